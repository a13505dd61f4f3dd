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
import io.github.gouji.text.Sentences;
import io.github.gouji.text.WordFinder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether 总体情况 covers the five aspects that the form names: rule {@code content.overview}. */
final class OverviewRule {

    static final Rule RULE = Rule.of("content.overview", Severity.WARNING, Basis.FORM);

    /** Words of the form's section titles that stand together only where the parts are listed. */
    private static final WordFinder PARTS =
            new WordFinder("总体情况", "主动公开政府信息", "收到和处理", "行政复议", "存在的主要问题", "存在问题", "其他需要报告", "需要报告的其他");

    /** Three of six titles in one sentence are a list of the parts. */
    private static final int MANY_PARTS = 3;

    private OverviewRule() {}

    static void check(AnnualReport report, Examination examination) {
        Optional<Section> overview = report.section(1);
        List<String> paragraphs = overview.stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(passage -> withoutParts(withoutTitles(ChineseText.compact(passage.text()))))
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

    /** The text without a sentence that lists the parts of the report: that names the aspects and tells of none. */
    private static String withoutParts(String text) {
        if (PARTS.in(text).size() < MANY_PARTS) {
            return text;
        }
        return Sentences.of(text).stream()
                .filter(sentence -> PARTS.in(sentence).size() < MANY_PARTS)
                .collect(Collectors.joining());
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
