package io.github.gouji.parser.stream;

import io.github.gouji.document.Cell;
import io.github.gouji.parser.table.Undivided;
import io.github.gouji.report.Equation;
import io.github.gouji.report.EquationResult;
import io.github.gouji.report.FormKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of table 三 that stand in lines. A line with as many values as the table has columns is read as it stands; one
 * with fewer has blanks, and where these are, its place under the other lines' values tells, or the header. Such rows are
 * kept only if they add up.
 */
final class StreamLines {

    private final StreamAlignment alignment;
    private final int width;
    private final Function<TreeMap<Integer, List<Cell>>, List<EquationResult>> equations;
    /** On which part of the table, from one header to the next, each run stands. */
    private final Map<StreamRun, Integer> parts = new IdentityHashMap<>();

    private final Map<Integer, Optional<StreamColumns>> columns = new HashMap<>();
    private final TreeMap<Integer, List<Cell>> values = new TreeMap<>();
    /** Rows with blanks that were placed, by their label. */
    private final Set<Integer> placed = new HashSet<>();

    StreamLines(
            StreamAlignment alignment,
            int width,
            Function<TreeMap<Integer, List<Cell>>, List<EquationResult>> equations) {
        this.alignment = alignment;
        this.width = width;
        this.equations = equations;
        tellParts(alignment.runs().toList());
        alignment
                .runs()
                .filter(StreamRun::isLine)
                .collect(Collectors.groupingBy(parts::get))
                .forEach((part, runs) -> columns.put(part, StreamColumns.of(runs, width)));
        alignment.seen().forEach(this::read);
        checkPlaced();
        addUnseen();
    }

    /** The value cells of each row that stands in the stream, by the index of its label. */
    TreeMap<Integer, List<Cell>> values() {
        return values;
    }

    /** On each page columns stand elsewhere, and below a header that is printed again. */
    private void tellParts(List<StreamRun> runs) {
        int part = 0;
        StreamRun last = null;
        for (StreamRun run : runs) {
            boolean further = last != null
                    && (!Objects.equals(page(last), page(run))
                            || last.before() != run.before() && StreamColumns.areHeaded(run.near()));
            part += further ? 1 : 0;
            parts.put(run, part);
            last = run;
        }
    }

    private static @Nullable Integer page(StreamRun run) {
        return run.values().get(0).place().page();
    }

    private void read(int label) {
        Optional<StreamRun> run = alignment.runOf(label);
        Optional<List<Cell>> cells = run.isPresent() ? run.flatMap(this::divided) : blank(label);
        cells.filter(read -> run.isEmpty() || run.get().values().size() < width).ifPresent(read -> placed.add(label));
        values.put(label, cells.orElseGet(() -> StreamApplications.undivided(alignment, label)));
    }

    private Optional<List<Cell>> divided(StreamRun run) {
        if (!run.isLine() || run.hasBlurredValue() || alignment.isDoubtful(run)) {
            return Optional.empty();
        }
        return run.values().size() == width
                ? Optional.of(StreamTables.cells(run.values()))
                : Objects.requireNonNull(columns.get(parts.get(run)))
                        .flatMap(found -> found.columnsOf(run.values()))
                        .map(places -> StreamTables.placed(run.values(), places, width));
    }

    /** A label without values is a row of blanks where other rows have blanks, too. */
    private Optional<List<Cell>> blank(int label) {
        boolean blanks = alignment.orphans() == 0
                && alignment.runs().anyMatch(run -> run.values().size() < width)
                && alignment.runs().allMatch(run -> divided(run).isPresent());
        return blanks
                ? Optional.of(StreamTables.blanks(
                        width, alignment.wordsOf(label).get(0).place()))
                : Optional.empty();
    }

    /** Gives up rows with blanks that do not add up; all of them, if the columns do not or are not sure by themselves. */
    private void checkPlaced() {
        if (placed.isEmpty()) {
            return;
        }
        Set<FormKey> failed = equations.apply(values).stream()
                .filter(EquationResult::isFailed)
                .map(EquationResult::equation)
                .map(Equation::line)
                .collect(Collectors.toSet());
        placed.stream()
                .filter(label ->
                        failed.contains(alignment.labels().get(label).row().key()))
                .toList()
                .forEach(this::giveUp);
        boolean sure = columns.values().stream().flatMap(Optional::stream).allMatch(StreamColumns::areSure);
        boolean sound = equations.apply(values).stream()
                .noneMatch(result -> result.isFailed() || !sure && !result.isEvaluable());
        if (!sound) {
            List.copyOf(placed).forEach(this::giveUp);
        }
    }

    /** Where not all is clear, a row that was not seen may be among what is not. */
    private void addUnseen() {
        boolean clear = alignment.orphans() == 0 && values.values().stream().noneMatch(Undivided::is);
        IntStream.range(0, clear ? 0 : alignment.labels().size())
                .filter(label -> !values.containsKey(label))
                .forEach(this::giveUp);
    }

    private void giveUp(int label) {
        placed.remove(label);
        values.put(label, StreamApplications.undivided(alignment, label));
    }
}
