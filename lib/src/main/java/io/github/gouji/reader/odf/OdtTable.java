package io.github.gouji.reader.odf;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Place;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.flow.BlockCollector;
import io.github.gouji.reader.flow.DocumentCounter;
import io.github.gouji.reader.flow.TableGrid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads a table of an OpenDocument text. Every place of its grid has an element, those under merged cells too; writers
 * that leave these out are understood as well.
 */
final class OdtTable {

    private final XmlCursor xml;
    private final Budget budget;
    private final int number;
    private final List<Cell> cells = new ArrayList<>();

    /** For each column the first row below the cell that covers it. */
    private final Map<Integer, Integer> coveredTo = new HashMap<>();

    private int row;
    private int column;
    private int printed;

    OdtTable(XmlCursor xml, DocumentCounter counter) {
        this.xml = xml;
        this.budget = counter.budget();
        this.number = counter.nextTable();
    }

    /** Reads the table that starts here, up to its end; cells hold what the content reader finds in them. */
    Table read(OdtContent content, BlockCollector around) throws UnreadableException {
        int element = xml.depth();
        int repeated = 1;
        int rowStart = 0;
        while (xml.next() && !(xml.isEnd() && xml.depth() == element)) {
            if (xml.isStart("table-row")) {
                if ("collapse".equals(xml.attribute("visibility")) || "filter".equals(xml.attribute("visibility"))) {
                    xml.skip();
                    continue;
                }
                repeated = xml.number("number-rows-repeated", 1);
                rowStart = cells.size();
                column = 0;
                printed = 0;
            } else if (xml.isEnd("table-row")) {
                endRow(rowStart, repeated);
            } else if (xml.isStart("table-cell")) {
                cell(content, around);
            } else if (xml.isStart("covered-table-cell")) {
                column = budget.span(column + xml.number("number-columns-repeated", 1));
                xml.skip();
            }
        }
        return new Table(cells, new Place(null, null, null, null, number, null, null, null));
    }

    private void cell(OdtContent content, BlockCollector around) throws UnreadableException {
        int rows = Math.max(1, budget.span(xml.number("number-rows-spanned", 1)));
        int columns = Math.max(1, budget.span(xml.number("number-columns-spanned", 1)));
        int repeated = Math.max(1, budget.span(xml.number("number-columns-repeated", 1)));
        while (coveredTo.getOrDefault(column, 0) > row) {
            column++;
        }
        Place place = Place.cell(number, row + 1, printed + 1);
        BlockCollector inside = around.ofCell(place);
        content.blocks(inside);
        String text = TableGrid.text(inside.blocks());
        List<Block> nested = TableGrid.nested(inside.blocks());
        budget.cell();
        for (int i = 0; i < repeated; i++) {
            Cell cell = new Cell(row, column, rows, columns, text, nested, Place.cell(number, row + 1, ++printed));
            if (i > 0) {
                payAgain(cell);
            }
            cells.add(cell);
            for (int covered = column; covered < column + columns; covered++) {
                coveredTo.put(covered, row + rows);
            }
            column = budget.span(column + 1);
        }
    }

    private void endRow(int rowStart, int repeated) throws UnreadableException {
        List<Cell> first = List.copyOf(cells.subList(rowStart, cells.size()));
        for (int i = 1; i < budget.span(repeated); i++) {
            for (Cell cell : first) {
                payAgain(cell);
                Place place = Place.cell(
                        number, row + i + 1, Objects.requireNonNull(cell.place().cell()));
                cells.add(new Cell(row + i, cell.column(), 1, cell.columnSpan(), cell.text(), cell.nested(), place));
            }
        }
        row += Math.max(1, repeated);
    }

    /** A cell that stands here once more is as much to look at as one that is written out, with all that is in it. */
    private void payAgain(Cell cell) throws UnreadableException {
        budget.cell();
        budget.text(cell.text().length());
        for (Block nested : cell.nested()) {
            budget.block();
            if (nested instanceof Table table) {
                for (Cell inside : table.cells()) {
                    payAgain(inside);
                }
            }
        }
    }
}
