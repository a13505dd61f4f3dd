package io.github.gouji;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.finding.Finding;
import io.github.gouji.rule.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks many files at once; one bad file never stops the rest.
 *
 * @param <T> what is made of each file beside its result
 */
final class Batch<T> implements SubmissionVisitor, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    /** Kinds that a folder may hold for many reasons; there, only what is a report is one of the submissions. */
    private static final Set<String> EVERYDAY_KINDS = Set.of("txt", "md", "csv", "json");

    private static final Set<String> TEXT_EXTENSIONS = Set.of("txt", "text");

    private final Function<Submission, ValidationResult> check;
    private final BiFunction<FileContent, ValidationResult, T> work;
    private final BiConsumer<ValidationResult, Optional<T>> consumer;
    private final BatchTally tally;
    private final Baseline baseline;
    private final OrderedWorkers<Outcome<T>> workers;

    /**
     * What became of one file.
     *
     * @param result its result, known findings marked; {@code null} if it is no submission
     * @param made what was made of it; {@code null} if nothing
     * @param foreign whether it is no submission
     * @param broken whether its check broke off
     */
    private record Outcome<T>(String name, ValidationResult result, T made, boolean foreign, boolean broken) {}

    /**
     * A batch.
     *
     * @param check checks a file; by any thread
     * @param work makes something of a file and its result, or {@code null}; by any thread
     * @param jobs number of threads
     */
    Batch(
            Function<Submission, ValidationResult> check,
            BiFunction<FileContent, ValidationResult, T> work,
            int jobs,
            Baseline baseline,
            BatchTally tally,
            BiConsumer<ValidationResult, Optional<T>> consumer) {
        this.check = check;
        this.work = work;
        this.baseline = baseline;
        this.consumer = consumer;
        this.tally = tally;
        this.workers = new OrderedWorkers<>(jobs, this::handOn);
    }

    /** A batch that makes nothing of the files beside their results. */
    static Batch<Void> of(
            Function<Submission, ValidationResult> check,
            int jobs,
            Baseline baseline,
            BatchTally tally,
            Consumer<ValidationResult> consumer) {
        return new Batch<>(
                check, (content, result) -> null, jobs, baseline, tally, (result, nothing) -> consumer.accept(result));
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
        workers.submit(() -> new Outcome<>(name, null, null, true, false), 0);
    }

    /** Waits for all files. */
    void finish() {
        workers.finish();
    }

    @Override
    public void close() {
        workers.close();
    }

    private void handOn(Outcome<T> outcome) {
        if (outcome.foreign()) {
            tally.skip(outcome.name());
            return;
        }
        if (outcome.broken()) {
            tally.notFinished(outcome.name());
        }
        tally.add(outcome.result());
        consumer.accept(outcome.result(), Optional.ofNullable(outcome.made()));
    }

    private Outcome<T> outcome(Submission submission) {
        String name = submission.name();
        try {
            ValidationResult result = baseline.mark(check.apply(submission));
            boolean foreign = !submission.named() && isForeign(result, submission.content());
            T made = foreign ? null : work.apply(submission.content(), result);
            return new Outcome<>(name, result, made, foreign, false);
        } catch (OutOfMemoryError tooLarge) {
            return unread(name, Limits.exceeded("内存不足", "not enough memory"), false);
        } catch (RuntimeException | StackOverflowError internal) {
            LOG.warn("{} could not be checked because of a fault in Gouji: {}", name, internal.toString());
            LOG.debug("where it happened", internal);
            Words why = new Words("Gouji内部错误，未能检查", "internal error in Gouji, not checked");
            return unread(name, FileFaults.inaccessible(why), true);
        }
    }

    private Outcome<T> unread(String name, UnreadableException why, boolean broken) {
        Finding finding = FileFaults.of(why, Submission.fileName(name));
        ValidationResult result = new ValidationResult(name, "", List.of(finding), List.of());
        return new Outcome<>(name, baseline.mark(result), null, false, broken);
    }

    private static boolean isForeign(ValidationResult result, FileContent content) {
        if (!result.reports().isEmpty()) {
            return false;
        }
        boolean unsupported = result.fileFindings().stream()
                .anyMatch(finding -> finding.rule().id().equals("file.unsupported"));
        boolean everyday = EVERYDAY_KINDS.contains(result.fileType()) && !TEXT_EXTENSIONS.contains(content.extension());
        return unsupported || everyday;
    }
}
