package io.github.gouji.reader.web;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Place;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays the cells of a web page's table out on a grid, as browsers do: each into the first free column of its row. */
final class GridBuilder {

    /** Browsers take no wider and no higher cell. */
    private static final int MAX_COLUMN_SPAN = 1000;

    private static final int MAX_ROW_SPAN = 65534;

    private final int number;
    private final Budget budget;
    private final List<Slot> slots = new ArrayList<>();
    private int[] busyUntil = new int[16];
    private int firstOfSection;
    private int row = -1;
    private int column;
    private int cellsInRow;

    /** A cell whose place is known and whose content is not yet. */
    static final class Slot {

        private final int row;
        private final int column;
        private final int columnSpan;
        private final Place place;
        private int rowSpan;
        private String text = "";
        private List<Block> nested = List.of();

        private Slot(int row, int column, int rowSpan, int columnSpan, Place place) {
            this.row = row;
            this.column = column;
            this.rowSpan = rowSpan;
            this.columnSpan = columnSpan;
            this.place = place;
        }

        Place place() {
            return place;
        }

        void fill(String cellText, List<Block> cellNested) {
            text = cellText;
            nested = cellNested;
        }

        private Cell cell() {
            return new Cell(row, column, rowSpan, columnSpan, text, nested, place);
        }
    }

    /** A table, counted through the document from 1. */
    GridBuilder(int number, Budget budget) {
        this.number = number;
        this.budget = budget;
    }

    /** Begins a row. */
    void row() throws UnreadableException {
        budget.cell();
        row++;
        column = 0;
        cellsInRow = 0;
    }

    /** Begins a cell. Spans below 1 are 1; a row span beyond the end of its section is cut there. */
    Slot cell(int rowSpan, int columnSpan) throws UnreadableException {
        if (row < 0) {
            row();
        }
        budget.cell();
        while (column < busyUntil.length && busyUntil[column] > row) {
            column++;
        }
        budget.span(column + 1);
        int columns = Math.max(1, Math.min(columnSpan, MAX_COLUMN_SPAN));
        int rows = Math.max(1, Math.min(rowSpan, MAX_ROW_SPAN));
        if (column + columns > busyUntil.length) {
            busyUntil = Arrays.copyOf(busyUntil, Math.max(column + columns, 2 * busyUntil.length));
        }
        Arrays.fill(busyUntil, column, column + columns, row + rows);
        Slot slot = new Slot(row, column, rows, columns, Place.cell(number, row + 1, ++cellsInRow));
        slots.add(slot);
        column += columns;
        return slot;
    }

    /** Ends a section (head, body, foot): no cell reaches beyond it. */
    void endSection() {
        for (Slot slot : slots.subList(firstOfSection, slots.size())) {
            slot.rowSpan = Math.min(slot.rowSpan, row + 1 - slot.row);
        }
        firstOfSection = slots.size();
        Arrays.fill(busyUntil, 0);
    }

    /** The table. */
    Table build() {
        endSection();
        List<Cell> cells = slots.stream().map(Slot::cell).toList();
        return new Table(cells, new Place(null, null, null, null, number, null, null, null));
    }
}
