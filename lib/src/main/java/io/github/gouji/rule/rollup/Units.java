package io.github.gouji.rule.rollup;

import io.github.gouji.rule.rollup.NamePairs.Doubt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units that sent reports, and which of those expected did not. */
final class Units {

    private final List<Unit> present = new ArrayList<>();
    private final Map<String, UnitName> missing = new LinkedHashMap<>();
    private final Map<Unit, String> listed = new HashMap<>();
    private final List<Unit> unlisted = new ArrayList<>();
    private final List<Doubt> doubts;

    /**
     * Sorts reports by unit.
     *
     * @param reports the reports in their order
     * @param expected the units expected, by the names that the list gives them; empty if there is no list
     * @param area the area that all are of; empty if that is not known
     */
    Units(List<UnitReport> reports, Map<String, UnitName> expected, String area) {
        reports.forEach(this::add);
        NamePairs<Unit> pairs = NamePairs.of(expected, present, area);
        doubts = pairs.doubts();
        // a list that names one unit twice expects one report of it
        expected.forEach((name, unitName) -> pairs.find(name)
                .filter(unit -> !listed.containsKey(unit))
                .ifPresentOrElse(unit -> listed.put(unit, name), () -> missing.put(name, unitName)));
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

    /** Names that could mean several: of the list, or of a unit. */
    List<Doubt> doubts() {
        return doubts;
    }

    /** Whether each unit's figures are beyond doubt: all reports of one state the same. */
    boolean agree() {
        return present.stream().allMatch(Unit::agrees);
    }
}
