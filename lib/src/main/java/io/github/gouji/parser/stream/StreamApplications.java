package io.github.gouji.parser.stream;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Place;
import io.github.gouji.parser.table.ApplicationsRecognizer;
import io.github.gouji.parser.table.FormLabel;
import io.github.gouji.parser.table.Undivided;
import io.github.gouji.report.EquationResult;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.FormRow;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Table 三 as a stream. Its labels are long and break over lines, before and behind their numbers, so runs of numbers and
 * labels are aligned as a whole ({@link StreamAlignment}). Only what is sure is read: rows that stand in lines
 * ({@link StreamLines}); values that follow each label one by one, in a table all of whose rows are so; values in any
 * other order only if, row by row, they satisfy every equation of the form.
 */
final class StreamApplications {

    private static final TableKind KIND = TableKind.APPLICATIONS;
    /** Prose that speaks of applications holds two or three of the rows' labels, a table all of them. */
    private static final int FEWEST_ROWS = 5;
    /** No section has more words around its table. */
    private static final int MOST_WORDS = 5000;
    /** Rows with fewer values than columns may be one among so many whole ones: more, and labels and values are astray. */
    private static final int WHOLE_TO_FEW = 2;
    /** Of all rows at least one in so many stands alone with its label, or sums that hold are chance. */
    private static final int ONE_ALONE_IN = 3;

    private final ReportFormat format;
    private final int columns;
    private final List<StreamRun> runs;
    private final StreamAlignment alignment;

    private StreamApplications(ReportFormat format, List<StreamRun> runs) {
        this.format = format;
        this.columns = columns(format);
        this.runs = runs;
        this.alignment =
                StreamAlignment.of(runs, StreamLabel.of(format.table(KIND).rows()));
    }

    /** The table's rows; empty if these tokens are no such table. */
    static List<List<Cell>> rows(List<StreamToken> tokens) {
        Map<Integer, List<StreamRun>> runs = new HashMap<>();
        List<StreamToken> words =
                tokens.stream().filter(token -> !token.value()).toList();
        return ReportFormat.all().stream()
                .map(format -> new StreamApplications(
                        format, runs.computeIfAbsent(columns(format), width -> StreamRun.of(tokens, width))))
                .max(Comparator.comparingLong((StreamApplications table) -> table.labelsIn(words))
                        .thenComparingDouble(table -> table.alignment.score()))
                .filter(table -> table.alignment.seen().size() >= FEWEST_ROWS)
                .map(StreamApplications::read)
                .orElse(List.of());
    }

    private static int columns(ReportFormat format) {
        return format.table(KIND).columnKeys().size();
    }

    private long labelsIn(List<StreamToken> words) {
        return alignment.labels().stream()
                .filter(label -> label.standsIn(words.subList(0, Math.min(words.size(), MOST_WORDS))))
                .count();
    }

    private List<List<Cell>> read() {
        long lines = alignment.runs().filter(StreamRun::isLine).count();
        if (2 * lines > alignment.runs().count()) {
            return new StreamLines(alignment, columns, this::equations)
                    .values().entrySet().stream()
                            .map(row -> row(row.getKey(), row.getValue()))
                            .toList();
        }
        return inOrder().orElseGet(this::underLabels);
    }

    /** Every value of the stream, if there are as many as in the form and every equation holds in one order only. */
    private Optional<List<List<Cell>>> inOrder() {
        List<StreamToken> values = runs.stream()
                .dropWhile(run -> alignment.runs().noneMatch(own -> own == run))
                .flatMap(run -> run.values().stream())
                .toList();
        int count = alignment.labels().size();
        if (alignment.seen().size() < count || values.size() != count * columns) {
            return Optional.empty();
        }
        List<List<List<Cell>>> proven =
                ColumnBlocks.readings(values, count, columns, row -> StreamTables.addUp(StreamTables.cells(row)))
                        .stream()
                        .map(this::rowsOf)
                        .filter(rows ->
                                equations(rows).stream().allMatch(result -> result.isEvaluable() && !result.isFailed()))
                        .toList();
        return proven.size() == 1 ? Optional.of(proven.get(0)) : Optional.empty();
    }

