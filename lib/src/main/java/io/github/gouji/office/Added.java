package io.github.gouji.office;

import io.github.gouji.report.CellKey;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.rule.rollup.UnitRoll.Counted;
import io.github.gouji.rule.rollup.UnitRoll.Roll;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** A sum as it is printed. */
    Optional<String> printed(CellKey cell) {
        return Optional.ofNullable(sums.get(cell))
                .map(sum -> sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString());
    }

    /** The report's title. */
    String title() {
        return organization + year + "年政府信息公开工作年度报告";
    }
}
