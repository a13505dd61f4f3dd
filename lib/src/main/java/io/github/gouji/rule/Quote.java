package io.github.gouji.rule;

/** Words of a report as a finding quotes them. */
public final class Quote {

    /** How much of a sentence is quoted: what fits on two lines of a screen, and on three of a table's cell. */
    private static final int LONGEST = 160;

    /** How much of that stands in front of the place that is spoken of; the rest of the sentence explains it more often. */
    private static final int IN_FRONT = 60;

    /** How much stands on either side of a word that is wrong by itself: enough to find it by. */
    private static final int BESIDE = 12;

    private Quote() {}

    /** A sentence, shortened at its end. */
    public static String of(String sentence) {
        return cut(sentence, 0);
    }

    /** A sentence, shortened to the surroundings of a place. */
    public static String around(String sentence, int place) {
        return cut(sentence, Math.max(0, place - IN_FRONT));
    }

    /** A few words on either side of a wrong one. */
    public static String closelyAround(String text, int start, int end) {
        return text.substring(Math.max(0, start - BESIDE), Math.min(text.length(), end + BESIDE));
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
