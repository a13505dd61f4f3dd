package io.github.gouji.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A number as prose states it.
 *
 * @param value its value, multipliers such as 万 worked in; of a percentage the number before the sign
 * @param decimals how many decimals are printed
 * @param precision how exactly it is meant
 * @param percent whether it is a percentage
 * @param unit its measure word such as {@code 件}; empty if it has none. Amounts of money are in {@code 元}
 */
public record Numeral(BigDecimal value, int decimals, Precision precision, boolean percent, String unit) {

    /** How exactly a number is meant. */
    public enum Precision {
        /** As it stands. */
        EXACT,
        /** 余, 多, 超, 逾, 以上: this or somewhat more. */
        AT_LEAST,
        /** 近, 不足, 以内: this or somewhat less. */
        AT_MOST,
        /** 约, 左右, a range: thereabouts. */
        ABOUT
    }

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    public Numeral {
        Objects.requireNonNull(value);
        Objects.requireNonNull(precision);
        Objects.requireNonNull(unit);
    }

    /** Whether it is meant as it stands. */
    public boolean isExact() {
        return precision == Precision.EXACT;
    }

    /** The least that can be meant. */
    public BigDecimal atLeast() {
        return switch (precision) {
            case EXACT, AT_LEAST -> value;
            case AT_MOST, ABOUT -> value.subtract(value.multiply(TENTH));
        };
    }

    /** The most that can be meant; of 余 and 多 up to the next number as round as this one. */
    public BigDecimal atMost() {
        return switch (precision) {
            case EXACT, AT_MOST -> value;
            case AT_LEAST -> value.add(roundness());
            case ABOUT -> value.add(value.multiply(TENTH));
        };
    }

    private BigDecimal roundness() {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.signum() == 0
                ? BigDecimal.ZERO
                : BigDecimal.ONE
                        .movePointLeft(bare.scale())
                        .setScale(Math.max(0, bare.scale()), RoundingMode.UNNECESSARY);
    }
}
