package io.github.gouji.rule;

import io.github.gouji.constraint.AgreeingNarrative;
import io.github.gouji.report.AnnualReport;

/** The text agrees with the tables and with itself: rules {@code narrative.*}. */
public final class AgreeingNarrativeRules extends ReportRules<AgreeingNarrative> {

    @Override
    protected void check(AnnualReport report, Examination examination) {
        // none yet
    }
}
