package io.github.gouji.rule;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.FormColumn;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.FormRow;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tables, rows, columns and cells of a report in the form's own words. */
public final class FormNames {

    private final @Nullable ReportFormat format;

    private FormNames(@Nullable ReportFormat format) {
        this.format = format;
    }

    /** The words of the variant that the report follows; where that lacks a line, those of another. */
    public static FormNames of(AnnualReport report) {
        return new FormNames(report.format().orElse(null));
    }

    /** The words of a variant. */
    public static FormNames of(ReportFormat format) {
        return new FormNames(format);
    }

    /** A table, such as {@code 第三表}. */
    public static Words table(TableKind kind) {
        return new Words("第" + kind.sectionOrdinal() + "表", "table " + kind.sectionOrdinal());
    }

    /** A row (of table 四 a block) as the form has it. */
    public FormRow formRow(TableKind kind, FormKey row) {
        return inAnyVariant(variant -> variant.table(kind).row(row))
                .orElseThrow(() -> new IllegalArgumentException(kind.key() + " has no row " + row.key()));
    }

    /** A column as the form has it. */
    public FormColumn formColumn(TableKind kind, FormKey column) {
        return inAnyVariant(variant -> variant.table(kind).column(column))
                .orElseThrow(() -> new IllegalArgumentException(kind.key() + " has no column " + column.key()));
    }

    /** A row's label, with the item that it belongs to where it is not clear by itself. */
    public String row(TableKind kind, FormKey row) {
        FormRow found = formRow(kind, row);
        return kind == TableKind.DISCLOSURE ? found.label() : found.title();
    }

    /** A column's label. */
    public String column(TableKind kind, FormKey column) {
        return formColumn(kind, column).label();
    }

    /** Where a row is, such as {@code 第三表“（一）予以公开”行}. */
    public Words rowOf(TableKind kind, FormKey row) {
        return new Words(
                table(kind).zh() + quotedRow(kind, row).zh(),
                table(kind).en() + ", " + quotedRow(kind, row).en());
    }

    /** Where a column is, such as {@code 第三表“自然人”列}. */
    public Words columnOf(TableKind kind, FormKey column) {
        String label = column(kind, column);
        return new Words(table(kind).zh() + "“" + label + "”列", table(kind).en() + ", column “" + label + "”");
    }

    /** Where a cell is, such as {@code 第三表“（一）予以公开”行“自然人”列}. */
    public Words cell(CellKey cell) {
        Words row = rowOf(cell.table(), cell.row());
        String label = column(cell.table(), cell.column());
        return new Words(row.zh() + "“" + label + "”列", row.en() + ", column “" + label + "”");
    }

    /** A row without its table, such as {@code “（一）予以公开”行}. */
    public Words quotedRow(TableKind kind, FormKey row) {
        String label = row(kind, row);
        return kind == TableKind.REVIEW
                ? new Words("“" + label + "”部分", "block “" + label + "”")
                : new Words("“" + label + "”行", "row “" + label + "”");
    }

    private <T> Optional<T> inAnyVariant(Function<ReportFormat, Optional<T>> line) {
        Optional<T> found = format == null ? Optional.empty() : line.apply(format);
        for (ReportFormat variant : ReportFormat.all()) {
            if (found.isPresent()) {
                break;
            }
            found = line.apply(variant);
        }
        return found;
    }
}
