package io.github.gouji.rule.content;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Passage;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Quote;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.TemplateMarks;
import io.github.gouji.text.ChineseText;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Whether something of the template was left in the report: rule {@code content.template}. */
final class TemplateRule {

    static final Rule RULE = Rule.of("content.template", Severity.WARNING, Basis.CONVENTION);

    private TemplateRule() {}

    static void check(AnnualReport report, Examination examination) {
        examination.evaluated(RULE);
        Set<String> told = new HashSet<>();
        Stream.concat(
                        report.sections().stream().map(section -> new Passage(section.title(), section.place())),
                        Stream.concat(report.title().stream(), report.passages()))
                .forEach(passage -> check(passage, told, examination));
    }

    private static void check(Passage passage, Set<String> told, Examination examination) {
        String text = ChineseText.halfWidth(ChineseText.compact(passage.text()));
        TemplateMarks.in(text)
                .filter(mark -> told.add(mark.group()))
                .forEach(mark -> examination.fail(Fault.of(RULE)
                        .at(passage.place())
                        .with("word", mark.group())
                        .with("quote", Quote.closelyAround(text, mark.start(), mark.end()))));
    }
}
