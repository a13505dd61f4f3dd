package io.github.gouji.rule.table;

import io.github.gouji.constraint.Severity;
import io.github.gouji.document.Place;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Equation;
import io.github.gouji.report.EquationResult;
import io.github.gouji.report.Figure;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleFamily;
import io.github.gouji.rule.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The equations of tables 三 and 四: rules {@code applications.*} and {@code review.total}. */
public final class BalancedTablesRules implements RuleFamily<AnnualReport> {

    private static final Rule BALANCE = Rule.of("applications.balance", Severity.ERROR, Basis.FORM);
    private static final Rule RESULT_TOTAL = Rule.of("applications.result-total", Severity.ERROR, Basis.FORM);
    private static final Rule ROW_TOTAL = Rule.of("applications.row-total", Severity.ERROR, Basis.FORM);
    private static final List<Rule> OF_TABLE_THREE = List.of(BALANCE, RESULT_TOTAL, ROW_TOTAL);
    private static final Rule OF_TABLE_FOUR = Rule.of("review.total", Severity.ERROR, Basis.FORM);
    private static final List<Rule> RULES = List.of(BALANCE, RESULT_TOTAL, ROW_TOTAL, OF_TABLE_FOUR);

    /** More addends than these are shown without those that are 0. */
    private static final int SHOWN_ADDENDS = 6;

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public void check(AnnualReport report, Examination examination) {
        if (report.format().isEmpty()) {
            examination.notEvaluated(RULES, Reasons.noFormat());
            return;
        }
        if (isAbsent(report, TableKind.APPLICATIONS)) {
            examination.notEvaluated(OF_TABLE_THREE, Reasons.noTable(TableKind.APPLICATIONS));
        }
        if (isAbsent(report, TableKind.REVIEW)) {
            examination.notEvaluated(OF_TABLE_FOUR, Reasons.noTable(TableKind.REVIEW));
        }
        EquationFailures failures = new EquationFailures(report);
        report.equationResults().stream()
                .filter(result -> result.equation().isBase())
                .forEach(result -> note(report, failures, result, examination));
        failures.all().forEach(result -> examination.fail(fault(report, result)));
    }

    private static boolean isAbsent(AnnualReport report, TableKind kind) {
        return report.table(kind).filter(table -> !table.figures().isEmpty()).isEmpty();
    }

    /** The form says of each equation which rule it is. */
    private static Rule rule(Equation equation) {
        return RULES.stream()
                .filter(rule -> rule.id().equals(equation.rule()))
                .findFirst()
                .orElseThrow();
    }

    private static void note(
            AnnualReport report, EquationFailures failures, EquationResult result, Examination examination) {
        Rule rule = rule(result.equation());
        if (!result.isEvaluable()) {
            CellKey cell = result.unusable().get(0);
            examination.notEvaluated(rule, Reasons.cell(FormNames.of(report), cell, report.figure(cell)));
        } else if (failures.isCompletedByExtraLines(result)) {
            examination.notEvaluated(rule, Reasons.of("extra-rows"));
        } else {
            examination.evaluated(rule);
        }
    }

    private static Fault fault(AnnualReport report, EquationResult result) {
        Equation equation = result.equation();
        Rule rule = rule(equation);
        FormNames names = FormNames.of(report);
        Fault fault = Fault.of(rule)
                .cells(equation.cells())
                .with("blanks", blanks(report, equation))
                .with("left", sum(report, equation.left()))
                .with("right", sum(report, equation.right()));
        CellKey total = equation.left().get(0);
        if (rule.equals(BALANCE)) {
            CellKey done = new CellKey(TableKind.APPLICATIONS, ApplicationRow.RESULT_TOTAL, equation.line());
            return fault.in(TableKind.APPLICATIONS, null, equation.line())
                    .with("where", names.columnOf(TableKind.APPLICATIONS, equation.line()))
                    .expected(result.left(), result.right())
                    .at(place(report, done));
        }
        boolean byColumn = total.column() == equation.line();
        return fault.in(total.table(), total.row(), total.column())
                .with(
                        "where",
                        byColumn
                                ? names.columnOf(total.table(), total.column())
                                : names.rowOf(total.table(), total.row()))
                .expected(result.right(), result.left())
                .at(place(report, total));
    }

    private static Place place(AnnualReport report, CellKey cell) {
        return report.figure(cell).map(Figure::place).orElse(Place.UNKNOWN);
    }

    private static Words blanks(AnnualReport report, Equation equation) {
        boolean any = equation.cells().stream()
                .anyMatch(cell -> report.figure(cell).filter(Figure::isBlank).isPresent());
        return any ? new Words("（空白按0计）", " (a blank counts as 0)") : new Words("", "");
    }

    /** A side of an equation as a sum, such as {@code 2+1＝3}. */
    private static Words sum(AnnualReport report, List<CellKey> cells) {
        if (cells.size() == 1) {
            Figure only = report.figure(cells.get(0)).orElseThrow();
            return only.isBlank()
                    ? new Words("空白", "blank")
                    : same(only.addend().orElseThrow());
        }
        List<BigDecimal> addends = cells.stream()
                .map(cell -> report.figure(cell).flatMap(Figure::addend).orElseThrow())
                .toList();
        BigDecimal total = addends.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String shown = addends.stream()
                .filter(addend -> addends.size() <= SHOWN_ADDENDS || addend.signum() != 0)
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining("+"));
        return shown.contains("+")
                ? new Words(shown + "＝" + total.toPlainString(), shown + " = " + total.toPlainString())
                : same(total);
    }

    private static Words same(BigDecimal number) {
        return new Words(number.toPlainString(), number.toPlainString());
    }
}
