package io.github.gouji.rule.frame;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.IssueDate;
import io.github.gouji.rule.AdministrativeName.Level;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.OrganizationKind;
import io.github.gouji.rule.OrganizationKind.Form;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import java.time.LocalDate;
import java.time.Month;

/**
 * Whether the report was issued in time: rule {@code report.deadline}. 条例第四十九条: departments of county level and above
 * by 31 January, governments by 31 March. A date that only the page around the report tells may be that of a move of the
 * site, so it is never more than a hint.
 */
final class DeadlineRule {

    static final Rule RULE = Rule.of("report.deadline", Severity.WARNING, Basis.ARTICLE_49);

    private DeadlineRule() {}

    static void check(AnnualReport report, StatedYears years, Examination examination) {
        if (report.issueDate().isEmpty()) {
            examination.notEvaluated(RULE, Reasons.of("no-date"));
            return;
        }
        if (report.year().isEmpty()) {
            examination.notEvaluated(RULE, Reasons.noYear());
            return;
        }
        if (years.isContradictory() || years.signedInAnotherYear().isPresent()) {
            examination.notEvaluated(RULE, Reasons.of("year-unclear"));
            return;
        }
        examination.evaluated(RULE);
        OrganizationKind kind = OrganizationKind.of(report.organization().orElse(""));
        checkDate(report.issueDate().get(), report.year().get(), kind, examination);
    }

    private static void checkDate(IssueDate issue, int year, OrganizationKind kind, Examination examination) {
        LocalDate ofDepartments = LocalDate.of(year + 1, Month.JANUARY, 31);
        LocalDate ofGovernments = LocalDate.of(year + 1, Month.MARCH, 31);
        LocalDate day = issue.date();
        boolean department = kind.form() == Form.DEPARTMENT && kind.level() != Level.TOWNSHIP;
        boolean township = kind.level() == Level.TOWNSHIP;
        if (day.getYear() <= year) {
            if (!issue.fromMetadata()) {
                examination.fail(fault("early", issue, LocalDate.of(year, Month.DECEMBER, 31))
                        .severity(Severity.ERROR));
            }
        } else if (day.isAfter(ofGovernments) || department && day.isAfter(ofDepartments)) {
            Fault late = fault("message", issue, department ? ofDepartments : ofGovernments);
            examination.fail(issue.fromMetadata() ? late.severity(Severity.INFO) : late);
        } else if (township && day.isAfter(ofDepartments)) {
            examination.fail(fault("township", issue, ofDepartments).severity(Severity.INFO));
        }
    }

    private static Fault fault(String variant, IssueDate issue, LocalDate limit) {
        return Fault.of(RULE, variant)
                .at(issue.source().place())
                .with("date", issue.date())
                .with("limit", limit);
    }
}
