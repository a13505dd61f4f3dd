package io.github.gouji.rule.frame;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.IssueDate;
import io.github.gouji.report.YearMention;
import io.github.gouji.report.YearMention.Kind;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Words;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the report is for one year throughout: rule {@code report.year}. Where the period alone is of another year, it
 * is the period that is wrong.
 */
final class StatedYears {

    static final Rule YEAR = Rule.of("report.year", Severity.ERROR, Basis.FORM);

    /** Reports are due in January: one dated in the first half of its own year has last year's date from habit. */
    private static final int LAST_MONTH_OF_SLIPS = 6;

    private final AnnualReport report;
    private final Examination examination;

    StatedYears(AnnualReport report, Examination examination) {
        this.report = report;
        this.examination = examination;
    }

    void check() {
        if (report.yearMentions().isEmpty()) {
            examination.notEvaluated(YEAR, Reasons.noYear());
            return;
        }
        examination.evaluated(YEAR);
        if (isContradictory()) {
            YearMention first = report.yearMentions().get(0);
            YearMention other = report.yearMentions().stream()
                    .filter(mention -> mention.year() != first.year())
                    .findFirst()
                    .orElseThrow();
            examination.fail(Fault.of(YEAR)
                    .at(other.source().place())
                    .with("mentions", mentions())
                    .expected(first.year(), other.year()));
            return;
        }
        signedInAnotherYear()
                .ifPresent(issue -> examination.fail(Fault.of(YEAR, "signature")
                        .at(issue.source().place())
                        .with("year", year())
                        .with("date", issue.date())
                        .expected(year() + 1, issue.date().getYear())));
    }

    /** Whether title and naming sentence differ, or the period differs from the only one of them. */
    boolean isContradictory() {
        Set<Integer> all = years(Kind.values());
        Set<Integer> named = named();
        return all.size() > 1
                && !(named.size() == 1 && isConfirmed(named.iterator().next()));
    }

    /** Whether a year is named twice, or once and by the date of issue. */
    private boolean isConfirmed(int year) {
        long named = report.yearMentions().stream()
                .filter(mention -> mention.kind() != Kind.PERIOD && mention.year() == year)
                .map(YearMention::kind)
                .distinct()
                .count();
        boolean dated =
                ownDate().filter(issue -> issue.date().getYear() == year + 1).isPresent();
        return named + (dated ? 1 : 0) > 1;
    }

    /**
     * The date of issue if it is not in the year after. One in the second half of the report year is no slip of the pen
     * but an early report: {@code report.deadline}.
     */
    Optional<IssueDate> signedInAnotherYear() {
        return ownDate()
                .filter(issue -> !report.yearMentions().isEmpty())
                .filter(issue -> issue.date().getYear() != year() + 1)
                .filter(issue ->
                        issue.date().getYear() != year() || issue.date().getMonthValue() <= LAST_MONTH_OF_SLIPS);
    }

    private Optional<IssueDate> ownDate() {
        return report.issueDate().filter(issue -> !issue.fromMetadata());
    }

    /** The years that title and naming sentence name. */
    Set<Integer> named() {
        return years(Kind.TITLE, Kind.NAMING_SENTENCE);
    }

    /** The year that title and naming sentence agree on, else the report's. */
    private int year() {
        return Stream.of(named(), years(Kind.values()))
                .flatMap(Set::stream)
                .findFirst()
                .orElseThrow();
    }

    private Set<Integer> years(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return report.yearMentions().stream()
                .filter(mention -> wanted.contains(mention.kind()))
                .map(YearMention::year)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Words mentions() {
        List<YearMention> distinct = report.yearMentions().stream()
                .collect(Collectors.toMap(
                        mention -> List.of(mention.kind(), mention.year()),
                        mention -> mention,
                        (first, again) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        return new Words(
                distinct.stream().map(StatedYears::zh).collect(Collectors.joining("，")),
                distinct.stream().map(StatedYears::en).collect(Collectors.joining(", ")));
    }

    private static String zh(YearMention mention) {
        String where =
                switch (mention.kind()) {
                    case TITLE -> "标题";
                    case NAMING_SENTENCE -> "说明本报告的句子";
                    case PERIOD -> "统计期限";
                };
        return where + "为" + mention.year() + "年";
    }

    private static String en(YearMention mention) {
        String where =
                switch (mention.kind()) {
                    case TITLE -> "the title";
                    case NAMING_SENTENCE -> "the sentence that names the report";
                    case PERIOD -> "the declared period";
                };
        return where + " says " + mention.year();
    }
}
