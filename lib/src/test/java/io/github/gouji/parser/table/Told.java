package io.github.gouji.parser.table;

import io.github.gouji.report.ExtraLine;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.LabelReading;
import io.github.gouji.report.ReportTable;
import java.util.List;

/** What a table that was recognised holds, in a line each. */
final class Told {

    private Told() {}

    /** The figures of a row, {@code ?} for those that cannot be told apart. */
    static String row(ReportTable table, FormKey row) {
        return String.join(
                "|",
                table.figures().entrySet().stream()
                        .filter(entry -> entry.getKey().row() == row)
                        .map(entry -> figure(entry.getValue()))
                        .toList());
    }

    /** All figures in the form's order. */
    static String all(ReportTable table) {
        return String.join(
                "|", table.figures().values().stream().map(Told::figure).toList());
    }

    private static String figure(Figure figure) {
        return figure.isUndivided() ? "?" : figure.text();
    }

    /** Labels as printed, and how far each drifted. */
    static List<String> labels(ReportTable table) {
        return table.labels().stream().map(Told::label).toList();
    }

    private static String label(LabelReading label) {
        return label.text() + " " + label.drift();
    }

    /** Lines that the form lacks or has but once. */
    static List<String> extra(ReportTable table) {
        return table.extraLines().stream().map(Told::line).toList();
    }

    private static String line(ExtraLine line) {
        return line.label() + ":" + String.join("|", line.values()) + (line.repeats() == null ? "" : " once more");
    }
}
