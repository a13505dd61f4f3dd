package io.github.gouji.rule;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.IssueDate;
import io.github.gouji.report.ReportPeriod;
import io.github.gouji.report.YearMention;
import io.github.gouji.report.YearMention.Kind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the report is for one year throughout, and for the whole of it: rules {@code report.year} and {@code
 * report.period}. Where the period alone is of another year, it is the period that is wrong.
 */
final class StatedYears {

    private static final String YEAR = "report.year";
    private static final String PERIOD = "report.period";

    private final AnnualReport report;
    private final Examination examination;

    StatedYears(AnnualReport report, Examination examination) {
        this.report = report;
        this.examination = examination;
    }

    void check() {
        if (report.isNarrated()) {
            checkYear();
            checkPeriod();
        } else {
            examination.notEvaluated(YEAR, Reasons.asData());
            examination.notEvaluated(PERIOD, Reasons.asData());
        }
    }

    private void checkYear() {
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

    private void checkPeriod() {
        Optional<ReportPeriod> declared = report.period();
        if (declared.isEmpty()) {
            examination.evaluated(PERIOD);
            examination.fail(Fault.of(PERIOD, "absent").severity(Severity.WARNING));
            return;
        }
        ReportPeriod period = declared.get();
        if (!period.isCalendarYear()) {
            examination.fail(fault(period, "not-a-year"));
        } else if (isContradictory()) {
            examination.notEvaluated(PERIOD, Reasons.of("year-unclear"));
        } else if (report.year().filter(year -> year != period.from().getYear()).isPresent() || periodDiffers(period)) {
            examination.fail(fault(period, "other-year").with("year", otherThan(period)));
        } else {
            examination.evaluated(PERIOD);
        }
    }

    private Fault fault(ReportPeriod period, String variant) {
        return Fault.of(PERIOD, variant)
                .at(period.source().place())
                .with("from", period.from())
                .with("to", period.to())
                .with("quote", period.source().text());
    }

    /** Whether title and naming sentence differ, or the period differs from the only one of them. */
    private boolean isContradictory() {
        Set<Integer> all = years(Kind.values());
        Set<Integer> named = years(Kind.TITLE, Kind.NAMING_SENTENCE);
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

    private boolean periodDiffers(ReportPeriod period) {
        Set<Integer> named = years(Kind.TITLE, Kind.NAMING_SENTENCE);
        return !named.isEmpty() && !named.contains(period.from().getYear());
    }

    private int otherThan(ReportPeriod period) {
        return years(Kind.TITLE, Kind.NAMING_SENTENCE).stream()
                .filter(year -> year != period.from().getYear())
                .findFirst()
                .orElseGet(() -> report.year().orElseThrow());
    }

    /**
     * The date of issue if it is not in the year after. One in the second half of the report year is no slip of the pen
     * but an early report: {@code report.deadline}.
     */
    private Optional<IssueDate> signedInAnotherYear() {
        return ownDate()
                .filter(issue -> issue.date().getYear() != year() + 1)
                .filter(issue ->
                        issue.date().getYear() != year() || issue.date().getMonthValue() <= 6);
    }

    private Optional<IssueDate> ownDate() {
        return report.issueDate().filter(issue -> !issue.fromMetadata());
    }

    /** The year that title and naming sentence agree on, else the report's. */
    private int year() {
        return Stream.of(years(Kind.TITLE, Kind.NAMING_SENTENCE), years(Kind.values()))
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
