package io.github.gouji.report;

import static io.github.gouji.report.ApplicationRow.CARRIED_FORWARD;
import static io.github.gouji.report.ApplicationRow.CARRIED_OVER;
import static io.github.gouji.report.ApplicationRow.RECEIVED;
import static io.github.gouji.report.ApplicationRow.RESULT_TOTAL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The equations of tables 三 and 四, derived from their rows: the form's own note (第一项加第二项之和，等于第三项加第四项之和)
 * and its columns and rows 总计.
 */
final class FormEquations {

    static final String BALANCE = "applications.balance";
    static final String RESULT_TOTAL_RULE = "applications.result-total";
    static final String ROW_TOTAL = "applications.row-total";
    static final String REVIEW_TOTAL = "review.total";

    private FormEquations() {}

    /** All equations of a variant: those of table 三 by row then column, then those of table 四. */
    static List<Equation> of(FormTable applications, FormTable review) {
        List<FormKey> results = applications.rows().stream()
                .filter(row -> row.outcome() != null && row.outcome() != Outcome.TOTAL)
                .map(FormRow::key)
                .toList();
        List<FormKey> applicants =
                applications.row(RESULT_TOTAL).map(FormRow::addends).orElseThrow();
        List<Equation> rowTotals =
                applications.rows().stream().map(FormEquations::rowTotal).toList();
        List<Equation> resultTotals =
                applicants.stream().map(column -> resultTotal(results, column)).toList();
        List<Equation> balances =
                applicants.stream().map(FormEquations::balance).toList();

        List<Equation> all = new ArrayList<>(rowTotals);
        all.addAll(resultTotals);
        Equation grandResult = resultTotal(results, ApplicantType.TOTAL);
        all.add(implied(grandResult, concerning(rowTotals, grandResult), resultTotals));
        all.addAll(balances);
        Equation grandBalance = balance(ApplicantType.TOTAL);
        all.add(implied(grandBalance, concerning(rowTotals, grandBalance), balances));
        review.rows().forEach(block -> all.add(total(REVIEW_TOTAL, TableKind.REVIEW, block, ReviewOutcome.TOTAL)));
        return List.copyOf(all);
    }

    /** 总计 = all kinds of applicant. */
    static Equation rowTotal(FormRow row) {
        return total(ROW_TOTAL, TableKind.APPLICATIONS, row, ApplicantType.TOTAL);
    }

    private static Equation total(String rule, TableKind table, FormRow row, FormKey total) {
        return new Equation(
                rule,
                row.key(),
                List.of(new CellKey(table, row.key(), total)),
                row.addends().stream()
                        .map(column -> new CellKey(table, row.key(), column))
                        .toList());
    }

    private static Equation resultTotal(List<FormKey> results, FormKey column) {
        return new Equation(
                RESULT_TOTAL_RULE,
                column,
                List.of(cell(RESULT_TOTAL, column)),
                results.stream().map(row -> cell(row, column)).toList());
    }

    private static Equation balance(FormKey column) {
        return new Equation(
                BALANCE,
                column,
                List.of(cell(RECEIVED, column), cell(CARRIED_OVER, column)),
                List.of(cell(RESULT_TOTAL, column), cell(CARRIED_FORWARD, column)));
    }

    private static CellKey cell(FormKey row, FormKey column) {
        return new CellKey(TableKind.APPLICATIONS, row, column);
    }

    private static Equation implied(Equation equation, List<Equation> rowTotals, List<Equation> columns) {
        return new Equation(
                equation.rule(),
                equation.line(),
                equation.left(),
                equation.right(),
                Stream.of(rowTotals, columns).flatMap(Collection::stream).toList());
    }

    private static List<Equation> concerning(List<Equation> rowTotals, Equation column) {
        return rowTotals.stream()
                .filter(total -> column.cells().stream().anyMatch(cell -> cell.row() == total.line()))
                .toList();
    }
}
