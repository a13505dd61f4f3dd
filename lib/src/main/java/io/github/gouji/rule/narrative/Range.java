package io.github.gouji.rule.narrative;

import io.github.gouji.text.Numeral;
import java.math.BigDecimal;

/**
 * The numbers that may be meant where some are only about right.
 *
 * @param low the least
 * @param high the most
 */
record Range(BigDecimal low, BigDecimal high) {

    static final Range ZERO = new Range(BigDecimal.ZERO, BigDecimal.ZERO);

    static Range of(Numeral numeral) {
        return new Range(numeral.atLeast(), numeral.atMost());
    }

    Range plus(Range other) {
        return new Range(low.add(other.low), high.add(other.high));
    }

    boolean meets(Range other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    boolean isAbove(Range other) {
        return low.compareTo(other.high) > 0;
    }

    boolean isExact() {
        return low.compareTo(high) == 0;
    }
}
