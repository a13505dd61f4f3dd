package io.github.gouji.office;

import io.github.gouji.report.CellKey;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.result.Doubt;
import io.github.gouji.result.UnitList;
import io.github.gouji.rule.rollup.UnitRoll.Counted;
import io.github.gouji.rule.rollup.UnitRoll.Roll;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the units' figures come to.
 *
 * @param organization the government
 * @param year the year
 * @param format the form of that year
 * @param roll who reported
 * @param sums the sum of each cell that can be added up
 * @param lacking the units of which a cell could not be read, by cell
 */
record Added(
        String organization,
        int year,
        ReportFormat format,
        Roll roll,
        Map<CellKey, BigDecimal> sums,
        Map<CellKey, List<String>> lacking) {

    static Added of(String organization, int year, ReportFormat format, Roll roll) {
        Map<CellKey, BigDecimal> sums = new LinkedHashMap<>();
        Map<CellKey, List<String>> lacking = new LinkedHashMap<>();
        for (CellKey cell : format.cells()) {
            if (Totals.isAdded(format, cell)) {
                sums.put(
                        cell,
                        roll.counted().stream()
                                .flatMap(unit -> unit.figures().addend(cell).stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
                List<String> unread = roll.counted().stream()
                        .filter(unit -> unit.figures().addend(cell).isEmpty())
                        .map(Counted::name)
                        .toList();
                if (!unread.isEmpty()) {
                    lacking.put(cell, unread);
                }
            }
        }
        return new Added(organization, year, format, roll, sums, lacking);
    }

    /** The units that sent reports with different figures. */
    List<Counted> differing() {
        return roll.counted().stream().filter(unit -> !unit.agrees()).toList();
    }

    /** Names that could mean several units. */
    List<Doubt> doubts() {
        return roll.doubts().stream()
                .map(doubt -> new Doubt(doubt.name(), doubt.candidates()))
                .toList();
    }

    /** Of such a unit which file counts and which do not. */
    private static String told(Counted unit) {
        List<String> files = Stream.concat(Stream.of(unit.id()), unit.again().stream())
                .map(UnitList::fileName)
                .toList();
        // which of two folders a file of one name lies in, tells its path alone
        boolean names = files.stream().distinct().count() == files.size();
        return unit.name() + "（计入" + (names ? files.get(0) : unit.id()) + "，未计"
                + String.join("、", names ? files.subList(1, files.size()) : unit.again()) + "）";
    }

    /** Of these units as many as a note has room for. */
    String differing(int most) {
        List<Counted> units = differing();
        return units.stream().limit(most).map(Added::told).collect(Collectors.joining("；"))
                + (units.size() > most ? "；等" + units.size() + "个单位" : "");
    }

    /** A sum as it is printed. */
    Optional<String> printed(CellKey cell) {
        return Optional.ofNullable(sums.get(cell))
                .map(sum -> sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString());
    }

    /** The report's title; of no known government no year either, so that it is taken for no unit's report. */
    String title() {
        return organization.isEmpty() ? "政府信息公开工作年度报告" : organization + year + "年政府信息公开工作年度报告";
    }
}
