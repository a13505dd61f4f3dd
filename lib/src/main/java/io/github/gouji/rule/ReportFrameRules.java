package io.github.gouji.rule;

import io.github.gouji.constraint.ReportFrame;
import io.github.gouji.report.AnnualReport;

/** Title, year and period are in order: rules {@code report.*}. */
public final class ReportFrameRules extends ReportRules<ReportFrame> {

    @Override
    protected void check(AnnualReport report, Examination examination) {
        new StatedYears(report, examination).check();
    }
}
