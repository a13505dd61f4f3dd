package io.github.gouji;

import io.github.gouji.document.FileContent;
import io.github.gouji.finding.Finding;
import io.github.gouji.rule.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks one file after the other; one bad file never stops the rest. */
final class Batch implements SubmissionWalk.Visitor {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    /** Kinds that a folder may hold for many reasons; there, only what is a report is one of the submissions. */
    private static final Set<String> EVERYDAY_KINDS = Set.of("txt", "md", "csv", "json");

    private static final Set<String> TEXT_EXTENSIONS = Set.of("txt", "text");

    private final ReportValidator validator;
    private final Consumer<ValidationResult> consumer;
    private final BatchResult.Tally tally;

    Batch(ReportValidator validator, BatchResult.Tally tally, Consumer<ValidationResult> consumer) {
        this.validator = validator;
        this.tally = tally;
        this.consumer = consumer;
    }

    @Override
    public void skipped(String name) {
        tally.skip(name);
    }

    @Override
    public void file(Submission submission) {
        ValidationResult result = check(submission);
        if (!submission.named() && isForeign(result)) {
            tally.skip(submission.name());
        } else {
            tally.add(result);
            consumer.accept(result);
        }
    }

    private ValidationResult check(Submission submission) {
        try (InputStream stream = submission.source().open()) {
            return validator.check(stream, submission.name());
        } catch (IOException unreadable) {
            return broken(submission, FileFaults.words(unreadable));
        } catch (RuntimeException | StackOverflowError internal) {
            LOG.error("{} could not be checked because of a fault in Gouji", submission.name(), internal);
            tally.notFinished(submission.name());
            return broken(submission, new Words("Gouji内部错误，未能检查", "internal error in Gouji, not checked"));
        }
    }

    private static ValidationResult broken(Submission submission, Words detail) {
        Finding finding = FileFaults.notChecked(submission.fileName(), detail);
        return new ValidationResult(submission.name(), "", List.of(finding), List.of());
    }

    private static boolean isForeign(ValidationResult result) {
        if (!result.reports().isEmpty()) {
            return false;
        }
        boolean unsupported = result.fileFindings().stream()
                .anyMatch(finding -> finding.rule().id().equals("file.unsupported"));
        boolean everyday = EVERYDAY_KINDS.contains(result.fileType())
                && !TEXT_EXTENSIONS.contains(new FileContent(result.file(), new byte[0]).extension());
        return unsupported || everyday;
    }
}
