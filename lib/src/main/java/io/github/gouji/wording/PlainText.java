package io.github.gouji.wording;

/** Foreign words made harmless: on one line, without control, direction and invisible characters or broken pairs. */
public final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;
    /** The grapheme joiner, Hangul's fillers, Mongolian selectors: letters by their type, nothing to the eye. */
    private static final String FILLERS = "\u034F\u115F\u1160\u180B\u180C\u180D\u3164\uFFA0";

    private PlainText() {}

    /** The text as it may stand in a terminal, in XML, in a list. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.CONTROL || c == 0x2028 || c == 0x2029) {
                plain.append(' ');
            } else if (Character.getType(c) == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF) {
                plain.appendCodePoint(REPLACEMENT);
            } else if (!isInvisible(c)) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    /** Characters of format (directions, joiners, zero-width spaces, soft hyphens), and fillers that show nothing. */
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || FILLERS.indexOf(c) >= 0;
    }
}
