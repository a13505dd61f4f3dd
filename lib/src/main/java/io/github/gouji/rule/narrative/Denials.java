package io.github.gouji.rule.narrative;

import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.rule.narrative.prose.Clause;
import io.github.gouji.rule.narrative.prose.Sentence;
import io.github.gouji.rule.narrative.prose.Topics;
import java.util.Optional;

/** Clauses that say in words that there was none: 未收到…申请, 依申请公开暂无, 未发生行政复议. */
final class Denials {

    private Denials() {}

    /** What a clause says there was none of; empty if it says no such thing. */
    static Optional<Measure> read(Clause clause, Sentence sentence) {
        String text = clause.text();
        if (WordClass.CONDITIONS.starts(text)) {
            return Optional.empty();
        }
        String denied = denied(text);
        if (denied.isEmpty() || isOfSomeBodies(text) || WordClass.OTHER_THINGS.isIn(denied)) {
            return Optional.empty();
        }
        String what = WordClass.TRAILING.allCutFrom(denied);
        Optional<Measure> carried = MeasureReader.carried(what);
        if (carried.isPresent()) {
            return carried;
        }
        if (WordClass.CARRIES.isIn(what)) {
            return MeasureReader.carried(text);
        }
        if (WordClass.REVIEW_ENDS.ends(what)) {
            return ReviewWords.isAboutDisclosure(sentence) ? ReviewWords.measure(what) : Optional.empty();
        }
        boolean applications = WordClass.APPLICATION_ENDS.ends(what)
                && (Topics.isAboutApplications(what) || sentence.isAboutApplications());
        String thing = what.substring(WordClass.OF.lastIn(what) + 1);
        boolean some = MeasureReader.isOneChannel(what)
                || WordClass.ONE_KIND.isIn(what)
                || WordClass.LEGAL_PERSONS.isIn(what) && !WordClass.PEOPLE.isIn(what);
        return applications && !some && !WordClass.OTHER_CASES.isIn(thing)
                ? Optional.of(Measure.RECEIVED)
                : Optional.empty();
    }

    /** 12家单位未收到…: whether a clause counts bodies, or names some of them. */
    private static boolean isOfSomeBodies(String text) {
        return WordClass.SOME_BODIES.isIn(text)
                || WordClass.COUNTED_BODIES.words().stream().anyMatch(body -> isCounted(text, body));
    }

    private static boolean isCounted(String words, String body) {
        int at = words.indexOf(body);
        return at > 0 && (Character.isDigit(words.charAt(at - 1)) || WordClass.NUMERALS.startsAt(words, at - 1));
    }

    /** The words for what there was none of; empty if nothing is denied. */
    private static String denied(String text) {
        for (String word : WordClass.NO_RECEIPT.words()) {
            int at = text.indexOf(word);
            if (at >= 0) {
                return text.substring(at + word.length());
            }
        }
        if (WordClass.NONE_BEHIND.ends(text)) {
            return WordClass.PADDING.takenOutOf(WordClass.NONE_BEHIND.cutFrom(text));
        }
        for (String word : WordClass.NONE.words()) {
            int at = text.indexOf(word);
            if (at >= 0 && !WordClass.NO_DENIAL.startsAt(text, at + word.length())) {
                return text.substring(at + word.length());
            }
        }
        return "";
    }
}
