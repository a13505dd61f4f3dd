package io.github.gouji.rule.rollup;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.AdministrativeName;
import io.github.gouji.rule.KnownFigures;
import io.github.gouji.rule.OrganizationName.Match;
import io.github.gouji.rule.rollup.NamePairs.Doubt;
import io.github.gouji.text.ChineseText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who reported and who did not, by the names that a list gives them; and what each that reported states. Used by one thread. */
public final class UnitRoll {

    private final String superior;
    private final List<String> expected;
    private final List<UnitReport> reports = new ArrayList<>();

    /**
     * No reports yet.
     *
     * @param superior the government whose units they are; empty if that is not known
     * @param expected names of the units that should report; empty if that is not known
     */
    public UnitRoll(String superior, List<String> expected) {
        this.superior = superior;
        this.expected = List.copyOf(expected);
    }

    /**
     * A unit's report that counts.
     *
     * @param id what it was added under
     * @param name the unit; if it names none, what it was added under
     * @param listedAs its name on the list; empty if it is on none
     * @param again under what its further reports were added
     * @param agrees whether these state the same
     * @param figures what it states
     */
    public record Counted(
            String id, String name, String listedAs, List<String> again, boolean agrees, KnownFigures figures) {}

    /**
     * Who reported for a year.
     *
     * @param counted the reports that count, in their order; one for each unit
     * @param ofSuperior ids of reports in the superior's own name: no unit's
     * @param otherYears ids of reports for other years of units without one for this
     * @param missing names on the list of which there is no report for this year
     * @param doubts names that could mean several: of the list, which then are missing, or of a unit
     */
    public record Roll(
            List<Counted> counted,
            List<String> ofSuperior,
            List<String> otherYears,
            List<String> missing,
            List<Doubt> doubts) {}

    /** Adds a report under an id, such as its file. */
    public void add(String id, AnnualReport report) {
        reports.add(UnitReport.of(id, report, superior));
    }

    /** The year that most of them are for, the latest of several; empty if none says. */
    public Optional<Integer> usualYear() {
        Map<Integer, Long> years = reports.stream()
                .filter(report -> report.year() != null)
                .collect(Collectors.groupingBy(
                        report -> Objects.requireNonNull(report.year()), TreeMap::new, Collectors.counting()));
        return years.isEmpty()
                ? Optional.empty()
                : years.entrySet().stream()
                        .filter(year -> year.getValue().equals(Collections.max(years.values())))
                        .map(Map.Entry::getKey)
                        .reduce((earlier, later) -> later);
    }

    /** Who reported for a year; a report that does not say its year is taken for one of it. */
    public Roll of(int year) {
        String above = superior.isEmpty() ? commonArea() : superior;
        UnitName own = UnitName.of(above);
        List<UnitReport> ofYear = new ArrayList<>();
        List<String> ofSuperior = new ArrayList<>();
        for (UnitReport report : reports) {
            if (!superior.isEmpty() && report.name().isSame(own)) {
                ofSuperior.add(report.file());
            } else if (report.year() == null || report.year() == year) {
                ofYear.add(report);
            }
        }
        Map<String, UnitName> names = new LinkedHashMap<>();
        expected.stream()
                .filter(unit ->
                        superior.isEmpty() || !UnitName.below(above, unit).isSame(own))
                .forEach(unit -> names.put(unit, UnitName.below(above, unit)));
        Units units = new Units(ofYear, names, above);
        List<String> otherYears = reports.stream()
                .filter(report -> report.year() != null && report.year() != year)
                .filter(report -> !ofSuperior.contains(report.file()))
                .filter(report -> units.present().stream().noneMatch(unit -> unit.sent(report)))
                .map(UnitReport::file)
                .toList();
        List<Counted> counted = units.present().stream()
                .map(unit -> new Counted(
                        unit.ids().get(0),
                        unit.label(),
                        units.listedAs(unit).orElse(""),
                        unit.ids().subList(1, unit.count()),
                        unit.agrees(),
                        unit.figures()))
                .toList();
        return new Roll(
                counted, ofSuperior, otherYears, List.copyOf(units.missing().keySet()), units.doubts());
    }

    /** The name on the list of a unit by its report, of whatever year. */
    public Optional<String> listedAs(String id) {
        String above = superior.isEmpty() ? commonArea() : superior;
        Optional<UnitReport> report =
                reports.stream().filter(each -> each.file().equals(id)).findFirst();
        return report.flatMap(each -> expected.stream()
                .filter(unit -> UnitName.below(above, unit).match(each.name()) != Match.NONE)
                .findFirst());
    }

    /** The area that all of them name first: that of 青河镇 and of 教育局 of 云岭县 is 云岭县; empty if they have none. */
    private String commonArea() {
        List<List<String>> areas = reports.stream()
                .map(report -> AdministrativeName.of(ChineseText.compact(report.label())).units().stream()
                        .map(AdministrativeName.Unit::name)
                        .toList())
                .filter(area -> !area.isEmpty())
                .toList();
        StringBuilder common = new StringBuilder();
        for (int level = 0; !areas.isEmpty() && level < areas.get(0).size(); level++) {
            int at = level;
            String name = areas.get(0).get(level);
            if (!areas.stream()
                    .allMatch(area -> area.size() > at && area.get(at).equals(name))) {
                break;
            }
            common.append(name);
        }
        return common.toString();
    }
}
