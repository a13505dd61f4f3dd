package io.github.gouji.document;

import java.util.List;
import java.util.Objects;

/**
 * A cell of a table, anchored at its top left corner.
 *
 * @param row row of the grid, from 0
 * @param column column of the grid, from 0
 * @param rowSpan rows that it covers, at least 1
 * @param columnSpan columns that it covers, at least 1
 * @param text its visible text without that of nested tables, line breaks as {@code \n}
 * @param nested blocks inside it when it holds more than text (a nested table, a picture), in reading order;
 *     paragraphs are among them only if a table is
 * @param place where it stands
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, String text, List<Block> nested, Place place) {

    public Cell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException("not a cell: " + row + "," + column + " " + rowSpan + "x" + columnSpan);
        }
        Objects.requireNonNull(text);
        Objects.requireNonNull(place);
        nested = List.copyOf(nested);
    }

    /** A cell that holds text only and covers one place of the grid. */
    public Cell(int row, int column, String text, Place place) {
        this(row, column, 1, 1, text, List.of(), place);
    }

    /** The first row below this cell. */
    public int endRow() {
        return row + rowSpan;
    }

    /** The first column right of this cell. */
    public int endColumn() {
        return column + columnSpan;
    }
}
