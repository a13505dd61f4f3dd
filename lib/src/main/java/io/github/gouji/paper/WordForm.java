package io.github.gouji.paper;

import io.github.gouji.document.Place;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.FormTable;
import io.github.gouji.wording.FormGrid;
import io.github.gouji.wording.FormGrid.Box;
import io.github.gouji.wording.PlainText;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table of the form in a Word file, laid out as the form prints it. */
public final class WordForm {

    /** How much wider than a column of figures the innermost column of labels is; those of groups are narrower. */
    private static final int LABEL_WEIGHT = 3;

    private final Function<CellKey, String> figures;
    private final Type type;
    private final List<List<Box>> lines;
    private final Box[] above;
    private final int[] left;

    /** How it is printed: the width in twentieths of a point, the font and its size. */
    public record Type(int width, String font, int size) {}

    private WordForm(FormTable form, Type type, Function<CellKey, String> figures) {
        this.figures = figures;
        this.type = type;
        this.lines = FormGrid.of(form);
        int width = lines.get(0).stream().mapToInt(Box::columns).sum();
        this.above = new Box[width];
        this.left = new int[width];
    }

    /**
     * Fills an empty table.
     *
     * @param number of the table in the document, from 1
     * @param figures what each cell says
     * @return where each cell of the form stands
     */
    public static Map<CellKey, Place> fill(
            XWPFTable table, int number, FormTable form, Type type, Function<CellKey, String> figures) {
        Map<CellKey, Place> cells = new HashMap<>();
        new WordForm(form, type, figures).fill(table, number, cells);
        return cells;
    }

    private void fill(XWPFTable table, int number, Map<CellKey, Place> cells) {
        int[] widths = widths();
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        table.removeRow(0);
        for (int line = 0; line < lines.size(); line++) {
            XWPFTableRow row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
            row.setCantSplitRow(true);
            Iterator<Box> boxes = lines.get(line).iterator();
            int printed = 0;
            for (int column = 0; column < above.length; ) {
                boolean continued = left[column] > 0;
                Box box = continued ? above[column] : boxes.next();
                XWPFTableCell cell = row.addNewTableCell();
                lay(cell, box, column, widths, continued);
                if (!continued) {
                    printed++;
                    write(cell, box);
                    if (box.cell() != null) {
                        cells.put(box.cell(), Place.cell(number, line + 1, printed));
                    }
                }
                above[column] = box;
                left[column] = (continued ? left[column] : box.rows()) - 1;
                column += box.columns();
            }
        }
    }

    /** Columns under which no figure stands are wider. */
    private int[] widths() {
        int labels = lines.get(lines.size() - 1).stream()
                .takeWhile(box -> box.cell() == null)
                .mapToInt(Box::columns)
                .sum();
        int[] widths = new int[above.length];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = column < labels ? LABEL_WEIGHT - (labels - 1 - column) : 1;
        }
        int weights = Arrays.stream(widths).sum();
        Arrays.setAll(widths, column -> type.width() * widths[column] / weights);
        return widths;
    }

    private static void lay(XWPFTableCell cell, Box box, int column, int[] widths, boolean continued) {
        CTTcPr properties = cell.getCTTc().addNewTcPr();
        int width = 0;
        for (int i = column; i < column + box.columns(); i++) {
            width += widths[i];
        }
        cell.setWidth(String.valueOf(width));
        if (box.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(box.columns()));
        }
        if (box.rows() > 1) {
            properties.addNewVMerge().setVal(continued ? STMerge.CONTINUE : STMerge.RESTART);
        }
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
    }

    private void write(XWPFTableCell cell, Box box) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setAlignment(box.isRowLabel() ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
        String label = box.label();
        String text = label != null ? label : PlainText.of(figures.apply(Objects.requireNonNull(box.cell())));
        WordPage.write(paragraph, text, type.font(), type.size());
    }
}
