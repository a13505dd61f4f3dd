package io.github.gouji.reader.word;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.DocumentReader;
import io.github.gouji.reader.container.Ole2Streams;

/**
 * Internal: reads Word's binary files ({@code .doc}, {@code .wps}) from Word 97 on, and refuses containers of their kind
 * that are damaged. What needs POI stands in {@link DocFile}, so that without it this reader still tells its files.
 */
public final class DocReader implements DocumentReader {

    static final String MAIN_STREAM = "WordDocument";

    @Override
    public String fileType() {
        return "doc";
    }

    @Override
    public boolean accepts(FileContent content) {
        return Ole2Streams.isMain(content, MAIN_STREAM) || Ole2Streams.isDamaged(content);
    }

    @Override
    public SourceDocument read(FileContent content, Budget budget) throws UnreadableException {
        return new SourceDocument(fileType(), DocFile.read(content, budget));
    }
}
