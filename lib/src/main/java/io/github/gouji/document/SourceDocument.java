package io.github.gouji.document;

import java.util.List;
import java.util.Objects;

/**
 * What a file says, whatever kind of file it is.
 *
 * @param fileType short name of the kind of file as recognised from its content, for example {@code docx}
 * @param blocks paragraphs, tables and pictures in reading order
 */
public record SourceDocument(String fileType, List<Block> blocks) {

    public SourceDocument {
        Objects.requireNonNull(fileType);
        blocks = List.copyOf(blocks);
    }
}
