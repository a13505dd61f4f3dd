package io.github.gouji.diagnosis;

/** How reluctant one is to call a cell wrong, before any value is proposed for it. */
final class Suspicion {

    /** Weights of a wrong count, whole, so that the search may deepen step by step. */
    private static final int LEAF = 10;
    /** A total is wrong a little more often than another count, but two totals not more often than one count. */
    private static final int TOTAL = 9;
    /** Two blanks that stand out are as likely as one wrong count. */
    private static final int SUSPICIOUS_BLANK = 5;

    /** A blank cell is suspicious where at most one zero in this many is left blank. */
    private static final double RARE = 0.1;

    private final CountTable table;
    private final ZeroStyle style;

    Suspicion(CountTable table, ZeroStyle style) {
        this.table = table;
        this.style = style;
    }

    /** How usual it is to write a count of 0 the way this cell is written: near 0 if it stands out. 1 if it is not blank. */
    double usualness(int cell) {
        return style.usualness(table.figure(cell));
    }

    /** The weight of each cell in the search for the lightest explanation. */
    int[] weights() {
        int[] weights = new int[table.size()];
        for (int cell = 0; cell < weights.length; cell++) {
            weights[cell] = weight(cell);
        }
        return weights;
    }

    private int weight(int cell) {
        if (usualness(cell) < RARE || isBlankBesideAddends(cell)) {
            return SUSPICIOUS_BLANK;
        }
        return table.isTotal(cell) ? TOTAL : LEAF;
    }

    private boolean isBlankBesideAddends(int cell) {
        return table.figure(cell).isBlank()
                && table.totalsOf(cell).stream().anyMatch(total -> total.difference(table.counts()) < 0);
    }
}
