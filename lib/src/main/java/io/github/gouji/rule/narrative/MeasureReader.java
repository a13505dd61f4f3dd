package io.github.gouji.rule.narrative;

import io.github.gouji.rule.narrative.Lexicon.Hit;
import io.github.gouji.rule.narrative.Measure.Kind;
import java.util.List;
import java.util.Optional;

/** Tells by the words around a number which quantity of table 三 it is. */
final class MeasureReader {

    private static final List<String> NEXT_YEAR =
            List.of("下年", "下一年", "下个年", "次年", "明年", "年度继续", "继续办理", "结转至", "结转到", "转入", "顺延", "跨年");
    private static final List<String> INFLOW = List.of("收到", "受理", "新收", "接到");
    private static final List<String> LAST_YEAR =
            List.of("上年", "上一年", "去年", "往年", "年结转", "年转结", "年度结转", "年度转结", "前一年", "结转上");
    private static final List<String> CHANNELS = List.of(
            "电话", "邮寄", "信函", "网络", "网上", "线上", "线下", "现场", "当面", "平台", "邮件", "邮箱", "窗口", "传真", "微信", "快递", "信件", "挂号",
            "当场", "口头");
    private static final List<String> STAGES = List.of(
            "延期", "延长", "逾期", "超期", "首次", "重点", "转办", "交办", "协助", "不予受理", "补正", "撤回", "撤销", "指导", "协调", "会商", "转交",
            "移交", "转送", "审核", "审查", "抽查", "评查", "督办");
    private static final List<String> ALL_CHANNELS =
            List.of("等方式", "等渠道", "等形式", "等途径", "等多种", "各种", "各类", "多种", "等方法", "等各", "等平台", "等申请", "等受理", "所有");
    private static final List<String> NOUNS = List.of("政府信息公开申请", "信息公开申请", "依申请公开申请", "依申请公开政府信息申请");

    /** Words before a number of things that something is done to: 对5件涉及第三方权益的申请征求意见. */
    private static final List<String> OBJECT = List.of("对", "就", "将", "把", "针对", "关于");

    private static final int LONGEST_SELF = 4;

    private MeasureReader() {}

    /** The quantity of table 三 that a number is; empty if it is none, or only a part of one. */
    static Optional<Measure> read(Mention mention) {
        String before = mention.before();
        boolean several = before.contains("分别") || before.endsWith("各");
        if (!mention.isCase() || several || !mention.sentence().isAboutApplications()) {
            return Optional.empty();
        }
        String after = mention.after();
        Optional<Measure> carried = carried(before).or(() -> carried(after));
        if (carried.isPresent()) {
            return carried;
        }
        if (isOneChannel(mention.clause() + after)) {
            return Optional.empty();
        }
        Optional<Measure> outcome = OutcomeWords.before(before).or(() -> OutcomeWords.barely(mention));
        if (outcome.isPresent() || Lexicon.containsAny(before + after, STAGES)) {
            return outcome;
        }
        boolean object = OBJECT.stream().anyMatch(before::endsWith);
        return OutcomeWords.applicants(before)
                .or(() -> VerbWords.read(mention))
                .or(() -> OutcomeWords.behind(after).filter(found -> !object || found.kind() == Kind.OUTCOME))
                .or(() -> object ? Optional.empty() : VerbWords.behind(mention))
                .or(() -> noun(before));
    }

    /** Whether words limit a number to applications that came in, or were answered, in one way. */
    static boolean isOneChannel(String words) {
        return Lexicon.containsAny(words, CHANNELS) && !Lexicon.containsAny(words, ALL_CHANNELS);
    }

    /** What words about applications that go from one year into the next name. */
    static Optional<Measure> carried(String words) {
        int carries =
                Lexicon.CARRIES.stream().mapToInt(words::lastIndexOf).max().orElse(-1);
        boolean newOnes = INFLOW.stream().anyMatch(verb -> words.lastIndexOf(verb) > carries);
        if (carries < 0 || newOnes) {
            return Optional.empty();
        }
        if (Lexicon.containsAny(words, NEXT_YEAR)) {
            return Optional.of(Measure.CARRIED_FORWARD);
        }
        return Lexicon.containsAny(words, LAST_YEAR) ? Optional.of(Measure.CARRIED_OVER) : Optional.empty();
    }

    private static Optional<Measure> noun(String before) {
        Hit noun = Lexicon.lastBeforeFiller(before, NOUNS);
        if (noun == null) {
            return Optional.empty();
        }
        String front = before.substring(0, noun.start());
        boolean own = front.length() <= LONGEST_SELF && (front.startsWith("我") || front.startsWith("本"));
        return own || Lexicon.isFiller(front) ? Optional.of(Measure.APPLICATIONS) : Optional.empty();
    }
}
