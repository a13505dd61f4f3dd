package io.github.gouji.reader.web;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.DocumentReader;
import io.github.gouji.reader.text.TextReader;
import java.util.List;

/** Internal. Reads text, such as Markdown, with tables in HTML among its lines. */
public final class HtmlInTextReader implements DocumentReader {

    private static final String MARK = "<table";

    @Override
    public String fileType() {
        return TextReader.FILE_TYPE;
    }

    /** Before plain text, behind all that is told by what it is. */
    @Override
    public int priority() {
        return -90;
    }

    @Override
    public boolean accepts(FileContent content) {
        return TextReader.isPlainText(content) && holdsMark(content.bytes());
    }

    @Override
    public SourceDocument read(FileContent content, Budget budget) throws UnreadableException {
        return TextReader.read(content, budget, List.of(new EmbeddedHtml(budget)));
    }

    /** Whether the mark stands in it, in whatever encoding: zero bytes are passed over, as in UTF-16. */
    private static boolean holdsMark(byte[] bytes) {
        int matched = 0;
        for (byte each : bytes) {
            if (each == 0) {
                continue;
            }
            char lower = (char) (each >= 'A' && each <= 'Z' ? each | 0x20 : each);
            matched = lower == MARK.charAt(matched) ? matched + 1 : lower == MARK.charAt(0) ? 1 : 0;
            if (matched == MARK.length()) {
                return true;
            }
        }
        return false;
    }
}
