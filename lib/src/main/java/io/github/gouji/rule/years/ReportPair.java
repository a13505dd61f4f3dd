package io.github.gouji.rule.years;

import io.github.gouji.document.Place;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A report, that of the year before, and where to note what they come to.
 *
 * @param report the report that is checked
 * @param previous that of the year before
 * @param examination where to note it
 */
record ReportPair(AnnualReport report, PreviousReport previous, Examination examination) {

    /** Why a table cannot be compared: one of the reports lacks it. */
    Optional<Message> lacks(TableKind kind) {
        if (report.table(kind).isEmpty()) {
            return Optional.of(Reasons.noTable(kind));
        }
        return previous.has(kind)
                ? Optional.empty()
                : Optional.of(Reasons.of("previous-no-table").with("table", FormNames.table(kind)));
    }

    /** Whether both have the table and follow variants of which something is so; if not, that is noted. */
    boolean areBoth(Predicate<ReportFormat> those, TableKind kind, Rule rule) {
        Optional<Message> reason = lacks(kind);
        if (reason.isEmpty() && report.format().isEmpty()) {
            reason = Optional.of(Reasons.noFormat());
        } else if (reason.isEmpty() && !those.test(report.format().get())) {
            reason = Optional.of(Reasons.onlyIn(those));
        } else if (reason.isEmpty() && previous.format().filter(those).isEmpty()) {
            reason = Optional.of(Reasons.of("previous-variant").with("format", Reasons.keys(those)));
        }
        reason.ifPresent(why -> examination.notEvaluated(rule, why));
        return reason.isEmpty();
    }

    /** Why a cell of the report that is checked is of no use. */
    Message unusable(CellKey cell) {
        return Reasons.cell(names(), cell, report.figure(cell));
    }

    /** Why a cell of the report of the year before is of no use. */
    Message previousUnusable(CellKey cell) {
        return Reasons.of("previous-cell").with("cell", names().cell(cell));
    }

    FormNames names() {
        return FormNames.of(report);
    }

    /** A fault at a cell of the report that is checked. */
    Fault fault(Rule rule, CellKey cell) {
        return Fault.of(rule)
                .in(cell.table(), cell.row(), cell.column())
                .at(report.figure(cell).map(Figure::place).orElse(Place.UNKNOWN))
                .with("year", report.year().map(year -> year - 1).orElse(0));
    }
}
