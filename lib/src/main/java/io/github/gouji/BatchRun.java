package io.github.gouji;

import io.github.gouji.constraint.Severity;
import io.github.gouji.document.FileContent;
import io.github.gouji.rule.rollup.RollUp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a validator does with many files. */
final class BatchRun {

    private final SubmissionReader reader;
    private final FileChecks checks;
    private final Set<Path> excluded;
    private final int jobs;
    private final Severity failOn;
    private final Baseline baseline;

    BatchRun(
            SubmissionReader reader,
            FileChecks checks,
            Set<Path> excluded,
            int jobs,
            Severity failOn,
            Baseline baseline) {
        this.reader = reader;
        this.checks = checks;
        this.excluded = excluded;
        this.jobs = jobs;
        this.failOn = failOn;
        this.baseline = baseline;
    }

    /** All files are read first, so that each report meets that of the year before; then they are checked in order. */
    <T> BatchResult checkAll(
            Collection<Path> paths,
            Collection<Path> previous,
            BiFunction<FileContent, ValidationResult, T> work,
            BiConsumer<ValidationResult, Optional<T>> consumer)
            throws IOException {
        BatchTally tally = new BatchTally(failOn, baseline);
        FirstReading first = new FirstReading(reader::read);
        readAll(previous, excluded, reader::read, result -> {
            if (result.reports().isEmpty()) {
                tally.unusedPrevious(result.file());
            }
            first.note(result);
        });
        readAll(paths, excluded, first::read, first::note);
        Function<Submission, ValidationResult> check = each -> checks.check(first.again(each), first.reports());
        try (Batch<T> batch = new Batch<>(check, work, jobs, baseline, tally, consumer)) {
            walk(paths, excluded, batch);
        }
        return new BatchResult(tally);
    }

    /** The result of the parent comes first, then those of children that could not be read. */
    BatchResult rollUp(Path parent, Collection<Path> children, UnitList units, Consumer<ValidationResult> consumer)
            throws IOException {
        SubmissionWalk.requireAll(children);
        List<ValidationResult> found = new ArrayList<>();
        readAll(List.of(parent), excluded, reader::read, found::add);
        if (found.size() != 1) {
            throw new IllegalArgumentException("“" + parent + "”应为一份报告，实有" + found.size()
                    + "份文件 / should be one report, but holds " + found.size() + " files");
        }
        BatchTally tally = new BatchTally(failOn, baseline);
        List<ValidationResult> results = new ArrayList<>();
        if (found.get(0).reports().isEmpty()) {
            results.add(found.get(0));
        } else {
            RollUp rollUp = new RollUp(found.get(0).reports().get(0).report(), units.names());
            Set<Path> notChildren = new HashSet<>(excluded);
            notChildren.add(parent.toAbsolutePath().normalize());
            BatchTally read = readAll(children, notChildren, reader::read, child -> {
                if (child.reports().isEmpty()) {
                    rollUp.unreadable();
                    results.add(child);
                }
                child.reports().forEach(each -> rollUp.add(child.file(), each.report()));
            });
            read.skipped().forEach(tally::skip);
            read.notFinished().forEach(tally::notFinished);
            results.add(0, checks.check(found.get(0), rollUp));
            tally.rolledUp(rollUp.units());
        }
        results.stream().map(baseline::mark).forEach(result -> {
            tally.add(result);
            consumer.accept(result);
        });
        return new BatchResult(tally);
    }

    /** Reads files; what is found is no part of the result. */
    private BatchTally readAll(
            Collection<Path> paths,
            Set<Path> passedOver,
            Function<Submission, ValidationResult> read,
            Consumer<ValidationResult> consumer)
            throws IOException {
        BatchTally tally = new BatchTally(failOn, Baseline.none());
        try (Batch<Void> batch = Batch.of(read, jobs, Baseline.none(), tally, consumer)) {
            walk(paths, passedOver, batch);
        }
        return tally;
    }

    private void walk(Collection<Path> paths, Set<Path> passedOver, Batch<?> batch) throws IOException {
        new SubmissionWalk(passedOver, reader.limits(), reader.parsers()::accepts, batch).visit(paths);
        batch.finish();
    }
}
