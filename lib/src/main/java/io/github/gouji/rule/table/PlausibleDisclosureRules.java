package io.github.gouji.rule.table;

import static io.github.gouji.report.DisclosureColumn.AMOUNT;
import static io.github.gouji.report.DisclosureColumn.IN_FORCE;
import static io.github.gouji.report.DisclosureColumn.ISSUED;
import static io.github.gouji.report.DisclosureColumn.PUBLISHED;
import static io.github.gouji.report.DisclosureColumn.PUBLISHED_TOTAL;
import static io.github.gouji.report.DisclosureColumn.REPEALED;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.DisclosureRow;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormColumn;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.FeeStatement;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.OrganizationKind;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleFamily;
import io.github.gouji.rule.Threshold;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The figures of table 二 can be true together: rules {@code disclosure.*}. */
public final class PlausibleDisclosureRules implements RuleFamily<AnnualReport> {

    private static final Rule IN_FORCE_RULE = Rule.of("disclosure.in-force", Severity.WARNING, Basis.FORM);
    private static final Rule PUBLISHED_RULE = Rule.of("disclosure.published", Severity.WARNING, Basis.FORM);
    static final Rule UNIT_RULE = Rule.of("disclosure.unit", Severity.WARNING, Basis.FORM);

    @Override
    public List<Rule> rules() {
        return List.of(IN_FORCE_RULE, PUBLISHED_RULE, UNIT_RULE);
    }

    @Override
    public List<Threshold> thresholds() {
        return FeeLimits.ALL;
    }

    @Override
    public void check(AnnualReport report, Examination examination) {
        rowsWith(report, IN_FORCE_RULE, examination, ISSUED, REPEALED, IN_FORCE)
                .forEach(row -> checkInForce(report, row, examination));
        rowsWith(report, PUBLISHED_RULE, examination, PUBLISHED, PUBLISHED_TOTAL)
                .forEach(row -> checkPublished(report, row, examination));
        if (isEvaluable(report, PlausibleDisclosureRules::fixesUnitOfFees, UNIT_RULE, examination)) {
            checkUnit(report, examination);
        }
    }

    /** The rows that have these columns in the report's variant; none, with the reason noted, if it has no such row. */
    private static List<FormKey> rowsWith(AnnualReport report, Rule rule, Examination examination, FormKey... columns) {
        Function<ReportFormat, List<FormKey>> rows =
                format -> format.table(TableKind.DISCLOSURE).rowsWith(columns);
        return isEvaluable(report, format -> !rows.apply(format).isEmpty(), rule, examination)
                ? report.format().map(rows).orElseThrow()
                : List.of();
    }

    private static boolean fixesUnitOfFees(ReportFormat format) {
        return format.has(CellKey.of(DisclosureRow.FEES, AMOUNT))
                && format.table(TableKind.DISCLOSURE)
                        .column(AMOUNT)
                        .filter(FormColumn::isOfFixedUnit)
                        .isPresent();
    }

    private static boolean isEvaluable(
            AnnualReport report, Predicate<ReportFormat> those, Rule rule, Examination examination) {
        Optional<Message> reason = Optional.empty();
        if (report.table(TableKind.DISCLOSURE).isEmpty()) {
            reason = Optional.of(Reasons.noTable(TableKind.DISCLOSURE));
        } else if (report.format().isEmpty()) {
            reason = Optional.of(Reasons.noFormat());
        } else if (!those.test(report.format().get())) {
            reason = Optional.of(Reasons.onlyIn(those));
        }
        reason.ifPresent(why -> examination.notEvaluated(rule, why));
        return reason.isEmpty();
    }

