package io.github.gouji.submission;

import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was submitted, for a run over many files: files, folders and zip archives on the disk, and what came over the net
 * and lies in memory. Both take part alike: in years, in a roll-up, and a zip in memory is opened as one on the disk is.
 * Immutable:
 *
 * <pre>{@code
 * Submissions uploads = Submissions.none().and("年报.docx", bytes).and("各部门.zip", stream);
 * validator.checkAll(uploads.withPrevious(Submissions.of(lastYear)), results::add);
 * }</pre>
 */
public final class Submissions {

    private static final Submissions NONE = new Submissions(List.of(), List.of(), (done, total) -> {});

    private final List<Given> given;
    private final List<Given> before;
    private final Progress progress;

    /** Is told how far a run is, by the thread that called for it. */
    @FunctionalInterface
    public interface Progress {

        /**
         * A step is done. Each file is a step each time that it is read or checked: {@code checkAll} reads every file
         * before it checks the first, so that a file to check is two steps, any other one. Files that turn out to be no
         * submissions count too.
         *
         * @param done steps that are done, 1 at first
         * @param total all steps, as counted before the first
         */
        void at(int done, int total);
    }

    /** One thing that was given. */
    sealed interface Given {

        /** How results name it. */
        String name();
    }

    /** A file, folder or archive. */
    static final class OnDisk implements Given {

        private final Path path;
        private @Nullable Boolean folder;

        OnDisk(Path path) {
            this.path = path;
        }

        Path path() {
            return path;
        }

        @Override
        public String name() {
            return path.toString();
        }

        /** Whether it was a folder when a walk first came by: a file that becomes one meanwhile is still submitted. */
        boolean isFolder() {
            if (folder == null) {
                folder = Files.isDirectory(path);
            }
            return folder;
        }
    }

    /** A file or archive in memory. */
    record InMemory(Submission submission) implements Given {

        @Override
        public String name() {
            return submission.name();
        }
    }

    /** A stream that failed, or held too much. */
    record NotRead(String name, UnreadableException why) implements Given {}

    private Submissions(List<Given> given, List<Given> before, Progress progress) {
        this.given = given;
        this.before = before;
        this.progress = progress;
    }

    /** Nothing yet. */
    public static Submissions none() {
        return NONE;
    }

    /** Files, folders, zip archives. */
    public static Submissions of(Collection<Path> paths) {
        return NONE.and(paths.stream().map(path -> new OnDisk(path)));
    }

    /** Files, folders, zip archives. */
    public static Submissions of(Path... paths) {
        return of(List.of(paths));
    }

    /** These and a file, folder or zip archive more. */
    public Submissions and(Path path) {
        return and(Stream.of(new OnDisk(path)));
    }

    /**
     * These and a file or zip archive more, in memory; the bytes are not copied and must not change.
     *
     * @param name the name that it was submitted under
     */
    public Submissions and(String name, byte[] bytes) {
        return and(Stream.of(new InMemory(new Submission(name, true, bytes))));
    }

    /**
     * These and a file or zip archive more, which a stream holds, no larger than a file may be by default. See
     * {@link #and(String, InputStream, Limits)}.
     *
     * @param name the name that it was submitted under
     */
    public Submissions and(String name, InputStream stream) {
        return and(name, stream, Limits.defaults());
    }

    /**
     * These and a file or zip archive more, which a stream holds. The stream is read at once, since a run needs its files
     * twice, and not closed. It is read no further than one byte beyond the largest file; what is larger is told as
     * {@code file.limit}, and a stream that fails as {@code file.unreadable}: the other files are checked all the same.
     *
     * @param name the name that it was submitted under
     * @param limits those of the validator
     */
    public Submissions and(String name, InputStream stream, Limits limits) {
        try {
            byte[] bytes = stream.readNBytes(limits.mostBytes());
            return bytes.length > limits.maxFileSize()
                    ? and(Stream.of(new NotRead(name, limits.tooLarge())))
                    : and(name, bytes);
        } catch (IOException failure) {
            return and(Stream.of(new NotRead(name, Inaccessible.because(failure))));
        }
    }

    private Submissions and(Stream<? extends Given> more) {
        return new Submissions(Stream.concat(given.stream(), more).toList(), before, progress);
    }

    /**
     * These, each report also held against that of the same organisation for the year before, wherever that stands: among
     * these or among those of the year before, which are read and not checked.
     */
    public Submissions withPrevious(Submissions previous) {
        return new Submissions(given, previous.given, progress);
    }

    /** These, with somebody who is told how far a run is; for that, files are counted first. */
    public Submissions withProgress(Progress listener) {
        return new Submissions(given, before, Objects.requireNonNull(listener));
    }

    /** Those of the year before. */
    public Submissions previous() {
        return new Submissions(before, List.of(), NONE.progress);
    }

    /** Who is told how far a run is. */
    public Progress progress() {
        return progress;
    }

    /** Whether anybody is told how far a run is. */
    public boolean isFollowed() {
        return progress != NONE.progress;
    }

    /** What was given, in this order. */
    List<Given> given() {
        return given;
    }

    /** The names of what was given. */
    @Override
    public String toString() {
        return given.stream().map(Given::name).collect(Collectors.joining(", "));
    }
}
