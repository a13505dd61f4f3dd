package io.github.gouji.rule.narrative.prose;

/** Words of a report as a finding quotes them. */
public final class Quote {

    private static final int LONGEST = 160;
    private static final int IN_FRONT = 60;

    private Quote() {}

    /** A sentence, shortened at its end. */
    public static String of(Sentence sentence) {
        return cut(sentence.text(), 0);
    }

    /** A sentence, shortened to the surroundings of a number. */
    public static String around(Mention mention) {
        Sentence sentence = mention.sentence();
        return cut(sentence.text(), Math.max(0, mention.start() - sentence.start() - IN_FRONT));
    }

    private static String cut(String text, int from) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int start = Math.min(from, text.length() - LONGEST);
        int end = start + LONGEST;
        return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
    }
}
