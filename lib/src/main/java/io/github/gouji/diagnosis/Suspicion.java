package io.github.gouji.diagnosis;

import io.github.gouji.report.Figure;

/** How reluctant one is to call a cell wrong, before any value is proposed for it. */
final class Suspicion {

    private static final int LEAF = 10;
    private static final int TOTAL = 9;
    private static final int SUSPICIOUS_BLANK = 3;

    /** A blank cell is suspicious where at most one zero in this many is left blank. */
    private static final double RARE = 0.1;

    private final CountTable table;
    private final double blankZeros;
    private final double markedZeros;

    Suspicion(CountTable table) {
        this.table = table;
        int zeros = 0;
        int blank = 0;
        int marked = 0;
        for (int cell = 0; cell < table.size(); cell++) {
            Figure figure = table.figure(cell);
            if (!table.isUnknown(cell) && table.counts()[cell] == 0) {
                zeros++;
                blank += isEmpty(figure) ? 1 : 0;
                marked += isMarked(figure) ? 1 : 0;
            }
        }
        blankZeros = share(blank, zeros);
        markedZeros = share(marked, zeros);
    }

    /** One of them is the cell in question, so it does not count as a witness for itself. */
    private static double share(int some, int all) {
        return Math.max(some - 0.5, 0.5) / (all + 1.0);
    }

    private static boolean isEmpty(Figure figure) {
        return figure.isBlank() && figure.text().isEmpty();
    }

    private static boolean isMarked(Figure figure) {
        return figure.isBlank() && !figure.text().isEmpty();
    }

    /** How often, in this table, a count of 0 is written the way this cell is: near 0 if it stands out. 1 if it is not blank. */
    double usualness(int cell) {
        Figure figure = table.figure(cell);
        if (isEmpty(figure)) {
            return blankZeros;
        }
        return isMarked(figure) ? markedZeros : 1;
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
