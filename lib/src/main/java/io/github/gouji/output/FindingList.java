package io.github.gouji.output;

import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.TableKind;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The findings as a list for an office: a row for each, numbers as {@link BigDecimal}, all else as text. */
final class FindingList {

    /** The columns, with their width in characters. */
    private enum Column {
        FILE("文件", "file", 36),
        ORGANIZATION("单位", "organisation", 28),
        YEAR("年度", "year", 8),
        SEVERITY("程度", "severity", 8),
        RULE("规则", "rule", 24),
        TABLE("表", "table", 10),
        ROW("行", "row", 36),
        COLUMN("列", "column", 16),
        EXPECTED("应为", "expected", 12),
        ACTUAL("实为", "found", 12),
        MESSAGE("说明", "message", 70),
        PLACE("位置", "place", 28),
        BASIS("依据", "basis", 40),
        FINGERPRINT("标识", "fingerprint", 18);

        private final Words title;
        private final int width;

        Column(String zh, String en, int width) {
            this.title = new Words(zh, en);
            this.width = width;
        }
    }

    private static final Words KNOWN = new Words("（已知）", " (known)");

    private final Locale locale;

    FindingList(Locale locale) {
        this.locale = locale;
    }

    List<String> titles() {
        return Arrays.stream(Column.values())
                .map(column -> column.title.in(locale))
                .toList();
    }

    static List<Integer> widths() {
        return Arrays.stream(Column.values()).map(column -> column.width).toList();
    }

    /** The column in which the severity stands. */
    static int severityColumn() {
        return Column.SEVERITY.ordinal();
    }

    List<Object> row(ReportEntry entry, Finding finding) {
        Optional<AnnualReport> report = entry.checked().map(CheckedReport::report);
        List<Object> row = new ArrayList<>();
        row.add(PlainText.of(entry.file()));
        row.add(PlainText.of(report.flatMap(AnnualReport::organization).orElse("")));
        row.add(report.flatMap(AnnualReport::year).<Object>map(BigDecimal::new).orElse(""));
        row.add(SeverityText.of(finding.severity()).name(locale) + (finding.isKnown() ? KNOWN.in(locale) : ""));
        row.add(finding.rule().id());
        row.addAll(subject(finding, report.map(FormNames::of)));
        row.add(value(finding.expected()));
        row.add(value(finding.actual()));
        row.add(PlainText.of(finding.message(locale)));
        row.add(PlainText.of(finding.place().describe(locale)));
        row.add(finding.rule().basis());
        row.add(finding.fingerprint());
        return row;
    }

    private List<String> subject(Finding finding, Optional<FormNames> names) {
        if (finding.table().isEmpty() || names.isEmpty()) {
            return List.of("", "", "");
        }
        TableKind table = finding.table().get();
        return List.of(
                FormNames.table(table).in(locale),
                finding.row().map(row -> names.get().row(table, row)).orElse(""),
                finding.column()
                        .map(column -> names.get().column(table, column))
                        .orElse(""));
    }

    private Object value(Optional<Object> value) {
        if (value.isPresent() && value.get() instanceof BigDecimal) {
            return value.get();
        }
        return value.map(words -> PlainText.of(Message.text(words, locale))).orElse("");
    }
}
