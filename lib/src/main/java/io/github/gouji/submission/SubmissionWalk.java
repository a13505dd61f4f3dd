package io.github.gouji.submission;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the files of submissions: these in the order given, folders and archives sorted by name, links to
 * folders not followed.
 */
public final class SubmissionWalk {

    /** A folder that holds a file of this name holds no submissions: walks pass over it and list it as skipped. */
    public static final String IGNORE_MARK = ".gouji-ignore";

    private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private final Set<Path> excluded;
    private final Submissions passedOver;
    private final Limits limits;
    private final ArchiveWalk archives;
    private final SubmissionVisitor visitor;

    /**
     * A walk.
     *
     * @param excluded absolute and normalised paths of files to pass over
     * @param passedOver submissions to pass over, wherever a file of the disk lies, and if the same in memory
     * @param readable whether some parser takes a file; a zip that none takes is an archive of submissions
     */
    public SubmissionWalk(
            Set<Path> excluded,
            Submissions passedOver,
            Limits limits,
            Predicate<FileContent> readable,
            SubmissionVisitor visitor) {
        this.excluded = new HashSet<>(excluded);
        this.passedOver = passedOver;
        this.limits = limits;
        this.archives = new ArchiveWalk(limits, readable, visitor);
        this.visitor = visitor;
    }

    /**
     * Visits all files.
     *
     * @throws NoSuchFileException if one of the paths does not exist; then nothing was visited
     */
    public void visit(Submissions submissions) throws NoSuchFileException {
        requireAll(submissions);
        for (Submissions.Given each : passedOver.given()) {
            if (each instanceof Submissions.OnDisk disk) {
                excluded.add(disk.path().toAbsolutePath().normalize());
            }
        }
        for (Submissions.Given each : submissions.given()) {
            if (each instanceof Submissions.InMemory memory) {
                visitUpload(memory.submission());
            } else if (each instanceof Submissions.OnDisk disk) {
                visitPath(disk);
            } else if (each instanceof Submissions.NotRead stream) {
                visitor.unreadable(stream.name(), stream.why());
            }
        }
    }

    /**
     * Refuses paths that do not exist.
     *
     * @throws NoSuchFileException if one of them does not
     */
    public static void requireAll(Submissions submissions) throws NoSuchFileException {
        for (Submissions.Given each : submissions.given()) {
            if (each instanceof Submissions.OnDisk disk && !Files.exists(disk.path())) {
                throw new NoSuchFileException(disk.name());
            }
        }
    }

    private void visitPath(Submissions.OnDisk given) {
        String name = given.name().replace(File.separatorChar, '/');
        if (given.isFolder()) {
            visitFolder(given.path(), name);
        } else {
            visitFile(given.path(), name, true);
        }
    }

    private void visitUpload(Submission upload) {
        boolean same = passedOver.given().stream()
                .anyMatch(each -> each instanceof Submissions.InMemory memory && isSame(memory.submission(), upload));
        if (same) {
            return;
        }
        byte[] bytes = upload.content().bytes();
        if (bytes.length <= limits.maxFileSize()) {
            visit(upload);
        } else if (archives.isNamedLikeOne(upload.name())) {
            archives.visitLarge(upload);
        } else {
            visit(new Submission(upload.name(), true, Arrays.copyOf(bytes, limits.mostBytes())));
        }
    }

    private void visit(Submission submission) {
        if (archives.isOne(submission.content())) {
            archives.visit(submission);
        } else {
            visitor.file(submission);
        }
    }

    private static boolean isSame(Submission one, Submission other) {
        return one.name().equals(other.name())
                && Arrays.equals(one.content().bytes(), other.content().bytes());
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
            Submission.requireRegular(file);
            if (Files.size(file) > limits.maxFileSize() && archives.isNamedLikeOne(name)) {
                archives.visit(file, name);
                return;
            }
            visit(new Submission(name, named, read(file)));
        } catch (IOException failure) {
            visitor.unreadable(name, Inaccessible.because(failure));
        } catch (UnreadableException refused) {
            visitor.unreadable(name, refused);
        }
    }

    private byte[] read(Path file) throws IOException, UnreadableException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(limits.mostBytes());
        } catch (OutOfMemoryError tooLarge) {
            throw Limits.outOfMemory();
        }
    }

    /** Hidden files, locks of an office suite, what operating systems leave behind. */
    static boolean isNoSubmission(String fileName) {
        return fileName.startsWith(".")
                || fileName.startsWith("~$")
                || SYSTEM_FILES.contains(fileName.toLowerCase(Locale.ROOT));
    }
}
