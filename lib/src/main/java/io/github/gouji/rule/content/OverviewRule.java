package io.github.gouji.rule.content;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Section;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Words;
import io.github.gouji.text.ChineseText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether 总体情况 covers the five aspects that the form names: rule {@code content.overview}. */
final class OverviewRule {

    static final Rule RULE = Rule.of("content.overview", Severity.WARNING, Basis.FORM);

    private OverviewRule() {}

    static void check(AnnualReport report, Examination examination) {
        Optional<Section> overview = report.section(1);
        List<String> paragraphs = overview.stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(passage -> withoutTitles(ChineseText.compact(passage.text())))
                .filter(text -> !text.isEmpty())
                .toList();
        if (paragraphs.isEmpty()) {
            examination.notEvaluated(RULE, Reasons.of("no-section").with("number", "一"));
            return;
        }
        examination.evaluated(RULE);
        List<String> missing = Stream.of(Aspect.values())
                .filter(aspect -> paragraphs.stream().noneMatch(aspect::isIn))
                .map(Aspect::label)
                .toList();
        if (!missing.isEmpty()) {
            examination.fail(Fault.of(RULE).at(overview.get().place()).with("missing", Words.quoted(missing)));
        }
    }

    /** The text without the titles in it: a regulation that is merely cited says nothing of the report. */
    private static String withoutTitles(String text) {
        StringBuilder rest = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '《') {
                depth++;
            } else if (c == '》') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                rest.append(c);
            }
        }
        return depth == 0 ? rest.toString() : text;
    }
}
