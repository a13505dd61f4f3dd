package io.github.gouji.text;

/** What characters look like: which are invisible, which blank, and what a line break between two of them stands for. */
public final class Typography {

    private Typography() {}

    /** The text without characters that nobody sees: zero-width ones, soft hyphens, controls but tab and line feed. */
    public static String visible(String text) {
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

    /** The text without white space at its ends, no-break and ideographic spaces included. */
    public static String trim(String text) {
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
    public static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isBlank((char) c));
    }

    /** Whether the character is white space, the no-break kinds included. */
    public static boolean isBlank(char c) {
        boolean printed = c > ' ' && c < 0x7F;
        return !printed && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Whether a line break between the two characters stands for nothing: at least one of them is Han or alike. */
    public static boolean joinsWithoutSpace(int before, int after) {
        return CharacterWidth.isWide(before)
                || CharacterWidth.isWide(after)
                || !Character.isLetter(before)
                || !Character.isLetter(after);
    }
}
