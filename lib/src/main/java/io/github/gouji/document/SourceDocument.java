package io.github.gouji.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a file says, whatever kind of file it is.
 *
 * @param fileType short name of the kind of file as recognised from its content, for example {@code docx}
 * @param blocks paragraphs, tables and pictures in reading order
 * @param properties what the file says of itself beside its text, such as a web page's title: name to value
 * @param readings how what was read from pictures was read: by the place of a cell, else by that of its page; empty where
 *     the file itself tells its characters
 */
public record SourceDocument(
        String fileType, List<Block> blocks, Map<String, String> properties, Map<Place, Reading> readings) {

    /** Property: the title that a web page's window bears. */
    public static final String PAGE_TITLE = "网页标题";

    /** Property: the name that the file was submitted under. */
    public static final String FILE_NAME = "文件名";

    public SourceDocument {
        Objects.requireNonNull(fileType);
        blocks = List.copyOf(blocks);
        properties = Map.copyOf(properties);
        readings = Map.copyOf(readings);
    }

    /** A document that tells its characters itself. */
    public SourceDocument(String fileType, List<Block> blocks, Map<String, String> properties) {
        this(fileType, blocks, properties, Map.of());
    }

    /** A document that says nothing of itself beside its text. */
    public SourceDocument(String fileType, List<Block> blocks) {
        this(fileType, blocks, Map.of());
    }

    /** The same with one more property; a value that is already there stays. */
    public SourceDocument with(String name, String value) {
        Map<String, String> more = new HashMap<>(properties);
        more.putIfAbsent(name, value);
        return new SourceDocument(fileType, blocks, more, readings);
    }
}
