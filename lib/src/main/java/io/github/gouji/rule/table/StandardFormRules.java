package io.github.gouji.rule.table;

import io.github.gouji.constraint.StandardForm;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.ReportRules;

/** The tables are those of the national form for the report's year: rules {@code format.*}. */
public final class StandardFormRules extends ReportRules<StandardForm> {

    @Override
    protected void check(AnnualReport report, Examination examination) {
        new FormVariant(report, examination).check();
        for (TableKind kind : TableKind.values()) {
            new TablePresence(report, kind, examination).check();
            ReportTable table = report.table(kind).orElse(null);
            if (table == null) {
                FormLines.RULES.forEach(rule -> examination.notEvaluated(rule, Reasons.noTable(kind)));
                FormLabels.RULES.forEach(rule -> examination.notEvaluated(rule, Reasons.noTable(kind)));
            } else {
                report.format()
                        .ifPresentOrElse(
                                format -> new FormLines(report, table, format.table(kind), examination).check(),
                                () -> FormLines.RULES.forEach(
                                        rule -> examination.notEvaluated(rule, Reasons.noFormat())));
                new FormLabels(FormNames.of(report), table, examination).check();
            }
        }
    }
}
