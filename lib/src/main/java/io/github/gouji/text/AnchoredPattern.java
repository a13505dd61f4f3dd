package io.github.gouji.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A short pattern each match of which holds one of a few signs. It is tried only around those, so that long text without
 * them costs no more than a look at each character.
 */
final class AnchoredPattern {

    private final Pattern pattern;
    private final String anchors;
    private final int reach;

    /**
     * A pattern.
     *
     * @param anchors the signs; every match holds at least one of them
     * @param reach no match is longer
     */
    AnchoredPattern(String pattern, String anchors, int reach) {
        this.pattern = Pattern.compile(pattern);
        this.anchors = anchors;
        this.reach = reach;
    }

    /** All matches in a text, in order: the same that the pattern alone finds. */
    List<MatchResult> in(String text) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int from = 0;
        for (int anchor = next(text, 0); anchor < text.length(); anchor = next(text, Math.max(anchor + 1, from))) {
            matcher.region(Math.max(from, anchor - reach), Math.min(text.length(), anchor + reach));
            if (matcher.find()) {
                found.add(matcher.toMatchResult());
                from = matcher.end();
            }
        }
        return found;
    }

    private int next(String text, int from) {
        int i = from;
        while (i < text.length() && anchors.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
