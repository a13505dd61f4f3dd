package io.github.gouji.reader.rtf;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.DocumentReader;

/** Internal: reads RTF as Word, WPS and LibreOffice write it, also under another name such as {@code .doc}. */
public final class RtfReader implements DocumentReader {

    @Override
    public String fileType() {
        return "rtf";
    }

    @Override
    public boolean accepts(FileContent content) {
        return content.startsWith('{', '\\', 'r', 't', 'f');
    }

    @Override
    public SourceDocument read(FileContent content, Budget budget) throws UnreadableException {
        return new SourceDocument(fileType(), new RtfInterpreter(content.bytes(), budget).read());
    }
}
