package io.github.gouji.rule.narrative;

import io.github.gouji.report.ReviewOutcome;
import io.github.gouji.rule.narrative.Sentence.Clause;
import java.util.List;
import java.util.Optional;

/** Clauses that say in words that there was none: 未收到…申请, 依申请公开暂无, 未发生行政复议. */
final class Denials {

    private static final List<String> NO_RECEIPT =
            List.of("未收到", "没有收到", "未接到", "没有接到", "未受理", "没有受理", "未曾收到", "未接收", "没收到", "未新收", "未有");
    private static final List<String> NONE =
            List.of("暂无", "没有", "无", "未发生", "未产生", "未出现", "未引发", "未被", "未涉及", "未提起", "没有发生", "没有出现");
    private static final List<String> NONE_BEHIND =
            List.of("暂无", "没有", "无", "为零", "为0", "为0件", "零", "均为0", "均为零", "均为0件");
    private static final List<String> TRAILING = List.of(
            "的情况", "情况", "的情形", "情形", "的事项", "事项", "案件", "案例", "的案件", "件", "数量", "受理量", "收到量", "受理数", "总量", "现象", "问题",
            "发生", "要求", "等", "数", "的");
    private static final List<String> APPLICATION_ENDS =
            List.of("申请", "依申请公开", "依申请公开政府信息", "依申请公开信息", "依申请", "申请公开", "申请表", "申请书", "申请公开政府信息");
    private static final List<String> CONDITIONS = List.of("如", "若", "凡", "对于", "假如", "一旦");
    private static final List<String> OTHER_THINGS = List.of(
            "投诉", "举报", "收费", "费用", "败诉", "纠错", "纠正", "责任", "撤销", "不满", "异议", "答复", "泄密", "信访", "提案", "超期", "逾期", "重复",
            "大量", "恶意", "不合理", "复杂", "疑难", "延期", "延长", "不予", "无法", "部分公开", "拒绝", "违规", "不当", "涉密", "国家秘密", "争议", "积压",
            "未办", "未答", "遗漏", "更正", "撤销", "听证", "回避");

    /** Some of several bodies: that these had none does not say that there was none. */
    private static final List<String> SOME_BODIES =
            List.of("其余", "部分单位", "部分部门", "部分镇", "部分乡", "部分街道", "部分科室", "有的", "个别", "多数", "其他单位", "其他部门", "其它单位", "一些");

    private static final List<String> BODIES = List.of("家", "个单位", "个部门", "个镇", "个乡", "个街道", "个科室", "个委办局", "个局");

    private static final String NUMERALS = "一二两三四五六七八九十百余多几";

    private Denials() {}

    /** What a clause says there was none of; empty if it says no such thing. */
    static Optional<Measure> read(Clause clause, Sentence sentence) {
        String text = clause.text();
        if (CONDITIONS.stream().anyMatch(text::startsWith)) {
            return Optional.empty();
        }
        String denied = denied(text);
        if (denied.isEmpty() || isOfSomeBodies(text) || Lexicon.containsAny(denied, OTHER_THINGS)) {
            return Optional.empty();
        }
        String what = withoutTrailing(denied);
        Optional<Measure> carried = MeasureReader.carried(what);
        if (carried.isPresent()) {
            return carried;
        }
        boolean review = what.endsWith("复议") || what.endsWith("诉讼") || what.endsWith("起诉");
        if (review) {
            return ReviewWords.isAboutDisclosure(sentence)
                    ? ReviewWords.measure(what, ReviewOutcome.TOTAL)
                    : Optional.empty();
        }
        boolean applications = APPLICATION_ENDS.stream().anyMatch(what::endsWith)
                && (Lexicon.isAboutApplications(what) || sentence.isAboutApplications());
        String thing = what.substring(what.lastIndexOf('的') + 1);
        boolean some = MeasureReader.isOneChannel(what)
                || what.contains("法人") && !what.contains("公民") && !what.contains("自然人");
        return applications && !some && !Lexicon.containsAny(thing, Lexicon.OTHER_CASES)
                ? Optional.of(Measure.RECEIVED)
                : Optional.empty();
    }

    /** 12家单位未收到…: whether a clause counts bodies, or names some of them. */
    private static boolean isOfSomeBodies(String text) {
        return Lexicon.containsAny(text, SOME_BODIES) || BODIES.stream().anyMatch(body -> isCounted(text, body));
    }

    private static boolean isCounted(String words, String body) {
        int at = words.indexOf(body);
        return at > 0 && (Character.isDigit(words.charAt(at - 1)) || NUMERALS.indexOf(words.charAt(at - 1)) >= 0);
    }

    /** The words for what there was none of; empty if nothing is denied. */
    private static String denied(String text) {
        for (String word : NO_RECEIPT) {
            int at = text.indexOf(word);
            if (at >= 0) {
                return text.substring(at + word.length());
            }
        }
        for (String word : NONE_BEHIND) {
            if (text.endsWith(word)) {
                return text.substring(0, text.length() - word.length())
                        .replace("目前", "")
                        .replace("数量", "");
            }
        }
        for (String word : NONE) {
            int at = text.indexOf(word);
            if (at >= 0 && isNounPhrase(text.substring(at + word.length()))) {
                return text.substring(at + word.length());
            }
        }
        return "";
    }

    /** 无… must be followed by what is denied, not by more of a word (无法提供, 无正当理由). */
    private static boolean isNounPhrase(String words) {
        return !words.startsWith("法") && !words.startsWith("正当") && !words.startsWith("偿") && !words.startsWith("障碍");
    }

    private static String withoutTrailing(String words) {
        String rest = words;
        boolean shorter = true;
        while (shorter) {
            String current = rest;
            String end = TRAILING.stream().filter(current::endsWith).findFirst().orElse("");
            rest = current.substring(0, current.length() - end.length());
            shorter = !end.isEmpty();
        }
        return rest;
    }
}
