package io.github.gouji.reader.sheet;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a workbook as its file tells it, cell by cell in any order; hidden rows and columns are taken out of it
 * as if they were not there, which is how a person sees it. A merged cell whose corner is hidden stands where its
 * visible part begins.
 */
public final class SheetGrid {

    /** Borders of blank cells are remembered in this many columns; no form is wider. */
    public static final int BORDERED_COLUMNS = 64;

    /** Rows without any text that are remembered in a row: beyond that they are no part of a table. */
    public static final int BLANK_ROWS = 3;

    /** So many numbers in a row are no chance, */
    private static final int FEWEST_COUNTED = 10;

    /** nor do figures of a form stand beside so many lines of text. */
    private static final int FEWEST_BESIDE_TEXT = 3;

    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");

    private final String name;
    private final Budget budget;
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final TreeMap<Integer, RowContent> rows = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private final List<Floating> floating = new ArrayList<>();
    private int blankRows;

    /** A cell with text or with a border; coordinates from 0. */
    record SheetCell(int row, int column, String text, boolean bordered) {

        boolean isBlank() {
            return text.isBlank();
        }
    }

    /** A merged area, its ends included. */
    record Merge(int top, int left, int bottom, int right) {}

    /** Something that hangs over the cells: a text box, or a picture if it has no text. */
    record Floating(int row, String text) {}

    private static final class RowContent {

        private final List<SheetCell> cells = new ArrayList<>();
        private long bordered;
    }

    public SheetGrid(String name, Budget budget) {
        this.name = name;
        this.budget = budget;
    }

    public void hideRow(int row) {
        hideRows(row, row);
    }

    /** Hides rows from the first to the last, both included. */
    public void hideRows(int first, int last) {
        hiddenRows.set(first, last + 1);
    }

    /** Hides columns from the first to the last, both included. */
    public void hideColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    /** Adds a cell with what a person reads in it. */
    public void cell(int row, int column, String text, boolean bordered) throws UnreadableException {
        boolean blank = text.isBlank();
        if (blank && (!bordered || column >= BORDERED_COLUMNS)) {
            return;
        }
        RowContent content = rows.get(row);
        if (content == null) {
            blankRows = blank ? blankRows + 1 : 0;
            if (blankRows > BLANK_ROWS) {
                return;
            }
            content = new RowContent();
            rows.put(row, content);
        }
        if (blank) {
            content.bordered |= 1L << column;
        } else {
            blankRows = 0;
            budget.cell();
            budget.text(text.length());
            content.cells.add(new SheetCell(row, column, text, bordered));
        }
    }

    /** Merges cells, the ends included. */
    public void merge(int top, int left, int bottom, int right) throws UnreadableException {
        if (bottom > top || right > left) {
            budget.cell();
            merges.add(new Merge(top, left, bottom, right));
        }
    }

    public void picture(int row) {
        floating.add(new Floating(row, ""));
    }

    public void textBox(int row, String text) throws UnreadableException {
        budget.text(text.length());
        floating.add(new Floating(row, text));
    }

    /** The sheet as paragraphs, tables and pictures. */
    public List<Block> blocks() throws UnreadableException {
        hideCountedRows();
        VisibleLines row = new VisibleLines(hiddenRows, lastRow() + 2);
        VisibleLines column = new VisibleLines(hiddenColumns, lastColumn() + 2);
        Set<Long> corners = new HashSet<>();
        SheetMerges visible = new SheetMerges();
        for (Merge merge : merges) {
            Merge seen = visible(merge, row, column);
            if (seen != null) {
                visible.add(seen);
                corners.add(key(merge.top(), merge.left()));
            }
        }
        rows.forEach((number, content) -> {
            for (SheetCell cell : content.cells) {
                boolean hidden = hiddenRows.get(number) || hiddenColumns.get(cell.column());
                if (!hidden || corners.contains(key(number, cell.column()))) {
                    visible.add(new SheetCell(
                            row.before(number), column.before(cell.column()), cell.text(), cell.bordered()));
                }
            }
            for (long left = hiddenRows.get(number) ? 0 : content.bordered; left != 0; left &= left - 1) {
                int bordered = Long.numberOfTrailingZeros(left);
                if (!hiddenColumns.get(bordered)) {
                    visible.add(new SheetCell(row.before(number), column.before(bordered), "", true));
                }
            }
        });
        List<Floating> items = floating.stream()
                .map(item -> new Floating(row.before(Math.min(item.row(), row.last())), item.text()))
                .sorted(Comparator.comparingInt(Floating::row))
                .toList();
        SheetTable.Addresses addresses = new SheetTable.Addresses(name, row, column);
        return new SheetLayout(visible.rows(), items, addresses, budget).blocks();
    }

