package io.github.gouji.wording;

/** Colours of a terminal, or none. */
public record Ink(boolean coloured) {

    /** What a text is. */
    public enum Style {
        GOOD("32"),
        BAD("31;1"),
        DOUBTFUL("33"),
        HINT("36"),
        FAINT("2"),
        STRONG("1");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    /** Our own words in a style. */
    public String paint(Style style, String text) {
        return coloured ? "\u001B[" + style.code + "m" + text + "\u001B[0m" : text;
    }
}
