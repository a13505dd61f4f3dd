package io.github.gouji.reader.word;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.flow.BlockCollector;
import io.github.gouji.reader.flow.DocumentCounter;
import io.github.gouji.reader.flow.TableStack;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/**
 * Follows the paragraphs of one Word file, the body first, each text box behind the paragraph that it hangs on; used
 * once. Headers, footers, notes and comments are left out.
 */
final class DocContent {

    private static final char CELL_END = '\u0007';

    private final HWPFDocument document;
    private final DocumentCounter counter;
    private final DocNumbering numbering;
    private final DocTextBoxes textBoxes;

    DocContent(HWPFDocument document, Budget budget) {
        this.document = document;
        this.counter = new DocumentCounter(budget);
        this.numbering = new DocNumbering(document.getListTables());
        this.textBoxes = new DocTextBoxes(document);
    }

    /** Everything seen in the file. */
    List<Block> read() throws UnreadableException {
        BlockCollector body = BlockCollector.ofBody(counter);
        body.addAll(story(document.getRange()));
        for (Range left : textBoxes.takeRest()) {
            body.addAll(story(left));
        }
        return body.blocks();
    }

    /** The paragraphs of the body or of one text box. */
    private List<Block> story(Range range) throws UnreadableException {
        TableStack tables = new TableStack(BlockCollector.ofBody(counter));
        DocText text = new DocText(document, textBoxes);
        Paragraph paragraph = null;
        SprmBuffer rowFormatting = null;
        for (PAPX formatting : document.getParagraphTable().getParagraphs()) {
            if (formatting.getEnd() > range.getStartOffset() && formatting.getStart() < range.getEndOffset()) {
                Paragraph next = Paragraph.newParagraph(range, formatting);
                if (paragraph != null) {
                    paragraph(paragraph, rowFormatting, next, tables, text);
                }
                paragraph = next;
                rowFormatting = formatting.getSprmBuf();
            }
        }
        if (paragraph != null) {
            paragraph(paragraph, rowFormatting, paragraph, tables, text);
        }
        return tables.finish();
    }

    private void paragraph(
            Paragraph paragraph, @Nullable SprmBuffer rowFormatting, Paragraph next, TableStack tables, DocText text)
            throws UnreadableException {
        int level = level(paragraph);
        if (level > 0 && paragraph.isTableRowEnd()) {
            tables.endRow(level, DocRows.shape(rowFormatting));
            return;
        }
        text.read(paragraph);
        if (text.isInField()) {
            // LibreOffice breaks the text of content controls into paragraphs, of which the last alone is in the table
            level = Math.max(level, Math.min(tables.depth(), level(next)));
        }
        counter.budget().text(text.seen().length());
        BlockCollector here = tables.at(level);
        String number = text.isErased() ? "" : numbering.next(paragraph);
        here.paragraph(text.seen(), number);
        for (int pictures = text.pictures(); pictures > 0; pictures--) {
            here.picture();
        }
        for (Range box : text.takeTextBoxes()) {
            tables.at(level).addAll(story(box));
        }
        boolean endsCell = level > 1 ? paragraph.isEmbeddedCellMark() : text.endsWith(CELL_END);
        if (level > 0 && endsCell) {
            tables.endCell(level);
        }
    }

    private static int level(Paragraph paragraph) {
        return paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
    }
}
