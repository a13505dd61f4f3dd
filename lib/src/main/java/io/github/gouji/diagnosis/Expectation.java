package io.github.gouji.diagnosis;

/** Which counts a table's cells, its totals apart, are likely to hold: mostly 0 in most tables, and else more often few. */
final class Expectation {

    private final double logZero;
    private final double logOne;

    Expectation(CountTable table) {
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
        double zeroShare = (zeros + 1) / (cells + 2.0);
        logZero = StrictMath.log(zeroShare);
        logOne = StrictMath.log((1 - zeroShare) / (1 + StrictMath.log((double) largest)));
    }

    /** The logarithm of the likelihood of a count; all orders of magnitude up to the table's own alike. */
    double of(long count) {
        return count == 0 ? logZero : logOne - StrictMath.log((double) count);
    }
}
