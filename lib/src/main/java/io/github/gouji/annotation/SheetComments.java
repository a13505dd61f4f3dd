package io.github.gouji.annotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The comments of one sheet, one for each cell at most; those that it has stay. */
final class SheetComments {

    /** Cells that the box of a comment covers. */
    private static final int BOX_COLUMNS = 5;

    private static final int LEAST_ROWS = 6;
    private static final int MOST_ROWS = 24;

    /** Characters that fit into a line of the box, about. */
    private static final int LINE = 24;

    /** What a cell can hold as text; Excel takes a comment beyond it for damage. */
    private static final int LONGEST = 32_000;

    /** Excel's threads of comments stand elsewhere; beside each it keeps a plain one that it does not show. */
    private static final String THREAD = "tc=";

    private final XSSFSheet sheet;
    private final XSSFDrawing drawing;

    SheetComments(XSSFSheet sheet) {
        this.sheet = sheet;
        this.drawing = sheet.createDrawingPatriarch();
    }

    void addAll(List<Remark> remarks) {
        Map<CellAddress, StringBuilder> texts = new LinkedHashMap<>();
        for (Remark remark : remarks) {
            CellAddress cell = corner(WorkbookCopy.cell(remark.place().address()));
            StringBuilder text = texts.computeIfAbsent(cell, at -> new StringBuilder());
            text.append(text.isEmpty() ? "" : "\n").append(String.join("\n", remark.lines()));
        }
        texts.forEach((cell, text) -> add(cell, text.substring(0, Math.min(text.length(), LONGEST))));
    }

    /** Of a merged area the corner, which holds its text and its comment. */
    private CellAddress corner(CellAddress cell) {
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            if (area.isInRange(cell)) {
                return new CellAddress(area.getFirstRow(), area.getFirstColumn());
            }
        }
        return cell;
    }

    private void add(CellAddress wanted, String text) {
        CellAddress cell = wanted;
        XSSFComment present = sheet.getCellComment(cell);
        while (present != null && String.valueOf(present.getAuthor()).startsWith(THREAD)) {
            cell = new CellAddress(cell.getRow(), cell.getColumn() + 1);
            present = sheet.getCellComment(cell);
        }
        if (present == null) {
            XSSFComment comment = drawing.createCellComment(box(cell, text));
            comment.setAuthor(Annotator.AUTHOR);
            comment.setString(new XSSFRichTextString(text));
        } else {
            XSSFRichTextString both = present.getString();
            both.append("\n\n" + Annotator.AUTHOR + "：\n" + text, (XSSFFont) null);
            present.setString(both);
        }
    }

    /** The box begins at its cell, as POI wants it; programs show it beside the cell. */
    private static XSSFClientAnchor box(CellAddress cell, String text) {
        int rows = text.lines().mapToInt(line -> 1 + line.length() / LINE).sum();
        int height = Math.max(LEAST_ROWS, Math.min(rows + 1, MOST_ROWS));
        int column = cell.getColumn();
        int row = cell.getRow();
        return new XSSFClientAnchor(0, 0, 0, 0, column, row, column + BOX_COLUMNS, row + height);
    }
}
