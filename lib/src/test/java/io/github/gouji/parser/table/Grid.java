package io.github.gouji.parser.table;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Place;
import io.github.gouji.document.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells, drawn: {@code |} parts them, {@code <} and {@code ^} are places that the cell to the left and the one
 * above covers too, and {@code /} breaks a line.
 */
final class Grid {

    private Grid() {}

    /** Rows of a document, whose cells' places are reckoned. */
    static List<List<Cell>> of(String... rows) {
        return at(Place.cell(1, 1, 1), rows);
    }

    /** Rows of a sheet, whose cells' places the file tells. */
    static List<List<Cell>> sheet(String... rows) {
        return at(Place.sheet("表", "A1"), rows);
    }

    /** Rows put together from lines of text. */
    static List<List<Cell>> lines(String... rows) {
        return at(Place.line(1), rows);
    }

    /** One row of a document. */
    static List<Cell> row(String row) {
        return of(row).get(0);
    }

    static Table table(String... rows) {
        return new Table(of(rows).stream().flatMap(List::stream).toList(), Place.UNKNOWN);
    }

    static List<List<Cell>> at(Place place, String... rows) {
        List<String[]> drawn = new ArrayList<>();
        for (String row : rows) {
            drawn.add(row.split("\\|", -1));
        }
        List<List<Cell>> grid = new ArrayList<>();
        for (int row = 0; row < drawn.size(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < drawn.get(row).length; column++) {
                String text = drawn.get(row)[column];
                if (!text.equals("<") && !text.equals("^")) {
                    cells.add(cell(drawn, row, column, place));
                }
            }
            grid.add(cells);
        }
        return grid;
    }

    private static Cell cell(List<String[]> drawn, int row, int column, Place place) {
        String[] texts = drawn.get(row);
        int columns = 1;
        while (column + columns < texts.length && texts[column + columns].equals("<")) {
            columns++;
        }
        int rows = 1;
        while (row + rows < drawn.size()
                && column < drawn.get(row + rows).length
                && drawn.get(row + rows)[column].equals("^")) {
            rows++;
        }
        return new Cell(row, column, rows, columns, texts[column].replace("/", "\n"), List.of(), place);
    }
}
