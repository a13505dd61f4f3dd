package io.github.gouji.office;

import io.github.gouji.paper.WordForm;
import io.github.gouji.paper.WordPage;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.Section;
import io.github.gouji.report.TableKind;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The form to fill in as a Word file. */
final class FormDocument {

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

    private final FormText text;
    private final ReportFormat format;
    private final Map<CellKey, BigDecimal> filled;

    FormDocument(FormText text, ReportFormat format, Map<CellKey, BigDecimal> filled) {
        this.text = text;
        this.format = format;
        this.filled = filled;
    }

    void write(OutputStream stream) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph title = paragraph(document, ParagraphAlignment.CENTER);
            title.setSpacingAfter(2 * SPACE);
            WordPage.write(title, text.title(), TITLE, TITLE_SIZE).setBold(true);
            body(document, text.preamble());
            int tables = 0;
            for (int number = 1; number <= Section.TITLES.size(); number++) {
                XWPFParagraph heading = paragraph(document, ParagraphAlignment.LEFT);
                heading.setIndentationFirstLine(2 * BODY_SIZE * 20);
                heading.setSpacingBefore(SPACE);
                heading.getCTP().getPPr().addNewKeepNext();
                WordPage.write(heading, FormText.heading(number), HEADING, BODY_SIZE);
                FormText.paragraphs(number).forEach(paragraph -> body(document, paragraph));
                Optional<TableKind> table = FormText.table(number);
                if (table.isPresent()) {
                    tables++;
                    WordForm.fill(document.createTable(), tables, format.table(table.get()), TYPE, this::figure);
                }
            }
            XWPFParagraph signature = paragraph(document, ParagraphAlignment.RIGHT);
            signature.setSpacingBefore(2 * SPACE);
            WordPage.write(signature, text.signature(), BODY, BODY_SIZE);
            WordPage.write(paragraph(document, ParagraphAlignment.RIGHT), text.date(), BODY, BODY_SIZE);
            WordPage.setUp(document, MARGIN);
            WordPage.sign(document, "Gouji");
            document.write(stream);
        }
    }

    private String figure(CellKey cell) {
        return Optional.ofNullable(filled.get(cell))
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    private static XWPFParagraph paragraph(XWPFDocument document, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        return paragraph;
    }

    private static void body(XWPFDocument document, String text) {
        XWPFParagraph paragraph = paragraph(document, ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(2 * BODY_SIZE * 20);
        WordPage.write(paragraph, text, BODY, BODY_SIZE);
    }
}
