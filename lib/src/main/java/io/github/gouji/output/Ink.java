package io.github.gouji.output;

/** Colours of a terminal, or none. Text of reports and names of files is made harmless: it cannot steer the terminal. */
record Ink(boolean coloured) {

    /** What a text is. */
    enum Style {
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
    String paint(Style style, String text) {
        return coloured ? "\u001B[" + style.code + "m" + text + "\u001B[0m" : text;
    }

    /** Foreign words on one line, without control and direction characters. */
    static String harmless(String text) {
        StringBuilder harmless = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean control = Character.getType(c) == Character.CONTROL;
            boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
            if (control || c == 0x2028 || c == 0x2029) {
                harmless.append(' ');
            } else if (!direction) {
                harmless.appendCodePoint(c);
            }
        });
        return harmless.toString();
    }
}
