package io.github.gouji.reader.text;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.DocumentReader;
import io.github.gouji.reader.container.TextEncoding;
import io.github.gouji.reader.flow.VisibleContent;
import io.github.gouji.text.ChineseText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Internal. Reads plain text in every shape in which reports arrive.
 *
 * <p>Where the text says how a table is built, it becomes a table: cells on lines behind tabs ({@link CellLines}), rows
 * with tabs ({@link TabRows}), cells copied from a browser ({@link BrowserCells}), CSV ({@link CsvText}), bars
 * ({@link PipeTable}, {@link BarStream}), drawn grids ({@link GridTable}) and columns below dashes ({@link RuledTable}).
 *
 * <p>Where it does not (LibreOffice's text export, a browser's cells one below the other, {@code pdftotext} with and
 * without {@code -layout}), every line becomes a paragraph, and labels and figures are for the parser to put together.
 * In such a stream:
 *
 * <ul>
 *   <li>a line that has columns keeps its blanks, those at its beginning included;
 *   <li>lines of hard-wrapped prose are joined ({@link WrappedLines}); page numbers and running titles are gone
 *       ({@link PageFurniture});
 *   <li>an empty paragraph is an empty cell: blank lines are kept only where figures follow each other line by line
 *       without them.
 * </ul>
 *
 * <p>Every paragraph and cell is placed by the line of its first character.
 */
public final class TextReader implements DocumentReader {

    /** Short name of the kind of file. */
    public static final String FILE_TYPE = "txt";

    /** Bytes that a character may take: no text within the limit is longer. */
    private static final int MOST_BYTES_PER_CHARACTER = 4;

    /** Text that is the source of something else, which no one here reads. */
    private static final Pattern FOREIGN =
            Pattern.compile("\\A\\s*+(?:<\\?xml|%PDF|%!PS|\\{\\\\rtf|[\\[{]\\s*+[\"{\\[])");

    @Override
    public String fileType() {
        return FILE_TYPE;
    }

    @Override
    public int priority() {
        return -100;
    }

    @Override
    public boolean accepts(FileContent content) {
        return isPlainText(content);
    }

    /** Whether this is text, and not the source of something else. */
    public static boolean isPlainText(FileContent content) {
        if (content.isZip() || content.isOle2()) {
            return false;
        }
        String start = TextEncoding.beginning(content.bytes());
        return TextEncoding.isText(start) && !FOREIGN.matcher(start).find();
    }

    @Override
    public SourceDocument read(FileContent content, Budget budget) throws UnreadableException {
        return read(content, budget, List.of());
    }

    /** The same for text that may hold tables of further shapes. */
    public static SourceDocument read(FileContent content, Budget budget, List<TableShape> further)
            throws UnreadableException {
        if (content.bytes().length / MOST_BYTES_PER_CHARACTER > budget.limits().maxTextLength()) {
            budget.text(Integer.MAX_VALUE);
        }
        String text = TextEncoding.decode(content.bytes(), null);
        budget.text(text.length());
        if (ChineseText.isBlank(text)) {
            throw new UnreadableException(Problem.EMPTY, "", "");
        }
        List<TextLine> lines = TextLine.of(text, budget);
        Optional<Character> delimiter =
                CsvText.delimiter(lines, content.extension().equals("csv"));
        if (delimiter.isPresent()) {
            return new SourceDocument("csv", CsvText.blocks(text, delimiter.get(), budget));
        }
        return new SourceDocument(FILE_TYPE, VisibleContent.required(TextBlocks.of(lines, budget, further)));
    }
}
