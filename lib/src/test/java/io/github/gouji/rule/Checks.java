package io.github.gouji.rule;

import io.github.gouji.ReportValidator;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.result.CheckedReport;
import java.util.List;
import java.util.Locale;

/** Runs the rules over drafts of reports. */
public final class Checks {

    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    private Checks() {}

    /** Everything that became of a report. */
    public static CheckedReport check(ReportDraft draft) {
        return VALIDATOR.check(draft.build()).reports().get(0);
    }

    /** All findings. */
    public static List<Finding> findings(ReportDraft draft) {
        return check(draft).findings();
    }

    /** The findings of one rule. */
    public static List<Finding> findings(ReportDraft draft, String rule) {
        return findings(draft).stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
    }

    /** The only finding of one rule. */
    public static Finding finding(ReportDraft draft, String rule) {
        List<Finding> found = findings(draft, rule);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " findings of " + rule + ": " + findings(draft));
        }
        return found.get(0);
    }

    /** How one rule ended. */
    public static Verdict verdict(ReportDraft draft, String rule) {
        return outcome(draft, rule).verdict();
    }

    /** Why one rule was not evaluated, in Chinese. */
    public static String reason(ReportDraft draft, String rule) {
        return outcome(draft, rule).reason(Locale.CHINESE).orElse("");
    }

    private static RuleOutcome outcome(ReportDraft draft, String rule) {
        return check(draft).outcomes().stream()
                .filter(outcome -> outcome.rule().id().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no outcome of " + rule));
    }
}
