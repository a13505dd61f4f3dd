package io.github.gouji.rule.years;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.DisclosureColumn;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReviewOutcome;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.CellListing;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleSettings;
import io.github.gouji.rule.Threshold;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    private static final Set<DisclosureColumn> STEADY = Set.of(
            DisclosureColumn.PUBLISHED_TOTAL,
            DisclosureColumn.ISSUED,
            DisclosureColumn.IN_FORCE,
            DisclosureColumn.ITEMS_LAST_YEAR,
            DisclosureColumn.DECISIONS,
            DisclosureColumn.PROJECTS,
            DisclosureColumn.AMOUNT);

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
                                        .of(jumps, cell -> plain(before(pair, cell)) + "→" + plain(now(pair, cell)))));
    }

    private static boolean isCompared(ReportPair pair, CellKey cell) {
        return switch (cell.table()) {
            case DISCLOSURE -> STEADY.contains((DisclosureColumn) cell.column()) && hasSameUnit(pair, cell);
            case APPLICATIONS -> cell.column() == ApplicantType.TOTAL;
            case REVIEW -> cell.column() == ReviewOutcome.TOTAL;
        };
    }

    /** Amounts have a fixed unit since 2021 only. */
    private static boolean hasSameUnit(ReportPair pair, CellKey cell) {
        Optional<ReportFormat> fixed = Optional.of(ReportFormat.FORMAT_2021);
        return cell.column() != DisclosureColumn.AMOUNT
                || pair.report().format().equals(fixed)
                        && pair.previous().format().equals(fixed);
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
