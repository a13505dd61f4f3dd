package io.github.gouji.rule.table;

import io.github.gouji.constraint.Severity;
import io.github.gouji.document.Place;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.report.YearMention;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import java.util.Arrays;
import java.util.Optional;

/** Whether the tables are of the variant that the report's year asks for: rule {@code format.variant}. */
final class FormVariant {

    static final Rule RULE = Rule.of("format.variant", Severity.ERROR, Basis.FORM);

    private final AnnualReport report;
    private final Examination examination;

    FormVariant(AnnualReport report, Examination examination) {
        this.report = report;
        this.examination = examination;
    }

    void check() {
        Optional<Message> reason = whyNot();
        if (reason.isPresent()) {
            examination.notEvaluated(RULE, reason.get());
            return;
        }
        examination.evaluated(RULE);
        ReportFormat due = ReportFormat.ofYear(report.year().orElseThrow()).orElseThrow();
        ReportFormat found = report.format().orElseThrow();
        if (due != found) {
            examination.fail(Fault.of(RULE)
                    .at(place())
                    .with("year", report.year().get())
                    .with("notice", due.notice())
                    .expected(due.key(), found.key()));
        }
    }

    private Optional<Message> whyNot() {
        if (report.format().isEmpty()) {
            return Optional.of(Reasons.noFormat());
        }
        if (report.year().isEmpty()) {
            return Optional.of(Reasons.noYear());
        }
        if (ReportFormat.ofYear(report.year().get()).isEmpty()) {
            return Optional.of(
                    Reasons.of("before-form").with("year", report.year().get()));
        }
        boolean someYearFits = report.yearMentions().stream()
                .map(YearMention::year)
                .anyMatch(year -> ReportFormat.ofYear(year).equals(report.format()));
        boolean own = ReportFormat.ofYear(report.year().get()).equals(report.format());
        return someYearFits && !own ? Optional.of(Reasons.of("year-unclear")) : Optional.empty();
    }

    private Place place() {
        return Arrays.stream(TableKind.values())
                .flatMap(kind -> report.table(kind).stream())
                .map(ReportTable::place)
                .findFirst()
                .orElse(Place.UNKNOWN);
    }
}
