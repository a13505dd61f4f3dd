package io.github.gouji.reader.sheet;

import io.github.gouji.document.Budget;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Place;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.sheet.SheetMerges.Area;
import io.github.gouji.reader.sheet.SheetMerges.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Makes a table of adjacent rows of a sheet. Columns in which nothing begins are left out, and every other
 * place of the grid becomes a cell, blank ones too, each with its address.
 */
final class SheetTable {

    private final List<Row> rows;
    private final Addresses addresses;
    private final Budget budget;
    private final int top;
    private final int[] columns;

    /** Turns visible coordinates into those that the spreadsheet program shows. */
    record Addresses(String sheet, VisibleLines rows, VisibleLines columns) {

        Place place(int row, int column) {
            return Place.sheet(sheet, address(row, column));
        }

        Place place(int top, int left, int bottom, int right) {
            return Place.sheet(sheet, address(top, left) + ":" + address(bottom, right));
        }

        private String address(int row, int column) {
            StringBuilder letters = new StringBuilder();
            for (int rest = columns.original(column) + 1; rest > 0; rest = (rest - 1) / 26) {
                letters.insert(0, (char) ('A' + (rest - 1) % 26));
            }
            return letters.append(rows.original(row) + 1).toString();
        }
    }

    SheetTable(List<Row> rows, Addresses addresses, Budget budget) {
        this.rows = rows;
        this.addresses = addresses;
        this.budget = budget;
        this.top = rows.get(0).index();
        this.columns = columns(rows);
    }

    /** Columns in which a cell with text begins, and between them those in which one with a border does. */
    private static int[] columns(List<Row> rows) {
        BitSet filled = new BitSet();
        BitSet columns = new BitSet();
        for (Row row : rows) {
            for (Area area : row.cells()) {
                SheetGrid.SheetCell cell = area.cell();
                if (!cell.isBlank()) {
                    filled.set(cell.column());
                }
                if (!cell.isBlank() || cell.bordered()) {
                    columns.set(cell.column());
                }
            }
        }
        columns.clear(0, filled.nextSetBit(0));
        columns.clear(filled.length(), columns.length());
        return columns.stream().toArray();
    }

    Table build() throws UnreadableException {
        int bottom = rows.get(rows.size() - 1).index();
        int height = bottom - top + 1;
        for (long cell = (long) height * columns.length; cell > 0; cell--) {
            budget.cell();
        }
        boolean[][] taken = new boolean[height][columns.length];
        List<Cell> cells = new ArrayList<>();
        for (Row row : rows) {
            for (Area area : row.cells()) {
                int left = rank(area.cell().column());
                int right = rank(area.endColumn());
                if (left < right) {
                    int r = row.index() - top;
                    int span = budget.span(Math.min(area.rows(), height - r));
                    for (int below = r; below < r + span; below++) {
                        Arrays.fill(taken[below], left, right, true);
                    }
                    Place place = addresses.place(row.index(), area.cell().column());
                    cells.add(new Cell(
                            r,
                            left,
                            span,
                            budget.span(right - left),
                            area.cell().text().strip(),
                            List.of(),
                            place));
                }
            }
        }
        for (int r = 0; r < height; r++) {
            for (int c = 0; c < columns.length; c++) {
                if (!taken[r][c]) {
                    cells.add(new Cell(r, c, "", addresses.place(top + r, columns[c])));
                }
            }
        }
        return new Table(cells, addresses.place(top, columns[0], bottom, columns[columns.length - 1]));
    }

    /** Number of columns of the table left of this column of the sheet. */
    private int rank(int column) {
        int found = Arrays.binarySearch(columns, column);
        return found >= 0 ? found : -found - 1;
    }
}
