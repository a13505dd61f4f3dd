package io.github.gouji.reader;

/** What characters look like: which are invisible, and how wide they print where a Han character is two columns wide. */
final class Typography {

    private Typography() {}

    /** The text without characters that nobody sees: zero-width ones, soft hyphens, controls but tab and line feed. */
    static String visible(String text) {
        if (text.codePoints().noneMatch(Typography::isInvisible)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isInvisible(c)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean isInvisible(int c) {
        return c < 0x20 && c != '\t' && c != '\n'
                || c >= 0x7F && c < 0xA0
                || c == 0xAD
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2064
                || c == 0xFEFF;
    }

    /** Whether the character is two columns wide in a fixed-width font: Han, kana, full-width forms and punctuation. */
    static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0x303E
                || c >= 0x3041 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x20000 && c <= 0x3FFFD;
    }

    /** Columns that the text takes in a fixed-width font. */
    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** The text without white space at its ends, no-break and ideographic spaces included. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether the text shows nothing. */
    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isBlank((char) c));
    }

    /** Whether the character is white space, the no-break kinds included. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether a line break between the two characters stands for nothing: at least one of them is Han or alike. */
    static boolean joinsWithoutSpace(int before, int after) {
        return isWide(before) || isWide(after) || !Character.isLetter(before) || !Character.isLetter(after);
    }
}
