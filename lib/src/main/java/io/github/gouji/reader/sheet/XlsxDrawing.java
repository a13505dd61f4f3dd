package io.github.gouji.reader.sheet;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.container.ZipContainer;

/** Reads what hangs over the cells of a sheet: pictures, and text boxes with their paragraphs. */
final class XlsxDrawing {

    private XlsxDrawing() {}

    static void read(ZipContainer zip, String part, SheetGrid grid, Budget budget) throws UnreadableException {
        int row = 0;
        boolean anchor = false;
        StringBuilder text = new StringBuilder();
        try (XmlCursor xml = zip.xml(part)) {
            while (xml.next()) {
                if (xml.isStart("Fallback")) {
                    xml.skip();
                } else if (xml.isStart("from")) {
                    anchor = true;
                } else if (xml.isStart("row") && anchor) {
                    row = number(xml.textOfElement(budget));
                } else if (xml.isEnd("from")) {
                    anchor = false;
                } else if (xml.isStart("pic")) {
                    grid.picture(row);
                } else if (xml.isStart("t")) {
                    text.append(xml.textOfElement(budget));
                } else if (xml.isEnd("p")) {
                    text.append('\n');
                } else if (xml.isEnd("txBody") && !text.toString().isBlank()) {
                    grid.textBox(row, text.toString());
                    text.setLength(0);
                }
            }
        }
    }

    private static int number(String row) {
        return row.matches("\\d{1,7}") ? Integer.parseInt(row) : 0;
    }
}
