package io.github.gouji.rule.content;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Passage;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Quote;
import io.github.gouji.rule.Rule;
import io.github.gouji.text.ChineseText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether something of the template was left in the report: rule {@code content.template}. */
final class TemplateRule {

    static final Rule RULE = Rule.of("content.template", Severity.WARNING, Basis.CONVENTION);

    /**
     * What templates hold, over compact half-width text: placeholders (XX局), notes on typography and on how to fill in,
     * and numbers that were left out, so that a verb stands right in front of its measure word (发布信息条).
     */
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("(?<![A-Za-z0-9])(?:[Xx]{2,}|[×╳]{2,}|[○〇]{2,}(?=[省市县区乡镇局委办条件]))(?![A-Za-z0-9])"),
            Pattern.compile("[(][^()]{0,12}(?:宋体|黑体|仿宋|楷体|加粗|小?[一二三四五六]号字|字号|行距|首行缩进)[^()]{0,12}[)]"),
            Pattern.compile("[(](?:请|此处|此项|可)?(?:填写|填报|根据实际|按实际|结合实际情况填|自行)[^()]{0,20}[)]"),
            Pattern.compile("(?:发布|公开|推送|编发|刊发)(?:各类|政务|政府|工作)?信息[条篇](?=[,;.、。，；)]|$)"),
            Pattern.compile("(?<![一-龥]公)(?:共计?|累计|合计)(?:发布|公开|收到|受理|办结|答复)?[条件篇次](?=[,;.、。，；)]|$)"),
            Pattern.compile("(?:收到|受理|办结|答复)(?:政府信息公开|依申请公开|信息公开)?申请[件](?=[,;.、。，；)]|$)"),
            Pattern.compile("(?<![\\d〇零一二三四五六七八九十○])年月日"));

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
        for (Pattern mark : MARKS) {
            Matcher found = mark.matcher(text);
            if (found.find() && told.add(found.group())) {
                examination.fail(Fault.of(RULE)
                        .at(passage.place())
                        .with("word", found.group())
                        .with("quote", Quote.closelyAround(text, found.start(), found.end())));
            }
        }
    }
}
