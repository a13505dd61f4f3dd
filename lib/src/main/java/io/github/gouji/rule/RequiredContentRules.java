package io.github.gouji.rule;

import io.github.gouji.constraint.RequiredContent;
import io.github.gouji.report.AnnualReport;

/** The text says what it must and nothing that it must not: rules {@code content.*}. */
public final class RequiredContentRules extends ReportRules<RequiredContent> {

    @Override
    protected void check(AnnualReport report, Examination examination) {
        // none yet
    }
}
