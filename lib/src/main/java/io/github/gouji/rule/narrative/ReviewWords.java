package io.github.gouji.rule.narrative;

import io.github.gouji.report.ReviewBlock;
import io.github.gouji.report.ReviewOutcome;
import io.github.gouji.rule.Words;
import io.github.gouji.rule.narrative.lexicon.Lexicon;
import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.rule.narrative.prose.Mention;
import io.github.gouji.rule.narrative.prose.Sentence;
import io.github.gouji.rule.narrative.prose.Topics;
import io.github.gouji.text.WordFinder.Hit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words for reconsiderations and lawsuits over disclosure: what table 四 counts. */
final class ReviewWords {

    private static final List<List<ReviewBlock>> RECONSIDERATION = List.of(List.of(ReviewBlock.RECONSIDERATION));
    private static final List<ReviewBlock> BOTH_SUITS =
            List.of(ReviewBlock.DIRECT_LITIGATION, ReviewBlock.LITIGATION_AFTER_RECONSIDERATION);

    /** Lawsuits are all of them; who counts only those of one way to court is not contradicted. */
    private static final List<List<ReviewBlock>> LITIGATION = List.of(
            BOTH_SUITS, List.of(ReviewBlock.DIRECT_LITIGATION), List.of(ReviewBlock.LITIGATION_AFTER_RECONSIDERATION));

    /** How near 复议 and 诉讼 stand to each other where an outcome is that of both: 行政复议、行政诉讼 are 4 apart. */
    private static final int TOGETHER = 8;

    private ReviewWords() {}

    /** The quantity of table 四 that a number is; empty if it is none. */
    static Optional<Measure> read(Mention mention) {
        String before = mention.before();
        String front = mention.sentenceBefore();
        boolean allKinds =
                isOtherSide(front) && !Topics.isAboutApplications(front) && !WordClass.DISCLOSURE.isIn(front);
        boolean otherCause = WordClass.OTHER_CAUSE.isIn(before) && !WordClass.DISCLOSURE.isIn(before);
        if (!mention.isCase()
                || mention.isOneOfSeveral()
                || allKinds
                || otherCause
                || !isAboutDisclosure(mention.sentence())) {
            return Optional.empty();
        }
        Hit outcome = WordClass.REVIEW_OUTCOMES.lastBeforeFiller(before);
        if (outcome != null) {
            return ofOutcome(front, outcome(outcome.word()));
        }
        if (WordClass.REVIEW_APPLICATION.isIn(before) && WordClass.TAKES_IN.isIn(before)) {
            return Optional.empty();
        }
        Hit noun = WordClass.REVIEW_NOUNS.lastBeforeFiller(before);
        boolean behind = noun == null && isNamed(mention.after());
        if (noun == null && !behind) {
            return Optional.empty();
        }
        String words = behind ? mention.after() : before;
        boolean decided = WordClass.DECIDED.isIn(words) && !WordClass.REVIEW_OUTCOMES.isIn(words);
        return WordClass.REVIEW_RESULTS.isIn(words)
                ? Optional.empty()
                : measure(words).map(all -> decided ? all.orDecided() : all);
    }

    private static ReviewOutcome outcome(String word) {
        String key = WordClass.REVIEW_OUTCOMES.meaning(word);
        return Stream.of(ReviewOutcome.values())
                .filter(outcome -> outcome.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the words behind a number name such cases and nothing more: 2件行政复议案件. */
    private static boolean isNamed(String after) {
        Hit noun = WordClass.REVIEW_NOUNS.lastBeforeFiller(after);
        return noun != null
                && (WordClass.FILLER.makesUp(after.substring(0, noun.start())) || WordClass.DISCLOSURE.isIn(after));
    }

    /** Whether words speak of a body that decides, registers or defends such cases. */
    static boolean isOtherSide(String words) {
        return WordClass.OTHER_SIDE.isIn(words);
    }

    static boolean isAboutDisclosure(Sentence sentence) {
        return sentence.isAboutApplications() || WordClass.DISCLOSURE.isIn(sentence.text());
    }

    /** The cases that words about reconsideration or lawsuits name, whatever their outcome. */
    static Optional<Measure> measure(String words) {
        boolean afterwards = WordClass.AFTER_RECONSIDERATION.isIn(words);
        boolean directly = WordClass.DIRECT_SUIT.isIn(words);
        boolean suit = afterwards || directly || WordClass.SUITS.isIn(words);
        boolean reconsideration = !afterwards && !directly && WordClass.RECONSIDERATION.isIn(words);
        if (!suit || reconsideration) {
            return measure(reconsideration, suit, ReviewOutcome.TOTAL);
        }
        List<List<ReviewBlock>> blocks = afterwards
                ? List.of(List.of(ReviewBlock.LITIGATION_AFTER_RECONSIDERATION))
                : directly ? List.of(List.of(ReviewBlock.DIRECT_LITIGATION)) : LITIGATION;
        return Optional.of(Measure.review(Lexicon.name("lawsuits"), ReviewOutcome.TOTAL, blocks));
    }

    /** 维持5件: of what was last spoken of, reconsiderations or lawsuits, or of both together. */
    private static Optional<Measure> ofOutcome(String until, ReviewOutcome outcome) {
        int reconsideration = lastSome(WordClass.RECONSIDERATION, until);
        int suit = lastSome(WordClass.SUIT_NAMES, until);
        int way = Math.max(WordClass.AFTER_RECONSIDERATION.lastIn(until), WordClass.DIRECT_SUIT.lastIn(until));
        if (way >= 0 && Math.max(reconsideration, suit) - way < TOGETHER) {
            boolean after = WordClass.AFTER_RECONSIDERATION.lastIn(until) == way;
            ReviewBlock block = after ? ReviewBlock.LITIGATION_AFTER_RECONSIDERATION : ReviewBlock.DIRECT_LITIGATION;
            return Optional.of(Measure.review(name("lawsuits", outcome), outcome, List.of(List.of(block))));
        }
        boolean together = Math.abs(reconsideration - suit) < TOGETHER && reconsideration >= 0 && suit >= 0;
        return measure(
                reconsideration >= 0 && (together || reconsideration > suit),
                suit >= 0 && (together || suit > reconsideration),
                outcome);
    }

    /** Where cases are named last, unless it is said there that there were none: 行政诉讼案件0件. */
    private static int lastSome(WordClass cases, String until) {
        int last = cases.lastIn(until);
        if (last < 0) {
            return last;
        }
        String behind = until.substring(last, Math.min(until.length(), last + TOGETHER));
        int none = WordClass.NONE_OF_THEM.firstIn(behind);
        boolean zero = none > 0 && !Character.isDigit(behind.charAt(none - 1));
        return zero ? -1 : last;
    }

    private static Optional<Measure> measure(boolean reconsideration, boolean suit, ReviewOutcome outcome) {
        if (suit && reconsideration) {
            List<ReviewBlock> all = List.of(ReviewBlock.values());
            return Optional.of(Measure.review(name("reviews", outcome), outcome, List.of(all)));
        }
        if (reconsideration) {
            return Optional.of(Measure.review(name("reconsiderations", outcome), outcome, RECONSIDERATION));
        }
        return suit ? Optional.of(Measure.review(name("lawsuits", outcome), outcome, LITIGATION)) : Optional.empty();
    }

    private static Words name(String cases, ReviewOutcome outcome) {
        Words all = Lexicon.name(cases);
        if (outcome == ReviewOutcome.TOTAL) {
            return all;
        }
        Words ended = Lexicon.name(outcome.key());
        return new Words(all.zh() + ended.zh(), all.en() + " " + ended.en());
    }
}
