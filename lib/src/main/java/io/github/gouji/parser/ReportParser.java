package io.github.gouji.parser;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.UnreadableException;

/**
 * Makes annual reports of a file. Implementations are found by {@link java.util.ServiceLoader}; they are shared by
 * threads and keep no state. For another kind of document a {@link io.github.gouji.reader.DocumentReader} is enough; a
 * parser is for what is no document, such as data.
 */
public interface ReportParser {

    /** Whether this parser is the one for this content. */
    boolean accepts(FileContent content);

    /** Which parser is asked first: higher before lower, equal ones by class name. */
    default int priority() {
        return 0;
    }

    /**
     * Parses the file.
     *
     * @param content a file that {@link #accepts} was true for
     * @param budget how much the file may ask for
     * @return the reports in it, none if it is readable but no annual report
     * @throws UnreadableException if it cannot be read
     */
    ParsedFile parse(FileContent content, Budget budget) throws UnreadableException;
}
