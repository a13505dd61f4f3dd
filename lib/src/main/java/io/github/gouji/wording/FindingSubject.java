package io.github.gouji.wording;

import io.github.gouji.finding.Finding;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.FormNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a finding is about, in the form's own words. Of figures that do not agree it is their row or their column: which
 * cell of it is wrong, a repair says.
 */
public final class FindingSubject {

    private FindingSubject() {}

    /** Such as {@code 第三表 · （一）予以公开}; empty if it is about no table. */
    public static String of(Finding finding, ReportEntry entry, Locale locale) {
        List<String> parts = new ArrayList<>();
        if (finding.table().isPresent() && entry.checked().isPresent()) {
            TableKind table = finding.table().get();
            FormNames names = FormNames.of(entry.checked().get().report());
            parts.add(FormNames.table(table).in(locale));
            row(finding).ifPresent(row -> parts.add(names.row(table, row)));
            column(finding).ifPresent(column -> parts.add(names.column(table, column)));
        }
        return String.join(" · ", parts);
    }

    /** The row that it is about; none if its cells stand in one column. */
    public static Optional<FormKey> row(Finding finding) {
        return finding.row().filter(row -> !isOneLine(finding, CellKey::column));
    }

    /** The column that it is about; none if its cells stand in one row. */
    public static Optional<FormKey> column(Finding finding) {
        return finding.column().filter(column -> !isOneLine(finding, CellKey::row));
    }

    private static boolean isOneLine(Finding finding, Function<CellKey, FormKey> line) {
        return finding.cells().size() > 1
                && finding.cells().stream().map(line).distinct().count() == 1;
    }
}
