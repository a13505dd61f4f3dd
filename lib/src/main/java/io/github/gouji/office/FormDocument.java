package io.github.gouji.office;

import io.github.gouji.paper.WordForm;
import io.github.gouji.paper.WordPage;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.FormTable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The form to fill in as a Word file. */
final class FormDocument implements FormText.Paper {

    private static final String TITLE = "宋体";
    private static final String HEADING = "黑体";
    private static final String BODY = "仿宋";

    /** Points: 二号, 三号, 小五. */
    private static final int TITLE_SIZE = 22;

    private static final int BODY_SIZE = 16;
    private static final int TABLE_SIZE = 9;

    /** Twentieths of a point. */
    private static final int MARGIN = 1250;

    private static final int SPACE = 200;

    private static final WordForm.Type TYPE = new WordForm.Type(WordPage.width(MARGIN), TITLE, TABLE_SIZE);

    private final Map<CellKey, BigDecimal> filled;
    private final XWPFDocument document;
    private int tables;

    private FormDocument(Map<CellKey, BigDecimal> filled, XWPFDocument document) {
        this.filled = filled;
        this.document = document;
    }

    static void write(FormText text, Map<CellKey, BigDecimal> filled, OutputStream stream) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            text.draw(new FormDocument(filled, document));
            WordPage.setUp(document, MARGIN);
            WordPage.sign(document, "Gouji");
            document.write(stream);
        }
    }

    @Override
    public void title(String text) {
        XWPFParagraph title = paragraph(ParagraphAlignment.CENTER);
        title.setSpacingAfter(2 * SPACE);
        WordPage.write(title, text, TITLE, TITLE_SIZE).setBold(true);
    }

    @Override
    public void paragraph(String text) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(2 * BODY_SIZE * 20);
        WordPage.write(paragraph, text, BODY, BODY_SIZE);
    }

    @Override
    public void heading(String text) {
        XWPFParagraph heading = paragraph(ParagraphAlignment.LEFT);
        heading.setIndentationFirstLine(2 * BODY_SIZE * 20);
        heading.setSpacingBefore(SPACE);
        heading.getCTP().getPPr().addNewKeepNext();
        WordPage.write(heading, text, HEADING, BODY_SIZE);
    }

    @Override
    public void prompt(String text) {
        paragraph(text);
    }

    @Override
    public void table(FormTable table) {
        tables++;
        WordForm.fill(document.createTable(), tables, table, TYPE, this::figure);
    }

    @Override
    public void signature(String text) {
        XWPFParagraph signature = paragraph(ParagraphAlignment.RIGHT);
        signature.setSpacingBefore(SPACE);
        WordPage.write(signature, text, BODY, BODY_SIZE);
    }

    private String figure(CellKey cell) {
        return Optional.ofNullable(filled.get(cell))
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        return paragraph;
    }
}
