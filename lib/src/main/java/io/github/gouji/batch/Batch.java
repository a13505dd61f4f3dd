package io.github.gouji.batch;

import io.github.gouji.check.ReadFile;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.submission.Submission;
import io.github.gouji.submission.SubmissionVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Reads many files at once and makes something of each; one bad file never stops the rest.
 *
 * @param <R> what is made of a file
 */
final class Batch<R> implements SubmissionVisitor, AutoCloseable {

    /** Kinds that a folder may hold for many reasons; there, only what is a report is one of the submissions. */
    private static final Set<String> EVERYDAY_KINDS = Set.of("txt", "md", "csv", "json");

    private static final Set<String> TEXT_EXTENSIONS = Set.of("txt", "text");

    /** What offices submit reports in: one of these that cannot be read is told, not passed over. */
    private static final Set<String> SUBMITTED = Set.of(
            "doc", "docx", "docm", "wps", "xls", "xlsx", "xlsm", "xlsb", "et", "pdf", "ofd", "rtf", "odt", "ods", "uof",
            "uot", "rar", "7z");

    private final Reader reader;
    private final Work<R> work;
    private final Consumer<R> consumer;
    private final Steps steps;
    private final List<String> skipped = new ArrayList<>();
    private final List<String> notFinished = new ArrayList<>();
    private final OrderedWorkers<Outcome<R>> workers;

    /**
     * Makes something of a file that was read; called by any thread.
     *
     * @param <R> what is made of it
     */
    interface Work<R> {

        /**
         * Makes it.
         *
         * @param read the file as it was read, or why it could not be
         * @param content its content, if that could be had and its check did not break off
         */
        R of(ReadFile read, Optional<FileContent> content);
    }

    /**
     * How a file is read.
     *
     * @param file reads it without checking it
     * @param unreadable what is known of one whose content cannot be had
     */
    record Reader(Function<Submission, ReadFile> file, BiFunction<String, UnreadableException, ReadFile> unreadable) {}

    /**
     * What became of one file.
     *
     * @param made what was made of it; {@code null} if it is no submission
     * @param broken whether its check broke off by a fault of Gouji
     */
    private record Outcome<R>(String name, @Nullable R made, boolean broken) {}

    /**
     * A batch.
     *
     * @param jobs number of threads
     * @param reader reads files; by any thread
     * @param consumer gets what was made of each file, by the caller's thread, in the order of the files
     * @param steps are told of each file that is done
     */
    Batch(int jobs, Reader reader, Work<R> work, Consumer<R> consumer, Steps steps) {
        this.reader = reader;
        this.work = work;
        this.consumer = consumer;
        this.steps = steps;
        this.workers = new OrderedWorkers<>(jobs, this::handOn);
    }

    @Override
    public void file(Submission submission) {
        workers.submit(() -> outcome(submission), submission.content().bytes().length);
    }

    @Override
    public void unreadable(String name, UnreadableException why) {
        workers.submit(() -> unread(name, why, false), 0);
    }

    @Override
    public void skipped(String name) {
        workers.submit(() -> new Outcome<>(name, null, false), 0);
    }

    /** Waits for all files. */
    void finish() {
        workers.finish();
    }

    /** Files that are no submissions. */
    List<String> skipped() {
        return skipped;
    }

    /** Files whose check broke off by a fault of Gouji. */
    List<String> notFinished() {
        return notFinished;
    }

    @Override
    public void close() {
        workers.close();
    }

    private void handOn(Outcome<R> outcome) {
        if (outcome.broken()) {
            notFinished.add(outcome.name());
        }
        if (outcome.made() == null) {
            skipped.add(outcome.name());
        } else {
            consumer.accept(outcome.made());
        }
        steps.step();
    }

    private Outcome<R> outcome(Submission submission) {
        String name = submission.name();
        try {
            ReadFile read = reader.file().apply(submission);
            boolean foreign = !submission.named() && isForeign(read, submission.content());
            R made = foreign ? null : work.of(read, Optional.of(submission.content()));
            return new Outcome<>(name, made, false);
        } catch (OutOfMemoryError tooLarge) {
            return unread(name, Limits.outOfMemory(), false);
        } catch (RuntimeException | StackOverflowError internal) {
            LoggerFactory.getLogger(Batch.class)
                    .warn("{} could not be checked because of a fault in Gouji: {}", name, internal.toString());
            LoggerFactory.getLogger(Batch.class).debug("where it happened", internal);
            UnreadableException why = new UnreadableException(
                    Problem.INACCESSIBLE, "Gouji内部错误，未能检查", "internal error in Gouji, not checked");
            return unread(name, why, true);
        }
    }

    private Outcome<R> unread(String name, UnreadableException why, boolean broken) {
        return new Outcome<>(name, work.of(reader.unreadable().apply(name, why), Optional.empty()), broken);
    }

    private static boolean isForeign(ReadFile read, FileContent content) {
        if (!read.reports().isEmpty()) {
            return false;
        }
        boolean unsupported = !SUBMITTED.contains(content.extension())
                && read.fileFindings().stream()
                        .anyMatch(finding -> finding.rule().id().equals("file.unsupported"));
        boolean everyday = EVERYDAY_KINDS.contains(read.fileType()) && !TEXT_EXTENSIONS.contains(content.extension());
        return unsupported || everyday;
    }
}
