package io.github.gouji.rule.table;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.ExtraLine;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.LabelReading;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.text.UnknownCharacter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a table's rows and columns are labelled, and which of them the form does not have: rules {@code format.label},
 * {@code format.row-unknown}, {@code format.column-unknown}.
 */
final class FormLabels {

    static final Rule LABEL = Rule.of("format.label", Severity.INFO, Basis.FORM);
    static final Rule ROW_UNKNOWN = Rule.of("format.row-unknown", Severity.INFO, Basis.FORM);
    static final Rule COLUMN_UNKNOWN = Rule.of("format.column-unknown", Severity.INFO, Basis.FORM);
    static final List<Rule> RULES = List.of(LABEL, ROW_UNKNOWN, COLUMN_UNKNOWN);

    /** Values of an unknown row that are shown: as many as a row of table 三 has, and one. */
    private static final int SHOWN_VALUES = 8;

    private final FormNames names;
    private final ReportTable table;
    private final TableKind kind;
    private final Examination examination;

    FormLabels(FormNames names, ReportTable table, Examination examination) {
        this.names = names;
        this.table = table;
        this.kind = table.kind();
        this.examination = examination;
    }

    void check() {
        if (table.labels().isEmpty()) {
            examination.notEvaluated(RULES, Reasons.of("no-labels"));
            // those of data have keys instead, which may be misspelt
            table.extraLines().forEach(this::checkExtraLine);
            return;
        }
        RULES.forEach(examination::evaluated);
        if (table.figures().values().stream().anyMatch(Figure::isSeen)) {
            // what differs may have been misread
            examination.notEvaluated(LABEL, Reasons.of("from-picture"));
        } else {
            checkLabels();
        }
        table.extraLines().forEach(this::checkExtraLine);
    }

    private void checkLabels() {
        Set<List<Object>> told = new HashSet<>();
        for (LabelReading label : table.labels()) {
            if (label.drift() != Drift.NONE
                    && !UnknownCharacter.isIn(label.text())
                    && told.add(List.of(label.key(), label.text()))) {
                checkLabel(label);
            }
        }
    }

    private void checkLabel(LabelReading label) {
        boolean altered = label.drift() == Drift.ALTERED;
        examination.fail(inLine(Fault.of(LABEL, altered ? "altered" : "slight"), label.key())
                .severity(altered ? Severity.WARNING : Severity.INFO)
                .at(label.place())
                .with("table", FormNames.table(kind))
                .expected(label.official(), label.text()));
    }

    private void checkExtraLine(ExtraLine line) {
        Rule rule = line.row() ? ROW_UNKNOWN : COLUMN_UNKNOWN;
        Fault fault = line.repeats() == null
                ? unknown(rule, line).in(kind, null, null)
                : inLine(Fault.of(rule, "repeated"), line.repeats())
                        .severity(Severity.WARNING)
                        .with("official", official(line.repeats()));
        List<String> shown = line.values().stream().limit(SHOWN_VALUES).toList();
        String more = line.values().size() > SHOWN_VALUES ? "……" : "";
        examination.fail(fault.at(line.place())
                .with("table", FormNames.table(kind))
                .with("label", line.label())
                .with("values", String.join("、", shown) + more));
    }

    /** A row without a label beside the only one that the table has bears figures just as well. */
    private static Fault unknown(Rule rule, ExtraLine line) {
        return line.label().isEmpty() ? Fault.of(rule, "numbers").severity(Severity.WARNING) : Fault.of(rule);
    }

    private Fault inLine(Fault fault, FormKey key) {
        return kind.rowKeys().contains(key) ? fault.in(kind, key, null) : fault.in(kind, null, key);
    }

    private String official(FormKey key) {
        return kind.rowKeys().contains(key) ? names.row(kind, key) : names.column(kind, key);
    }
}
