package io.github.gouji.text;

/**
 * Characters set above the line: marks of notes, whatever digits they are. They are written with the characters that
 * Unicode has for that, so that 75 with a raised 1 behind it never reads as 751.
 */
public final class RaisedText {

    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private RaisedText() {}

    /** The text, set above the line. */
    public static String of(String text) {
        StringBuilder raised = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char half = ChineseText.halfWidth(c);
            raised.append(half >= '0' && half <= '9' ? DIGITS.charAt(half - '0') : c);
        }
        return raised.toString();
    }
}
