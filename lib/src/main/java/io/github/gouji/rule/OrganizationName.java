package io.github.gouji.rule;

import io.github.gouji.rule.AdministrativeName.Level;
import io.github.gouji.rule.AdministrativeName.Unit;
import io.github.gouji.text.ChineseText;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The name of an organisation, made to tell whether another name means the same one: 洪泽区人民政府 is 淮安市洪泽区人民政府, and
 * 朱刘街道办事处 is 昌乐县朱刘街道; 东湖镇 of one county is not that of another.
 */
public final class OrganizationName {

    private static final Pattern NOTES = Pattern.compile("[（(\\[【〔][^）)\\]】〕]*[）)\\]】〕]");
    private static final Pattern STREET = Pattern.compile("(?<=\\p{IsHan}{2})街$");
    private static final Pattern COMMITTEE = Pattern.compile("委(?:员)?会$");
    private static final Pattern CLERKS = Pattern.compile("办公室$|党政办$|综合办$|党委$|党工委$");
    private static final int SHORTEST_ABBREVIATION = 3;
    /** No organisation's name is longer, in characters, with all its superiors; what follows is no name. */
    private static final int LONGEST = 200;

    private final List<Unit> units;
    private final String office;

    /** How sure it is that two names mean the same organisation; the surest first. */
    public enum Match {
        /** The same name, but for 人民政府, 办事处 and the like. */
        EXACT,
        /** One of them leaves superiors out: 洪泽区人民政府, 淮安市洪泽区人民政府. */
        SHORTENED,
        /** One of them also abbreviates the office: 发改局, 发展和改革局. */
        ABBREVIATED,
        /** Another organisation, or perhaps the same: nothing tells. */
        NONE
    }

    private OrganizationName(List<Unit> units, String office) {
        this.units = units;
        this.office = office;
    }

    /** The name as someone wrote it. */
    public static OrganizationName of(String written) {
        String compact = ChineseText.compact(written);
        String bare = NOTES.matcher(compact.length() > LONGEST ? compact.substring(0, LONGEST) : compact)
                .replaceAll("");
        AdministrativeName parts =
                AdministrativeName.of(STREET.matcher(bare).replaceAll("街道").replace("中共", ""));
        String office = COMMITTEE.matcher(parts.office().replace("管理委", "管委")).replaceAll("委");
        boolean township = !parts.isEmpty() && parts.last().level() == Level.TOWNSHIP;
        boolean itself = OrganizationKind.of(bare).form() == OrganizationKind.Form.STREET_OFFICE
                || township && CLERKS.matcher(parts.office()).find();
        return new OrganizationName(parts.units(), itself ? "" : office);
    }

    /** The same for all names that can mean the same organisation; empty if it names none. */
    public String key() {
        return units.isEmpty() ? office : last().name();
    }

    /** Whether it names an organisation at all. */
    public boolean isEmpty() {
        return key().isEmpty();
    }

    /** Whether another name means the same organisation. */
    public Match match(OrganizationName other) {
        if (isEmpty() || !key().equals(other.key()) || units.isEmpty() != other.units.isEmpty()) {
            return Match.NONE;
        }
        boolean sameUnits = units.equals(other.units);
        if (!sameUnits && !(isCompatible(other) && other.isCompatible(this))) {
            return Match.NONE;
        }
        if (office.equals(other.office)) {
            return sameUnits ? Match.EXACT : Match.SHORTENED;
        }
        return isAbbreviation(office, other.office) || isAbbreviation(other.office, office)
                ? Match.ABBREVIATED
                : Match.NONE;
    }

    /** This name below a superior, for a list in which that is understood: 东湖镇 below 清河县 is 清河县东湖镇. */
    public OrganizationName below(OrganizationName superior) {
        if (superior.units.isEmpty()) {
            return this;
        }
        boolean inside =
                units.isEmpty() || last().level().compareTo(superior.last().level()) < 0;
        boolean named = units.stream().anyMatch(unit -> superior.units.contains(unit));
        if (!inside || named) {
            return this;
        }
        List<Unit> own = units.stream()
                .filter(unit -> unit.level().compareTo(superior.last().level()) < 0)
                .toList();
        return new OrganizationName(
                Stream.concat(superior.units.stream(), own.stream()).toList(), office);
    }

    /**
     * Whether the superiors that both name agree: none of one level differ, unless the other names it elsewhere (昆山市 is
     * a city by itself and of county level below 苏州市). Where both name superiors, they share one.
     */
    private boolean isCompatible(OrganizationName other) {
        List<Unit> above = superiors();
        List<Unit> others = other.superiors();
        if (above.isEmpty() || others.isEmpty()) {
            return true;
        }
        boolean shared = above.stream().anyMatch(unit -> isNamed(unit, others));
        return shared
                && above.stream()
                        .allMatch(unit -> isNamed(unit, others)
                                || others.stream()
                                        .noneMatch(rival -> rival.level() == unit.level() && !isNamed(rival, above)));
    }

    private static boolean isNamed(Unit unit, List<Unit> units) {
        return units.stream().anyMatch(other -> other.name().equals(unit.name()));
    }

    private List<Unit> superiors() {
        return units.subList(0, units.size() - 1);
    }

    private Unit last() {
        return units.get(units.size() - 1);
    }

    /** Whether one office is the other with characters left out between its first and its last. */
    private boolean isAbbreviation(String shorter, String longer) {
        if (units.isEmpty()
                || shorter.length() < SHORTEST_ABBREVIATION
                || shorter.length() >= longer.length()
                || shorter.charAt(0) != longer.charAt(0)
                || shorter.charAt(shorter.length() - 1) != longer.charAt(longer.length() - 1)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            at += shorter.charAt(at) == longer.charAt(i) ? 1 : 0;
        }
        return at == shorter.length();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrganizationName name && units.equals(name.units) && office.equals(name.office);
    }

    @Override
    public int hashCode() {
        return Objects.hash(units, office);
    }

    @Override
    public String toString() {
        return String.join("", units.stream().map(Unit::name).toList()) + office;
    }
}
