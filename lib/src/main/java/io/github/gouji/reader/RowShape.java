package io.github.gouji.reader;

import java.util.List;

/**
 * How the cells of one printed row lie, as Word's formats tell it: by the positions of their edges.
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
     * @param startsMerge whether it is the first of cells merged downwards
     * @param continuesMerge whether it continues the cell above
     * @param joinsLeft whether it is merged into the cell left of it
     */
    record CellShape(int right, boolean startsMerge, boolean continuesMerge, boolean joinsLeft) {}

    RowShape {
        cells = List.copyOf(cells);
    }
}
