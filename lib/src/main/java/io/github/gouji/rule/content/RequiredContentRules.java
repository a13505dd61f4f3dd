package io.github.gouji.rule.content;

import io.github.gouji.constraint.RequiredContent;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.ReportRules;

/** The text says what it must and nothing that it must not: rules {@code content.*}. */
public final class RequiredContentRules extends ReportRules<RequiredContent> {

    @Override
    protected void check(AnnualReport report, Examination examination) {
        // none yet
    }
}
