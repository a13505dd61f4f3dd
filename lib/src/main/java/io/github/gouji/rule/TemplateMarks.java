package io.github.gouji.rule;

import io.github.gouji.text.ChineseText;
import io.github.gouji.text.WordFinder;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What templates leave behind, over compact half-width text: placeholders (XX局), notes on typography and on how to fill
 * in, and numbers that were left out, so that a verb stands right in front of its measure word (发布信息条), or a part of a list
 * (75条、财政预决算条、5条).
 */
public final class TemplateMarks {

    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("(?<![A-Za-z0-9])(?:[Xx]{2,}|[×╳]{2,}|[○〇]{2,}(?=[省市县区乡镇局委办条件]))(?![A-Za-z0-9])"),
            Pattern.compile("[(][^()]{0,12}(?:宋体|黑体|仿宋|楷体|加粗|小?[一二三四五六]号字|字号|行距|首行缩进)[^()]{0,12}[)]"),
            Pattern.compile("[(](?:请|此处|此项|可)?(?:填写|填报|根据实际|按实际|结合实际情况填|自行)[^()]{0,20}[)]"),
            Pattern.compile("(?:发布|公开|推送|编发|刊发)(?:各类|政务|政府|工作)?信息[条篇](?=[,;.、。，；)]|$)"),
            Pattern.compile("(?<![一-龥]公)(?:共计?|累计|合计)(?:发布|公开|收到|受理|办结|答复)?[条件篇次](?=[,;.、。，；)]|$)"),
            Pattern.compile("(?<![未没无])(?:收到|受理|办结|答复)(?:政府信息公开|依申请公开|信息公开)?申请件(?=[,;.、。，；)]|$)"),
            Pattern.compile("(?<=\\d[条篇][、,])[一-龥]{2,10}(?<![头词链线信第几多数每各法逐面一二三四五六七八九十两百千万])[条篇](?=[、,;。，；])"),
            Pattern.compile("^(?:简述|概述|说明)(?:一年来|本年度|本单位|本地区|本机关)[^,;.。，；]{0,24}(?:情况|内容)[。.]?$"),
            Pattern.compile("[(](?:具体(?:网址|网站|地址|电话|邮箱)|联系方式|单位名称|机关名称)[)]"),
            Pattern.compile("(?:共|累计)(?:对|为|就)[项件条个次](?![目数])"),
            Pattern.compile("(?:行政机关|单位|机关|部门)(?:规范)?全称"),
            Pattern.compile("(?<![\\d〇零一二三四五六七八九十○])年月日"));

    /** What any of these marks holds: of a hundred passages two or three have one of it, and are worth twelve patterns. */
    private static final WordFinder TRACES = new WordFinder(Stream.of(
                    pairs("Xx", "Xx"),
                    pairs("×╳", "×╳"),
                    pairs("○〇", "○〇"),
                    Stream.of("宋体", "黑体", "仿宋", "楷体", "加粗", "号字", "字号", "行距", "首行缩进"),
                    Stream.of("填写", "填报", "根据实际", "按实际", "结合实际情况填", "自行"),
                    pairs("息", "条篇"),
                    pairs("共计布开到理结复", "条件篇次"),
                    pairs("请", "件"),
                    pairs("条篇", "、,"),
                    Stream.of("简述", "概述", "说明", "具体", "联系方式", "单位名称", "机关名称"),
                    pairs("共计", "对为就"),
                    Stream.of("全称", "年月日"))
            .flatMap(traces -> traces)
            .toList());

    private TemplateMarks() {}

    private static Stream<String> pairs(String firsts, String seconds) {
        return firsts.chars()
                .boxed()
                .flatMap(first ->
                        seconds.chars().mapToObj(second -> Character.toString(first) + Character.toString(second)));
    }

    /** The first mark of each kind in a text that is compact and half width. */
    public static Stream<MatchResult> in(String text) {
        if (!TRACES.isIn(text)) {
            return Stream.empty();
        }
        return MARKS.stream()
                .map(mark -> mark.matcher(text))
                .filter(Matcher::find)
                .map(Matcher::toMatchResult);
    }

    /** Whether something of a template is left in a line. */
    public static boolean areIn(String line) {
        return in(ChineseText.halfWidth(ChineseText.compact(line))).findAny().isPresent();
    }
}
