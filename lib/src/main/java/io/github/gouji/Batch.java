package io.github.gouji;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.rule.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks many files at once; one bad file never stops the rest. */
final class Batch implements SubmissionVisitor, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    /** Kinds that a folder may hold for many reasons; there, only what is a report is one of the submissions. */
    private static final Set<String> EVERYDAY_KINDS = Set.of("txt", "md", "csv", "json");

    private static final Set<String> TEXT_EXTENSIONS = Set.of("txt", "text");

    private final Function<Submission, ValidationResult> check;
    private final Consumer<ValidationResult> consumer;
    private final BatchTally tally;
    private final Baseline baseline;
    private final OrderedWorkers<Outcome> workers;

    /**
     * What became of one file.
     *
     * @param result its result; {@code null} if it is no submission
     * @param foreign whether it is no submission
     * @param broken whether its check broke off
     */
    private record Outcome(String name, ValidationResult result, boolean foreign, boolean broken) {}

    /** A batch that checks files by this function on so many threads. */
    Batch(
            Function<Submission, ValidationResult> check,
            int jobs,
            Baseline baseline,
            BatchTally tally,
            Consumer<ValidationResult> consumer) {
        this.check = check;
        this.baseline = baseline;
        this.consumer = consumer;
        this.tally = tally;
        this.workers = new OrderedWorkers<>(jobs, this::handOn);
    }

    @Override
    public void file(Submission submission) {
        workers.submit(() -> outcome(submission), submission.content().bytes().length);
    }

    @Override
    public void unreadable(String name, UnreadableException why) {
        workers.submit(() -> new Outcome(name, unread(name, why), false, false), 0);
    }

    @Override
    public void skipped(String name) {
        workers.submit(() -> new Outcome(name, null, true, false), 0);
    }

    /** Waits for all files. */
    void finish() {
        workers.finish();
    }

    @Override
    public void close() {
        workers.close();
    }

    private void handOn(Outcome outcome) {
        if (outcome.foreign()) {
            tally.skip(outcome.name());
            return;
        }
        if (outcome.broken()) {
            tally.notFinished(outcome.name());
        }
        ValidationResult result = baseline.mark(outcome.result());
        tally.add(result);
        consumer.accept(result);
    }

    private Outcome outcome(Submission submission) {
        String name = submission.name();
        try {
            ValidationResult result = check.apply(submission);
            return new Outcome(name, result, !submission.named() && isForeign(result, submission.content()), false);
        } catch (OutOfMemoryError tooLarge) {
            return new Outcome(name, unread(name, Limits.exceeded("内存不足", "not enough memory")), false, false);
        } catch (RuntimeException | StackOverflowError internal) {
            LOG.warn("{} could not be checked because of a fault in Gouji: {}", name, internal.toString());
            LOG.debug("where it happened", internal);
            Words why = new Words("Gouji内部错误，未能检查", "internal error in Gouji, not checked");
            return new Outcome(name, unread(name, FileFaults.damaged(why)), false, true);
        }
    }

    private static ValidationResult unread(String name, UnreadableException why) {
        return new ValidationResult(name, "", List.of(FileFaults.of(why, Submission.fileName(name))), List.of());
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
