package io.github.gouji.testing;

import io.github.gouji.document.Place;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportTable;
import java.util.HashMap;
import java.util.Map;

/** A report as data whose figures are all 0 but for those set. */
public final class SampleReport {

    private final ReportFormat format;
    private final Map<CellKey, String> figures = new HashMap<>();
    private String organization = "清溪镇人民政府";

    private int year;

    private SampleReport(ReportFormat format) {
        this.format = format;
        year = format.firstYear();
    }

    /** A report for the variant's first year. */
    public static SampleReport of(ReportFormat format) {
        return new SampleReport(format);
    }

    /** Sets what a cell says. */
    public SampleReport with(String cell, String text) {
        figures.put(CellKey.parse(cell), text);
        return this;
    }

    /** Sets who reports. */
    public SampleReport by(String name) {
        organization = name;
        return this;
    }

    /** Sets the year that it reports on. */
    public SampleReport on(int reportYear) {
        year = reportYear;
        return this;
    }

    /** The report. */
    public AnnualReport build() {
        AnnualReport.Builder report =
                AnnualReport.builder().format(format).year(year).organization(organization);
        for (FormTable form : format.tables()) {
            ReportTable.Builder table = ReportTable.builder(form.kind());
            form.cells()
                    .forEach(cell -> table.figure(
                            cell, Figure.read(figures.getOrDefault(cell, "0"), Place.element(cell.toString()))));
            report.table(table.build());
        }
        return report.build();
    }
}
