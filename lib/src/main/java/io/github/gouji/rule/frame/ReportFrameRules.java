package io.github.gouji.rule.frame;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleFamily;
import java.util.List;

/** Title, year, period, organisation, basis, signature and dates are in order: rules {@code report.*}. */
public final class ReportFrameRules implements RuleFamily<AnnualReport> {

    @Override
    public List<Rule> rules() {
        return List.of(
                TitleRule.RULE,
                StatedYears.YEAR,
                StatedPeriod.RULE,
                OrganizationRule.RULE,
                BasisRule.RULE,
                EndRules.SIGNATURE,
                EndRules.DATE,
                DeadlineRule.RULE,
                EndRules.CONTACT);
    }

    @Override
    public void check(AnnualReport report, Examination examination) {
        if (!report.isNarrated()) {
            examination.notEvaluated(rules(), Reasons.asData());
            return;
        }
        TitleRule.check(report, examination);
        StatedYears years = new StatedYears(report, examination);
        years.check();
        new StatedPeriod(report, years, examination).check();
        OrganizationRule.check(report, examination);
        BasisRule.check(report, examination);
        EndRules.check(report, examination);
        DeadlineRule.check(report, years, examination);
    }
}
