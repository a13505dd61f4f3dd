package io.github.gouji.rule.narrative;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that prose of reports is made of, and how to look for them. */
final class Lexicon {

    /** Words that set two times side by side, so that the date behind them is not the time spoken of. */
    static final List<String> COMPARES =
            List.of("较", "比", "与", "同", "对比", "相比", "和", "按照", "根据", "落实", "贯彻", "印发", "关于", "上年度", "自", "从");

    /** Words of applications that go from one year into the next. */
    static final List<String> CARRIES = List.of("结转", "转结", "顺延", "转入", "转下", "转至", "转到", "延至", "跨年");

    /** Words that say what an application under the regulation is. */
    static final List<String> APPLICATIONS = List.of(
            "依申请公开", "信息公开申请", "公开申请", "依申请", "申请公开", "申请政府信息", "信息公开的申请", "政府信息申请", "公开信息申请", "信息依申请", "公开政府信息的申请");

    private static final List<String> OUTCOMES = List.of("予以公开", "部分公开", "不予公开", "无法提供", "不予处理");

    private static final List<String> OTHER_WORK = List.of(
            "主动公开", "提案", "建议", "热线", "新媒体", "公众号", "网站", "培训", "专区", "解读", "公报", "发布会", "问政", "信访", "留言", "信箱", "工单",
            "访谈", "微博", "栏目", "考核", "督查", "会议");

    /** Things other than applications that offices receive, handle and answer. */
    static final List<String> OTHER_CASES = List.of(
            "问政", "信访", "热线", "工单", "提案", "建议", "留言", "咨询", "信箱", "诉求", "许可", "审批", "登记", "证照", "补贴", "救助", "低保", "公证",
            "仲裁", "复议", "诉讼", "起诉", "来信", "来访", "来电", "意见", "问题", "举报件", "投诉件", "网民", "群众反映", "市长", "书记", "业务", "线索",
            "办件", "服务事项", "帖", "稿", "监测", "通报", "收费", "处理费", "舆情");

    /** Words that say nothing of their own, by their first character, longer ones first. */
    private static final Map<Character, List<String>> FILLERS = Stream.of(
                    "的",
                    "了",
                    "共",
                    "共计",
                    "合计",
                    "总计",
                    "累计",
                    "计",
                    "总共",
                    "有",
                    "为",
                    "是",
                    "达",
                    "约",
                    "申请",
                    "申请件",
                    "件",
                    "信息",
                    "政府信息",
                    "公开",
                    "数量",
                    "数",
                    "总数",
                    "总量",
                    "量",
                    "案件",
                    "事项",
                    "情形",
                    "情况",
                    "类",
                    "处理",
                    "决定",
                    "答复",
                    "告知",
                    "全部",
                    "均",
                    "已",
                    "等",
                    "方面",
                    "、",
                    "各类",
                    "分别",
                    "达到",
                    "近",
                    "超",
                    "逾",
                    "超过",
                    "不足",
                    "全年",
                    "年度",
                    "全年共",
                    "度",
                    "其中",
                    "以及",
                    "和",
                    "及",
                    "与",
                    "另",
                    "另有",
                    "含",
                    "包括",
                    "其他",
                    "政务信息",
                    "依申请公开",
                    "政府信息公开",
                    "依申请",
                    "政府信息公开申请",
                    "信息公开申请",
                    "公民",
                    "法人",
                    "其他组织",
                    "结果",
                    "作",
                    "予以",
                    "做出",
                    "作出",
                    "申请表",
                    "申请书",
                    "也",
                    "还",
                    "只",
                    "仅",
                    "等原因",
                    "本年",
                    "本年度",
                    "年",
                    "今年")
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.groupingBy(word -> word.charAt(0)));

    private Lexicon() {}

    static boolean isAboutApplications(String text) {
        return containsAny(text, APPLICATIONS)
                || (text.contains("申请") || listsOutcomes(text)) && containsAny(text, OUTCOMES);
    }

    /** Whether a text names several outcomes of applications. */
    static boolean listsOutcomes(String text) {
        int named = 0;
        for (String outcome : OUTCOMES) {
            named += text.contains(outcome) ? 1 : 0;
        }
        return named > 1;
    }

    /** Whether a sentence that names no applications has turned to other work. */
    static boolean isAboutOtherWork(String text) {
        return containsAny(text, OTHER_WORK);
    }

    /** Whether words that go on speak of other cases than applications, by what they name last. */
    static boolean turnsToOtherCases(String text) {
        int other = lastOf(text, OTHER_CASES);
        return other >= 0 && other > lastOf(text, APPLICATIONS);
    }

    private static int lastOf(String text, List<String> words) {
        return words.stream().mapToInt(text::lastIndexOf).max().orElse(-1);
    }

    static boolean containsAny(CharSequence text, Iterable<String> words) {
        String string = text.toString();
        for (String word : words) {
            if (string.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean endsWith(CharSequence text, String word) {
        int start = text.length() - word.length();
        return start >= 0 && text.subSequence(start, text.length()).toString().equals(word);
    }

    /** Whether words say nothing of their own, such as {@code 共} or {@code 的数量为}. */
    static boolean isFiller(String words) {
        int position = 0;
        while (position < words.length()) {
            int length = fillerAt(words, position);
            if (length == 0) {
                return false;
            }
            position += length;
        }
        return true;
    }

    private static int fillerAt(String words, int position) {
        for (String filler : FILLERS.getOrDefault(words.charAt(position), List.of())) {
            if (words.startsWith(filler, position)) {
                return filler.length();
            }
        }
        return 0;
    }

    /**
     * Where the last of some words ends in a text that has nothing but filler behind it; of two that end together the
     * longer one counts.
     */
    static Hit lastBeforeFiller(String text, Iterable<String> words) {
        Hit best = null;
        for (String word : words) {
            int start = text.lastIndexOf(word);
            if (start < 0 || !isFiller(text.substring(start + word.length()))) {
                continue;
            }
            int end = start + word.length();
            if (best == null || end > best.end() || end == best.end() && start < best.start()) {
                best = new Hit(word, start, end);
            }
        }
        return best;
    }

    /**
     * A word found in a text.
     *
     * @param word the word
     * @param start where it starts
     * @param end where it ends, exclusive
     */
    record Hit(String word, int start, int end) {}
}
