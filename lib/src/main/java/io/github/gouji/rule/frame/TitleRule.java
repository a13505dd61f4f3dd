package io.github.gouji.rule.frame;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Passage;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.text.ChineseDates;
import io.github.gouji.text.ChineseText;
import java.util.regex.Pattern;

/** Whether the title is …年政府信息公开工作年度报告: rule {@code report.title}. */
final class TitleRule {

    static final Rule RULE = Rule.of("report.title", Severity.WARNING, Basis.FORM);
    private static final String SUBJECT = "政府信息公开";
    private static final Pattern OFFICIAL = Pattern.compile("年[^年]{0,40}政府信息公开工作年度报告");

    private TitleRule() {}

    static void check(AnnualReport report, Examination examination) {
        if (report.isSeen()) {
            examination.notEvaluated(RULE, Reasons.of("from-picture"));
            return;
        }
        examination.evaluated(RULE);
        if (report.title().isEmpty()) {
            examination.fail(Fault.of(RULE, "absent"));
            return;
        }
        Passage title = report.title().get();
        String text = ChineseText.simplified(ChineseText.halfWidth(ChineseText.compact(title.text())));
        boolean dated = ChineseDates.firstYear(text) > 0;
        if (dated && OFFICIAL.matcher(text).find()) {
            return;
        }
        boolean complete = dated && text.contains(SUBJECT) && text.contains("工作") && text.contains("报告");
        examination.fail(Fault.of(RULE, complete ? "order" : "message")
                .severity(complete ? Severity.INFO : Severity.WARNING)
                .at(title.place())
                .with("title", title.text()));
    }
}