    /** Even if all that was repealed was made this year, the rest of this year's must still be in force. */
    private static void checkInForce(AnnualReport report, FormKey row, Examination examination) {
        numbers(report, IN_FORCE_RULE, examination, row, ISSUED, REPEALED, IN_FORCE)
                .ifPresent(numbers -> {
                    BigDecimal atLeast = numbers.get(0).subtract(numbers.get(1));
                    if (numbers.get(2).compareTo(atLeast) < 0) {
                        examination.fail(fault(report, IN_FORCE_RULE, row, ISSUED, REPEALED, IN_FORCE)
                                .with("issued", numbers.get(0))
                                .with("repealed", numbers.get(1))
                                .expected(atLeast, numbers.get(2)));
                    }
                });
    }

    private static void checkPublished(AnnualReport report, FormKey row, Examination examination) {
        numbers(report, PUBLISHED_RULE, examination, row, PUBLISHED, PUBLISHED_TOTAL)
                .ifPresent(numbers -> {
                    if (numbers.get(0).compareTo(numbers.get(1)) > 0) {
                        examination.fail(fault(report, PUBLISHED_RULE, row, PUBLISHED, PUBLISHED_TOTAL)
                                .expected(numbers.get(0), numbers.get(1)));
                    }
                });
    }

    private static void checkUnit(AnnualReport report, Examination examination) {
        numbers(report, UNIT_RULE, examination, DisclosureRow.FEES, AMOUNT).ifPresent(numbers -> {
            Figure amount =
                    report.figure(CellKey.of(DisclosureRow.FEES, AMOUNT)).orElseThrow();
            BigDecimal limit =
                    FeeLimits.of(OrganizationKind.of(report.organization().orElse("")), examination.settings());
            BigDecimal value = numbers.get(0);
            Fault fault = null;
            if (amount.unit().equals("元") && value.signum() > 0) {
                fault = fault(report, UNIT_RULE, "printed", DisclosureRow.FEES, AMOUNT);
            } else if (FeeStatement.amounts(report).stream().anyMatch(fee -> fee.compareTo(value) == 0)) {
                fault = fault(report, UNIT_RULE, "narrative", DisclosureRow.FEES, AMOUNT);
            } else if (value.compareTo(limit) > 0) {
                fault = fault(report, UNIT_RULE, "message", DisclosureRow.FEES, AMOUNT)
                        .with("limit", limit)
                        .with("organization", report.organization().orElse(""));
            }
            if (fault != null) {
                examination.fail(fault.with("text", amount.text()));
            }
        });
    }

    /** The numbers of a row; empty, with the reason noted, if one of them is absent, blank or no number. */
    private static Optional<List<BigDecimal>> numbers(
            AnnualReport report, Rule rule, Examination examination, FormKey row, FormKey... columns) {
        for (FormKey column : columns) {
            CellKey cell = new CellKey(TableKind.DISCLOSURE, row, column);
            Optional<Figure> figure = report.figure(cell);
            if (figure.flatMap(Figure::number).isEmpty()) {
                examination.notEvaluated(rule, Reasons.cell(FormNames.of(report), cell, figure));
                return Optional.empty();
            }
        }
        examination.evaluated(rule);
        return Optional.of(Stream.of(columns)
                .map(column -> report.figure(new CellKey(TableKind.DISCLOSURE, row, column))
                        .flatMap(Figure::number)
                        .orElseThrow())
                .toList());
    }

    private static Fault fault(AnnualReport report, Rule rule, FormKey row, FormKey... columns) {
        return fault(report, rule, "message", row, columns);
    }

    /** A fault whose last column is the one to look at. */
    private static Fault fault(AnnualReport report, Rule rule, String variant, FormKey row, FormKey... columns) {
        List<CellKey> cells = Stream.of(columns)
                .map(column -> new CellKey(TableKind.DISCLOSURE, row, column))
                .toList();
        CellKey last = cells.get(cells.size() - 1);
        return Fault.of(rule, variant)
                .in(TableKind.DISCLOSURE, row, last.column())
                .cells(cells)
                .at(report.figure(last).orElseThrow().place())
                .with("row", FormNames.of(report).rowOf(TableKind.DISCLOSURE, row));
    }
}
