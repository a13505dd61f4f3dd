package io.github.gouji.reader.sheet;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.text.RaisedText;
import java.util.List;
import java.util.Set;

/** Reads one {@code Worksheet} of an Excel 2003 XML file. Rows, columns and cells may leave out their index. */
final class SpreadsheetXmlSheet {

    /** Sheets of Excel end there. */
    private static final int LAST_ROW = (1 << 20) - 1;

    private static final int LAST_COLUMN = (1 << 14) - 1;

    private final XmlCursor xml;
    private final Set<String> bordered;
    private final Set<String> struck;
    private final Budget budget;
    private final SheetGrid grid;
    private boolean hidden;
    private int row = -1;
    private int column = -1;

    SpreadsheetXmlSheet(XmlCursor xml, Set<String> bordered, Set<String> struck, Budget budget) {
        this.xml = xml;
        this.bordered = bordered;
        this.struck = struck;
        this.budget = budget;
        this.grid = new SheetGrid(String.valueOf(xml.attribute("Name")), budget);
    }

    /** Reads the current worksheet; nothing if it is hidden. */
    List<Block> read() throws UnreadableException {
        int depth = xml.depth();
        int columns = -1;
        while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
            if (xml.isStart("Column")) {
                columns = index(columns, LAST_COLUMN);
                int last = columns + budget.span(xml.number("Span", 0));
                if (xml.flag("Hidden")) {
                    grid.hideColumns(columns, last);
                }
                columns = last;
            } else if (xml.isStart("Row")) {
                startRow();
            } else if (xml.isStart("Cell")) {
                readCell();
            } else if (xml.isStart("Visible")) {
                hidden = xml.textOfElement(budget).contains("Hidden");
            }
        }
        return hidden ? List.of() : grid.blocks();
    }

    /** Where the current element says that it stands, from 0: behind the one before where it says nothing. */
    private int index(int before, int last) {
        return Math.max(0, Math.min(xml.number("Index", before + 2) - 1, last));
    }

    private void startRow() {
        row = index(row, LAST_ROW);
        column = -1;
        if (xml.flag("Hidden")) {
            grid.hideRow(row);
        }
    }

    private void readCell() throws UnreadableException {
        column = index(column, LAST_COLUMN);
        int across = xml.number("MergeAcross", 0);
        int down = xml.number("MergeDown", 0);
        String style = String.valueOf(xml.attribute("StyleID"));
        boolean isStruck = struck.contains(style);
        StringBuilder text = new StringBuilder();
        int depth = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
            if (xml.isStart("Comment")) {
                xml.skip();
            } else if (xml.isStart("Data")) {
                text.append(isStruck ? "" : shown());
            }
        }
        grid.cell(row, column, text.toString(), bordered.contains(style));
        if (across > 0 || down > 0) {
            grid.merge(row, column, row + budget.span(down), column + budget.span(across));
        }
        column += across;
    }

    /** What the element that starts here shows; looks of single characters are told as in HTML. */
    private String shown() throws UnreadableException {
        StringBuilder text = new StringBuilder();
        int raised = 0;
        int depth = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
            if (xml.isStart("S")) {
                xml.skip();
            } else if (xml.isStart("Sup")) {
                raised++;
            } else if (xml.isEnd("Sup")) {
                raised--;
            } else if (xml.isText()) {
                budget.text(xml.text().length());
                text.append(raised > 0 ? RaisedText.of(xml.text()) : xml.text());
            }
        }
        return text.toString();
    }
}
