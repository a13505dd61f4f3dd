package io.github.gouji.rule;

import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import java.util.Optional;

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

    /** The rule is about another variant of the form. */
    public static Message onlyIn(ReportFormat format) {
        return of("only-in").with("format", format.key());
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
