package io.github.gouji.rule.frame;

import io.github.gouji.constraint.ReportFrame;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.ReportRules;
import java.util.List;

/** Title, year, period, organisation, basis, signature and dates are in order: rules {@code report.*}. */
public final class ReportFrameRules extends ReportRules<ReportFrame> {

    private static final List<String> RULES = List.of(
            "report.title",
            "report.year",
            "report.period",
            "report.organization",
            "report.basis",
            "report.signature",
            "report.date",
            "report.deadline",
            "report.contact");

    @Override
    protected void check(AnnualReport report, Examination examination) {
        if (!report.isNarrated()) {
            RULES.forEach(rule -> examination.notEvaluated(rule, Reasons.asData()));
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
