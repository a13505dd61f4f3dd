package io.github.gouji.reader.sheet;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.DocumentReader;
import io.github.gouji.reader.container.Ole2Streams;

/**
 * Internal: reads Excel's binary workbooks ({@code .xls}, old {@code .et}) record by record, with the same rules for
 * hidden rows, formulas and numbers as {@link XlsxReader}. What needs POI stands in {@link XlsFile}, so that without it this reader still tells
 * its files.
 */
public final class XlsReader implements DocumentReader {

    @Override
    public String fileType() {
        return "xls";
    }

    @Override
    public boolean accepts(FileContent content) {
        return Ole2Streams.isMain(content, "Workbook") || Ole2Streams.isMain(content, "Book");
    }

    @Override
    public SourceDocument read(FileContent content, Budget budget) throws UnreadableException {
        return new SourceDocument(fileType(), XlsFile.read(content, budget));
    }
}
