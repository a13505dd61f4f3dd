package io.github.gouji.rule.narrative;

import io.github.gouji.report.ReviewBlock;
import io.github.gouji.report.ReviewOutcome;
import io.github.gouji.rule.Words;
import io.github.gouji.rule.narrative.Lexicon.Hit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words for reconsiderations and lawsuits over disclosure: what table 四 counts. */
final class ReviewWords {

    private static final List<List<ReviewBlock>> RECONSIDERATION = List.of(List.of(ReviewBlock.RECONSIDERATION));
    private static final List<ReviewBlock> BOTH_SUITS =
            List.of(ReviewBlock.DIRECT_LITIGATION, ReviewBlock.LITIGATION_AFTER_RECONSIDERATION);

    /** Lawsuits are all of them; who counts only those of one way to court is not contradicted. */
    private static final List<List<ReviewBlock>> LITIGATION = List.of(
            BOTH_SUITS, List.of(ReviewBlock.DIRECT_LITIGATION), List.of(ReviewBlock.LITIGATION_AFTER_RECONSIDERATION));

    private static final List<String> NOUNS =
            List.of("行政复议", "复议", "行政诉讼", "诉讼", "起诉", "应诉", "复议申请", "被诉", "复议案", "诉讼案", "复议件", "诉讼件");
    private static final Map<String, ReviewOutcome> OUTCOMES = outcomes();

    /** Words of a body that decides or defends cases of all kinds, not of one that is sued over disclosure. */
    private static final List<String> OTHER_SIDE =
            List.of("备案", "应诉", "审理", "审结", "代理", "出庭", "受理行政复议", "受理复议", "办理行政复议", "办理复议", "办理行政诉讼", "办结", "审查");

    private static final List<String> DECIDED = List.of("审结", "办结", "结案");

    /** What only a body that decides does with 复议申请. */
    private static final List<String> TAKES_IN = List.of("收到", "接到", "受理", "接收", "新收");

    private ReviewWords() {}

    /** The quantity of table 四 that a number is; empty if it is none. */
    static Optional<Measure> read(Mention mention) {
        String before = mention.before();
        boolean several = before.contains("分别") || before.endsWith("各");
        String front = mention.sentenceBefore();
        boolean allKinds = isOtherSide(front) && !Lexicon.isAboutApplications(front) && !front.contains("信息公开");
        if (!mention.isCase() || several || allKinds || !isAboutDisclosure(mention.sentence())) {
            return Optional.empty();
        }
        Hit outcome = Lexicon.lastBeforeFiller(before, OUTCOMES.keySet());
        if (outcome != null) {
            return ofOutcome(mention, OUTCOMES.get(outcome.word()));
        }
        if (before.contains("复议申请") && Lexicon.containsAny(before, TAKES_IN)) {
            return Optional.empty();
        }
        Hit noun = Lexicon.lastBeforeFiller(before, NOUNS);
        boolean behind = noun == null && isNamed(mention.after());
        if (noun == null && !behind) {
            return Optional.empty();
        }
        String words = behind ? mention.after() : before;
        boolean ofResults = Lexicon.containsAny(words, List.of("败诉", "胜诉", "纠错", "撤诉", "调解", "申请人", "人次"));
        boolean decided = Lexicon.containsAny(words, DECIDED) && !Lexicon.containsAny(words, OUTCOMES.keySet());
        return ofResults
                ? Optional.empty()
                : measure(words, ReviewOutcome.TOTAL).map(all -> decided ? all.orDecided() : all);
    }

    /** Whether the words behind a number name such cases and nothing more: 2件行政复议案件. */
    private static boolean isNamed(String after) {
        Hit noun = Lexicon.lastBeforeFiller(after, NOUNS);
        return noun != null && (Lexicon.isFiller(after.substring(0, noun.start())) || after.contains("信息公开"));
    }

    /** Whether words speak of a body that decides, registers or defends such cases. */
    static boolean isOtherSide(String words) {
        return Lexicon.containsAny(words, OTHER_SIDE);
    }

    static boolean isAboutDisclosure(Sentence sentence) {
        return sentence.isAboutApplications() || sentence.text().contains("信息公开");
    }

    /** The quantity that words about reconsideration or lawsuits name. */
    static Optional<Measure> measure(String words, ReviewOutcome outcome) {
        boolean afterwards = words.contains("复议后");
        boolean directly = words.contains("直接起诉") || words.contains("未经复议");
        boolean suit = afterwards || directly || Lexicon.containsAny(words, List.of("诉讼", "起诉", "应诉", "被诉"));
        boolean reconsideration = !afterwards && !directly && words.contains("复议");
        if (suit && reconsideration) {
            List<ReviewBlock> all = List.of(ReviewBlock.values());
            return Optional.of(Measure.review(name("行政复议、行政诉讼", "reviews", outcome), outcome, List.of(all)));
        }
        if (reconsideration) {
            return Optional.of(Measure.review(name("行政复议", "reconsiderations", outcome), outcome, RECONSIDERATION));
        }
        if (!suit) {
            return Optional.empty();
        }
        List<List<ReviewBlock>> blocks = afterwards
                ? List.of(List.of(ReviewBlock.LITIGATION_AFTER_RECONSIDERATION))
                : directly ? List.of(List.of(ReviewBlock.DIRECT_LITIGATION)) : LITIGATION;
        return Optional.of(Measure.review(name("行政诉讼", "lawsuits", outcome), outcome, blocks));
    }

    /** 维持5件: of what was last spoken of, reconsiderations or lawsuits. */
    private static Optional<Measure> ofOutcome(Mention mention, ReviewOutcome outcome) {
        String until = mention.sentenceBefore();
        int reconsideration = until.lastIndexOf("复议");
        int suit = Math.max(until.lastIndexOf("诉讼"), until.lastIndexOf("起诉"));
        if (reconsideration < 0 && suit < 0) {
            return Optional.empty();
        }
        boolean together = Math.abs(reconsideration - suit) < 8 && reconsideration >= 0 && suit >= 0;
        if (together) {
            return measure("复议诉讼", outcome);
        }
        return measure(reconsideration > suit ? "复议" : "诉讼", outcome);
    }

    private static Words name(String zh, String en, ReviewOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> new Words(zh + "结果维持", en + " upheld");
            case CORRECTED -> new Words(zh + "结果纠正", en + " corrected");
            case OTHER_RESULT -> new Words(zh + "其他结果", en + " with another result");
            case PENDING -> new Words(zh + "尚未审结", en + " pending");
            case TOTAL -> new Words(zh, en);
        };
    }

    private static Map<String, ReviewOutcome> outcomes() {
        Map<String, ReviewOutcome> words = new LinkedHashMap<>();
        List.of("维持", "结果维持").forEach(word -> words.put(word, ReviewOutcome.UPHELD));
        List.of("纠正", "结果纠正", "被纠错", "纠错", "被纠正").forEach(word -> words.put(word, ReviewOutcome.CORRECTED));
        words.put("其他结果", ReviewOutcome.OTHER_RESULT);
        List.of("尚未审结", "未审结", "正在审理", "尚在审理").forEach(word -> words.put(word, ReviewOutcome.PENDING));
        return words;
    }
}
