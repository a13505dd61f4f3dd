package io.github.gouji.output;

import io.github.gouji.finding.Finding;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.FormNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a finding is about, in the form's own words. */
final class FindingSubject {

    private FindingSubject() {}

    /** Such as {@code 第三表 · （一）予以公开 · 总计}; empty if it is about no table. */
    static String of(Finding finding, ReportEntry entry, Locale locale) {
        List<String> parts = new ArrayList<>();
        if (finding.table().isPresent() && entry.checked().isPresent()) {
            TableKind table = finding.table().get();
            FormNames names = FormNames.of(entry.checked().get().report());
            parts.add(FormNames.table(table).in(locale));
            finding.row().ifPresent(row -> parts.add(names.row(table, row)));
            finding.column().ifPresent(column -> parts.add(names.column(table, column)));
        }
        return String.join(" · ", parts);
    }
}
