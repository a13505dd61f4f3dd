package io.github.gouji;

import io.github.gouji.ValidationResult.Status;
import io.github.gouji.constraint.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the check of many files came to: counts only, so that it stays small however many files there were. */
public final class BatchResult {

    private final int files;
    private final Map<Severity, Integer> findings;
    private final Map<Status, Integer> statuses;
    private final List<String> skipped;
    private final List<String> notFinished;

    private BatchResult(Tally tally) {
        files = tally.files;
        findings = new EnumMap<>(tally.findings);
        statuses = new EnumMap<>(tally.statuses);
        skipped = List.copyOf(tally.skipped);
        notFinished = List.copyOf(tally.notFinished);
    }

    /**
     * What these results come to.
     *
     * @param failOn the mildest severity that counts as failed
     */
    public static BatchResult of(Collection<ValidationResult> results, Severity failOn) {
        Tally tally = new Tally(failOn);
        results.forEach(tally::add);
        return tally.toResult();
    }

    /** Number of files, skipped ones not counted. */
    public int files() {
        return files;
    }

    /** Number of files that ended in this way. */
    public int count(Status status) {
        return statuses.getOrDefault(status, 0);
    }

    /** Number of findings of this severity. */
    public int count(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    /** Files in folders that are no submissions: of another kind, hidden, locks of an office suite. */
    public List<String> skipped() {
        return skipped;
    }

    /** Files whose check broke off by a fault of Gouji itself; each also counts as unreadable. */
    public List<String> notFinished() {
        return notFinished;
    }

    /** Counts as results come in. */
    static final class Tally {

        private final Severity failOn;
        private int files;
        private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
        private final List<String> skipped = new ArrayList<>();
        private final List<String> notFinished = new ArrayList<>();

        Tally(Severity failOn) {
            this.failOn = failOn;
        }

        void add(ValidationResult result) {
            files++;
            statuses.merge(result.status(failOn), 1, Integer::sum);
            result.findings().forEach(finding -> findings.merge(finding.severity(), 1, Integer::sum));
        }

        void skip(String file) {
            skipped.add(Objects.requireNonNull(file));
        }

        void notFinished(String file) {
            notFinished.add(Objects.requireNonNull(file));
        }

        BatchResult toResult() {
            return new BatchResult(this);
        }
    }
}
