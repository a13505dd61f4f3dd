package io.github.gouji.rule.table;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleFamily;
import java.util.List;

/** The tables are those of the national form for the report's year: rules {@code format.*}. */
public final class StandardFormRules implements RuleFamily<AnnualReport> {

    @Override
    public List<Rule> rules() {
        return List.of(
                FormVariant.RULE,
                FormLines.MIXED,
                TablePresence.MISSING,
                TablePresence.PICTURE,
                FormLines.ROW_MISSING,
                FormLines.COLUMN_MISSING,
                FormLabels.ROW_UNKNOWN,
                FormLabels.COLUMN_UNKNOWN,
                FormLabels.LABEL);
    }

    @Override
    public void check(AnnualReport report, Examination examination) {
        new FormVariant(report, examination).check();
        for (TableKind kind : TableKind.values()) {
            new TablePresence(report, kind, examination).check();
            ReportTable table = report.table(kind).orElse(null);
            if (table == null) {
                examination.notEvaluated(FormLines.RULES, Reasons.noTable(kind));
                examination.notEvaluated(FormLabels.RULES, Reasons.noTable(kind));
            } else {
                report.format()
                        .ifPresentOrElse(
                                format -> new FormLines(report, table, format.table(kind), examination).check(),
                                () -> examination.notEvaluated(FormLines.RULES, Reasons.noFormat()));
                new FormLabels(FormNames.of(report), table, examination).check();
            }
        }
    }
}
