package io.github.gouji.reader;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;

/**
 * Reads one kind of file. Implementations are found by {@link java.util.ServiceLoader}, so a new kind of file is one
 * class with a public constructor without parameters and one line in {@code
 * META-INF/services/io.github.gouji.reader.DocumentReader}. They are shared by threads and keep no state.
 */
public interface DocumentReader {

    /** Short name of the kind of file, such as {@code docx}. */
    String fileType();

    /**
     * Whether this reader is the one for this content. Content decides: magic bytes, entries of a zip, streams of an
     * OLE2 container. The name may decide only where the content is silent.
     */
    boolean accepts(FileContent content);

    /**
     * Which reader is asked first: higher before lower, equal ones by class name. Kinds with unmistakable magic bytes
     * keep 0; a kind that is told only by what it is not (plain text) is negative.
     */
    default int priority() {
        return 0;
    }

    /**
     * Reads the file.
     *
     * @param content a file that {@link #accepts} was true for
     * @param budget how much the file may ask for
     * @return what the file says; never {@code null}
     * @throws UnreadableException if it cannot be read; runtime exceptions of a library count as damage
     */
    SourceDocument read(FileContent content, Budget budget) throws UnreadableException;
}
