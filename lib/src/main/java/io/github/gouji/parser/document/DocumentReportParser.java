package io.github.gouji.parser.document;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Picture;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.parser.ParsedFile;
import io.github.gouji.parser.ReportParser;
import io.github.gouji.reader.DocumentReaders;

/** Internal: the built-in parser of documents of every kind that a reader reads. */
public final class DocumentReportParser implements ReportParser {

    private final DocumentReaders readers = DocumentReaders.load(DocumentReportParser.class.getClassLoader());

    /** For {@link java.util.ServiceLoader}. */
    public DocumentReportParser() {}

    @Override
    public int priority() {
        return -1;
    }

    @Override
    public boolean accepts(FileContent content) {
        return readers.find(content).isPresent();
    }

    @Override
    public ParsedFile parse(FileContent content, Budget budget) throws UnreadableException {
        SourceDocument document = readers.read(content, budget);
        boolean text = document.blocks().stream().anyMatch(DocumentReportParser::hasText);
        if (!text) {
            boolean pictures = document.blocks().stream().anyMatch(Picture.class::isInstance);
            throw new UnreadableException(pictures ? Problem.ONLY_PICTURES : Problem.EMPTY, "", "");
        }
        SourceDocument named = document.with(SourceDocument.FILE_NAME, content.stem());
        return new ParsedFile(document.fileType(), ReportRecognizer.recognize(named));
    }

    private static boolean hasText(Block block) {
        return !(block instanceof Picture)
                && !(block instanceof Paragraph paragraph && paragraph.text().isBlank());
    }
}
