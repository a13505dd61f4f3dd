package io.github.gouji;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the files below the given paths: paths in the order given, folders sorted by name, links to folders not
 * followed.
 */
final class SubmissionWalk {

    /** What is told of each file. */
    interface Visitor {

        /** A file to check. */
        void file(Submission submission);

        /** A file that is no submission. */
        void skipped(String name);
    }

    private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private final Set<Path> excluded;
    private final Visitor visitor;

    /** A walk past these files, given as absolute and normalised paths. */
    SubmissionWalk(Set<Path> excluded, Visitor visitor) {
        this.excluded = excluded;
        this.visitor = visitor;
    }

    /**
     * Visits all files.
     *
     * @throws NoSuchFileException if one of the paths does not exist; then nothing was visited
     */
    void visit(Collection<Path> paths) throws NoSuchFileException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
        }
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                visitFolder(path, name(path.toString()));
            } else {
                visitor.file(new Submission(name(path.toString()), true, () -> Files.newInputStream(path)));
            }
        }
    }

    private void visitFolder(Path folder, String name) {
        List<Path> children;
        try (Stream<Path> entries = Files.list(folder)) {
            children = entries.sorted(Comparator.comparing(child -> String.valueOf(child.getFileName())))
                    .toList();
        } catch (IOException unreadable) {
            visitor.file(new Submission(name, true, () -> {
                throw unreadable;
            }));
            return;
        }
        for (Path child : children) {
            if (excluded.contains(child.toAbsolutePath().normalize())) {
                continue;
            }
            visitChild(child, (name.endsWith("/") ? name : name + "/") + child.getFileName());
        }
    }

    private void visitChild(Path child, String name) {
        boolean linkedFolder = Files.isSymbolicLink(child) && Files.isDirectory(child);
        if (linkedFolder || isNoSubmission(String.valueOf(child.getFileName()))) {
            visitor.skipped(name);
        } else if (Files.isDirectory(child)) {
            visitFolder(child, name);
        } else if (Files.isRegularFile(child)) {
            visitor.file(new Submission(name, false, () -> Files.newInputStream(child)));
        } else {
            visitor.skipped(name);
        }
    }

    /** Hidden files, locks of an office suite, what operating systems leave behind. */
    static boolean isNoSubmission(String fileName) {
        return fileName.startsWith(".")
                || fileName.startsWith("~$")
                || SYSTEM_FILES.contains(fileName.toLowerCase(Locale.ROOT));
    }

    private static String name(String path) {
        return path.replace(File.separatorChar, '/');
    }
}
