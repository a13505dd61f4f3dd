package io.github.gouji.text;

/** What readers write for a printed character that the file gives no text to. */
public final class UnknownCharacter {

    private static final char MARK = '\uFFFD';

    private UnknownCharacter() {}

    /** Whether a text holds one. */
    public static boolean isIn(String text) {
        return text.indexOf(MARK) >= 0;
    }
}
