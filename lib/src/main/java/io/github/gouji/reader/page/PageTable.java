package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table on one page, or what several pages hold of it.
 *
 * @param page number of the page that it begins on
 * @param lastPage number of the page that it ends on
 * @param box where it is, or begins
 * @param ruled whether lines tell its columns
 * @param columns x of its column boundaries; without lines, where each column of values begins and ends
 * @param rowCount rows of its grid
 * @param cells its cells, by row
 */
record PageTable(
        int page, int lastPage, Box box, boolean ruled, List<Double> columns, int rowCount, List<PageCell> cells)
        implements PageItem {

    /**
     * A cell of it.
     *
     * @param row first row of the grid that it covers
     * @param column first column
     * @param rowSpan rows that it covers
     * @param columnSpan columns that it covers
     * @param text what it says
     * @param full whether the last line of it reaches as far as the cell allows, so that it may go on elsewhere; for a value,
     *     whether the page's end left it below the cell, so that it may be printed again
     * @param page the page that it stands on
     * @param box where it is there, absent where no lines tell it
     */
    record PageCell(
            int row,
            int column,
            int rowSpan,
            int columnSpan,
            String text,
            boolean full,
            int page,
            @Nullable Box box) {

        /** A cell without lines around it. */
        PageCell(int row, int column, int rowSpan, int columnSpan, String text, boolean full, int page) {
            this(row, column, rowSpan, columnSpan, text, full, page, null);
        }

        int endRow() {
            return row + rowSpan;
        }

        int endColumn() {
            return column + columnSpan;
        }

        /** This cell some rows further down, covering this many. */
        PageCell moved(int down, int rows) {
            return new PageCell(row + down, column, rows, columnSpan, text, full, page, box);
        }

        boolean isBlank() {
            return text.isBlank();
        }
    }

    /**
     * The table that the lines of a lattice enclose.
     *
     * @param lines what stands in each of its areas, from top to bottom
     * @param spilled the areas whose last line the page's end left below them
     */
    static PageTable of(int page, Lattice lattice, List<List<TextLine>> lines, Set<Integer> spilled) {
        List<PageCell> cells = new ArrayList<>();
        for (int i = 0; i < lattice.areas().size(); i++) {
            Lattice.Area area = lattice.areas().get(i);
            Box place = lattice.boxOf(area);
            CellText text = CellText.of(lines.get(i), place.width());
            boolean full = Values.isValue(text.text()) ? spilled.contains(i) : text.full();
            cells.add(new PageCell(
                    area.row(), area.column(), area.rowSpan(), area.columnSpan(), text.text(), full, page, place));
        }
        List<Double> columns = new ArrayList<>();
        for (int i = 0; i <= lattice.columnCount(); i++) {
            columns.add(lattice.columnBoundary(i));
        }
        return new PageTable(page, page, lattice.box(), true, columns, lattice.rowCount(), cells);
    }

    /** Whether its last row names columns and holds no figures. */
    boolean endsWithHeader() {
        List<PageCell> names = cells.stream()
                .filter(cell -> cell.row() == rowCount - 1 && cell.column() >= OpenTable.VALUES)
                .toList();
        return !names.isEmpty() && names.stream().noneMatch(cell -> cell.isBlank() || Values.isValue(cell.text()));
    }

    /** Some of its rows, from one up to but not including another, as a table of their own. */
    PageTable rows(int from, int to, Box place) {
        List<PageCell> kept = cells.stream()
                .filter(cell -> cell.row() >= from && cell.row() < to)
                .map(cell -> cell.moved(-from, Math.min(cell.rowSpan(), to - cell.row())))
                .toList();
        return new PageTable(page, lastPage, place, ruled, columns, to - from, kept);
    }
}
