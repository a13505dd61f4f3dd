package io.github.gouji.rule.narrative;

import io.github.gouji.rule.narrative.Measure.Kind;
import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.rule.narrative.prose.Mention;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.WordFinder.Hit;
import java.util.Optional;

/** Tells by the words around a number which quantity of table 三 it is. */
final class MeasureReader {

    /** 我局, 本单位, 我局机关: what is longer in front of 政府信息公开申请 says more than who. */
    private static final int LONGEST_SELF = 4;

    /** 结转受理0件: a verb right behind, all words of carrying have two characters, still speaks of what was carried. */
    private static final int CARRIES_LENGTH = 2;

    private MeasureReader() {}

    /** The quantity of table 三 that a number is; empty if it is none, or only a part of one. */
    static Optional<Measure> read(Mention mention) {
        String before = mention.before();
        if (!mention.isCase() || mention.isOneOfSeveral() || !mention.sentence().isAboutApplications()) {
            return Optional.empty();
        }
        String after = mention.after();
        Optional<Measure> carried = carried(before).or(() -> carried(after));
        if (carried.isPresent()) {
            return carried;
        }
        if (isOneChannel(mention.clause() + after) || WordClass.AND_OTHERS.ends(before)) {
            return Optional.empty();
        }
        Optional<Measure> outcome = OutcomeWords.before(before)
                .filter(found -> found.equals(Measure.GRANTED) || !isWidened(mention))
                .or(() -> OutcomeWords.barely(mention));
        if (outcome.isPresent() || WordClass.STAGES.isIn(before + after)) {
            return outcome;
        }
        boolean object = WordClass.OBJECT_MARKS.ends(before);
        return OutcomeWords.applicants(before)
                .or(() -> VerbWords.read(mention))
                .or(() -> OutcomeWords.behind(after).filter(found -> !object || found.kind() == Kind.OUTCOME))
                .or(() -> object ? Optional.empty() : VerbWords.behind(mention))
                .or(() -> noun(before));
    }

    /** 不予公开（含不予处理）3件: brackets between an outcome and its number count others with it. */
    private static boolean isWidened(Mention mention) {
        String front = ChineseText.halfWidth(mention.sentenceBefore());
        int open = front.lastIndexOf('(');
        return open >= 0 && front.endsWith(")") && WordClass.HOLDS.starts(front.substring(open + 1));
    }

    /** Whether words limit a number to applications that came in, or were answered, in one way. */
    static boolean isOneChannel(String words) {
        return WordClass.CHANNELS.isIn(words) && !WordClass.ALL_CHANNELS.isIn(words);
    }

    /** What words about applications that go from one year into the next name. */
    static Optional<Measure> carried(String words) {
        int carries = WordClass.CARRIES.lastIn(words);
        int cameIn = WordClass.CAME_IN.lastIn(words);
        boolean joined = cameIn == carries + CARRIES_LENGTH;
        if (carries < 0 || cameIn > carries && !joined) {
            return Optional.empty();
        }
        boolean over = WordClass.LAST_YEAR_NAMED.isIn(words) && !WordClass.NEXT_YEAR_NAMED.isIn(words);
        if (WordClass.NEXT_YEAR.isIn(words) && !over) {
            return Optional.of(Measure.CARRIED_FORWARD);
        }
        return WordClass.LAST_YEAR.isIn(words) ? Optional.of(Measure.CARRIED_OVER) : Optional.empty();
    }

    private static Optional<Measure> noun(String before) {
        Hit noun = WordClass.APPLICATION_NOUNS.lastBeforeFiller(before);
        if (noun == null) {
            return Optional.empty();
        }
        String front = before.substring(0, noun.start());
        boolean own = front.length() <= LONGEST_SELF && WordClass.SELF.starts(front);
        return own || WordClass.FILLER.makesUp(front) ? Optional.of(Measure.APPLICATIONS) : Optional.empty();
    }
}
