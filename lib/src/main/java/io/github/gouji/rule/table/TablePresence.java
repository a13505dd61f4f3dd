package io.github.gouji.rule.table;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Section;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Words;
import java.util.List;

/** Whether a table is there, as text: rules {@code format.table-missing} and {@code format.table-as-picture}. */
final class TablePresence {

    static final Rule MISSING = Rule.of("format.table-missing", Severity.ERROR, Basis.FORM);
    static final Rule PICTURE = Rule.of("format.table-as-picture", Severity.ERROR, Basis.CONVENTION);

    private final AnnualReport report;
    private final TableKind kind;
    private final Examination examination;

    TablePresence(AnnualReport report, TableKind kind, Examination examination) {
        this.report = report;
        this.kind = kind;
        this.examination = examination;
    }

    void check() {
        examination.evaluated(MISSING);
        List<Section> sections = report.sections().stream()
                .filter(section -> section.number() == kind.sectionNumber())
                .toList();
        boolean present = report.table(kind).isPresent();
        if (!present && sections.isEmpty()) {
            examination.notEvaluated(
                    PICTURE,
                    report.isNarrated()
                            ? Reasons.of("no-section").with("number", kind.sectionOrdinal())
                            : Reasons.asData());
        } else {
            examination.evaluated(PICTURE);
        }
        if (!present) {
            boolean pictures = sections.stream().anyMatch(section -> section.pictures() > 0);
            boolean otherTables = sections.stream().anyMatch(section -> section.tables() > 0);
            Fault fault = pictures ? Fault.of(PICTURE) : Fault.of(MISSING, otherTables ? "unrecognized" : "message");
            fault = fault.in(kind, null, null)
                    .with("table", FormNames.table(kind))
                    .with("section", section());
            examination.fail(
                    sections.isEmpty() ? fault : fault.at(sections.get(0).place()));
        }
    }

    private Words section() {
        String title = Section.TITLES.get(kind.sectionNumber() - 1);
        return new Words(
                "第" + kind.sectionOrdinal() + "部分“" + title + "”",
                "section " + kind.sectionOrdinal() + " “" + title + "”");
    }
}
