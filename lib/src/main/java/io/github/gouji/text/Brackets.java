package io.github.gouji.text;

/** Brackets and quotation marks, half-width. */
final class Brackets {

    private static final String OPENING = "([{【〔〖﹝";
    private static final String CLOSING = ")]}】〕〗﹞";
    private static final String QUOTE_OPENING = "“‘《〈「『";
    private static final String QUOTE_CLOSING = "”’》〉」』";

    private Brackets() {}

    static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    static boolean opensQuote(char c) {
        return QUOTE_OPENING.indexOf(c) >= 0;
    }

    static boolean closesQuote(char c) {
        return QUOTE_CLOSING.indexOf(c) >= 0;
    }
}
