package io.github.gouji.rule.content;

import io.github.gouji.constraint.RequiredContent;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.ReportRules;
import java.util.List;

/** The text says what it must and nothing that it must not: rules {@code content.*}. */
public final class RequiredContentRules extends ReportRules<RequiredContent> {

    private static final List<String> RULES = List.of(
            "content.overview",
            "content.assessment",
            "content.fee",
            "content.problems",
            "content.stale-year",
            "content.sensitive",
            "content.wording");

    @Override
    protected void check(AnnualReport report, Examination examination) {
        if (!report.isNarrated()) {
            RULES.forEach(rule -> examination.notEvaluated(rule, Reasons.asData()));
            return;
        }
        OverviewRule.check(report, examination);
        DutyRules.check(report, examination);
        StaleYearRule.check(report, examination);
        SensitiveRule.check(report, examination);
        WordingRule.check(report, examination);
    }
}
