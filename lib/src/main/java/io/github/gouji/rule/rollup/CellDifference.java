package io.github.gouji.rule.rollup;

import io.github.gouji.report.CellKey;
import java.math.BigDecimal;
import java.util.List;

/**
 * A cell of the parent's report beside the sum of its units'.
 *
 * @param cell the cell
 * @param actual what the parent states, a blank as 0
 * @param sum what the units' come to, a blank as 0
 * @param tolerance how far apart they may be because amounts are rounded; 0 for counts
 * @param blank the units that leave the cell blank
 */
record CellDifference(CellKey cell, BigDecimal actual, BigDecimal sum, BigDecimal tolerance, List<Unit> blank) {

    /** What the parent has too much; below 0 if too little. */
    BigDecimal difference() {
        return actual.subtract(sum);
    }

    /** The same where the units' figures come to so much more. */
    CellDifference plus(BigDecimal more) {
        return new CellDifference(cell, actual, sum.add(more), tolerance, blank);
    }

    boolean differs() {
        return isFarFrom(BigDecimal.ZERO);
    }

    /** Whether the difference is not this much. */
    boolean isFarFrom(BigDecimal expected) {
        return difference().subtract(expected).abs().compareTo(tolerance) > 0;
    }

    /** Whether a figure that a unit left out may make up the difference. */
    boolean isDoubtful() {
        return isTooMuch() && !blank.isEmpty();
    }

    boolean isTooMuch() {
        return difference().signum() > 0;
    }
}
