package io.github.gouji.text;

import java.util.Arrays;

/**
 * Text without white space, as written and with half-width signs: what the scanners read. White space between two
 * digits stays as one blank, so that two numbers do not become one; only digits that
 * were spaced out themselves (4 7 件, 1 268 条) are one number.
 */
final class CompactText {

    private final String written;
    private final char[] signs;

    CompactText(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ChineseText.isBlank(c)) {
                gap = true;
                continue;
            }
            int last = compact.length() - 1;
            if (gap
                    && last >= 0
                    && isDigit(ChineseText.halfWidth(c))
                    && isDigit(ChineseText.halfWidth(compact.charAt(last)))) {
                compact.append(' ');
            }
            gap = false;
            compact.append(c);
        }
        written = SpacedDigits.joined(compact.toString());
        signs = new char[written.length()];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = ChineseText.halfWidth(written.charAt(i));
        }
    }

    /** The text as written. */
    String written() {
        return written;
    }

    int length() {
        return signs.length;
    }

    /** The half-width sign at a position; the NUL character outside the text. */
    char at(int i) {
        return i >= 0 && i < signs.length ? signs[i] : '\0';
    }

    /** Whether these signs stand at a position. */
    boolean has(String expected, int i) {
        for (int k = 0; k < expected.length(); k++) {
            if (at(i + k) != expected.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** Whether these signs stand just before a position. */
    boolean endsWith(String expected, int i) {
        return has(expected, i - expected.length());
    }

    String part(int start, int end) {
        return new String(Arrays.copyOfRange(signs, start, end));
    }

    boolean digitAt(int i) {
        return isDigit(at(i));
    }

    /** Whether the sign at a position of the text is written full-width. */
    boolean isFullWidth(int i) {
        return written.charAt(i) != signs[i];
    }

    /** Where the run of digits ends that starts at a position. */
    int endOfDigits(int i) {
        int end = i;
        while (digitAt(end)) {
            end++;
        }
        return end;
    }

    /** The number that a run of at most nine digits writes. */
    int number(int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + signs[i] - '0';
        }
        return value;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
