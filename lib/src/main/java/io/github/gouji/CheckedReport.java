package io.github.gouji;

import io.github.gouji.diagnosis.Repair;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.report.AnnualReport;
import java.util.List;
import java.util.Objects;

/**
 * One report with what was found in it.
 *
 * @param report the report
 * @param findings what is wrong, in the order of the form
 * @param outcomes what became of every rule, in the catalogue's order
 * @param repairs which cells are likely wrong and what was meant
 */
public record CheckedReport(
        AnnualReport report, List<Finding> findings, List<RuleOutcome> outcomes, List<Repair> repairs) {

    public CheckedReport {
        Objects.requireNonNull(report);
        findings = List.copyOf(findings);
        outcomes = List.copyOf(outcomes);
        repairs = List.copyOf(repairs);
    }

    /** How many rules ended in this way. */
    public long count(Verdict verdict) {
        return outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count();
    }
}
