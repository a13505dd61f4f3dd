package io.github.gouji.rule.frame;

import io.github.gouji.constraint.SixSections;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Section;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.ReportRules;

/** The report has the form's six sections: rules {@code section.*}. */
public final class SixSectionsRules extends ReportRules<SixSections> {

    private static final String MISSING = "section.missing";
    private static final String ORDINALS = "一二三四五六";

    @Override
    protected void check(AnnualReport report, Examination examination) {
        if (!report.isNarrated()) {
            examination.notEvaluated(MISSING, Reasons.asData());
            return;
        }
        examination.evaluated(MISSING);
        if (report.sections().isEmpty()) {
            examination.fail(Fault.of(MISSING, "all"));
            return;
        }
        for (int number = 1; number <= Section.TITLES.size(); number++) {
            if (report.section(number).isEmpty()) {
                examination.fail(Fault.of(MISSING)
                        .with("ordinal", ORDINALS.substring(number - 1, number))
                        .expected(Section.TITLES.get(number - 1), null));
            }
        }
    }
}
