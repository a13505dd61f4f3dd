package io.github.gouji.reader.odf;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.sheet.NumberText;
import io.github.gouji.reader.sheet.SheetGrid;
import io.github.gouji.text.RaisedText;
import java.util.List;

/** Reads one sheet of an OpenDocument spreadsheet into a grid; used once. */
final class OdsSheet {

    private static final int LAST_ROW = 1 << 20;
    private static final int LAST_COLUMN = 1 << 14;

    private final XmlCursor xml;
    private final OdfStyles styles;
    private final Budget budget;
    private final SheetGrid grid;
    private int row;
    private int column;

    OdsSheet(XmlCursor xml, OdfStyles styles, Budget budget) {
        this.xml = xml;
        this.styles = styles;
        this.budget = budget;
        this.grid = new SheetGrid(String.valueOf(xml.attribute("name")), budget);
    }

    /** Reads the sheet that starts here, up to its end. */
    List<Block> read() throws UnreadableException {
        int element = xml.depth();
        int columns = 0;
        int repeated = 1;
        while (xml.next() && !(xml.isEnd() && xml.depth() == element)) {
            if (xml.isStart("table-column")) {
                int last = Math.min(LAST_COLUMN, columns + Math.max(1, xml.number("number-columns-repeated", 1)));
                if (isCollapsed() && last > columns) {
                    grid.hideColumns(columns, last - 1);
                }
                columns = last;
            } else if (xml.isStart("table-row")) {
                repeated = Math.max(1, xml.number("number-rows-repeated", 1));
                column = 0;
                hideRows(repeated);
            } else if (xml.isEnd("table-row")) {
                row = Math.min(LAST_ROW, row + repeated);
            } else if (xml.isStart("table-cell") || xml.isStart("covered-table-cell")) {
                cell(repeated);
            } else if (xml.isStart("frame") || xml.isStart("custom-shape")) {
                shape();
            }
        }
        return grid.blocks();
    }

    private boolean isCollapsed() {
        String visibility = xml.attribute("visibility");
        return visibility != null && !visibility.equals("visible");
    }

    private void hideRows(int repeated) {
        int last = Math.min(LAST_ROW, row + repeated) - 1;
        if (isCollapsed() && last >= row) {
            grid.hideRows(row, last);
        }
    }

    private void cell(int rowsRepeated) throws UnreadableException {
        int repeated = Math.max(1, xml.number("number-columns-repeated", 1));
        int rows = Math.max(1, xml.number("number-rows-spanned", 1));
        int columns = Math.max(1, xml.number("number-columns-spanned", 1));
        String style = xml.attribute("style-name");
        boolean bordered = styles.isBordered(style);
        boolean struck = styles.isErased("table-cell", style);
        String type = xml.attribute("value-type");
        String value = xml.attribute("value");
        String shown = shown();
        boolean number = "float".equals(type) || "currency".equals(type);
        String written = value != null && number ? number(value, shown) : shown;
        String text = struck ? "" : written;
        grid.merge(row, column, row + rows - 1, column + columns - 1);
        int lastRow = Math.min(LAST_ROW, row + rowsRepeated);
        int lastColumn = Math.min(LAST_COLUMN, column + repeated);
        if (!text.isBlank() || bordered) {
            int lastTold = text.isBlank() ? Math.min(lastColumn, SheetGrid.BORDERED_COLUMNS) : lastColumn;
            int lastRowTold = text.isBlank() ? Math.min(lastRow, row + SheetGrid.BLANK_ROWS) : lastRow;
            for (int r = row; r < lastRowTold; r++) {
                for (int c = column; c < lastTold; c++) {
                    grid.cell(r, c, text, bordered);
                }
            }
        }
        column = lastColumn;
    }

    private static String number(String value, String shown) {
        try {
            return NumberText.of(Double.parseDouble(value), shown.strip());
        } catch (NumberFormatException notANumber) {
            return shown;
        }
    }

    /** What a cell shows: its paragraphs, a line each, without remarks and struck text. */
    private String shown() throws UnreadableException {
        StringBuilder text = new StringBuilder();
        int raisedAt = 0;
        int element = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == element)) {
            boolean span = xml.isStart("span");
            if (xml.isStart("annotation") || span && styles.isErased("text", xml.attribute("style-name"))) {
                xml.skip();
            } else if (span && raisedAt == 0 && styles.isRaised("text", xml.attribute("style-name"))) {
                raisedAt = xml.depth();
            } else if (xml.isEnd() && xml.depth() == raisedAt) {
                raisedAt = 0;
            } else if (xml.isStart("frame") || xml.isStart("custom-shape")) {
                shape();
            } else if (xml.isStart("p")) {
                text.append(text.isEmpty() ? "" : "\n");
            } else if (xml.isStart("line-break")) {
                text.append('\n');
            } else if (xml.isStart("s")) {
                text.append(' ');
            } else if (xml.isText()) {
                budget.text(xml.text().length());
                text.append(raisedAt > 0 ? RaisedText.of(xml.text()) : xml.text());
            }
        }
        return text.toString();
    }

    private void shape() throws UnreadableException {
        StringBuilder text = new StringBuilder();
        boolean picture = false;
        int element = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == element)) {
            picture |= xml.isStart("image") || xml.isStart("object");
            if (xml.isStart("title") || xml.isStart("desc")) {
                xml.skip();
            } else if (xml.isEnd("p")) {
                text.append('\n');
            } else if (xml.isText()) {
                budget.text(xml.text().length());
                text.append(xml.text());
            }
        }
        if (!text.toString().isBlank()) {
            grid.textBox(row, text.toString());
        } else if (picture) {
            grid.picture(row);
        }
    }
}
