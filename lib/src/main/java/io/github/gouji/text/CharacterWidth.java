package io.github.gouji.text;

/** How wide characters print, where a Han character is twice as wide as a digit. */
public final class CharacterWidth {

    /** Marks that are narrow in Latin fonts, and as wide as a Han character in Chinese ones. */
    private static final String WIDE_IN_CHINESE_FONTS = "“”‘’—…·";

    private CharacterWidth() {}

    /** Whether the character is wide in any font: Han, kana, full-width forms and punctuation. */
    public static boolean isWide(int c) {
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

    /** Whether the character is wide in a Chinese font: quotation marks and dashes too. */
    public static boolean isWideInChinese(int c) {
        return isWide(c) || WIDE_IN_CHINESE_FONTS.indexOf(c) >= 0;
    }

    /** Columns that the text takes in a fixed-width font. */
    public static int of(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }
}
