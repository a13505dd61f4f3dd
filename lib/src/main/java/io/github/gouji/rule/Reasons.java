package io.github.gouji.rule;

import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Why a rule could not be evaluated. */
public final class Reasons {

    private Reasons() {}

    /** The report lacks a table, or nothing in it could be read. */
    public static Message noTable(TableKind kind) {
        return of("no-table").with("table", FormNames.table(kind));
    }

    /** Nothing tells which variant of the form the tables follow. */
    public static Message noFormat() {
        return of("no-format");
    }

    /** The report was given as figures, without its text. */
    public static Message asData() {
        return of("as-data");
    }

    /** The report does not say which year it is for. */
    public static Message noYear() {
        return of("no-year");
    }

    /** The rule is about what only other variants of the form have. */
    public static Message onlyIn(Predicate<ReportFormat> those) {
        return of("only-in").with("format", keys(those));
    }

    /** The variants of the form of which something is so, such as {@code 2021}. */
    public static Words keys(Predicate<ReportFormat> those) {
        List<String> keys =
                ReportFormat.all().stream().filter(those).map(ReportFormat::key).toList();
        return new Words(String.join("、", keys), String.join(", ", keys));
    }

    /** A cell that is absent, blank or no number. */
    public static Message cell(FormNames names, CellKey cell, Optional<Figure> figure) {
        String state = figure.isEmpty() ? "cell-missing" : figure.get().isBlank() ? "cell-blank" : "cell-unreadable";
        Message message = of(state).with("cell", names.cell(cell));
        return figure.map(found -> message.with("text", found.text())).orElse(message);
    }

    /** The reason with this key: {@code gouji.reason.<key>}. */
    public static Message of(String key) {
        return Message.of("gouji.reason." + key);
    }
}
