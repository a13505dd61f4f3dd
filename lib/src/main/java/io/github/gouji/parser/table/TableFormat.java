package io.github.gouji.parser.table;

import io.github.gouji.document.Cell;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which variant a report's tables follow: told by the columns of table 二, else by the rows of table 三. A variant may have
 * all that an older one has, and more: of two that have as much of what a table shows, the one that lacks nothing is it.
 */
public final class TableFormat {

    private TableFormat() {}

    public static Optional<ReportFormat> of(Map<TableKind, List<List<Cell>>> tables) {
        Fit byColumns = byColumns(tables.getOrDefault(TableKind.DISCLOSURE, List.of()));
        Fit byRows = byRows(tables.getOrDefault(TableKind.APPLICATIONS, List.of()));
        return best(List.of(byColumns, byRows));
    }

    /** The variant that the first of these tells that tells any. */
    public static Optional<ReportFormat> best(List<Fit> fits) {
        return Stream.concat(fits.stream().map(Fit::most), fits.stream().map(Fit::mostAndWhole))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * How well each variant fits a table.
     *
     * @param found how many of the variant's own lines or cells the table shows
     * @param all how many the variant has
     */
    public record Fit(ToLongFunction<ReportFormat> found, ToLongFunction<ReportFormat> all) {

        private Optional<ReportFormat> most() {
            return first(Comparator.comparingLong(found));
        }

        private Optional<ReportFormat> mostAndWhole() {
            return first(Comparator.comparingLong(found)
                    .thenComparing(format -> found.applyAsLong(format) == all.applyAsLong(format)));
        }

        /** The variant that is before all others; none if two are. */
        private static Optional<ReportFormat> first(Comparator<ReportFormat> order) {
            List<ReportFormat> ranked =
                    ReportFormat.all().stream().sorted(order.reversed()).toList();
            return order.compare(ranked.get(0), ranked.get(1)) > 0 ? Optional.of(ranked.get(0)) : Optional.empty();
        }
    }

    private static Fit byColumns(List<List<Cell>> rows) {
        Set<String> cores = cores(rows);
        return new Fit(
                format -> format.table(TableKind.DISCLOSURE).columns().stream()
                        .filter(column -> cores.contains(LabelText.core(column.label()))
                                || column.tolerated().stream()
                                        .map(LabelText::core)
                                        .anyMatch(cores::contains))
                        .count(),
                format -> format.table(TableKind.DISCLOSURE).columns().size());
    }

    private static Fit byRows(List<List<Cell>> rows) {
        Set<FormKey> keys = rows.stream()
                .flatMap(List::stream)
                .map(cell -> FormLabel.row(TableKind.APPLICATIONS, cell.text()))
                .flatMap(Optional::stream)
                .filter(match -> match.drift() != Drift.ALTERED)
                .map(FormLabel.Match::key)
                .collect(Collectors.toSet());
        return new Fit(
                format -> format.table(TableKind.APPLICATIONS).rowKeys().stream()
                        .filter(keys::contains)
                        .count(),
                format -> format.table(TableKind.APPLICATIONS).rowKeys().size());
    }

    private static Set<String> cores(List<List<Cell>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .map(cell -> LabelText.core(cell.text()))
                .collect(Collectors.toSet());
    }
}
