package io.github.gouji.output;

import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.FormColumn;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.FormRow;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables, rows and columns in the form's own words. */
final class FormNames {

    private final List<ReportFormat> formats;

    private FormNames(Optional<ReportFormat> own) {
        formats = Stream.concat(own.stream(), Arrays.stream(ReportFormat.values()))
                .distinct()
                .toList();
    }

    /** The words of the report's variant; for rows that only the other variant has, of that one. */
    static FormNames of(Optional<AnnualReport> report) {
        return new FormNames(report.flatMap(AnnualReport::format));
    }

    /** A table, such as {@code 表三}. */
    static String table(TableKind table, Locale locale) {
        return (Words.isEnglish(locale) ? "table " : "表") + table.sectionOrdinal();
    }

    String row(TableKind table, FormKey row) {
        return formats.stream()
                .flatMap(format -> format.table(table).row(row).stream())
                .findFirst()
                .map(FormRow::title)
                .orElse(row.key());
    }

    String column(TableKind table, FormKey column) {
        return formats.stream()
                .flatMap(format -> format.table(table).column(column).stream())
                .findFirst()
                .map(FormColumn::label)
                .orElse(column.key());
    }

    /** A cell without its table, such as {@code （一）予以公开 · 总计}. */
    String cell(CellKey cell) {
        return row(cell.table(), cell.row()) + " · " + column(cell.table(), cell.column());
    }

    /** What a finding is about, such as {@code 表三 · （一）予以公开 · 总计}; empty if it is about no table. */
    String subject(Finding finding, Locale locale) {
        List<String> parts = new ArrayList<>();
        finding.table().ifPresent(table -> {
            parts.add(table(table, locale));
            finding.row().ifPresent(row -> parts.add(row(table, row)));
            finding.column().ifPresent(column -> parts.add(column(table, column)));
        });
        return String.join(" · ", parts);
    }
}
