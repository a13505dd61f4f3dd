package io.github.gouji.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A short pattern each match of which holds one of a few signs behind the end of a number. It is tried only around those,
 * so that long text without them costs no more than a look at each character.
 */
final class AnchoredPattern {

    private static final int MOST_BLANKS = 3;

    /** How much of the text behind an anchor is searched at once, in reaches: where anchors crowd, most need no look. */
    private static final int WINDOW = 3;

    private final Pattern pattern;
    private final String anchors;
    private final int numerals;
    private final int reach;

    /**
     * A pattern.
     *
     * @param anchors the signs; every match holds at least one of them
     * @param numerals how many numeral characters, Arabic or Chinese, stand in front of that one at least, up to three
     *     blanks between left aside
     * @param reach no match is longer
     */
    AnchoredPattern(String pattern, String anchors, int numerals, int reach) {
        this.pattern = Pattern.compile(pattern);
        this.anchors = anchors;
        this.numerals = numerals;
        this.reach = reach;
    }

    /** All matches in a text, in order: the same that the pattern alone finds. */
    List<MatchResult> in(String text) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int from = 0;
        int anchor = next(text, 0);
        while (anchor < text.length()) {
            int end = Math.min(text.length(), anchor + WINDOW * reach);
            matcher.region(Math.max(from, anchor - reach), end);
            if (matcher.find()) {
                found.add(matcher.toMatchResult());
                from = matcher.end();
                anchor = next(text, Math.max(anchor + 1, from));
            } else {
                // whatever holds an anchor up to here would have ended within the window
                anchor = next(text, Math.max(anchor, end - reach) + 1);
            }
        }
        return found;
    }

    private int next(String text, int from) {
        int i = from;
        while (i < text.length() && (anchors.indexOf(text.charAt(i)) < 0 || !isBehindNumerals(text, i))) {
            i++;
        }
        return i;
    }

    private boolean isBehindNumerals(String text, int anchor) {
        int end = anchor;
        while (end > 0 && anchor - end < MOST_BLANKS && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end < numerals) {
            return false;
        }
        for (int i = end - numerals; i < end; i++) {
            char c = text.charAt(i);
            if (!CompactText.isDigit(c) && !ChineseNumerals.isNumeral(c)) {
                return false;
            }
        }
        return true;
    }
}
