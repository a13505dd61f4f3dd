package io.github.gouji.office;

import io.github.gouji.paper.WordPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The standard letter, laid out as official letters are: red head, number, addressee, text, table, sender and date. */
final class StandardLetter {

    private static final String BODY = "仿宋";
    private static final String HEAD = "宋体";
    private static final String RED = "C00000";

    /** Points, as official papers have them: 一号, 二号, 四号, 五号. */
    private static final int NAME_SIZE = 26;

    private static final int TITLE_SIZE = 22;
    private static final int TEXT_SIZE = 14;
    private static final int TABLE_SIZE = 10;

    /** Twentieths of a point. */
    private static final int MARGIN = 1250;

    private static final int SPACE = 120;
    private static final int LINE_OF_SIGNATURE = 560;

    /** Parts of the width that the columns take. */
    private static final int[] COLUMNS = {4, 5, 19, 8, 9, 17, 25, 13};

    private static final int[] SIGNATURE = {20, 30, 20, 30};

    private final XWPFDocument document;

    private StandardLetter(XWPFDocument document) {
        this.document = document;
    }

    static byte[] bytes() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new StandardLetter(document).draw();
            WordPage.setUp(document, MARGIN);
            WordPage.sign(document, "Gouji");
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void draw() {
        XWPFRun name = line("${发函单位}", HEAD, NAME_SIZE, ParagraphAlignment.CENTER);
        name.setBold(true);
        name.setColor(RED);
        XWPFParagraph number = (XWPFParagraph)
                line("${编号}", BODY, TEXT_SIZE, ParagraphAlignment.CENTER).getParent();
        number.setBorderBottom(Borders.SINGLE);
        number.getCTP().getPPr().getPBdr().getBottom().setColor(RED);
        number.setSpacingAfter(2 * SPACE);
        XWPFRun title = line("政府信息公开工作年度报告核对反馈单", HEAD, TITLE_SIZE, ParagraphAlignment.CENTER);
        title.setBold(true);
        ((XWPFParagraph) title.getParent()).setSpacingAfter(2 * SPACE);
        line("${单位}：", BODY, TEXT_SIZE, ParagraphAlignment.LEFT);
        paragraph("经核对，你单位报送的${年度}年度政府信息公开工作年度报告（${文件}）${情况}。请逐条核对改正，填写整改情况，于${限期}前连同改正后的报告一并报回。");
        drawFaults(document.createTable());
        paragraph("${其余}");
        XWPFParagraph gap = document.createParagraph();
        WordPage.write(gap, "签收与回复", BODY, TEXT_SIZE).setBold(true);
        gap.setSpacingBefore(SPACE);
        gap.getCTP().getPPr().addNewKeepNext();
        XWPFTable signature = document.createTable();
        prepare(signature, SIGNATURE);
        Stream.of(List.of("签收人", "", "签收日期", ""), List.of("经办人", "", "联系电话", ""), List.of("单位负责人（签字）", "", "报回日期", ""))
                .forEach(row -> addRow(signature, SIGNATURE, row).setHeight(LINE_OF_SIGNATURE));
        XWPFParagraph sender = (XWPFParagraph)
                line("${发函单位}", BODY, TEXT_SIZE, ParagraphAlignment.RIGHT).getParent();
        sender.setSpacingBefore(2 * SPACE);
        sender.getCTP().getPPr().addNewKeepNext();
        line("${日期}", BODY, TEXT_SIZE, ParagraphAlignment.RIGHT);
    }

    private XWPFRun line(String text, String font, int size, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        return WordPage.write(paragraph, text, font, size);
    }

    /** Of running text, indented by two characters. */
    private void paragraph(String text) {
        XWPFParagraph paragraph = (XWPFParagraph)
                line(text, BODY, TEXT_SIZE, ParagraphAlignment.BOTH).getParent();
        paragraph.setIndentationFirstLine(2 * TEXT_SIZE * 20);
        paragraph.setSpacingAfter(SPACE);
    }

    /** Titles, repeated on each page, and the row of a fault. */
    private static void drawFaults(XWPFTable table) {
        prepare(table, COLUMNS);
        XWPFTableRow head = addRow(table, COLUMNS, List.of("序号", "程度", "位置", "原值", "应改为", "依据", "说明", "整改情况"));
        head.setRepeatHeader(true);
        head.getTableCells().forEach(cell -> {
            XWPFParagraph title = cell.getParagraphArray(0);
            title.getRuns().forEach(run -> run.setBold(true));
            title.setAlignment(ParagraphAlignment.CENTER);
        });
        addRow(table, COLUMNS, List.of("${序号}", "${程度}", "${位置}", "${原值}", "${应改为}", "${依据}", "${说明}", ""));
    }

    private static void prepare(XWPFTable table, int[] widths) {
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width(width)));
        }
        table.removeRow(0);
    }

    private static XWPFTableRow addRow(XWPFTable table, int[] widths, List<String> texts) {
        XWPFTableRow row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
        row.setCantSplitRow(true);
        for (int column = 0; column < widths.length; column++) {
            XWPFTableCell cell = row.addNewTableCell();
            cell.setWidth(String.valueOf(width(widths[column])));
            cell.setVerticalAlignment(XWPFVertAlign.CENTER);
            WordPage.write(cell.getParagraphArray(0), texts.get(column), BODY, TABLE_SIZE);
        }
        return row;
    }

    /** Parts of a hundred as twentieths of a point. */
    private static int width(int part) {
        return WordPage.width(MARGIN) * part / 100;
    }
}
