package io.github.gouji.reader.flow;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Picture;
import io.github.gouji.document.Place;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lays the cells of a Word table, row by row, on a grid and joins those that are merged. */
public final class TableGrid {

    /** Whether a cell begins or goes on with a merged one. */
    public enum Merge {
        NONE,
        FIRST,
        CONTINUED
    }

    /**
     * How a cell takes part in the grid.
     *
     * @param span columns that it covers by itself
     * @param vertical whether it is merged with cells above or below
     * @param horizontal whether it is merged with cells on its left or right, in the way of old files
     */
    public record Fit(int span, Merge vertical, Merge horizontal) {}

    private static final class Laid {
        private final int row;
        private int column;
        private final Fit fit;
        private final Place place;
        private final List<Block> blocks;
        private int rowSpan = 1;
        private int columnSpan;

        private Laid(int row, int column, int columnSpan, Fit fit, Place place, List<Block> blocks) {
            this.row = row;
            this.column = column;
            this.columnSpan = columnSpan;
            this.fit = fit;
            this.place = place;
            this.blocks = blocks;
        }

        private int endColumn() {
            return column + columnSpan;
        }
    }

    private final Budget budget;
    private final int table;
    private final BitSet slivers;
    private final List<Laid> finished = new ArrayList<>();
    /** Cells that the next row may continue, by column. */
    private TreeMap<Integer, Laid> mergeable = new TreeMap<>();

    private final List<Laid> row = new ArrayList<>();
    private int rowIndex;
    /** Column of the file's own grid, slivers included. */
    private int fileColumn;

    private int cellsSeen;

    /** Columns that the file declares; 0 if it does not. */
    private int declared;

    /** An empty grid of which every column is seen. */
    public TableGrid(Budget budget, int table) {
        this(budget, table, new BitSet());
    }

    /**
     * An empty grid.
     *
     * @param table number of the table in the document
     * @param slivers columns too narrow to be seen, which stem from edges that do not quite meet; they are left out
     */
    public TableGrid(Budget budget, int table, BitSet slivers) {
        this.budget = budget;
        this.table = table;
        this.slivers = slivers;
    }

    /** Takes how many columns the file declares, slivers included. */
    public void declare(int columns) {
        declared = visible(columns);
    }

    /** Begins a row that leaves some columns free on its left. */
    public void startRow(int free) throws UnreadableException {
        budget.cell();
        row.clear();
        fileColumn = budget.span(free);
        cellsSeen = 0;
    }

    /** Whether the next cell of the row will vanish in the one above it or on its left. */
    public boolean joins(Fit fit) {
        return joinsLeft(fit)
                || fit.vertical() == Merge.CONTINUED
                        && above(visible(fileColumn), visible(fileColumn + fit.span())) != null;
    }

    private boolean joinsLeft(Fit fit) {
        return fit.horizontal() == Merge.CONTINUED
                && !row.isEmpty()
                && row.get(row.size() - 1).fit.horizontal() != Merge.NONE;
    }

    /** Where the next cell of the row stands; merged cells count once. */
    public Place nextPlace() {
        return Place.cell(table, rowIndex + 1, cellsSeen + 1);
    }

    /** Adds the next cell of the row. */
    public void add(Fit fit, List<Block> blocks) throws UnreadableException {
        budget.cell();
        int from = visible(fileColumn);
        int to = visible(budget.span(fileColumn + fit.span()));
        if (joinsLeft(fit)) {
            Laid left = row.get(row.size() - 1);
            left.columnSpan = Math.max(1, to - left.column);
        } else if (to > from || !blocks.isEmpty()) {
            Laid cell = new Laid(rowIndex, from, Math.max(1, to - from), fit, nextPlace(), blocks);
            cellsSeen += joins(fit) ? 0 : 1;
            row.add(cell);
        }
        fileColumn += fit.span();
    }

    /** The column that a column of the file's grid is once slivers are left out. */
    private int visible(int column) {
        return slivers.isEmpty() ? column : column - slivers.get(0, column).cardinality();
    }

    /** Ends the row: a cell goes on downwards if cells that continue it cover exactly its columns. */
    public void endRow() throws UnreadableException {
        dropSurplus();
        Map<Laid, Integer> covered = new IdentityHashMap<>();
        for (Laid cell : row) {
            Laid above = above(cell);
            if (above != null) {
                covered.merge(above, cell.columnSpan, Integer::sum);
            }
        }
        TreeMap<Integer, Laid> next = new TreeMap<>();
        for (Laid cell : row) {
            Laid above = above(cell);
            if (above != null && covered.getOrDefault(above, 0) == above.columnSpan) {
                above.rowSpan = budget.span(rowIndex + 1 - above.row);
                next.put(above.column, above);
            } else {
                finished.add(cell);
                if (cell.fit.vertical() != Merge.NONE) {
                    next.put(cell.column, cell);
                }
            }
        }
        mergeable = next;
        rowIndex++;
    }

    /**
     * A row wider than its table has a cell too many where one continues a merged cell that is not there: programs write
     * it a row too late. The cells behind it belong further to the left.
     */
    private void dropSurplus() {
        for (int i = row.size() - 1; i >= 0 && declared > 0 && endOfRow() > declared; i--) {
            Laid cell = row.get(i);
            if (cell.fit.vertical() == Merge.CONTINUED && above(cell) == null && cell.blocks.isEmpty()) {
                row.remove(i);
                row.subList(i, row.size()).forEach(behind -> behind.column -= cell.columnSpan);
            }
        }
    }

    private int endOfRow() {
        return row.isEmpty() ? 0 : row.get(row.size() - 1).endColumn();
    }

    private @Nullable Laid above(Laid cell) {
        return cell.fit.vertical() == Merge.CONTINUED ? above(cell.column, cell.endColumn()) : null;
    }

    private @Nullable Laid above(int from, int to) {
        Map.Entry<Integer, Laid> candidate = mergeable.floorEntry(from);
        return candidate != null && candidate.getValue().endColumn() >= to ? candidate.getValue() : null;
    }

    /** The table. */
    public Table table() {
        List<Cell> cells = finished.stream()
                .map(cell -> new Cell(
                        cell.row,
                        cell.column,
                        cell.rowSpan,
                        cell.columnSpan,
                        text(cell.blocks),
                        nested(cell.blocks),
                        cell.place))
                .toList();
        return new Table(cells, new Place(null, null, null, null, table, null, null, null));
    }

    /** What a cell shows as text: its paragraphs, a line each. */
    public static String text(List<Block> blocks) {
        if (blocks.size() == 1 && blocks.get(0) instanceof Paragraph only) {
            return text(only);
        }
        StringJoiner lines = new StringJoiner("\n");
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                lines.add(text(paragraph));
            }
        }
        return lines.toString();
    }

    /** A number such as {@code 1.} must not grow together with a figure behind it. */
    private static String text(Paragraph paragraph) {
        String number = paragraph.autoNumber();
        boolean gap = !number.isEmpty() && !paragraph.text().isBlank() && number.charAt(number.length() - 1) < 0x80;
        return gap ? number + " " + paragraph.text() : paragraph.visibleText();
    }

    /** What a cell holds beside text, as {@link Cell#nested()} wants it. */
    public static List<Block> nested(List<Block> blocks) {
        if (blocks.isEmpty() || blocks.size() == 1 && blocks.get(0) instanceof Paragraph) {
            return List.of();
        }
        return blocks.stream().anyMatch(Table.class::isInstance)
                ? blocks
                : blocks.stream().filter(Picture.class::isInstance).toList();
    }
}
