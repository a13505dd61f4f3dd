package io.github.gouji.rule.years;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Written;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * {@code years.carried-over}: what last year's report carried forward is what this one carried over, for each kind of
 * applicant. The column 总计 follows from the others; it is compared where these cannot be.
 */
final class CarriedOverRule {

    static final Rule RULE = Rule.of("years.carried-over", Severity.ERROR, Basis.FORM);

    private CarriedOverRule() {}

    static void check(ReportPair pair) {
        Optional<Message> lacking = pair.lacks(TableKind.APPLICATIONS);
        if (lacking.isPresent()) {
            pair.examination().notEvaluated(RULE, lacking.get());
            return;
        }
        boolean complete = true;
        boolean shared = true;
        for (FormKey applicant : pair.names()
                .formRow(TableKind.APPLICATIONS, ApplicationRow.CARRIED_OVER)
                .addends()) {
            boolean compared = compare(pair, applicant);
            boolean inBoth = isInBoth(pair, applicant);
            complete &= compared || !inBoth;
            shared &= inBoth;
        }
        if (!complete || !shared && !pair.examination().hasFailed(RULE)) {
            compare(pair, ApplicantType.TOTAL);
        }
    }

    /** Whether the form of the year before has the column, too. */
    private static boolean isInBoth(ReportPair pair, FormKey applicant) {
        return pair.previous()
                .format()
                .filter(format ->
                        format.table(TableKind.APPLICATIONS).column(applicant).isEmpty())
                .isEmpty();
    }

    /** Compares one column; {@code false} if that cannot be done. */
    private static boolean compare(ReportPair pair, FormKey applicant) {
        CellKey over = new CellKey(TableKind.APPLICATIONS, ApplicationRow.CARRIED_OVER, applicant);
        CellKey forward = new CellKey(TableKind.APPLICATIONS, ApplicationRow.CARRIED_FORWARD, applicant);
        Optional<BigDecimal> actual = pair.report().figure(over).flatMap(Figure::addend);
        Optional<BigDecimal> expected = pair.previous().addend(forward);
        if (actual.isEmpty() || expected.isEmpty()) {
            pair.examination()
                    .notEvaluated(RULE, actual.isEmpty() ? pair.unusable(over) : pair.previousUnusable(forward));
            return false;
        }
        pair.examination().evaluated(RULE);
        if (actual.get().compareTo(expected.get()) != 0) {
            pair.examination()
                    .fail(pair.fault(RULE, over)
                            .cells(List.of(over))
                            .with("column", pair.names().column(TableKind.APPLICATIONS, applicant))
                            .with(
                                    "here",
                                    Written.figure(pair.report().figure(over).orElseThrow()))
                            .expected(expected.get(), actual.get()));
        }
        return true;
    }
}
