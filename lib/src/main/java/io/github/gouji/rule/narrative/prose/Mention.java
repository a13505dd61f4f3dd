package io.github.gouji.rule.narrative.prose;

import io.github.gouji.rule.Quote;
import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.text.Numeral;
import io.github.gouji.text.Token;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A number in prose with the words around it. */
public final class Mention {

    /** How much of a sentence in front of a number says whose it is; the longest of real reports have 270 characters. */
    private static final int FARTHEST = 400;

    private final Numeral numeral;
    private final int start;
    private final Sentence sentence;
    private final boolean quoted;
    private final Context context;
    private final StringBuilder after = new StringBuilder();

    /**
     * What stands in front of a number on its level of brackets.
     *
     * @param before the words back to the last pause or number
     * @param clause the words of its clause, over other numbers
     * @param lead all since the number before it, pauses included
     * @param unit the measure word of the number before it
     * @param group which level of brackets it is
     * @param opener the number right behind which its brackets open; {@code null} if there is none
     * @param time what time it speaks of
     */
    record Context(
            String before,
            String clause,
            String lead,
            String unit,
            int group,
            @Nullable Mention opener,
            ProseTime time) {}

    Mention(Token token, Sentence sentence, boolean quoted, Context context) {
        this.numeral = Objects.requireNonNull(token.numeral());
        this.start = token.start();
        this.sentence = sentence;
        this.quoted = quoted;
        this.context = context;
    }

    void appendAfter(String words) {
        after.append(words, 0, Math.min(words.length(), FARTHEST));
    }

    /** The number itself, with how exactly it is meant. */
    public Numeral numeral() {
        return numeral;
    }

    /** How much it is. */
    public BigDecimal value() {
        return numeral.value();
    }

    /** Its measure word; where none is written before a pause, that of the number before it. */
    public String unit() {
        return numeral.unit().isEmpty() && after.isEmpty() ? context.unit() : numeral.unit();
    }

    /** Whether it is a percentage. */
    public boolean isPercent() {
        return numeral.percent();
    }

    /** Whether it counts something and belongs to the report's own statement. */
    public boolean isCount() {
        return !numeral.percent() && !unit().isEmpty() && !quoted && !isDifference();
    }

    /** Whether it counts cases or documents, not who brings them: 187个申请人. */
    public boolean isCase() {
        return isCount() && WordClass.COUNTED_CASES.has(unit()) && !WordClass.COUNTED_PEOPLE.starts(after());
    }

    /** The sentence in which it stands. */
    public Sentence sentence() {
        return sentence;
    }

    /** The words in front of it, back to the last pause or number; of brackets' contents nothing. */
    public String before() {
        return context.before();
    }

    /** The words of its clause in front of it, over other numbers. */
    public String clause() {
        return context.clause();
    }

    /** All that stands between the number before it on its level of brackets and this one, pauses included. */
    public String lead() {
        return context.lead();
    }

    /** The words behind it, up to the next pause or number. */
    public String after() {
        return after.toString();
    }

    /** Which level of brackets it stands on: 0 outside of all, a number of its own for each pair of brackets. */
    public int group() {
        return context.group();
    }

    /** The number right behind which its brackets open; {@code null} if there is none. */
    public @Nullable Mention opener() {
        return context.opener();
    }

    /** Its sentence up to it, of a long one the end of that. */
    public String sentenceBefore() {
        int end = start - sentence.start();
        return sentence.text().substring(Math.max(0, end - FARTHEST), end);
    }

    /** Its sentence, or what stands around it in a long one, as a finding quotes it. */
    public String quote() {
        return Quote.around(sentence.text(), start - sentence.start());
    }

    /** Where it starts in its passage's text without white space. */
    public int start() {
        return start;
    }

    /** What time it speaks of. */
    public ProseTime time() {
        return context.time();
    }

    /** Whether it stands in quotation marks. */
    public boolean isQuoted() {
        return quoted;
    }

    /** Whether it says by how much something changed, not how much it is. */
    public boolean isDifference() {
        return WordClass.CHANGES.ends(before()) && WordClass.COMPARED.isIn(clause());
    }

    /** Whether it is one of several numbers for several things, or counts each of them. */
    public boolean isOneOfSeveral() {
        return WordClass.EACH.isIn(before()) || WordClass.EACH_OF.ends(before());
    }

    @Override
    public String toString() {
        return before() + numeral.value().toPlainString() + (numeral.percent() ? "%" : unit());
    }
}
