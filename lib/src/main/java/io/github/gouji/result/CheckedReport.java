package io.github.gouji.result;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gouji.constraint.Severity;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.report.AnnualReport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One report with what was found in it. */
public final class CheckedReport {

    private final AnnualReport report;
    private final List<Finding> findings;
    private final List<RuleOutcome> outcomes;
    private final List<Repair> repairs;
    private final @Nullable PreviousFigures previous;
    private final Locale locale;

    /**
     * A report that was checked by itself, without that of the year before.
     *
     * @param report the report
     * @param findings what is wrong, in the order of the form
     * @param outcomes what became of every rule, in the catalogue's order
     * @param repairs which cells are likely wrong and what was meant
     */
    public CheckedReport(
            AnnualReport report, List<Finding> findings, List<RuleOutcome> outcomes, List<Repair> repairs) {
        this(report, findings, outcomes, repairs, null);
    }

    /**
     * A report that was checked.
     *
     * @param report the report
     * @param findings what is wrong, in the order of the form
     * @param outcomes what became of every rule, in the catalogue's order
     * @param repairs which cells are likely wrong and what was meant
     * @param previous what the report of the year before says, with which it was compared; {@code null} if none was at hand
     */
    public CheckedReport(
            AnnualReport report,
            List<Finding> findings,
            List<RuleOutcome> outcomes,
            List<Repair> repairs,
            @Nullable PreviousFigures previous) {
        this(report, findings, outcomes, repairs, previous, Locale.CHINESE);
    }

    private CheckedReport(
            AnnualReport report,
            List<Finding> findings,
            List<RuleOutcome> outcomes,
            List<Repair> repairs,
            @Nullable PreviousFigures previous,
            Locale locale) {
        this.report = Objects.requireNonNull(report);
        this.findings = List.copyOf(findings);
        this.outcomes = List.copyOf(outcomes);
        this.repairs = List.copyOf(repairs);
        this.previous = previous;
        this.locale = locale;
    }

    /** The report. */
    public AnnualReport report() {
        return report;
    }

    /** What is wrong, in the order of the form. */
    public List<Finding> findings() {
        return findings;
    }

    /** What became of every rule, in the catalogue's order. */
    public List<RuleOutcome> outcomes() {
        return outcomes;
    }

    /** Which cells are likely wrong and what was meant. */
    public List<Repair> repairs() {
        return repairs;
    }

    /** The explanations that would resolve a finding, the likeliest first; none if no repair is known. */
    public List<Repair> repairs(Finding finding) {
        return repairs.stream()
                .filter(repair -> repair.resolves().contains(finding.fingerprint()))
                .toList();
    }

    /** What the report of the year before says, with which it was compared; empty if none was at hand. */
    public Optional<PreviousFigures> previous() {
        return Optional.ofNullable(previous);
    }

    /** The same report with its findings told otherwise, such as those that are known marked. */
    CheckedReport withFindings(UnaryOperator<Finding> otherwise, Locale language) {
        List<Finding> told = findings.stream().map(otherwise).toList();
        return new CheckedReport(report, told, outcomes, repairs, previous, language);
    }

    /**
     * What the JSON output says of a report that lies in no file, in the language of the result; mappers of Jackson 2 and 3
     * write it so. Errors count as failed.
     */
    @JsonValue
    public Map<String, @Nullable Object> toJson() {
        ValidationResult alone = new ValidationResult("", "", List.of(), List.of(this)).in(locale);
        return ReportJson.of(alone, Severity.ERROR);
    }

    /** The same report with the findings alone that are this severe or more, and the repairs that resolve one of them. */
    CheckedReport atLeast(Severity mildest) {
        List<Finding> told = findings.stream()
                .filter(finding -> finding.severity().compareTo(mildest) >= 0)
                .toList();
        Set<String> left = told.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        List<Repair> useful = repairs.stream()
                .filter(repair -> repair.resolves().stream().anyMatch(left::contains))
                .toList();
        return new CheckedReport(report, told, outcomes, useful, previous);
    }

    /** How many rules ended in this way. */
    public long count(Verdict verdict) {
        return outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count();
    }
}
