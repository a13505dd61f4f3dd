package io.github.gouji.rule.years;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormColumn;
import io.github.gouji.report.FormColumn.Nature;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.CellListing;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleSettings;
import io.github.gouji.rule.Threshold;
import io.github.gouji.rule.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * {@code years.jump}: figures that grew more than fivefold or shrank below a fifth, unless set otherwise. Only totals, and of table 二 what
 * goes on from year to year; one finding for a table.
 */
final class JumpRule {

    static final Rule RULE = Rule.of("years.jump", Severity.INFO, Basis.CONVENTION);

    /** A figure that grew more than so many times, or shrank below that part, jumped. */
    static final Threshold FACTOR = Threshold.of(RULE, "factor", 5);

    /** Smaller figures jump by chance. */
    static final Threshold LEAST = Threshold.of(RULE, "least", 10);

    private JumpRule() {}

    static void check(ReportPair pair) {
        for (TableKind kind : TableKind.values()) {
            Optional<Message> lacking = pair.lacks(kind);
            if (lacking.isPresent()) {
                pair.examination().notEvaluated(RULE, lacking.get());
            } else {
                pair.examination().evaluated(RULE);
                check(pair, kind);
            }
        }
    }

    private static void check(ReportPair pair, TableKind kind) {
        List<CellKey> jumps = pair.report().table(kind).orElseThrow().figures().keySet().stream()
                .filter(cell -> isCompared(pair, cell))
                .filter(cell -> isJump(pair, cell))
                .toList();
        if (jumps.isEmpty()) {
            return;
        }
        pair.examination()
                .fail(pair.fault(RULE, jumps.get(0))
                        .in(kind, null, null)
                        .cells(jumps)
                        .with("table", FormNames.table(kind))
                        .with(
                                "list",
                                new CellListing(pair.names(), kind)
                                        .of(
                                                jumps,
                                                cell -> Words.same(
                                                        plain(before(pair, cell)) + "→" + plain(now(pair, cell))))));
    }

    /** Whether the figure goes on from year to year, in one unit. */
    private static boolean isCompared(ReportPair pair, CellKey cell) {
        FormColumn column = pair.names().formColumn(cell.table(), cell.column());
        boolean sameUnit = column.nature() != Nature.AMOUNT
                || column.isOfFixedUnit()
                        && pair.previous()
                                .format()
                                .flatMap(format -> format.table(cell.table()).column(cell.column()))
                                .filter(before -> before.unit().equals(column.unit()))
                                .isPresent();
        return column.isSteady() && sameUnit;
    }

    private static boolean isJump(ReportPair pair, CellKey cell) {
        RuleSettings settings = pair.examination().settings();
        BigDecimal factor = settings.threshold(FACTOR);
        BigDecimal least = settings.threshold(LEAST);
        Optional<BigDecimal> now = now(pair, cell).filter(number -> number.compareTo(least) >= 0);
        Optional<BigDecimal> before = before(pair, cell).filter(number -> number.compareTo(least) >= 0);
        return now.isPresent()
                && before.isPresent()
                && (now.get().compareTo(before.get().multiply(factor)) > 0
                        || now.get().multiply(factor).compareTo(before.get()) < 0);
    }

    private static Optional<BigDecimal> now(ReportPair pair, CellKey cell) {
        return pair.report().figure(cell).flatMap(Figure::number);
    }

    private static Optional<BigDecimal> before(ReportPair pair, CellKey cell) {
        return pair.previous().number(cell);
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.orElseThrow().toPlainString();
    }
}
