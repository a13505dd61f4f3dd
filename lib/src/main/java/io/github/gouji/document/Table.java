package io.github.gouji.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A table as a grid of cells. The grid may be ragged: some kinds of file (plain text) tell only the order of the cells
 * in a row, not what they cover.
 *
 * @param cells the cells in reading order: by row, then by column
 * @param place where the table stands
 */
public record Table(List<Cell> cells, Place place) implements Block {

    private static final Comparator<Cell> READING_ORDER =
            Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

    public Table {
        cells = isInOrder(cells)
                ? List.copyOf(cells)
                : cells.stream().sorted(READING_ORDER).toList();
        Objects.requireNonNull(place);
    }

    private static boolean isInOrder(List<Cell> cells) {
        for (int i = 1; i < cells.size(); i++) {
            if (READING_ORDER.compare(cells.get(i - 1), cells.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Number of rows of the grid. */
    public int rowCount() {
        int count = 0;
        for (Cell cell : cells) {
            count = Math.max(count, cell.endRow());
        }
        return count;
    }

    /** The cells anchored in each row, by row; a row that only continues cells from above is empty. */
    public List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = rowCount(); row > 0; row--) {
            rows.add(new ArrayList<>());
        }
        cells.forEach(cell -> rows.get(cell.row()).add(cell));
        return rows;
    }
}
