package io.github.gouji.diagnosis;

/**
 * A linear condition that the changes of cells must meet: Σ coefficient · change = demand. Broken if its demand is not
 * 0, because then at least one of its cells must change.
 */
final class Condition {

    private final int[] coefficients;
    private final long demand;
    private final long[] cells;

    private Condition(int[] coefficients, long demand) {
        this.coefficients = coefficients;
        this.demand = demand;
        this.cells = new long[Cells.words(coefficients.length)];
        for (int cell = 0; cell < coefficients.length; cell++) {
            if (coefficients[cell] != 0) {
                Cells.add(cells, cell);
            }
        }
    }

    /** What a relation demands of the changes. */
    static Condition of(Relation relation, long[] counts) {
        int[] coefficients = new int[counts.length];
        for (int cell : relation.left()) {
            coefficients[cell]++;
        }
        for (int cell : relation.right()) {
            coefficients[cell]--;
        }
        return new Condition(coefficients, -relation.difference(counts));
    }

    long demand() {
        return demand;
    }

    boolean isBroken() {
        return demand != 0;
    }

    int coefficient(int cell) {
        return coefficients[cell];
    }

    /** The cells that it is about; shared, not to be changed. */
    long[] cells() {
        return cells;
    }

    /** What follows from this condition and another for all cells but one: the two, combined so that it drops out. */
    Condition without(int cell, Condition other) {
        int divisor = gcd(coefficients[cell], other.coefficients[cell]);
        int own = other.coefficients[cell] / divisor;
        int others = coefficients[cell] / divisor;
        int[] combined = new int[coefficients.length];
        for (int i = 0; i < combined.length; i++) {
            combined[i] = own * coefficients[i] - others * other.coefficients[i];
        }
        return new Condition(
                combined,
                Math.subtractExact(Math.multiplyExact(own, demand), Math.multiplyExact(others, other.demand)));
    }

    /** Whether it would still be broken if this cell alone met the other condition. */
    boolean isBrokenAfter(int cell, Condition other) {
        return other.coefficients[cell] * demand != coefficients[cell] * other.demand;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? Math.abs(a) : gcd(b, a % b);
    }
}
