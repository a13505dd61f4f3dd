package io.github.gouji.rule.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.rule.Checks;
import java.util.List;

/**
 * What must become of a sentence.
 *
 * @param verdict BAD: something must be found; OK, OK?: nothing may be found; MISS: nothing is found, though it should be
 * @param rules how the ids of the rules begin that are asked
 */
public record SentenceVerdict(String verdict, String rules) {

    /** Holds a report with the sentence against it. */
    public void assertHolds(ReportDraft draft) {
        List<Finding> findings = Checks.findings(draft).stream()
                .filter(finding -> finding.rule().id().startsWith(rules))
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        switch (verdict) {
            case "BAD" -> assertThat(findings).isNotEmpty();
            case "OK", "OK?" -> assertThat(findings).isEmpty();
            case "MISS" ->
                assertThat(findings).as("found at last: make the row BAD").isEmpty();
            default -> throw new AssertionError("no verdict: " + verdict);
        }
    }
}
