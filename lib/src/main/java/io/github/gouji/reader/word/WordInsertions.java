package io.github.gouji.reader.word;

import io.github.gouji.document.Block;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.DocumentReaders;
import io.github.gouji.reader.picture.PictureReaders;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files inserted into a Word file, read by whichever reader fits them: a page or document that Word takes in when it
 * opens the file ({@code w:altChunk}), a worksheet. What is inserted into these is not read.
 */
final class WordInsertions implements WordReading.Insertions {

    /** A report has a page, or three worksheets; more files are no report's. */
    private static final int MOST = 8;

    private final WordPackage word;
    private int read;
    private int pictures;

    WordInsertions(WordPackage word) {
        this.word = word;
    }

    @Override
    public @Nullable FileContent picture(@Nullable String relationship) throws UnreadableException {
        if (relationship == null
                || pictures >= MOST
                || PictureReaders.installed().isEmpty()) {
            return null;
        }
        pictures++;
        return word.inserted(relationship).orElse(null);
    }

    @Override
    public List<Block> read(@Nullable String relationship) throws UnreadableException {
        if (relationship == null || word.isInserted() || read >= MOST) {
            return List.of();
        }
        read++;
        Optional<FileContent> file = word.inserted(relationship);
        if (file.isEmpty()) {
            return List.of();
        }
        try {
            return DocumentReaders.load(WordInsertions.class.getClassLoader())
                    .read(file.get(), word.budget())
                    .blocks();
        } catch (UnreadableException unreadable) {
            return List.of();
        }
    }
}
