package io.github.gouji.rule.content;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleFamily;
import java.util.List;

/** The text says what it must and nothing that it must not: rules {@code content.*}. */
public final class RequiredContentRules implements RuleFamily<AnnualReport> {

    @Override
    public List<Rule> rules() {
        return List.of(
                OverviewRule.RULE,
                DutyRules.ASSESSMENT,
                DutyRules.FEE,
                DutyRules.PROBLEMS,
                StaleYearRule.RULE,
                SensitiveRule.RULE,
                TemplateRule.RULE,
                WordingRule.RULE);
    }

    @Override
    public void check(AnnualReport report, Examination examination) {
        if (!report.isNarrated()) {
            examination.notEvaluated(rules(), Reasons.asData());
            return;
        }
        OverviewRule.check(report, examination);
        DutyRules.check(report, examination);
        StaleYearRule.check(report, examination);
        SensitiveRule.check(report, examination);
        TemplateRule.check(report, examination);
        WordingRule.check(report, examination);
    }
}
