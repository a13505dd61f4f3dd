package io.github.gouji.testing;

import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a whole report of our own writing says and what is wrong with it.
 *
 * @param organization who reports
 * @param year the year reported on
 * @param format the key of the form's variant
 * @param figures each cell's number; {@code null} where the cell is blank or holds a mark for nothing
 * @param tables each table's cells, as {@code row,column rowsxcolumns text}, counted from 0, without white space
 * @param findings all that must be found
 * @param repairs what must be among the proposals, as {@code cell=number}
 * @param readings what its narrative is read to say, in the words of the test that asks
 */
public record CorpusTruth(
        String organization,
        int year,
        String format,
        Map<String, BigDecimal> figures,
        List<List<String>> tables,
        List<Expected> findings,
        List<String> repairs,
        List<String> readings) {

    /** A finding by its rule and severity and words of its message. */
    public record Expected(String rule, String severity, String says) {

        /** Whether a finding is the one. */
        public boolean fits(Finding finding) {
            return finding.rule().id().equals(rule)
                    && finding.severity().key().equals(severity)
                    && finding.message().contains(says);
        }
    }

    /** The numbers of the form's cells. */
    public Map<String, Optional<BigDecimal>> numbers() {
        Map<String, Optional<BigDecimal>> numbers = new TreeMap<>();
        figures.forEach((cell, number) -> numbers.put(cell, plain(Optional.ofNullable(number))));
        return numbers;
    }

    /** The numbers that a report was read to have, cell by cell of its form; cells without a figure are left out. */
    public static Map<String, Optional<BigDecimal>> numbers(AnnualReport report) {
        Map<String, Optional<BigDecimal>> numbers = new TreeMap<>();
        for (CellKey cell : report.format().map(ReportFormat::cells).orElse(List.of())) {
            report.figure(cell).map(Figure::number).ifPresent(number -> numbers.put(cell.toString(), plain(number)));
        }
        return numbers;
    }

    /** 17.60 is 17.6. */
    private static Optional<BigDecimal> plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::stripTrailingZeros);
    }

    /** Whether nothing in it contradicts itself or the form. */
    public boolean isSound() {
        return findings.stream().noneMatch(finding -> finding.severity().equals("error"));
    }
}
