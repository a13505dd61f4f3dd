package io.github.gouji.rule.narrative.prose;

import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.rule.narrative.prose.Mention.Context;
import io.github.gouji.text.Token;
import io.github.gouji.text.Token.DateText;
import org.jspecify.annotations.Nullable;

/** What a reader of prose remembers on one level of brackets. */
final class ProseLevel {

    /** How many characters in front of a number say what it counts; real clauses have up to 123. */
    private static final int FARTHEST = 200;

    private final int group;
    private final @Nullable Mention opener;
    private final StringBuilder clause = new StringBuilder();
    private final StringBuilder piece = new StringBuilder();
    private final StringBuilder lead = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private String idleClause = "";
    private ProseTime clauseTime = ProseTime.UNSAID;
    private ProseTime earlierTime;
    /** The number that the words to come stand behind; {@code null} if a pause came since. */
    private @Nullable Mention open;

    /** The words in front of the last number: 收到5个申请人提出的申请8件 goes on with them, for people are counted in passing. */
    private String beforeNumber = "";

    private String unit = "";
    private boolean counted;

    ProseLevel(int group, @Nullable Mention opener, ProseTime earlierTime) {
        this.group = group;
        this.opener = opener;
        this.earlierTime = earlierTime;
    }

    void words(String words) {
        if (numberJustRead() != null && WordClass.COUNTED_PEOPLE.starts(words)) {
            piece.insert(0, beforeNumber);
        }
        clause.append(words);
        piece.append(words);
        lead.append(words);
        text.append(words);
        if (open != null) {
            open.appendAfter(words);
        }
    }

    void date(DateText date, String written) {
        boolean compared = WordClass.COMPARES.ends(end(piece));
        if (!compared) {
            clauseTime = clauseTime.with(date);
        }
        lead.append(written);
        text.append(written);
    }

    /** The number that comes next, with the words in front of it. */
    Mention mention(Token token, Sentence sentence, boolean quoted) {
        return new Mention(
                token, sentence, quoted, new Context(wordsBefore(), clause(), lead(), unit, group, opener, time()));
    }

    void number(Mention mention, String written) {
        open = mention;
        unit = mention.isPercent() ? unit : mention.unit();
        counted = true;
        beforeNumber = end(piece);
        piece.setLength(0);
        lead.setLength(0);
        text.append(written);
    }

    /** A pause inside a clause. */
    void enumeration() {
        open = null;
        clause.append('、');
        piece.append('、');
        lead.append('、');
        text.append('、');
    }

    void other(String written) {
        lead.append(written);
    }

    /** Ends the clause. */
    Clause pause(String sign, boolean joins) {
        Clause ended = new Clause(text.toString(), time());
        boolean carriesOver = WordClass.CARRIES.isIn(clause.toString());
        if (!carriesOver) {
            earlierTime = time();
        }
        idleClause = joins && !counted ? end(clause) : "";
        clauseTime = ProseTime.UNSAID;
        clause.setLength(0);
        piece.setLength(0);
        text.setLength(0);
        lead.append(sign);
        open = null;
        counted = false;
        return ended;
    }

    /** The words before a number: of a clause that has hardly any of its own, also those of the one before. */
    private String wordsBefore() {
        String own = end(piece);
        return end(!counted && WordClass.FILLER.makesUp(own) ? idleClause + own : own);
    }

    private String clause() {
        return end(idleClause + end(clause));
    }

    /** The end of words; what stands further in front says nothing of a number. */
    private static String end(CharSequence words) {
        return words.subSequence(Math.max(0, words.length() - FARTHEST), words.length())
                .toString();
    }

    private String lead() {
        return lead.substring(0, Math.min(lead.length(), FARTHEST));
    }

    ProseTime time() {
        return clauseTime.orElse(earlierTime);
    }

    /** The number at whose end the reader stands; {@code null} if words follow it. */
    @Nullable
    Mention numberJustRead() {
        return open != null && open.after().isEmpty() ? open : null;
    }
}
