package io.github.gouji.parser.table;

import io.github.gouji.document.Cell;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which variant a report's tables follow: told by the columns of table 二, else by the rows of table 三. */
public final class TableFormat {

    private TableFormat() {}

    public static Optional<ReportFormat> of(Map<TableKind, List<List<Cell>>> tables) {
        return byColumns(tables.getOrDefault(TableKind.DISCLOSURE, List.of()))
                .or(() -> byRows(tables.getOrDefault(TableKind.APPLICATIONS, List.of())));
    }

    private static Optional<ReportFormat> byColumns(List<List<Cell>> rows) {
        Set<String> cores = cores(rows);
        return most(format -> format.table(TableKind.DISCLOSURE).columns().stream()
                .filter(column -> cores.contains(LabelText.core(column.label()))
                        || column.tolerated().stream().map(LabelText::core).anyMatch(cores::contains))
                .count());
    }

    private static Optional<ReportFormat> byRows(List<List<Cell>> rows) {
        Set<FormKey> keys = rows.stream()
                .flatMap(List::stream)
                .map(cell -> FormLabel.row(TableKind.APPLICATIONS, cell.text()))
                .flatMap(Optional::stream)
                .filter(match -> match.drift() != Drift.ALTERED)
                .map(FormLabel.Match::key)
                .collect(Collectors.toSet());
        return most(format -> format.table(TableKind.APPLICATIONS).rows().stream()
                .filter(row -> keys.contains(row.key()))
                .count());
    }

    private static Set<String> cores(List<List<Cell>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .map(cell -> LabelText.core(cell.text()))
                .collect(Collectors.toSet());
    }

    /** The variant that scores most; none if no variant scores more than another. */
    private static Optional<ReportFormat> most(java.util.function.ToLongFunction<ReportFormat> score) {
        List<ReportFormat> ranked = Arrays.stream(ReportFormat.values())
                .sorted(Comparator.comparingLong(score).reversed())
                .toList();
        return score.applyAsLong(ranked.get(0)) > score.applyAsLong(ranked.get(1))
                ? Optional.of(ranked.get(0))
                : Optional.empty();
    }
}