    private List<List<Cell>> rowsOf(List<StreamToken> values) {
        return IntStream.range(0, values.size() / columns)
                .mapToObj(label ->
                        row(label, StreamTables.cells(values.subList(label * columns, (label + 1) * columns))))
                .toList();
    }

    /** Each row's values as they follow its label, where that is sure; the others remain undivided. */
    private List<List<Cell>> underLabels() {
        boolean regular = isRegular();
        Set<Integer> sure = regular ? wholeRows() : provenRows();
        return IntStream.range(0, alignment.labels().size())
                .filter(label -> !regular || alignment.seen().contains(label))
                .mapToObj(label -> row(
                        label,
                        sure.contains(label)
                                ? StreamTables.cells(
                                        alignment.runOf(label).orElseThrow().values())
                                : undivided(alignment, label)))
                .toList();
    }

    /** Whether nearly all rows have their values behind their label, and no values stand anywhere else. */
    private boolean isRegular() {
        long whole = wholeRows().size();
        long few = alignment.runs().filter(run -> run.values().size() < columns).count();
        return whole + few == alignment.runs().count()
                && alignment.orphans() == 0
                && alignment.unvalued().isEmpty()
                && WHOLE_TO_FEW * few <= whole;
    }

    private Set<Integer> wholeRows() {
        return IntStream.range(0, alignment.labels().size())
                .filter(label -> alignment
                        .runOf(label)
                        .filter(run -> run.values().size() == columns)
                        .isPresent())
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Rows that stand alone with their label and add up to more than 0, though other values of the stream are in disorder. */
    private Set<Integer> provenRows() {
        List<Integer> alone = wholeRows().stream()
                .filter(label -> alignment.labels().stream()
                                .filter(other -> other.standsIn(
                                        alignment.runOf(label).orElseThrow().before()))
                                .count()
                        == 1)
                .toList();
        if (ONE_ALONE_IN * alone.size() < alignment.labels().size()) {
            return Set.of();
        }
        Set<FormKey> sound = equations(alone.stream()
                        .map(label -> row(
                                label,
                                StreamTables.cells(
                                        alignment.runOf(label).orElseThrow().values())))
                        .toList())
                .stream()
                .filter(result -> result.isEvaluable()
                        && !result.isFailed()
                        && result.left().signum() > 0)
                .map(result -> result.equation().line())
                .collect(Collectors.toSet());
        Set<Integer> proven = alone.stream()
                .filter(label ->
                        sound.contains(alignment.labels().get(label).row().key()))
                .collect(Collectors.toSet());
        return proven;
    }

    /** The cell in which a row's values stay together. */
    static List<Cell> undivided(StreamAlignment alignment, int label) {
        return List.of(alignment
                .runOf(label)
                .map(run -> StreamTables.undivided(run.values()))
                .orElseGet(() -> Undivided.cell(
                        List.of(),
                        alignment.wordsOf(label).stream()
                                .findFirst()
                                .map(StreamToken::place)
                                .orElse(Place.UNKNOWN))));
    }

    private List<EquationResult> equations(List<List<Cell>> rows) {
        ReportTable table = ApplicationsRecognizer.recognize(rows, format);
        return format.equations().stream()
                .filter(equation -> equation.table() == KIND)
                .map(equation -> EquationResult.of(equation, table))
                .toList();
    }

    /** The equations, each evaluated over rows given by label. */
    private List<EquationResult> equations(TreeMap<Integer, List<Cell>> values) {
        return equations(values.entrySet().stream()
                .map(row -> row(row.getKey(), row.getValue()))
                .toList());
    }

    private List<Cell> row(int label, List<Cell> values) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell(0, 0, labelText(label), values.get(0).place()));
        row.addAll(values);
        return row;
    }

    /** The label as the piece right before the numbers has it, whole or altered; else, being in pieces, the form's. */
    private String labelText(int index) {
        StreamLabel label = alignment.labels().get(index);
        FormRow row = label.row();
        FormKey key = row.key();
        return alignment
                .runOf(index)
                .filter(run -> !label.isWholeIn(
                        Stream.concat(run.near().stream(), run.after().stream()).toList()))
                .flatMap(run -> FormLabel.row(KIND, run.label())
                        .filter(match -> match.key() == key && match.drift() == Drift.ALTERED)
                        .map(match -> run.label()))
                .orElse(row.printedLabel());
    }
}
