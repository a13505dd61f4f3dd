package io.github.gouji.paper;

/** Text that a spreadsheet would take for a formula. */
public final class SpreadsheetText {

    /** Half-width, and the full-width twins that spreadsheets of East Asia take for the same. */
    private static final String FORMULA_SIGNS = "=+-@＝＋－＠\t\r\n";

    private SpreadsheetText() {}

    /** Whether a spreadsheet may take it for a formula. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    }
}
