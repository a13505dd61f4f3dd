package io.github.gouji.rule.frame;

import io.github.gouji.constraint.ReportFrame;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.ReportRules;
import java.util.List;

/** Title, year and period are in order: rules {@code report.*}. */
public final class ReportFrameRules extends ReportRules<ReportFrame> {

    private static final List<String> RULES = List.of("report.year", "report.period");

    @Override
    protected void check(AnnualReport report, Examination examination) {
        if (!report.isNarrated()) {
            RULES.forEach(rule -> examination.notEvaluated(rule, Reasons.asData()));
            return;
        }
        StatedYears years = new StatedYears(report, examination);
        years.check();
        new StatedPeriod(report, years, examination).check();
    }
}
