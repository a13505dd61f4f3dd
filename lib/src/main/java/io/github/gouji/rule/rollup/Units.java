package io.github.gouji.rule.rollup;

import io.github.gouji.rule.OrganizationName.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units that sent reports, and which of those expected did not. */
final class Units {

    private static final List<Match> SUREST_FIRST = List.of(Match.EXACT, Match.SHORTENED, Match.ABBREVIATED);

    private final List<Unit> present = new ArrayList<>();
    private final Map<String, UnitName> missing = new LinkedHashMap<>();
    private final Map<Unit, String> listed = new HashMap<>();
    private final List<Unit> unlisted = new ArrayList<>();

    /**
     * Sorts reports by unit.
     *
     * @param reports the reports in their order
     * @param expected the units expected, by the names that the list gives them; empty if there is no list
     */
    Units(List<UnitReport> reports, Map<String, UnitName> expected) {
        reports.forEach(this::add);
        missing.putAll(expected);
        for (Match sure : SUREST_FIRST) {
            missing.entrySet().removeIf(each -> {
                Optional<Unit> found = find(each.getValue(), sure, listed.keySet());
                found.ifPresent(unit -> listed.put(unit, each.getKey()));
                return found.isPresent();
            });
        }
        if (!expected.isEmpty()) {
            present.stream().filter(unit -> !listed.containsKey(unit)).forEach(unlisted::add);
        }
    }

    private void add(UnitReport report) {
        present.stream()
                .filter(unit -> unit.sent(report))
                .findFirst()
                .ifPresentOrElse(unit -> unit.add(report), () -> present.add(new Unit(report)));
    }

    /** The only unit with such a name that no other expected one has taken. */
    private Optional<Unit> find(UnitName name, Match match, Set<Unit> taken) {
        List<Unit> matching = present.stream()
                .filter(unit -> !taken.contains(unit) && unit.name().match(name) == match)
                .toList();
        return matching.size() == 1 ? Optional.of(matching.get(0)) : Optional.empty();
    }

    /** The units that sent reports, in the order of these. */
    List<Unit> present() {
        return present;
    }

    /** Those expected that sent none, in the order of the list. */
    Map<String, UnitName> missing() {
        return missing;
    }

    /** The name of one that sent reports on the list, if it is there. */
    Optional<String> listedAs(Unit unit) {
        return Optional.ofNullable(listed.get(unit));
    }

    /** Those that sent reports and are not on the list, if there is one. */
    List<Unit> unlisted() {
        return unlisted;
    }

    /** Whether each unit's figures are beyond doubt: all reports of one state the same. */
    boolean agree() {
        return present.stream().allMatch(Unit::agrees);
    }
}
