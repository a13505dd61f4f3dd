package io.github.gouji.result;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.rule.Version;
import io.github.gouji.rule.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was found in one file, or in one report given as an object. */
public final class ValidationResult {

    private final String file;
    private final String fileType;
    private final List<Finding> fileFindings;
    private final List<CheckedReport> reports;
    private final Locale locale;

    /** How a check ended. */
    public enum Status {
        /** Checked, nothing at or above the given severity. */
        PASSED(new Words("通过", "passed")),
        /** A finding at or above the given severity. */
        FAILED(new Words("不通过", "failed")),
        /** The file could not be read as a report. */
        UNREADABLE(new Words("无法读取", "unreadable")),
        /** Readable, but no rule could be evaluated. */
        NOT_CHECKED(new Words("未能检查", "not checked"));

        private final Words words;

        Status(Words words) {
            this.words = words;
        }

        /** As people are told of it. */
        public String name(Locale language) {
            return words.in(language);
        }

        /** The name in JSON, such as {@code not-checked}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
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
        this(file, fileType, fileFindings, reports, Locale.CHINESE);
    }

    private ValidationResult(
            String file, String fileType, List<Finding> fileFindings, List<CheckedReport> reports, Locale locale) {
        this.file = Objects.requireNonNull(file);
        this.fileType = Objects.requireNonNull(fileType);
        this.fileFindings = List.copyOf(fileFindings);
        this.reports = List.copyOf(reports);
        this.locale = Objects.requireNonNull(locale);
    }

    /** This result told in another language: English for English locales, else Chinese. */
    public ValidationResult in(Locale language) {
        return withFindings(finding -> finding.in(language), language);
    }

    /** The same result with its findings told otherwise, such as those that are known marked. */
    ValidationResult withFindings(UnaryOperator<Finding> otherwise) {
        return withFindings(otherwise, locale);
    }

    private ValidationResult withFindings(UnaryOperator<Finding> otherwise, Locale language) {
        return new ValidationResult(
                file,
                fileType,
                fileFindings.stream().map(otherwise).toList(),
                reports.stream()
                        .map(report -> report.withFindings(otherwise, language))
                        .toList(),
                language);
    }

    /** The same result with the findings alone that are this severe or more; what became of each rule stays. */
    public ValidationResult atLeast(Severity mildest) {
        return new ValidationResult(
                file,
                fileType,
                fileFindings.stream()
                        .filter(finding -> finding.severity().compareTo(mildest) >= 0)
                        .toList(),
                reports.stream().map(report -> report.atLeast(mildest)).toList(),
                locale);
    }

    /** The language in which it is told: that of the validator, Chinese unless set otherwise. */
    public Locale locale() {
        return locale;
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

    /**
     * One result for each report, or this where there is none; what is wrong with the file as such stands with the first.
     */
    public List<ValidationResult> singly() {
        if (reports.isEmpty()) {
            return List.of(this);
        }
        List<ValidationResult> singles = new ArrayList<>();
        for (CheckedReport report : reports) {
            List<Finding> ofFile = singles.isEmpty() ? fileFindings : List.of();
            singles.add(new ValidationResult(file, fileType, ofFile, List.of(report), locale));
        }
        return singles;
    }

    /**
     * What the JSON output says of each report in it, or of the file if there is none: maps, lists, texts and numbers.
     *
     * @param failOn the mildest severity that counts as failed
     */
    public List<Map<String, @Nullable Object>> jsonReports(Severity failOn) {
        return singly().stream().map(single -> ReportJson.of(single, failOn)).toList();
    }

    /**
     * The JSON output of this result alone, as {@code gouji-result.schema.json} describes it; mappers of Jackson 2 and 3
     * write it so. Errors count as failed.
     */
    @JsonValue
    public Map<String, @Nullable Object> toJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("gouji", Version.NUMBER);
        json.put("reports", jsonReports(Severity.ERROR));
        json.putAll(BatchResult.of(List.of(this), Severity.ERROR).toJson());
        return json;
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

    /** In one line, in its language: file, how the check ended, how many findings of each severity. */
    @Override
    public String toString() {
        Words line = new Words("%s：%s，错误 %d，警告 %d，提示 %d", "%s: %s, %d errors, %d warnings, %d infos");
        return String.format(
                Locale.ROOT,
                line.in(locale),
                file.isEmpty() ? new Words("报告", "report").in(locale) : file,
                status(Severity.ERROR).name(locale),
                count(Severity.ERROR),
                count(Severity.WARNING),
                count(Severity.INFO));
    }

    private long count(Severity severity) {
        return findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
