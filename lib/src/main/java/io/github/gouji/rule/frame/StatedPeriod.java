package io.github.gouji.rule.frame;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Passage;
import io.github.gouji.report.ReportPeriod;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.text.ChineseDates;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the figures are for the whole report year and no other: rule {@code report.period}. */
final class StatedPeriod {

    static final Rule RULE = Rule.of("report.period", Severity.ERROR, Basis.FORM);

    private final AnnualReport report;
    private final StatedYears years;
    private final Examination examination;

    StatedPeriod(AnnualReport report, StatedYears years, Examination examination) {
        this.report = report;
        this.years = years;
        this.examination = examination;
    }

    void check() {
        examination.evaluated(RULE);
        Optional<ReportPeriod> declared = report.period();
        if (declared.isEmpty()) {
            examination.fail(Fault.of(RULE, "absent").severity(Severity.WARNING));
        } else {
            checkDeclared(declared.get());
        }
        report.passages().forEach(this::checkOtherRanges);
    }

    private void checkDeclared(ReportPeriod period) {
        Passage source = period.source();
        if (!period.isCalendarYear()) {
            examination.fail(fault("not-a-year", period.from(), period.to(), source, source.text()));
        } else if (years.isContradictory()) {
            examination.notEvaluated(RULE, Reasons.of("year-unclear"));
        } else {
            otherYear(period)
                    .ifPresent(year ->
                            examination.fail(fault("other-year", period.from(), period.to(), source, source.text())
                                    .with("year", year)));
        }
    }

    /** The year that the report is for, if it is not the period's. */
    private Optional<Integer> otherYear(ReportPeriod period) {
        Set<Integer> named = years.named();
        if (named.contains(period.from().getYear())) {
            return Optional.empty();
        }
        return Stream.concat(named.stream(), report.year().stream())
                .filter(year -> year != period.from().getYear())
                .findFirst();
    }

    /** Other ranges are periods only if they run from 1 January to 31 December, and wrong if not of one year. */
    private void checkOtherRanges(Passage passage) {
        Set<ChineseDates.Range> told = new HashSet<>();
        for (ChineseDates.Range range : ChineseDates.ranges(passage.text())) {
            boolean whole = range.from().getDayOfYear() == 1
                    && range.to().getMonthValue() == 12
                    && range.to().getDayOfMonth() == 31;
            boolean declared = report.period()
                    .filter(period ->
                            period.from().equals(range.from()) && period.to().equals(range.to()))
                    .isPresent();
            if (whole && !declared && range.from().getYear() != range.to().getYear() && told.add(range)) {
                String quote = passage.text().substring(range.start(), range.end());
                examination.fail(fault("not-a-year", range.from(), range.to(), passage, quote));
            }
        }
    }

    private static Fault fault(String variant, LocalDate from, LocalDate to, Passage source, String quote) {
        return Fault.of(RULE, variant)
                .at(source.place())
                .with("from", from)
                .with("to", to)
                .with("quote", quote);
    }
}
