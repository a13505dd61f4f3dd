package io.github.gouji.rule.rollup;

import io.github.gouji.rule.OrganizationName.Match;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Which names mean which organisations, the surest first. One that could mean two means none, and neither do two names
 * that could mean one: that is told instead.
 *
 * @param <T> what stands for an organisation
 */
public final class NamePairs<T> {

    private static final List<Match> SUREST_FIRST = List.of(Match.EXACT, Match.SHORTENED, Match.ABBREVIATED);

    private final Matcher<T> matcher;
    private final BiPredicate<String, String> same;
    private final Function<T, String> label;
    private final Map<String, T> pairs = new LinkedHashMap<>();
    private final Set<Doubt> doubts = new LinkedHashSet<>();

    /** How sure it is that a name means an organisation. */
    interface Matcher<T> {
        Match match(String name, T other);
    }

    /**
     * A name that could mean several.
     *
     * @param name the name
     * @param candidates whom it could mean
     */
    public record Doubt(String name, List<String> candidates) {
        public Doubt {
            Objects.requireNonNull(name);
            candidates = List.copyOf(candidates);
        }
    }

    private NamePairs(Matcher<T> matcher, BiPredicate<String, String> same, Function<T, String> label) {
        this.matcher = matcher;
        this.same = same;
        this.label = label;
    }

    /**
     * Pairs names on a list with units, either of which may leave out superiors.
     *
     * @param names the names, and how each is understood
     * @param area that of all of them; empty if that is not known, and each may tell that of the other
     */
    static NamePairs<Unit> of(Map<String, UnitName> names, Collection<Unit> units, String area) {
        NamePairs<Unit> pairs = new NamePairs<>(
                (name, unit) -> {
                    UnitName listed = Objects.requireNonNull(names.get(name));
                    Match asWritten = listed.match(unit.name());
                    Match below = area.isEmpty()
                            ? UnitName.match(name, unit.label())
                            : UnitName.below(area, unit.label()).match(listed);
                    return asWritten.compareTo(below) < 0 ? asWritten : below;
                },
                (name, other) ->
                        Objects.requireNonNull(names.get(name)).isSame(Objects.requireNonNull(names.get(other))),
                Unit::label);
        pairs.pair(names.keySet(), units);
        return pairs;
    }

    /** Pairs names with others, either of which may leave out superiors: 市教育局 and 临江市教育局. */
    public static NamePairs<String> of(Collection<String> names, Collection<String> others) {
        NamePairs<String> pairs = new NamePairs<>(
                UnitName::match, (name, other) -> UnitName.of(name).isSame(UnitName.of(other)), Function.identity());
        pairs.pair(names, others);
        return pairs;
    }

    private void pair(Collection<String> names, Collection<T> others) {
        Set<String> open = new LinkedHashSet<>(names);
        Set<T> free = new LinkedHashSet<>(others);
        for (Match sure : SUREST_FIRST) {
            Set<String> doubtful = new HashSet<>();
            open.forEach(name -> pair(name, open, free, sure, doubtful));
            open.removeAll(pairs.keySet());
            open.removeAll(doubtful);
            free.removeAll(pairs.values());
        }
    }

    private void pair(String name, Set<String> open, Set<T> free, Match sure, Set<String> doubtful) {
        List<T> candidates = free.stream()
                .filter(other -> matcher.match(name, other) == sure)
                .toList();
        if (candidates.isEmpty()) {
            return;
        }
        T candidate = candidates.get(0);
        List<String> rivals = open.stream()
                .filter(rival -> matcher.match(rival, candidate) == sure)
                .toList();
        if (candidates.size() > 1) {
            doubts.add(new Doubt(name, candidates.stream().map(label).toList()));
            doubtful.add(name);
        } else if (!rivals.stream().allMatch(rival -> rival.equals(name) || same.test(rival, name))) {
            doubts.add(new Doubt(label.apply(candidate), rivals));
            doubtful.add(name);
        } else {
            pairs.put(name, candidate);
        }
    }

    /** Whom a name means for sure. */
    public Optional<T> find(String name) {
        return Optional.ofNullable(pairs.get(name));
    }

    /** The names that could mean several. */
    public List<Doubt> doubts() {
        return new ArrayList<>(doubts);
    }
}
