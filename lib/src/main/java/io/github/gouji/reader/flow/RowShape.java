package io.github.gouji.reader.flow;

import io.github.gouji.reader.flow.TableGrid.Merge;
import java.util.List;

/**
 * How the cells of one printed row lie, as Word's old formats tell it: by the positions of their edges.
 *
 * @param left left edge of the first cell, in twips
 * @param cells the cells from left to right; there may be fewer than the row has
 */
public record RowShape(int left, List<CellShape> cells) {

    /** A row of which nothing is known. */
    public static final RowShape UNKNOWN = new RowShape(0, List.of());

    /**
     * One cell.
     *
     * @param right its right edge, in twips
     * @param vertical whether it is merged with cells above or below
     * @param horizontal whether it is merged with cells on its left or right
     */
    public record CellShape(int right, Merge vertical, Merge horizontal) {

        /** A cell that is merged with none. */
        public static CellShape plain(int right) {
            return new CellShape(right, Merge.NONE, Merge.NONE);
        }
    }

    public RowShape {
        cells = List.copyOf(cells);
    }
}
