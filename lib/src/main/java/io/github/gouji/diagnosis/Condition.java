package io.github.gouji.diagnosis;

/**
 * A linear condition that the amounts of moves must meet: Σ coefficient · amount = demand, over the groups of {@link
 * Moves}. Broken if its demand is not 0, because then at least one of them must be made.
 */
final class Condition {

    private final int[] coefficients;
    private final long demand;
    private final long[] groups;

    Condition(int[] coefficients, long demand) {
        this.coefficients = coefficients;
        this.demand = demand;
        this.groups = new long[Bits.words(coefficients.length)];
        for (int group = 0; group < coefficients.length; group++) {
            if (coefficients[group] != 0) {
                Bits.add(groups, group);
            }
        }
    }

    long demand() {
        return demand;
    }

    boolean isBroken() {
        return demand != 0;
    }

    int coefficient(int group) {
        return coefficients[group];
    }

    /** The groups that it is about; shared, not to be changed. */
    long[] groups() {
        return groups;
    }

    /** What follows from this condition and another for all groups but one: the two, combined so that it drops out. */
    Condition without(int group, Condition other) {
        int divisor = gcd(coefficients[group], other.coefficients[group]);
        int own = other.coefficients[group] / divisor;
        int others = coefficients[group] / divisor;
        int[] combined = new int[coefficients.length];
        for (int i = 0; i < combined.length; i++) {
            combined[i] = own * coefficients[i] - others * other.coefficients[i];
        }
        return new Condition(
                combined,
                Math.subtractExact(Math.multiplyExact(own, demand), Math.multiplyExact(others, other.demand)));
    }

    /** Whether it would still be broken if this group alone met the other condition. */
    boolean isBrokenAfter(int group, Condition other) {
        return other.coefficients[group] * demand != coefficients[group] * other.demand;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? Math.abs(a) : gcd(b, a % b);
    }
}
