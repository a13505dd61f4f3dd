package io.github.gouji.output;

/** Foreign words made harmless: on one line, without control and direction characters, without broken pairs. */
final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** The text as it may stand in a terminal, in XML, in a list. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.CONTROL || c == 0x2028 || c == 0x2029) {
                plain.append(' ');
            } else if (Character.getType(c) == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF) {
                plain.appendCodePoint(REPLACEMENT);
            } else if (!isDirection(c)) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private static boolean isDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
