package io.github.gouji.diagnosis;

import static io.github.gouji.diagnosis.SmallTable.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationTest {

    private static final int GRANTED = at(2, 0);
    private static final Offset<Double> EXACT = within(1e-12);

    /** Of its ten counts, totals apart, two are 0 and the largest is 5. */
    private final Expectation expectation = new Expectation(SmallTable.sound());

    @Test
    void aZeroIsAsLikelyAsZerosAreFrequent() {
        assertThat(likelihood(expectation, GRANTED, 0)).isCloseTo((2 + 1) / (10 + 2.0), EXACT);
        assertThat(likelihood(new Expectation(SmallTable.of(new long[SmallTable.SIZE])), GRANTED, 0))
                .isCloseTo((10 + 1) / (10 + 2.0), EXACT);
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "3, 30", "70, 700"})
    void tenTimesTheCountIsTenTimesLessLikely(long few, long many) {
        assertThat(likelihood(expectation, GRANTED, few) / likelihood(expectation, GRANTED, many))
                .isCloseTo(10, within(1e-9));
    }

    @Test
    void whereCountsAreLargeASmallOneIsLessLikely() {
        Expectation large = new Expectation(SmallTable.sound(at(0, 0), 5_000));

        assertThat(likelihood(large, GRANTED, 1)).isLessThan(likelihood(expectation, GRANTED, 1));
    }

    @Test
    void theLikelihoodOfACountSpreadsOverTheTablesOwnRange() {
        assertThat(likelihood(expectation, GRANTED, 1)).isCloseTo(0.75 / (1 + StrictMath.log(5)), EXACT);
        assertThat(likelihood(new Expectation(SmallTable.of(new long[SmallTable.SIZE])), GRANTED, 1))
                .isCloseTo(1 / 12.0, EXACT);
    }

    @Test
    void theLargestTotalSaysNothingOfOtherCounts() {
        assertThat(new Expectation(SmallTable.sound(at(0, 2), 5_000)).of(GRANTED, 1))
                .isEqualTo(expectation.of(GRANTED, 1));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.4", "1, 0.7", "5, 0.7"})
    void mostOfficesReceiveSomethingAndFewCarryACaseOver(int row, double likelihoodOfNothing) {
        assertThat(likelihood(expectation, at(row, 1), 0)).isCloseTo(likelihoodOfNothing, EXACT);
    }

    private static double likelihood(Expectation expectation, int cell, long count) {
        return StrictMath.exp(expectation.of(cell, count));
    }
}
