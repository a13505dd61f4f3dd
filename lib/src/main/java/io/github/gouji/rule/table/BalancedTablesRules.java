package io.github.gouji.rule.table;

import io.github.gouji.constraint.Severity;
import io.github.gouji.document.Place;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Equation;
import io.github.gouji.report.EquationResult;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleFamily;
import io.github.gouji.rule.Words;
import io.github.gouji.rule.Written;
import io.github.gouji.text.ChineseNumerals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The equations of tables 三 and 四: rules {@code applications.*} and {@code review.total}. */
public final class BalancedTablesRules implements RuleFamily<AnnualReport> {

    private static final Rule BALANCE = Rule.of("applications.balance", Severity.ERROR, Basis.FORM);
    private static final Rule RESULT_TOTAL = Rule.of("applications.result-total", Severity.ERROR, Basis.FORM);
    private static final Rule ROW_TOTAL = Rule.of("applications.row-total", Severity.ERROR, Basis.FORM);
    private static final List<Rule> OF_TABLE_THREE = List.of(BALANCE, RESULT_TOTAL, ROW_TOTAL);
    private static final Rule OF_TABLE_FOUR = Rule.of("review.total", Severity.ERROR, Basis.FORM);
    private static final List<Rule> RULES = List.of(BALANCE, RESULT_TOTAL, ROW_TOTAL, OF_TABLE_FOUR);

    /** The terms of the balance, as people call them. */
    private static final Map<FormKey, Words> IN_AND_OUT = Map.of(
            ApplicationRow.RECEIVED, new Words("新收", "received"),
            ApplicationRow.CARRIED_OVER, new Words("上年结转", "carried over"),
            ApplicationRow.RESULT_TOTAL, new Words("办理总计", "handled"),
            ApplicationRow.CARRIED_FORWARD, new Words("结转", "carried forward"));

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
        failures.all().forEach(result -> examination.failProved(fault(report, result)));
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
        TableKind table = result.equation().table();
        if (report.table(table).filter(ReportTable::holdsOnlyCarriedOver).isPresent()) {
            examination.notEvaluated(rule, Reasons.of("unfilled").with("table", FormNames.table(table)));
        } else if (!result.isEvaluable()) {
            CellKey cell = result.unusable().get(0);
            examination.notEvaluated(rule, Reasons.cell(FormNames.of(report), cell, report.figure(cell)));
        } else if (failures.isCompletedByExtraLines(result)) {
            examination.notEvaluated(rule, Reasons.of("extra-rows"));
        } else if (failures.isUncertain(result)) {
            examination.notEvaluated(rule, Reasons.of("uncertain"));
        } else {
            examination.evaluated(rule);
        }
    }

    private static Fault fault(AnnualReport report, EquationResult result) {
        Equation equation = result.equation();
        Rule rule = rule(equation);
        FormNames names = FormNames.of(report);
        Fault fault = Fault.of(rule).cells(equation.cells()).with("blanks", blanks(report, equation));
        CellKey total = equation.left().get(0);
        if (rule.equals(BALANCE)) {
            CellKey done = new CellKey(TableKind.APPLICATIONS, ApplicationRow.RESULT_TOTAL, equation.line());
            return fault.in(TableKind.APPLICATIONS, null, equation.line())
                    .with("where", names.columnOf(TableKind.APPLICATIONS, equation.line()))
                    .with("left", labelled(report, equation.left(), result.left()))
                    .with("right", labelled(report, equation.right(), result.right()))
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
                .with("count", count(equation.right().size()))
                .with("right", sum(report, equation.right()))
                .with("written", Written.of(report.figure(total).orElseThrow()))
                .expected(result.right(), result.left())
                .at(place(report, total));
    }

    private static Words count(int addends) {
        return new Words(ChineseNumerals.of(addends), String.valueOf(addends));
    }

    private static Place place(AnnualReport report, CellKey cell) {
        return report.figure(cell).map(Figure::place).orElse(Place.UNKNOWN);
    }

    private static Words blanks(AnnualReport report, Equation equation) {
        boolean any = equation.cells().stream()
                .anyMatch(cell -> report.figure(cell).filter(Figure::isBlank).isPresent());
        return any ? new Words("（空白按0计）", " (a blank counts as 0)") : new Words("", "");
    }

    /** A side of the balance, such as {@code 新收6＋上年结转5＝11}. */
    private static Words labelled(AnnualReport report, List<CellKey> cells, BigDecimal sum) {
        List<Words> addends = cells.stream()
                .map(cell -> labelled(
                        Objects.requireNonNull(IN_AND_OUT.get(cell.row())),
                        Written.figure(report.figure(cell).orElseThrow())))
                .toList();
        return equal(addends, sum);
    }

    private static Words labelled(Words label, Words number) {
        return new Words(label.zh() + number.zh(), label.en() + " " + number.en());
    }

    /** Addends as a sum, such as {@code 2＋1＝3}, without those that are 0. */
    private static Words sum(AnnualReport report, List<CellKey> cells) {
        List<BigDecimal> addends = cells.stream()
                .map(cell -> report.figure(cell).flatMap(Figure::addend).orElseThrow())
                .toList();
        BigDecimal total = addends.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Words> shown = addends.stream()
                .filter(addend -> addend.signum() != 0)
                .map(Written::number)
                .toList();
        return shown.size() > 1 ? equal(shown, total) : Written.number(total);
    }

    private static Words equal(List<Words> addends, BigDecimal sum) {
        String zh = addends.stream().map(Words::zh).collect(Collectors.joining("＋"));
        String en = addends.stream().map(Words::en).collect(Collectors.joining(" + "));
        return new Words(zh + "＝" + sum.toPlainString(), en + " = " + sum.toPlainString());
    }
}
