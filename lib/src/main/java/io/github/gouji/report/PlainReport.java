package io.github.gouji.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A report as plain data in the shape of {@code gouji-report.schema.json}: what that has no room for is left out. */
final class PlainReport {

    private PlainReport() {}

    static Map<String, @Nullable Object> of(AnnualReport report) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        put(data, "organization", report.organization());
        put(data, "year", report.year());
        put(data, "format", report.format().map(ReportFormat::key));
        put(data, "title", report.title().map(Passage::text));
        put(data, "period", report.period().map(PlainReport::period));
        if (!report.preamble().isEmpty()) {
            data.put("preamble", texts(report.preamble()));
        }
        if (!report.sections().isEmpty()) {
            data.put(
                    "sections",
                    report.sections().stream().map(PlainReport::section).toList());
        }
        Map<String, Object> tables = new LinkedHashMap<>();
        for (TableKind kind : TableKind.values()) {
            put(tables, kind.key(), report.table(kind).map(table -> table.toJson(UnaryOperator.identity())));
        }
        data.put("tables", tables);
        put(data, "signature", report.signature().map(Passage::text));
        put(data, "issueDate", report.issueDate().map(issued -> issued.date().toString()));
        return data;
    }

    private static void put(Map<String, ? super Object> data, String key, Optional<?> value) {
        value.ifPresent(there -> data.put(key, there));
    }

    private static Map<String, Object> period(ReportPeriod period) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("from", period.from().toString());
        data.put("to", period.to().toString());
        return data;
    }

    private static Map<String, Object> section(Section section) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("number", section.number());
        data.put("title", section.title());
        data.put("paragraphs", texts(section.paragraphs()));
        return data;
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }
}
