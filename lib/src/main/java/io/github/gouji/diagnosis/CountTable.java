package io.github.gouji.diagnosis;

import io.github.gouji.report.CellKey;
import io.github.gouji.report.Equation;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One table as whole numbers with the equations over them. A cell that can be no count (unreadable, negative, a
 * fraction, or of more than twelve digits) is unknown; a blank one counts as 0.
 */
final class CountTable {

    /** So that no sum of a table's counts, however often they are added up in a diagnosis, leaves the range of a long. */
    private static final BigDecimal TOO_MANY = BigDecimal.TEN.pow(12);

    private final TableKind kind;
    private final List<CellKey> cells;
    private final List<Figure> figures;
    private final long[] counts;
    private final BitSet unknown;
    private final List<Relation> relations;
    private final List<List<Relation>> totals;
    private final BitSet balanced;
    private final BitSet related;
    private final BitSet confirmable;
    private final int[][] around;

    private CountTable(TableKind kind, List<CellKey> cells, List<Figure> figures, List<Relation> relations) {
        this.kind = kind;
        this.cells = cells;
        this.figures = figures;
        this.relations = relations;
        counts = new long[cells.size()];
        unknown = new BitSet();
        balanced = new BitSet();
        related = new BitSet();
        confirmable = new BitSet();
        for (int cell = 0; cell < counts.length; cell++) {
            Figure figure = figures.get(cell);
            if (figure.value() != null && isCount(figure)) {
                counts[cell] = figure.value().longValueExact();
            } else if (!figure.isBlank()) {
                unknown.set(cell);
            }
        }
        totals = Stream.generate(() -> (List<Relation>) new ArrayList<Relation>(2))
                .limit(counts.length)
                .toList();
        relations.forEach(this::register);
        around = neighbours(cells);
    }

    /** The same cells and relations with other counts; all that does not depend on them is shared. */
    private CountTable(CountTable table, long[] counts) {
        this.kind = table.kind;
        this.cells = table.cells;
        this.figures = table.figures;
        this.relations = table.relations;
        this.counts = counts;
        this.unknown = table.unknown;
        this.totals = table.totals;
        this.balanced = table.balanced;
        this.related = table.related;
        this.confirmable = table.confirmable;
        this.around = table.around;
    }

    /**
     * The table of a report with its equations, implied ones too.
     *
     * @param candidates those that it is to satisfy; one with a cell that it lacks is left out
     */
    static CountTable of(ReportTable table, List<Equation> candidates) {
        List<Equation> equations = candidates.stream()
                .filter(equation -> equation.cells().stream()
                        .allMatch(cell -> table.figure(cell).isPresent()))
                .toList();
        List<CellKey> cells = equations.stream()
                .flatMap(equation -> equation.cells().stream())
                .distinct()
                .sorted()
                .toList();
        Map<CellKey, Integer> index = new HashMap<>();
        cells.forEach(cell -> index.put(cell, index.size()));
        return new CountTable(
                table.kind(),
                cells,
                cells.stream().map(cell -> table.figure(cell).orElseThrow()).toList(),
                equations.stream()
                        .map(equation -> new Relation(
                                equation,
                                equation.left().stream().mapToInt(index::get).toArray(),
                                equation.right().stream().mapToInt(index::get).toArray()))
                        .toList());
    }

    private void register(Relation relation) {
        if (relation.equation().isTotal()) {
            totals.get(relation.left()[0]).add(relation);
        } else {
            relation.cells().forEach(balanced::set);
        }
        relation.cells().forEach(cell -> (related.get(cell) ? confirmable : related).set(cell));
    }

    private static boolean isCount(Figure figure) {
        return figure.value() != null
                && figure.isWhole()
                && figure.value().signum() >= 0
                && figure.value().compareTo(TOO_MANY) < 0;
    }

    /** For each cell those next to it in its row and in its column. */
    private static int[][] neighbours(List<CellKey> cells) {
        Map<FormKey, Integer> lastInColumn = new HashMap<>();
        List<List<Integer>> around = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            around.add(new ArrayList<>());
            CellKey key = cells.get(cell);
            if (cell > 0 && cells.get(cell - 1).row() == key.row()) {
                link(around, cell - 1, cell);
            }
            Integer above = lastInColumn.put(key.column(), cell);
            if (above != null) {
                link(around, above, cell);
            }
        }
        return around.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static void link(List<List<Integer>> around, int first, int second) {
        around.get(first).add(second);
        around.get(second).add(first);
    }

    TableKind kind() {
        return kind;
    }

    int size() {
        return counts.length;
    }

    CellKey key(int cell) {
        return cells.get(cell);
    }

    /** The index of a cell; -1 if no relation is about it. */
    int indexOf(CellKey key) {
        return Math.max(-1, Collections.binarySearch(cells, key));
    }

    Figure figure(int cell) {
        return figures.get(cell);
    }

    /** The counts as written, blank and unknown ones as 0; shared, not to be changed. */
    long[] counts() {
        return counts;
    }

    boolean isUnknown(int cell) {
        return unknown.get(cell);
    }

    List<Relation> relations() {
        return relations;
    }

    /** The relations in which this cell is the total. */
    List<Relation> totalsOf(int cell) {
        return totals.get(cell);
    }

    boolean isTotal(int cell) {
        return !totals.get(cell).isEmpty();
    }

    /** Whether the cell takes part in a relation that is no total: what came in equals what became of it. */
    boolean isBalanced(int cell) {
        return balanced.get(cell);
    }

    /** Whether the cell takes part in more than one relation, so that two of them can agree on what belongs there. */
    boolean isConfirmable(int cell) {
        return confirmable.get(cell);
    }

    /** The cells next to this one in its row and its column; shared, not to be changed. */
    int[] around(int cell) {
        return around[cell];
    }

    /** Whether two cells are in the same row or in the same column. */
    boolean areInLine(int first, int second) {
        return isInRow(first, second) || key(first).column() == key(second).column();
    }

    /** Whether the second cell is the next one in the row of the first. */
    boolean isBeside(int first, int second) {
        return second == first + 1 && isInRow(first, second);
    }

    private boolean isInRow(int first, int second) {
        return key(first).row() == key(second).row();
    }

    /** The same table with other counts. */
    CountTable with(long[] other) {
        return new CountTable(this, other.clone());
    }

    /** How many relations these counts break. */
    long broken(long[] of) {
        return relations.stream()
                .filter(relation -> relation.difference(of) != 0)
                .count();
    }

    /** Whether every cell is a count and every relation holds. */
    boolean isConsistent() {
        return unknown.isEmpty() && broken(counts) == 0;
    }
}
