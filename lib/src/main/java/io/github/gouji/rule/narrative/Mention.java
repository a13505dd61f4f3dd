package io.github.gouji.rule.narrative;

import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.text.Numeral;
import io.github.gouji.text.Token;
import java.math.BigDecimal;

/** A number in prose with the words around it. */
final class Mention {

    private static final int FARTHEST = 400;

    private final Numeral numeral;
    private final Sentence sentence;
    private final String before;
    private final String clause;
    private final String lead;
    private final int group;
    private final Mention opener;
    private final boolean quoted;
    private final int start;
    private final String impliedUnit;
    private final ProseTime time;
    private final StringBuilder after = new StringBuilder();

    Mention(Token token, Sentence sentence, ProseLevel level, boolean quoted) {
        this.numeral = token.numeral();
        this.start = token.start();
        this.impliedUnit = level.unit();
        this.sentence = sentence;
        this.before = level.wordsBefore();
        this.clause = level.clause();
        this.lead = level.lead();
        this.group = level.group();
        this.opener = level.opener();
        this.quoted = quoted;
        this.time = level.time();
    }

    void appendAfter(String words) {
        after.append(words, 0, Math.min(words.length(), FARTHEST));
    }

    Numeral numeral() {
        return numeral;
    }

    BigDecimal value() {
        return numeral.value();
    }

    /** Its measure word; where none is written before a pause, that of the number before it. */
    String unit() {
        return numeral.unit().isEmpty() && after.isEmpty() ? impliedUnit : numeral.unit();
    }

    boolean isPercent() {
        return numeral.percent();
    }

    /** Whether it counts something and belongs to the report's own statement. */
    boolean isCount() {
        return !numeral.percent() && !unit().isEmpty() && !quoted && !isDifference();
    }

    /** Whether it counts cases or documents. */
    boolean isCase() {
        return isCount() && WordClass.COUNTED_CASES.has(unit());
    }

    /** The sentence in which it stands. */
    Sentence sentence() {
        return sentence;
    }

    /** The words in front of it, back to the last pause or number; of brackets' contents nothing. */
    String before() {
        return before;
    }

    /** The words of its clause in front of it, over other numbers. */
    String clause() {
        return clause;
    }

    /** All that stands between the number before it on its level of brackets and this one, pauses included. */
    String lead() {
        return lead;
    }

    /** The words behind it, up to the next pause or number. */
    String after() {
        return after.toString();
    }

    /** Which level of brackets it stands on: 0 outside of all, a number of its own for each pair of brackets. */
    int group() {
        return group;
    }

    /** The number right behind which its brackets open; {@code null} if there is none. */
    Mention opener() {
        return opener;
    }

    /** Its sentence up to it, of a long one the end of that. */
    String sentenceBefore() {
        int end = start - sentence.start();
        return sentence.text().substring(Math.max(0, end - FARTHEST), end);
    }

    /** Where it starts in its passage's text without white space. */
    int start() {
        return start;
    }

    /** What time it speaks of. */
    ProseTime time() {
        return time;
    }

    boolean isQuoted() {
        return quoted;
    }

    /** Whether it says by how much something changed, not how much it is. */
    boolean isDifference() {
        return WordClass.CHANGES.ends(before) && WordClass.COMPARED.isIn(clause);
    }

    /** Whether it is one of several numbers for several things, or counts each of them. */
    boolean isOneOfSeveral() {
        return WordClass.EACH.isIn(before) || WordClass.EACH_OF.ends(before);
    }

    @Override
    public String toString() {
        return before + numeral.value().toPlainString() + (numeral.percent() ? "%" : unit());
    }
}
