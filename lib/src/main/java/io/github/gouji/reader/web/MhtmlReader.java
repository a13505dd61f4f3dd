package io.github.gouji.reader.web;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.DocumentReader;
import java.util.regex.Pattern;

/** Internal. Reads web archives ({@code .mht}, {@code .mhtml}): a page and what belongs to it in one MIME message. */
public final class MhtmlReader implements DocumentReader {

    private static final Pattern FIRST_HEADER = Pattern.compile("\\A\\s*+[A-Za-z][A-Za-z-]+:[ \\t]");

    private static final Pattern WEB_CONTENT = Pattern.compile(
            "^Content-Type:\\s*(?:multipart/(?:related|mixed|alternative)|text/html)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    @Override
    public String fileType() {
        return "mhtml";
    }

    @Override
    public boolean accepts(FileContent content) {
        String head = content.head();
        return FIRST_HEADER.matcher(head).find() && WEB_CONTENT.matcher(head).find();
    }

    @Override
    public SourceDocument read(FileContent content, Budget budget) throws UnreadableException {
        return WebArchive.read(content, budget, fileType());
    }
}
