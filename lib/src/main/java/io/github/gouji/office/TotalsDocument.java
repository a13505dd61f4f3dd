package io.github.gouji.office;

import io.github.gouji.paper.WordForm;
import io.github.gouji.paper.WordPage;
import io.github.gouji.report.Section;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.FormNames;
import io.github.gouji.wording.PlainText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The three tables of a government's own report, to be pasted into it. */
final class TotalsDocument {

    private static final String FONT = "宋体";
    private static final String HEADING = "黑体";
    private static final int TITLE_SIZE = 18;
    private static final int HEADING_SIZE = 14;
    private static final int SIZE = 9;
    private static final int MARGIN = 1250;
    private static final int SPACE = 160;

    /** Cells of units that could not be read, or units, that are named: a note, not a list. */
    private static final int MOST_NAMED = 10;

    private static final WordForm.Type TYPE = new WordForm.Type(WordPage.width(MARGIN), FONT, SIZE);

    private final Added added;

    TotalsDocument(Added added) {
        this.added = added;
    }

    void write(OutputStream stream) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            WordPage.write(title, PlainText.of(added.title()), FONT, TITLE_SIZE).setBold(true);
            if (!added.differing().isEmpty()) {
                note(document, "待定：下列单位有数字不同的报告，只计入其中一份，请先确认：" + added.differing(MOST_NAMED) + "。");
            }
            for (TableKind kind : TableKind.values()) {
                int number = kind.sectionNumber();
                XWPFParagraph heading = document.createParagraph();
                heading.setSpacingBefore(SPACE);
                String text = Section.numeral(number) + "、" + Section.TITLES.get(number - 1);
                WordPage.write(heading, text, HEADING, HEADING_SIZE);
                heading.getCTP().getPPr().addNewKeepNext();
                WordForm.fill(
                        document.createTable(),
                        kind.ordinal() + 1,
                        added.format().table(kind),
                        TYPE,
                        cell -> added.printed(cell).orElse(""));
                noteLacking(document, kind);
            }
            WordPage.setUp(document, MARGIN);
            WordPage.sign(document, "Gouji");
            document.write(stream);
        }
    }

    private void noteLacking(XWPFDocument document, TableKind kind) {
        List<String> lacking = added.lacking().keySet().stream()
                .filter(cell -> cell.table() == kind)
                .map(cell -> names().cell(cell).in(Locale.CHINESE) + "（"
                        + String.join("、", added.lacking().get(cell)) + "）")
                .toList();
        if (!lacking.isEmpty()) {
            String text = "待补：下列各格有单位的数字没有读出，合计不全："
                    + String.join("；", lacking.subList(0, Math.min(MOST_NAMED, lacking.size())))
                    + (lacking.size() > MOST_NAMED ? "；等" + lacking.size() + "格" : "") + "。";
            note(document, text);
        }
    }

    private static void note(XWPFDocument document, String text) {
        WordPage.write(document.createParagraph(), PlainText.of(text), FONT, SIZE)
                .setColor("C00000");
    }

    private FormNames names() {
        return FormNames.of(added.format());
    }
}
