package io.github.gouji.diagnosis;

import java.util.Arrays;

/**
 * One cell of a solution: what is written in it, what is meant, and what stands around it.
 *
 * @param table the table as written
 * @param counts all counts as they are meant
 * @param cell a changed cell whose count the solution determines
 */
record Correction(CountTable table, long[] counts, int cell) {

    /** Chance of a slip by 1 among all slips in counting; by 2 half of it, by 3 a third: 0.7 of them are below 10. */
    private static final double ONE_ORDER = 0.25;
    /** … by 10, 20 …, 100, 200 …: a carry forgotten, an order of magnitude rarer. */
    private static final double HIGHER_ORDER = 0.03;
    /** Counts that may stand in a cell whatever its size, so that small ones, too, are explained by chance but rarely. */
    private static final double FEWEST_COUNTS = 20;
    /** A sum of one addend is that addend: left out or counted twice, it is another slip. */
    private static final int FEWEST_ADDENDS = 2;

    long written() {
        return table.counts()[cell];
    }

    long meant() {
        return counts[cell];
    }

    boolean isBlank() {
        return table.figure(cell).isBlank();
    }

    Digits digits() {
        return Digits.of(meant(), written());
    }

    /** How likely a slip in counting or adding up comes to this difference: a few, or a few tens, hundreds … */
    double miscounted() {
        long difference = Math.abs(meant() - written());
        double chance = ONE_ORDER;
        while (difference % 10 == 0) {
            difference /= 10;
            chance = HIGHER_ORDER;
        }
        return difference < 10 ? chance / difference : 0;
    }

    /** If the cell is a total of several counts: which share of them, left out one at a time, gives what is written. */
    double leftOut() {
        return shareOfAddends(meant() - written());
    }

    /** If the cell is a total of several counts: which share of them, counted twice, gives what is written. */
    double countedTwice() {
        return shareOfAddends(written() - meant());
    }

    /** If the cell is a total: 1 if the sum of its addends and itself is written. */
    double includesTotal() {
        return table.isTotal(cell) && meant() > 0 && written() == 2 * meant() ? 1 : 0;
    }

    /** Which share of the cells around says what is written. */
    double copied() {
        if (written() == 0) {
            return 0;
        }
        int[] around = table.around(cell);
        return Arrays.stream(around).filter(other -> counts[other] == written()).count() / (double) around.length;
    }

    /** The chance of this very count if any of its size could have been written. */
    double anything() {
        return 1 / (FEWEST_COUNTS + 2 * Math.max(meant(), written()));
    }

    private double shareOfAddends(long count) {
        double best = 0;
        for (Relation relation : table.totalsOf(cell)) {
            long addends = 0;
            long hits = 0;
            for (int addend : relation.right()) {
                addends += counts[addend] > 0 ? 1 : 0;
                hits += count > 0 && counts[addend] == count ? 1 : 0;
            }
            best = Math.max(best, addends < FEWEST_ADDENDS ? 0 : (double) hits / addends);
        }
        return best;
    }
}