    /**
     * Hides the columns that number the rows of the sheet, at its edges: nothing else is in them than numbers that rise by
     * one from row to row, or the same one all the way, also beside headings and prose.
     */
    private void hideCountedRows() {
        TreeMap<Integer, List<SheetCell>> columns = new TreeMap<>();
        Map<Integer, List<SheetCell>> seen = new TreeMap<>();
        rows.forEach((row, content) -> content.cells.stream()
                .filter(cell -> !hiddenRows.get(row) && !hiddenColumns.get(cell.column()))
                .forEach(cell -> {
                    columns.computeIfAbsent(cell.column(), column -> new ArrayList<>())
                            .add(cell);
                    seen.computeIfAbsent(row, any -> new ArrayList<>()).add(cell);
                }));
        Deque<List<SheetCell>> open = new ArrayDeque<>(columns.values());
        while (!open.isEmpty() && isCount(open.getLast(), seen)) {
            hiddenColumns.set(open.removeLast().get(0).column());
        }
        while (!open.isEmpty() && isCount(open.getFirst(), seen)) {
            hiddenColumns.set(open.removeFirst().get(0).column());
        }
    }

    private boolean isCount(List<SheetCell> cells, Map<Integer, List<SheetCell>> seen) {
        if (cells.size() < FEWEST_COUNTED
                || !cells.stream()
                        .allMatch(cell -> COUNT.matcher(cell.text().strip()).matches())) {
            return false;
        }
        int step = number(cells.get(1)) - number(cells.get(0));
        boolean even = (step == 0 || step == 1)
                && IntStream.range(1, cells.size())
                        .allMatch(i -> number(cells.get(i)) - number(cells.get(i - 1)) == step);
        return even
                && cells.stream()
                                .filter(cell -> isBesideText(cell, seen.getOrDefault(cell.row(), List.of())))
                                .count()
                        >= FEWEST_BESIDE_TEXT;
    }

    /** Whether the only other thing in the row is a text, as a title, a heading or a sentence is. */
    private static boolean isBesideText(SheetCell cell, List<SheetCell> row) {
        return row.size() == 2
                && row.stream()
                        .allMatch(other -> other == cell
                                || !COUNT.matcher(other.text().strip()).matches());
    }

    private static int number(SheetCell cell) {
        return Integer.parseInt(cell.text().strip());
    }

    /** What is seen of a merged area that reaches into the content; {@code null} if nothing is. */
    private static @Nullable Merge visible(Merge merge, VisibleLines row, VisibleLines column) {
        int lastRow = row.last() - 1;
        int lastColumn = column.last() - 1;
        if (merge.top() > lastRow || merge.left() > lastColumn) {
            return null;
        }
        Merge seen = new Merge(
                row.before(merge.top()),
                column.before(merge.left()),
                row.before(Math.min(merge.bottom(), lastRow) + 1) - 1,
                column.before(Math.min(merge.right(), lastColumn) + 1) - 1);
        return seen.bottom() < seen.top() || seen.right() < seen.left() ? null : seen;
    }

    private int lastRow() {
        return rows.isEmpty() ? 0 : rows.lastKey();
    }

    private int lastColumn() {
        int last = BORDERED_COLUMNS;
        for (RowContent content : rows.values()) {
            for (SheetCell cell : content.cells) {
                last = Math.max(last, cell.column());
            }
        }
        return last;
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }
}
