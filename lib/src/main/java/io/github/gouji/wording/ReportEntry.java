package io.github.gouji.wording;

import io.github.gouji.constraint.Severity;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.result.ValidationResult.Status;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an output shows as one unit: a report, or a file without any. What is wrong with the file as such stands with
 * its first report.
 *
 * @param file name of the file
 * @param fileType its kind
 * @param status how the check ended for this report
 * @param checked the report; empty if the file could not be read as one
 * @param findings all findings to show with it
 */
public record ReportEntry(
        String file, String fileType, Status status, Optional<CheckedReport> checked, List<Finding> findings) {

    /** The entries of a file: one for each report in it, at least one. */
    public static List<ReportEntry> of(ValidationResult result, Severity failOn) {
        return result.singly().stream()
                .map(single -> new ReportEntry(
                        single.file(),
                        single.fileType(),
                        single.status(failOn),
                        single.reports().stream().findFirst(),
                        single.findings()))
                .toList();
    }

    /** How many rules ended in this way. */
    public long count(Verdict verdict) {
        return checked.map(report -> report.count(verdict))
                .orElse(verdict == Verdict.FAILED ? (long) findings.size() : 0L);
    }

    /** The rules that ended in this way. */
    public List<RuleOutcome> outcomes(Verdict verdict) {
        return checked.map(CheckedReport::outcomes).orElse(List.of()).stream()
                .filter(outcome -> outcome.verdict() == verdict)
                .toList();
    }

    /** The rules that could not be evaluated, by the reason in words. */
    public Map<String, List<RuleOutcome>> notEvaluated(Locale locale) {
        return outcomes(Verdict.NOT_EVALUATED).stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.reason(locale).orElse(""), LinkedHashMap::new, Collectors.toList()));
    }

    /** The likeliest explanation of each table that does not add up. */
    public List<Repair> likeliestRepairs() {
        return repairs().stream().filter(repair -> repair.rank() == 1).toList();
    }

    /** All explanations, the likeliest of each table first. */
    public List<Repair> repairs() {
        return checked.map(CheckedReport::repairs).orElse(List.of());
    }

    /** The explanations that would resolve a finding, the likeliest first. */
    public List<Repair> repairs(Finding finding) {
        return checked.map(report -> report.repairs(finding)).orElse(List.of());
    }

    /** The likeliest explanation of the table in which a finding is, if it is what would resolve it. */
    public Optional<Repair> likeliestRepair(Finding finding) {
        return likeliestRepairs().stream()
                .filter(repair -> repair.resolves().contains(finding.fingerprint()))
                .findFirst();
    }

    /**
     * Whether each cell of a finding is wrong by itself: the rule is one about cells, or there is only one cell and no
     * repair that finds the fault elsewhere.
     */
    public boolean isAtFault(Finding finding) {
        return finding.rule().id().startsWith("cell.")
                || finding.cells().size() == 1 && likeliestRepair(finding).isEmpty();
    }

    /** What a decided repair changes among the cells of a finding; none if nothing is decided. */
    public List<Repair.Change> toChange(Finding finding) {
        return likeliestRepair(finding).filter(Repair::isDecided).stream()
                .flatMap(repair -> Stream.concat(repair.cells().stream(), repair.follows().stream()))
                .filter(change -> finding.cells().contains(change.cell()))
                .toList();
    }

    /** The findings as a person takes them up: those with a decided repair, errors, warnings, infos. */
    public List<Finding> findingsByNeed() {
        return findings.stream()
                .sorted(Comparator.comparing((Finding finding) -> likeliestRepair(finding)
                                .filter(Repair::isDecided)
                                .isEmpty())
                        .thenComparing(Finding::severity, Comparator.reverseOrder()))
                .toList();
    }

    /** What of a report that passed is to be looked at all the same: warnings, and errors that are known. */
    public long remarks() {
        return count(Severity.WARNING) + count(Severity.ERROR);
    }

    /** How many findings have this severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
