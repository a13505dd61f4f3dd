package io.github.gouji.rule.frame;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Section;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleFamily;
import io.github.gouji.rule.TemplateMarks;
import io.github.gouji.text.ChineseText;
import java.util.List;

/** The report has the form's six sections, in order and under their titles: rules {@code section.*}. */
public final class SixSectionsRules implements RuleFamily<AnnualReport> {

    private static final Rule MISSING = Rule.of("section.missing", Severity.ERROR, Basis.ARTICLE_50);
    private static final Rule EMPTY = Rule.of("section.empty", Severity.WARNING, Basis.ARTICLE_50);
    private static final List<Rule> OF_HEADINGS =
            List.of(SectionOrdinals.ORDER, SectionTitles.RULE, SectionOrdinals.NUMBER, EMPTY);

    @Override
    public List<Rule> rules() {
        return List.of(MISSING, SectionOrdinals.ORDER, SectionTitles.RULE, SectionOrdinals.NUMBER, EMPTY);
    }

    @Override
    public void check(AnnualReport report, Examination examination) {
        if (!report.isNarrated()) {
            examination.notEvaluated(rules(), Reasons.asData());
            return;
        }
        examination.evaluated(MISSING);
        if (report.sections().isEmpty()) {
            examination.fail(Fault.of(MISSING, "all"));
            examination.notEvaluated(OF_HEADINGS, Reasons.of("no-headings"));
            return;
        }
        for (int number = 1; number <= Section.TITLES.size(); number++) {
            if (report.section(number).isEmpty()) {
                examination.fail(Fault.of(MISSING)
                        .with("ordinal", Section.numeral(number))
                        .expected(Section.TITLES.get(number - 1), null));
            }
        }
        OF_HEADINGS.forEach(examination::evaluated);
        SectionOrdinals.check(report.sections(), examination);
        if (report.isSeen()) {
            examination.notEvaluated(SectionTitles.RULE, Reasons.of("from-picture"));
        } else {
            report.sections().stream()
                    .filter(section -> !TemplateMarks.areIn(section.title()))
                    .forEach(section -> SectionTitles.check(section, examination));
        }
        report.sections().stream()
                .filter(section -> isEmpty(section, report))
                .forEach(section -> examination.fail(Fault.of(EMPTY)
                        .at(section.place())
                        .with("ordinal", SectionOrdinals.official(section))
                        .with("title", section.title())));
    }

    /** A section whose table is missing is told as that. */
    private static boolean isEmpty(Section section, AnnualReport report) {
        return TableKind.ofSection(section.number()).isEmpty()
                && section.tables() == 0
                && section.pictures() == 0
                && section.paragraphs().stream()
                        .allMatch(passage -> ChineseText.compact(passage.text()).isEmpty())
                && report.passages().anyMatch(passage -> !passage.text().isBlank());
    }
}
