package io.github.gouji.batch;

import io.github.gouji.check.FileCheck;
import io.github.gouji.check.ReadFile;
import io.github.gouji.constraint.Severity;
import io.github.gouji.document.FileContent;
import io.github.gouji.result.Baseline;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.BatchTally;
import io.github.gouji.result.UnitList;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.rule.rollup.RollUp;
import io.github.gouji.submission.Submission;
import io.github.gouji.submission.SubmissionVisitor;
import io.github.gouji.submission.SubmissionWalk;
import io.github.gouji.submission.Submissions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a validator does with many files. */
public final class BatchRun {

    private final FileCheck check;
    private final Set<Path> excluded;
    private final int jobs;
    private final Severity failOn;
    private final Baseline baseline;

    /**
     * Batches of one validator.
     *
     * @param check what is done with each file
     * @param excluded absolute and normalised paths of files to pass over
     * @param jobs number of threads
     * @param failOn the mildest severity that counts as failed
     * @param baseline findings that are known
     */
    public BatchRun(FileCheck check, Set<Path> excluded, int jobs, Severity failOn, Baseline baseline) {
        this.check = check;
        this.excluded = excluded;
        this.jobs = jobs;
        this.failOn = failOn;
        this.baseline = baseline;
    }

    private record Checked<T>(ValidationResult result, Optional<T> made) {}

    /** All files are read first, so that each report meets that of the year before; then they are checked in order. */
    public <T> BatchResult checkAll(
            Submissions submissions,
            BiFunction<FileContent, ValidationResult, @Nullable T> work,
            BiConsumer<ValidationResult, Optional<T>> consumer)
            throws IOException {
        Submissions previous = submissions.previous();
        Steps steps = new Steps(submissions.progress());
        if (submissions.isFollowed()) {
            walk(submissions, Submissions.none(), steps);
            steps.twice();
            walk(previous, Submissions.none(), steps);
        }
        BatchTally tally = new BatchTally(failOn, baseline);
        FirstReading first = new FirstReading(check::read);
        readAll(previous, Submissions.none(), steps, check::read, read -> {
            if (read.reports().isEmpty()) {
                tally.unusedPrevious(read.name());
            }
            first.note(read);
        });
        readAll(submissions, Submissions.none(), steps, first::read, first::note);
        Batch.Work<Checked<T>> checking = (read, content) -> {
            ValidationResult result = baseline.mark(check.check(read, first.reports()));
            return new Checked<>(result, content.map(bytes -> work.apply(bytes, result)));
        };
        Consumer<Checked<T>> handOn = checked -> {
            tally.add(checked.result());
            consumer.accept(checked.result(), checked.made());
        };
        try (Batch<Checked<T>> batch = new Batch<>(jobs, by(first::again), checking, handOn, steps)) {
            walk(submissions, Submissions.none(), batch);
            batch.finish();
            batch.skipped().forEach(tally::skip);
            batch.notFinished().forEach(tally::notFinished);
        }
        return tally.result();
    }

    /** The result of the parent comes first, then those of children that could not be read. */
    public BatchResult rollUp(
            Submissions parent, Submissions children, UnitList units, Consumer<ValidationResult> consumer)
            throws IOException {
        SubmissionWalk.requireAll(children);
        Steps steps = new Steps(children.progress());
        if (children.isFollowed()) {
            walk(parent, Submissions.none(), steps);
            walk(children, parent, steps);
        }
        List<ReadFile> found = new ArrayList<>();
        readAll(parent, Submissions.none(), steps, check::read, found::add);
        if (found.size() != 1) {
            throw new IllegalArgumentException("“" + parent + "”应为一份报告，实有" + found.size()
                    + "份文件 / should be one report, but holds " + found.size() + " files: " + parent);
        }
        ReadFile government = found.get(0);
        BatchTally tally = new BatchTally(failOn, baseline);
        List<ValidationResult> results = new ArrayList<>();
        if (government.reports().isEmpty()) {
            results.add(check.unread(government));
        } else {
            RollUp rollUp = new RollUp(government.reports().get(0), units.names());
            Batch<ReadFile> batch = readAll(children, parent, steps, check::read, child -> {
                if (child.reports().isEmpty()) {
                    rollUp.unreadable();
                    results.add(check.unread(child));
                }
                child.reports().forEach(report -> rollUp.add(child.name(), report));
            });
            batch.skipped().forEach(tally::skip);
            batch.notFinished().forEach(tally::notFinished);
            results.add(0, check.rollUp(government, rollUp));
            tally.rolledUp(rollUp.units(), rollUp.reported());
        }
        results.stream().map(baseline::mark).forEach(result -> {
            tally.add(result);
            consumer.accept(result);
        });
        return tally.result();
    }

    private Batch<ReadFile> readAll(
            Submissions submissions,
            Submissions passedOver,
            Steps steps,
            Function<Submission, ReadFile> reader,
            Consumer<ReadFile> consumer)
            throws IOException {
        try (Batch<ReadFile> batch = new Batch<>(jobs, by(reader), (read, content) -> read, consumer, steps)) {
            walk(submissions, passedOver, batch);
            batch.finish();
            return batch;
        }
    }

    private Batch.Reader by(Function<Submission, ReadFile> reader) {
        return new Batch.Reader(reader, check::unreadable);
    }

    private void walk(Submissions submissions, Submissions passedOver, SubmissionVisitor visitor) throws IOException {
        new SubmissionWalk(excluded, passedOver, check.limits(), check.parsers()::accepts, visitor).visit(submissions);
    }
}
