package io.github.gouji.submission;

import io.github.gouji.document.FileContent;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file of a batch.
 *
 * @param name how results name it: as given, or the folder or archive as given and the path inside it
 * @param named whether it was given by name, so that it counts whatever kind of file it is
 * @param content what it holds, under its own name without folders
 */
public record Submission(String name, boolean named, FileContent content) {

    public Submission {
        Objects.requireNonNull(name);
        Objects.requireNonNull(content);
    }

    public Submission(String name, boolean named, byte[] bytes) {
        this(name, named, new FileContent(fileName(name), bytes));
    }

    /**
     * Refuses what is no file of a disk: opening a pipe would wait until someone writes into it.
     *
     * @throws FileSystemException if it is there and no regular file
     */
    public static void requireRegular(Path file) throws FileSystemException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "not a regular file");
        }
    }

    /** The last part of a path. */
    public static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
