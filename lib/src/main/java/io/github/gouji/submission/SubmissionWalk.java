package io.github.gouji.submission;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the files below the given paths: paths in the order given, folders and archives sorted by name, links to
 * folders not followed.
 */
public final class SubmissionWalk {

    /** A folder that holds a file of this name holds no submissions: walks pass over it and list it as skipped. */
    public static final String IGNORE_MARK = ".gouji-ignore";

    private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private final Set<Path> excluded;
    private final Limits limits;
    private final ArchiveWalk archives;
    private final SubmissionVisitor visitor;

    /**
     * A walk.
     *
     * @param excluded absolute and normalised paths of files to pass over
     * @param readable whether some parser takes a file; a zip that none takes is an archive of submissions
     */
    public SubmissionWalk(
            Set<Path> excluded, Limits limits, Predicate<FileContent> readable, SubmissionVisitor visitor) {
        this.excluded = excluded;
        this.limits = limits;
        this.archives = new ArchiveWalk(limits, readable, visitor);
        this.visitor = visitor;
    }

    /**
     * Visits all files.
     *
     * @throws NoSuchFileException if one of the paths does not exist; then nothing was visited
     */
    public void visit(Collection<Path> paths) throws NoSuchFileException {
        requireAll(paths);
        for (Path path : paths) {
            String name = path.toString().replace(File.separatorChar, '/');
            if (Files.isDirectory(path)) {
                visitFolder(path, name);
            } else {
                visitFile(path, name, true);
            }
        }
    }

    /**
     * Refuses paths that do not exist.
     *
     * @throws NoSuchFileException if one of them does not
     */
    public static void requireAll(Collection<Path> paths) throws NoSuchFileException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
        }
    }

    private void visitFolder(Path folder, String name) {
        List<Path> children;
        try (Stream<Path> entries = Files.list(folder)) {
            children = entries.sorted(Comparator.comparing(child -> String.valueOf(child.getFileName())))
                    .toList();
        } catch (IOException failure) {
            visitor.unreadable(name, Inaccessible.because(failure));
            return;
        }
        for (Path child : children) {
            if (!excluded.contains(child.toAbsolutePath().normalize())) {
                visitChild(child, (name.endsWith("/") ? name : name + "/") + child.getFileName());
            }
        }
    }

    private void visitChild(Path child, String name) {
        boolean folder = Files.isDirectory(child);
        boolean passedOver = folder && (Files.isSymbolicLink(child) || Files.exists(child.resolve(IGNORE_MARK)));
        if (passedOver || isNoSubmission(Submission.fileName(name))) {
            visitor.skipped(name);
        } else if (folder) {
            visitFolder(child, name);
        } else if (Files.isRegularFile(child)) {
            visitFile(child, name, false);
        } else {
            visitor.skipped(name);
        }
    }

    private void visitFile(Path file, String name, boolean named) {
        try {
            if (Files.size(file) > limits.maxFileSize() && archives.isNamedLikeOne(name)) {
                archives.visit(file, name);
                return;
            }
            Submission submission = new Submission(name, named, read(file));
            if (archives.isOne(submission.content())) {
                archives.visit(submission);
            } else {
                visitor.file(submission);
            }
        } catch (IOException failure) {
            visitor.unreadable(name, Inaccessible.because(failure));
        }
    }

    private byte[] read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes((int) Math.min(limits.maxFileSize() + 1, Integer.MAX_VALUE - 8));
        }
    }

    /** Hidden files, locks of an office suite, what operating systems leave behind. */
    static boolean isNoSubmission(String fileName) {
        return fileName.startsWith(".")
                || fileName.startsWith("~$")
                || SYSTEM_FILES.contains(fileName.toLowerCase(Locale.ROOT));
    }
}
