package io.github.gouji.rule.years;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.DisclosureColumn;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was there last year and what came and went make what is there now: {@code years.in-force} over documents where
 * the form counts those in force, {@code years.items} over items where it counts those.
 */
final class StockRules {

    static final Rule IN_FORCE = Rule.of("years.in-force", Severity.WARNING, Basis.FORM);
    static final Rule ITEMS = Rule.of("years.items", Severity.WARNING, Basis.FORM);

    private StockRules() {}

    static void check(ReportPair pair) {
        rowsWith(pair, IN_FORCE, DisclosureColumn.ISSUED, DisclosureColumn.REPEALED, DisclosureColumn.IN_FORCE)
                .forEach(row -> checkInForce(pair, row));
        rowsWith(pair, ITEMS, DisclosureColumn.ITEMS_LAST_YEAR, DisclosureColumn.CHANGE)
                .forEach(row -> checkItems(pair, row));
    }

    /** The rows with these columns; none, with the reason noted, unless both reports follow variants that have such. */
    private static List<FormKey> rowsWith(ReportPair pair, Rule rule, FormKey... columns) {
        Function<ReportFormat, List<FormKey>> rows =
                format -> format.table(TableKind.DISCLOSURE).rowsWith(columns);
        return pair.areBoth(format -> !rows.apply(format).isEmpty(), TableKind.DISCLOSURE, rule)
                ? pair.report().format().map(rows).orElseThrow()
                : List.of();
    }

    private static CellKey cell(FormKey row, DisclosureColumn column) {
        return new CellKey(TableKind.DISCLOSURE, row, column);
    }

    private static void checkInForce(ReportPair pair, FormKey row) {
        CellKey inForce = cell(row, DisclosureColumn.IN_FORCE);
        CellKey issued = cell(row, DisclosureColumn.ISSUED);
        CellKey repealed = cell(row, DisclosureColumn.REPEALED);
        Optional<BigDecimal> now = pair.report().figure(inForce).flatMap(Figure::number);
        Optional<BigDecimal> came = pair.report().figure(issued).flatMap(Figure::addend);
        Optional<BigDecimal> went = pair.report().figure(repealed).flatMap(Figure::addend);
        Optional<BigDecimal> before = pair.previous().number(inForce);
        Optional<Message> reason = now.isEmpty()
                ? Optional.of(pair.unusable(inForce))
                : came.isEmpty()
                        ? Optional.of(pair.unusable(issued))
                        : went.isEmpty()
                                ? Optional.of(pair.unusable(repealed))
                                : before.isEmpty() ? Optional.of(pair.previousUnusable(inForce)) : Optional.empty();
        if (reason.isPresent()) {
            pair.examination().notEvaluated(IN_FORCE, reason.get());
            return;
        }
        pair.examination().evaluated(IN_FORCE);
        BigDecimal expected = before.get().add(came.get()).subtract(went.get());
        if (expected.compareTo(now.get()) != 0) {
            pair.examination()
                    .fail(pair.fault(IN_FORCE, inForce)
                            .cells(List.of(issued, repealed, inForce))
                            .with("row", pair.names().rowOf(TableKind.DISCLOSURE, row))
                            .with("before", before.get())
                            .with("issued", came.get())
                            .with("repealed", went.get())
                            .expected(expected, now.get()));
        }
    }

    private static void checkItems(ReportPair pair, FormKey row) {
        CellKey items = cell(row, DisclosureColumn.ITEMS_LAST_YEAR);
        CellKey change = cell(row, DisclosureColumn.CHANGE);
        Optional<BigDecimal> now = pair.report().figure(items).flatMap(Figure::number);
        Optional<BigDecimal> before = pair.previous().number(items);
        Optional<BigDecimal> changed = pair.previous().addend(change);
        if (now.isEmpty() || before.isEmpty() || changed.isEmpty()) {
            pair.examination()
                    .notEvaluated(
                            ITEMS,
                            now.isEmpty()
                                    ? pair.unusable(items)
                                    : pair.previousUnusable(before.isEmpty() ? items : change));
            return;
        }
        pair.examination().evaluated(ITEMS);
        BigDecimal expected = before.get().add(changed.get());
        if (expected.compareTo(now.get()) != 0) {
            pair.examination()
                    .fail(pair.fault(ITEMS, items)
                            .cells(List.of(items))
                            .with("row", pair.names().rowOf(TableKind.DISCLOSURE, row))
                            .with("before", before.get())
                            .with("change", changed.get())
                            .expected(expected, now.get()));
        }
    }
}
