package io.github.gouji.office;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormColumn;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The form to fill in: all six sections, as a Word file, or as a workbook that adds up as one types, turns what does not
 * add up red and takes whole numbers alone. What last year's report carried forward can be filled in. What is filled in
 * soundly checks without a finding. In Chinese. Immutable:
 *
 * <pre>{@code
 * new FormTemplate(2026, "清河县教育局").carriedOver(lastYear).writeWorkbook(stream);
 * }</pre>
 */
public final class FormTemplate {

    private final int year;
    private final String unit;
    private final ReportFormat format;
    private final Map<CellKey, BigDecimal> filled;

    /**
     * An empty form.
     *
     * @param year the year that is reported on
     * @param unit who reports
     * @throws IllegalArgumentException if there was no form for that year
     */
    public FormTemplate(int year, String unit) {
        this(year, unit, Map.of());
    }

    private FormTemplate(int year, String unit, Map<CellKey, BigDecimal> filled) {
        this.year = year;
        this.unit = Objects.requireNonNull(unit);
        this.format = ReportFormat.ofYear(year)
                .orElseThrow(() ->
                        new IllegalArgumentException("没有" + year + "年度的格式 / there was no national form for " + year));
        this.filled = Map.copyOf(filled);
    }

    /** The same with what last year's report carried forward (四、结转下年度继续办理) as what this one carries over. */
    public FormTemplate carriedOver(AnnualReport lastYear) {
        Map<CellKey, BigDecimal> numbers = new HashMap<>();
        for (FormColumn column : format.table(TableKind.APPLICATIONS).columns()) {
            FormKey key = column.key();
            lastYear.figure(new CellKey(TableKind.APPLICATIONS, ApplicationRow.CARRIED_FORWARD, key))
                    .flatMap(Figure::number)
                    .ifPresent(number ->
                            numbers.put(new CellKey(TableKind.APPLICATIONS, ApplicationRow.CARRIED_OVER, key), number));
        }
        return new FormTemplate(year, unit, numbers);
    }

    /**
     * Writes it as a Word file ({@code .docx}); the stream is not closed.
     *
     * @throws IllegalStateException if Apache POI was left out of the class path
     */
    public void writeDocument(OutputStream stream) throws IOException {
        Drawing.write(stream, to -> FormDocument.write(text(), filled, to));
    }

    /**
     * Writes it as a workbook ({@code .xlsx}); the stream is not closed.
     *
     * @throws IllegalStateException if Apache POI was left out of the class path
     */
    public void writeWorkbook(OutputStream stream) throws IOException {
        Drawing.write(stream, to -> FormWorkbook.write(text(), format, filled, to));
    }

    private FormText text() {
        return new FormText(year, unit, format);
    }
}
