package io.github.gouji.reader;

import io.github.gouji.reader.TableGrid.Merge;
import java.util.List;

/**
 * How the cells of one printed row lie, as Word's old formats tell it: by the positions of their edges.
 *
 * @param left left edge of the first cell, in twips
 * @param cells the cells from left to right; there may be fewer than the row has
 */
record RowShape(int left, List<CellShape> cells) {

    /** A row of which nothing is known. */
    static final RowShape UNKNOWN = new RowShape(0, List.of());

    /**
     * One cell.
     *
     * @param right its right edge, in twips
     * @param vertical whether it is merged with cells above or below
     * @param horizontal whether it is merged with cells on its left or right
     */
    record CellShape(int right, Merge vertical, Merge horizontal) {

        /** A cell that is merged with none. */
        static CellShape plain(int right) {
            return new CellShape(right, Merge.NONE, Merge.NONE);
        }
    }

    RowShape {
        cells = List.copyOf(cells);
    }
}
