package io.github.gouji.parser;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Place;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.EquationResult;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.FormRow;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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
    static final int COLUMNS = ApplicantType.values().length;
    private static final int FEWEST_ROWS = 5;

    private final ReportFormat format;
    private final List<StreamRun> runs;
    private final StreamAlignment alignment;

    private StreamApplications(ReportFormat format, List<StreamRun> runs) {
        this.format = format;
        this.runs = runs;
        this.alignment =
                StreamAlignment.of(runs, StreamLabel.of(format.table(KIND).rows()));
    }

    /** The table's rows; empty if these tokens are no such table. */
    static List<List<Cell>> rows(List<StreamToken> tokens) {
        List<StreamRun> runs = StreamRun.of(tokens, COLUMNS);
        return Arrays.stream(ReportFormat.values())
                .map(format -> new StreamApplications(format, runs))
                .max(Comparator.comparingInt((StreamApplications table) ->
                                table.alignment.seen().size())
                        .thenComparingDouble(table -> table.alignment.score()))
                .filter(table -> table.alignment.seen().size() >= FEWEST_ROWS)
                .map(StreamApplications::read)
                .orElse(List.of());
    }

    private List<List<Cell>> read() {
        long lines = alignment.runs().filter(StreamRun::isLine).count();
        if (2 * lines > alignment.runs().count()) {
            return new StreamLines(alignment, this::equations)
                    .values().entrySet().stream()
                            .map(row -> row(row.getKey(), row.getValue()))
                            .toList();
        }
        return inOrder().orElseGet(this::underLabels);
    }

    /** Every value of the stream, row by row, if there are as many as in the form and every equation holds. */
    private Optional<List<List<Cell>>> inOrder() {
        List<StreamToken> values = runs.stream()
                .dropWhile(run -> alignment.runs().noneMatch(own -> own == run))
                .flatMap(run -> run.values().stream())
                .toList();
        int count = alignment.labels().size();
        if (alignment.seen().size() < count || values.size() != count * COLUMNS) {
            return Optional.empty();
        }
        List<List<Cell>> rows = IntStream.range(0, count)
                .mapToObj(label ->
                        row(label, StreamTables.cells(values.subList(label * COLUMNS, (label + 1) * COLUMNS))))
                .toList();
        boolean proven = equations(rows).stream().allMatch(result -> result.isEvaluable() && !result.isFailed());
        return proven ? Optional.of(rows) : Optional.empty();
    }

    /** Each row's values as they follow its label, if nearly all do so; else the whole table remains undivided. */
    private List<List<Cell>> underLabels() {
        boolean regular = isRegular();
        return IntStream.range(0, alignment.labels().size())
                .filter(label -> !regular || alignment.seen().contains(label))
                .mapToObj(label -> row(
                        label,
                        alignment
                                .runOf(label)
                                .filter(run -> regular && run.values().size() == COLUMNS && !alignment.isDoubtful(run))
                                .map(run -> StreamTables.cells(run.values()))
                                .orElseGet(() -> undivided(alignment, label))))
                .toList();
    }

    private boolean isRegular() {
        long whole =
                alignment.runs().filter(run -> run.values().size() == COLUMNS).count();
        long few = alignment.runs().filter(run -> run.values().size() < COLUMNS).count();
        long strange = alignment.runs().count()
                - whole
                - few
                + alignment.orphans()
                + alignment.unvalued().size();
        return strange == 0 && 2 * few <= whole;
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
                .filter(run -> !label.standsIn(
                        Stream.concat(run.near().stream(), run.after().stream()).toList()))
                .flatMap(run -> FormLabel.row(KIND, run.label())
                        .filter(match -> match.key() == key && match.drift() == Drift.ALTERED)
                        .map(match -> run.label()))
                .orElse(row.printedLabel());
    }
}
