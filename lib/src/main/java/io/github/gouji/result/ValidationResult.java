package io.github.gouji.result;

import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What was found in one file, or in one report given as an object. */
public final class ValidationResult {

    private final String file;
    private final String fileType;
    private final List<Finding> fileFindings;
    private final List<CheckedReport> reports;

    /** How a check ended. */
    public enum Status {
        /** Checked, nothing at or above the given severity. */
        PASSED,
        /** A finding at or above the given severity. */
        FAILED,
        /** The file could not be read as a report. */
        UNREADABLE,
        /** Readable, but no rule could be evaluated. */
        NOT_CHECKED
    }

    /**
     * A result.
     *
     * @param file the name that it was given under, as given; empty for a report given as an object
     * @param fileType short name of the kind of file, such as {@code docx}; empty if none was recognised
     * @param fileFindings what is wrong with the file as such ({@code file.*})
     * @param reports the reports in it, usually one; none if it could not be read or is no report
     */
    public ValidationResult(String file, String fileType, List<Finding> fileFindings, List<CheckedReport> reports) {
        this.file = Objects.requireNonNull(file);
        this.fileType = Objects.requireNonNull(fileType);
        this.fileFindings = List.copyOf(fileFindings);
        this.reports = List.copyOf(reports);
    }

    /** The name that it was given under, as given; empty for a report given as an object. */
    public String file() {
        return file;
    }

    /** Short name of the kind of file, such as {@code docx}; empty if none was recognised. */
    public String fileType() {
        return fileType;
    }

    /** What is wrong with the file as such ({@code file.*}). */
    public List<Finding> fileFindings() {
        return fileFindings;
    }

    /** The reports in it, usually one; none if it could not be read or is no report. */
    public List<CheckedReport> reports() {
        return reports;
    }

    /** All findings: of the file, then of each report. */
    public List<Finding> findings() {
        return Stream.concat(fileFindings.stream(), reports.stream().flatMap(report -> report.findings().stream()))
                .toList();
    }

    /** Whether there is no finding of severity error that is not known, and something was checked. */
    public boolean isPassed() {
        return status(Severity.ERROR) == Status.PASSED;
    }

    /** Whether a finding makes a file fail: it is severe enough, and no baseline lists it. */
    public static boolean fails(Finding finding, Severity failOn) {
        return !finding.isKnown() && finding.severity().compareTo(failOn) >= 0;
    }

    /**
     * How the check ended. Findings that a baseline lists do not count.
     *
     * @param failOn the mildest severity that counts as failed
     */
    public Status status(Severity failOn) {
        if (reports.isEmpty()) {
            return Status.UNREADABLE;
        }
        boolean failed = findings().stream().anyMatch(finding -> fails(finding, failOn));
        if (failed) {
            return Status.FAILED;
        }
        boolean checked =
                reports.stream().anyMatch(report -> report.count(Verdict.PASSED) + report.count(Verdict.FAILED) > 0);
        return checked ? Status.PASSED : Status.NOT_CHECKED;
    }
}
