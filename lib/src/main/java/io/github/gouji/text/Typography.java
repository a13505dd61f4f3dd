package io.github.gouji.text;

/** What characters look like: which are invisible, and what a line break between two of them stands for. */
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

    /** Whether a line break between the two characters stands for nothing: at least one of them is Han or alike. */
    public static boolean joinsWithoutSpace(int before, int after) {
        return CharacterWidth.isWide(before)
                || CharacterWidth.isWide(after)
                || !Character.isLetter(before)
                || !Character.isLetter(after);
    }
}
