package io.github.gouji.annotation;

import io.github.gouji.document.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** The comments of one sheet, one for each cell at most; those that it has stay. */
final class SheetComments {

    /** Cells that the box of a comment covers. */
    private static final int BOX_COLUMNS = 5;

    private static final int LEAST_ROWS = 4;
    private static final int MOST_ROWS = 24;

    /** Characters that fit into a line of the box, about. */
    private static final int LINE = 24;

    /** What a cell can hold as text; Excel takes a comment beyond it for damage. */
    private static final int LONGEST = 32_000;

    /** Excel's threads of comments stand elsewhere; beside each it keeps a plain one that it does not show. */
    private static final String THREAD = "tc=";

    private final Sheet sheet;
    private final Drawing<?> drawing;
    private final CreationHelper making;
    private final Reviewer reviewer;

    SheetComments(Sheet sheet, Reviewer reviewer) {
        this.sheet = sheet;
        this.drawing = sheet.createDrawingPatriarch();
        this.making = sheet.getWorkbook().getCreationHelper();
        this.reviewer = reviewer;
    }

    void addAll(List<Remark> remarks) {
        Map<CellAddress, StringBuilder> texts = new LinkedHashMap<>();
        for (Remark remark : remarks) {
            if (!remark.text().isEmpty()) {
                StringBuilder text = texts.computeIfAbsent(corner(sheet, remark.place()), at -> new StringBuilder());
                text.append(text.isEmpty() ? "" : "\n").append(remark.text());
            }
        }
        texts.forEach((cell, text) -> add(cell, text.substring(0, Math.min(text.length(), LONGEST))));
    }

    /**
     * The cell that an address such as {@code B12} or {@code A1:F30} begins with; of a merged area the corner, which
     * holds its text and its comment.
     */
    static CellAddress corner(Sheet sheet, Place place) {
        String address = place.address();
        CellAddress cell = address == null ? CellAddress.A1 : new CellAddress(address.split(":", 2)[0]);
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            if (area.isInRange(cell)) {
                return new CellAddress(area.getFirstRow(), area.getFirstColumn());
            }
        }
        return cell;
    }

    /** A cell whose comment is a thread can have no other: its neighbour tells which cell is meant. */
    private void add(CellAddress wanted, String words) {
        CellAddress cell = wanted;
        Comment present = sheet.getCellComment(cell);
        while (present != null && String.valueOf(present.getAuthor()).startsWith(THREAD)) {
            cell = new CellAddress(cell.getRow(), cell.getColumn() + 1);
            present = sheet.getCellComment(cell);
        }
        String text = cell.equals(wanted) ? words : wanted.formatAsString() + "：" + words;
        if (present == null) {
            Comment comment = drawing.createCellComment(box(cell, text));
            comment.setAddress(cell);
            comment.setAuthor(reviewer.name());
            comment.setString(making.createRichTextString(text));
        } else {
            append(present, "\n\n" + reviewer.name() + "：\n" + text);
        }
    }

    /** Of what a comment says already the looks stay too, where the kind of file can tell them apart. */
    private void append(Comment comment, String text) {
        if (comment.getString() instanceof XSSFRichTextString rich) {
            rich.append(text, (XSSFFont) null);
            comment.setString(rich);
        } else {
            comment.setString(making.createRichTextString(comment.getString().getString() + text));
        }
    }

    /** The box begins at its cell, as POI wants it; programs show it beside the cell. */
    private ClientAnchor box(CellAddress cell, String text) {
        int rows = text.lines().mapToInt(line -> 1 + line.length() / LINE).sum();
        ClientAnchor box = making.createClientAnchor();
        box.setRow1(cell.getRow());
        box.setCol1(cell.getColumn());
        box.setRow2(cell.getRow() + Math.max(LEAST_ROWS, Math.min(rows + 1, MOST_ROWS)));
        box.setCol2(cell.getColumn() + BOX_COLUMNS);
        return box;
    }
}
