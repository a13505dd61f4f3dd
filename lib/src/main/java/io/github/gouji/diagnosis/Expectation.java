package io.github.gouji.diagnosis;

import io.github.gouji.report.ApplicationRow;

/** Which counts a table's cells, its totals apart, are likely to hold: mostly 0 in most tables, and else more often few. */
final class Expectation {

    /** Most offices that report an error received something, in the column at hand. */
    private static final double RECEIVED = 0.6;
    /** Three offices in ten carry a case over from the year before, or into the next one. */
    private static final double CARRIED = 0.3;

    private final CountTable table;
    private final double zeroShare;
    private final double logRange;

    Expectation(CountTable table) {
        this.table = table;
        int cells = 0;
        int zeros = 0;
        long largest = 1;
        for (int cell = 0; cell < table.size(); cell++) {
            if (!table.isTotal(cell)) {
                cells++;
                zeros += table.counts()[cell] == 0 ? 1 : 0;
                largest = Math.max(largest, table.counts()[cell]);
            }
        }
        zeroShare = (zeros + 1) / (cells + 2.0);
        logRange = StrictMath.log(1 + StrictMath.log((double) largest));
    }

    /** The logarithm of the likelihood of a count in a cell; all orders of magnitude up to the table's own alike. */
    double of(int cell, long count) {
        double some = some(cell);
        return count == 0 ? StrictMath.log(1 - some) : StrictMath.log(some) - logRange - StrictMath.log((double) count);
    }

    /** How likely there is anything in the cell. */
    private double some(int cell) {
        if (!table.isBalanced(cell)) {
            return 1 - zeroShare;
        }
        return table.key(cell).row() == ApplicationRow.RECEIVED ? RECEIVED : CARRIED;
    }
}
