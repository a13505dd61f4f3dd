package io.github.gouji.diagnosis;

import static io.github.gouji.diagnosis.SmallTable.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small sound table is what is meant; one cell of it is written otherwise. */
class CorrectionTest {

    private static final int GRANTED = at(2, 0);
    private static final int GRANTED_TOTAL = at(2, 2);
    private static final int PARTIALLY_TOTAL = at(3, 2);
    private static final int CARRIED_FORWARD_TOTAL = at(5, 2);
    private static final int ALL_RESULTS = at(4, 2);

    @Test
    void itTellsWhatIsWrittenAndWhatIsMeant() {
        Correction correction = correction(GRANTED, 40);

        assertThat(correction.written()).isEqualTo(40);
        assertThat(correction.meant()).isEqualTo(4);
        assertThat(correction.digits()).isEqualTo(new Digits("4", "40"));
        assertThat(correction.isBlank()).isFalse();
        assertThat(correction(GRANTED, "_").isBlank()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"5, 3", "6, 2", "7, 1"})
    void aSlipIsRarerByItsSizeWhicheverWayItGoes(long more, long less) {
        double byOne = correction(GRANTED, 5).miscounted();

        assertThat(correction(GRANTED, more).miscounted())
                .isCloseTo(byOne / (more - 4), within(1e-12))
                .isEqualTo(correction(GRANTED, less).miscounted());
    }

    @ParameterizedTest
    @CsvSource({"14, 1", "24, 2", "104, 1", "304, 3"})
    void aCarryThatIsForgottenIsRarerThanASlipInTheLastDigit(long written, int size) {
        double byTen = correction(GRANTED, 14).miscounted();

        assertThat(byTen).isPositive().isLessThan(correction(GRANTED, 13).miscounted() * 2);
        assertThat(correction(GRANTED, written).miscounted()).isCloseTo(byTen / size, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"15", "16", "114"})
    void aDifferenceInSeveralDigitsIsNoSlipInCounting(long written) {
        assertThat(correction(GRANTED, written).miscounted()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"4, 0.5", "2, 0.5", "3, 0", "6, 0", "8, 0", "0, 0"})
    void aTotalMayLeaveOutOneOfItsAddends(long written, double share) {
        assertThat(correction(GRANTED_TOTAL, written).leftOut()).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"10, 0.5", "8, 0.5", "9, 0", "4, 0", "6, 0", "12, 0"})
    void aTotalMayCountOneOfItsAddendsTwice(long written, double share) {
        assertThat(correction(GRANTED_TOTAL, written).countedTwice()).isEqualTo(share);
    }

    @Test
    void addendsThatAreAlikeAreLeftOutMoreEasily() {
        assertThat(correction(CARRIED_FORWARD_TOTAL, 1).leftOut()).isEqualTo(1);
    }

    @Test
    void aTotalOfTwoSumsMayErrInEither() {
        // 7 of 5 and 2 by its row, of 6 and 1 by its column
        assertThat(correction(ALL_RESULTS, 6).leftOut()).isEqualTo(0.5);
        assertThat(correction(ALL_RESULTS, 5).leftOut()).isEqualTo(0.5);
        assertThat(correction(ALL_RESULTS, 12).countedTwice()).isEqualTo(0.5);
    }

    @Test
    void aSumOfOneAddendIsThatAddend() {
        assertThat(correction(PARTIALLY_TOTAL, 0).leftOut()).isZero();
        assertThat(correction(PARTIALLY_TOTAL, 2).countedTwice()).isZero();
    }

    @Test
    void aCountThatIsNoTotalLeavesNothingOut() {
        assertThat(correction(GRANTED, 2).leftOut()).isZero();
        assertThat(correction(GRANTED, 6).countedTwice()).isZero();
        assertThat(correction(GRANTED, 8).includesTotal()).isZero();
    }

    @Test
    void aTotalThatIncludesItselfIsTwiceAsLarge() {
        assertThat(correction(GRANTED_TOTAL, 12).includesTotal()).isEqualTo(1);
        assertThat(correction(GRANTED_TOTAL, 11).includesTotal()).isZero();
        assertThat(new Correction(SmallTable.sound(), new long[SmallTable.SIZE], GRANTED_TOTAL).includesTotal())
                .isZero();
    }

    @Test
    void aCountIsCopiedFromTheCellsAround() {
        // beside 4: 2 to the right, 1 above and 1 below
        assertThat(correction(GRANTED, 2).copied()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(correction(GRANTED, 1).copied()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(correction(GRANTED, 6).copied()).isZero();
    }

    @Test
    void nobodyCopiesZero() {
        assertThat(correction(at(0, 1), 0).copied()).isZero();
    }

    @Test
    void anyCountIsRarerTheMoreThereAreOfItsSize() {
        double few = correction(GRANTED, 40).anything();

        assertThat(few).isPositive().isGreaterThan(2 * correction(GRANTED, 400).anything());
        assertThat(correction(GRANTED, 3).anything())
                .isEqualTo(correction(GRANTED, 0).anything())
                .isLessThan(0.05);
    }

    private static Correction correction(int cell, Object written) {
        return new Correction(
                SmallTable.sound(cell, written), SmallTable.sound().counts(), cell);
    }
}
