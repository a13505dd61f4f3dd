package io.github.gouji.rule.table;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.FormRow;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.CellListing;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a table has the rows and columns of its variant and no others: rules {@code format.mixed}, {@code
 * format.row-missing}, {@code format.column-missing}.
 */
final class FormLines {

    static final Rule MIXED = Rule.of("format.mixed", Severity.WARNING, Basis.FORM);
    static final Rule ROW_MISSING = Rule.of("format.row-missing", Severity.ERROR, Basis.FORM);
    static final Rule COLUMN_MISSING = Rule.of("format.column-missing", Severity.ERROR, Basis.FORM);
    static final List<Rule> RULES = List.of(MIXED, ROW_MISSING, COLUMN_MISSING);

    private final FormNames names;
    private final ReportTable table;
    private final FormTable form;
    private final TableKind kind;
    private final Examination examination;
    private final Set<FormKey> present;

    FormLines(AnnualReport report, ReportTable table, FormTable form, Examination examination) {
        this.names = FormNames.of(report);
        this.table = table;
        this.form = form;
        this.kind = table.kind();
        this.examination = examination;
        this.present = table.rows();
    }

    void check() {
        RULES.forEach(examination::evaluated);
        checkMixed();
        List<FormRow> missing = form.rows().stream()
                .filter(row -> !present.contains(row.key()) && !isReplaced(row))
                .toList();
        checkRows(missing);
        List<FormRow> standard = form.rows().stream()
                .filter(row ->
                        present.contains(row.key()) && foreignColumns(row).isEmpty())
                .toList();
        List<FormKey> lost = checkColumns(standard);
        checkCells(standard, lost);
    }

    private void checkMixed() {
        List<CellKey> foreign = table.figures().keySet().stream()
                .filter(cell -> form.row(cell.row())
                        .filter(row -> row.columns().contains(cell.column()))
                        .isEmpty())
                .toList();
        if (foreign.isEmpty()) {
            return;
        }
        Stream<String> rows = foreign.stream()
                .map(CellKey::row)
                .filter(row -> form.row(row).isEmpty())
                .distinct()
                .map(row -> names.row(kind, row));
        Stream<String> columns = foreign.stream()
                .filter(cell -> form.row(cell.row()).isPresent())
                .map(CellKey::column)
                .distinct()
                .map(column -> names.column(kind, column));
        examination.fail(
                fault(MIXED, "message", foreign, Stream.concat(rows, columns).toList()));
    }

    private void checkRows(List<FormRow> missing) {
        if (!missing.isEmpty()) {
            List<CellKey> cells =
                    missing.stream().flatMap(row -> cells(row, row.columns())).toList();
            List<String> labels =
                    missing.stream().map(row -> names.row(kind, row.key())).toList();
            Fault fault = fault(ROW_MISSING, "message", cells, labels);
            examination.fail(missing.size() == 1 ? fault.in(kind, missing.get(0).key(), null) : fault);
        }
    }

    /** Notes the columns that no row has, and returns them. */
    private List<FormKey> checkColumns(List<FormRow> standard) {
        Set<FormKey> columns = table.columns();
        List<FormKey> missing = standard.stream()
                .flatMap(row -> row.columns().stream())
                .distinct()
                .filter(column -> !columns.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            List<CellKey> cells = standard.stream()
                    .flatMap(row -> cells(
                            row,
                            row.columns().stream().filter(missing::contains).toList()))
                    .toList();
            List<String> labels =
                    missing.stream().map(column -> names.column(kind, column)).toList();
            Fault fault = fault(COLUMN_MISSING, "message", cells, labels);
            examination.fail(missing.size() == 1 ? fault.in(kind, null, missing.get(0)) : fault);
        }
        return missing;
    }

    /** Single cells that a row lacks. */
    private void checkCells(List<FormRow> standard, List<FormKey> lostColumns) {
        List<CellKey> missing = standard.stream()
                .flatMap(row -> cells(row, row.columns()))
                .filter(cell -> !lostColumns.contains(cell.column()))
                .filter(cell -> table.figure(cell).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            Set<String> labels = missing.stream()
                    .map(cell -> names.row(kind, cell.row()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            examination.fail(fault(ROW_MISSING, "cells", missing, List.copyOf(labels))
                    .with("list", new CellListing(names, kind).of(missing)));
        }
    }

    /** Whether the report has the other variant's rows in this row's place. */
    private boolean isReplaced(FormRow row) {
        return present.stream()
                .filter(other -> form.row(other).isEmpty())
                .map(other -> names.formRow(kind, other))
                .anyMatch(other -> row.groups().contains(other.printedLabel())
                        || other.groups().contains(row.printedLabel()));
    }

    private Set<FormKey> foreignColumns(FormRow row) {
        return table.figures().keySet().stream()
                .filter(cell -> cell.row() == row.key() && !row.columns().contains(cell.column()))
                .map(CellKey::column)
                .collect(Collectors.toSet());
    }

    private Stream<CellKey> cells(FormRow row, List<FormKey> columns) {
        return columns.stream().map(column -> new CellKey(kind, row.key(), column));
    }

    private Fault fault(Rule rule, String variant, List<CellKey> cells, List<String> labels) {
        return Fault.of(rule, variant)
                .in(kind, null, null)
                .cells(cells)
                .at(table.place())
                .with("table", FormNames.table(kind))
                .with("count", labels.size())
                .with("lines", Words.quoted(labels));
    }
}
