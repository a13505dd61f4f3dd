package io.github.gouji.rule.years;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.DisclosureColumn;
import io.github.gouji.report.DisclosureRow;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What was there last year and what came and went make what is there now: {@code years.in-force} over documents in the
 * variant of 2021, {@code years.items} over items in that of 2019.
 */
final class StockRules {

    static final Rule IN_FORCE_ID = Rule.of("years.in-force", Severity.WARNING, Basis.FORM);
    static final Rule ITEMS_ID = Rule.of("years.items", Severity.WARNING, Basis.FORM);

    private static final List<DisclosureRow> DOCUMENTS =
            List.of(DisclosureRow.REGULATIONS, DisclosureRow.NORMATIVE_DOCUMENTS);
    private static final List<DisclosureRow> ITEMS = List.of(
            DisclosureRow.LICENSING,
            DisclosureRow.OTHER_SERVICES,
            DisclosureRow.PENALTIES,
            DisclosureRow.COERCION,
            DisclosureRow.FEES);

    private StockRules() {}

    static void check(ReportPair pair) {
        if (pair.areBoth(ReportFormat.FORMAT_2021, TableKind.DISCLOSURE, IN_FORCE_ID)) {
            DOCUMENTS.forEach(row -> checkInForce(pair, row));
        }
        if (pair.areBoth(ReportFormat.FORMAT_2019, TableKind.DISCLOSURE, ITEMS_ID)) {
            ITEMS.forEach(row -> checkItems(pair, row));
        }
    }

    private static void checkInForce(ReportPair pair, DisclosureRow row) {
        CellKey inForce = CellKey.of(row, DisclosureColumn.IN_FORCE);
        CellKey issued = CellKey.of(row, DisclosureColumn.ISSUED);
        CellKey repealed = CellKey.of(row, DisclosureColumn.REPEALED);
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
            pair.examination().notEvaluated(IN_FORCE_ID, reason.get());
            return;
        }
        pair.examination().evaluated(IN_FORCE_ID);
        BigDecimal expected = before.get().add(came.get()).subtract(went.get());
        if (expected.compareTo(now.get()) != 0) {
            pair.examination()
                    .fail(pair.fault(IN_FORCE_ID, inForce)
                            .cells(List.of(issued, repealed, inForce))
                            .with("row", pair.names().rowOf(TableKind.DISCLOSURE, row))
                            .with("before", before.get())
                            .with("issued", came.get())
                            .with("repealed", went.get())
                            .expected(expected, now.get()));
        }
    }

    private static void checkItems(ReportPair pair, DisclosureRow row) {
        CellKey items = CellKey.of(row, DisclosureColumn.ITEMS_LAST_YEAR);
        CellKey change = CellKey.of(row, DisclosureColumn.CHANGE);
        Optional<BigDecimal> now = pair.report().figure(items).flatMap(Figure::number);
        Optional<BigDecimal> before = pair.previous().number(items);
        Optional<BigDecimal> changed = pair.previous().addend(change);
        if (now.isEmpty() || before.isEmpty() || changed.isEmpty()) {
            pair.examination()
                    .notEvaluated(
                            ITEMS_ID,
                            now.isEmpty()
                                    ? pair.unusable(items)
                                    : pair.previousUnusable(before.isEmpty() ? items : change));
            return;
        }
        pair.examination().evaluated(ITEMS_ID);
        BigDecimal expected = before.get().add(changed.get());
        if (expected.compareTo(now.get()) != 0) {
            pair.examination()
                    .fail(pair.fault(ITEMS_ID, items)
                            .cells(List.of(items))
                            .with("row", pair.names().rowOf(TableKind.DISCLOSURE, row))
                            .with("before", before.get())
                            .with("change", changed.get())
                            .expected(expected, now.get()));
        }
    }
}
