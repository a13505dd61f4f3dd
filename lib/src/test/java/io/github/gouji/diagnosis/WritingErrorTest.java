package io.github.gouji.diagnosis;

import static io.github.gouji.diagnosis.SmallTable.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** In a cell that is no total and in one that is. */
class WritingErrorTest {

    private static final int LEAF = at(2, 0);
    private static final int TOTAL = at(2, 2);

    @ParameterizedTest
    @CsvSource({
        "OMITTED, 134, _, 135",
        "OMITTED, 134, 0, 135",
        "SWAPPED, 134, 143, 144",
        "SHIFTED, 134, 1340, 1341",
        "DROPPED, 134, 14, 15",
        "DOUBLED, 134, 1344, 1345",
        "INSERTED, 134, 1374, 1375",
        "MISTYPED, 134, 734, 735",
        "COPIED, 134, 7, 8",
        "MISCOUNTED, 134, 136, 167",
    })
    void eachSlipExplainsWhatItMakesOfACountAndNothingElse(
            WritingError error, long meant, String written, String other) {
        for (int cell : new int[] {LEAF, TOTAL}) {
            assertThat(likelihood(error, cell, meant, written)).isPositive();
            assertThat(likelihood(error, cell, meant, other)).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"LEFT_OUT, 7, 100", "COUNTED_TWICE, 114, 100", "INCLUDES_TOTAL, 214, 215"})
    void onlyASumIsAddedUpWrongly(WritingError error, String written, String other) {
        // 100 and 7 make 107
        assertThat(likelihood(error, TOTAL, 107, written)).isPositive();
        assertThat(likelihood(error, TOTAL, 107, other)).isEqualTo(error == WritingError.LEFT_OUT ? 0.04 : 0);
        assertThat(likelihood(error, LEAF, 107, written)).isZero();
    }

    @Test
    void nothingWrittenIsLeftOutMoreOftenThanTheZeroOfATemplate() {
        assertThat(likelihood(WritingError.OMITTED, LEAF, 134, "0"))
                .isCloseTo(likelihood(WritingError.OMITTED, LEAF, 134, "_") / 4, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"LEFT_OUT", "COUNTED_TWICE", "INCLUDES_TOTAL", "MISCOUNTED"})
    void slipsOfThePenAreALargerShareOfTheErrorsInCountsThanInSums(WritingError error) {
        String written = Arrays.stream(new String[] {"_", "143", "1340", "14", "1344", "1374", "734", "7", "98765"})
                .filter(each -> likelihood(error, LEAF, 134, each) > 0)
                .findFirst()
                .orElseThrow();

        assertThat(likelihood(error, LEAF, 134, written)).isGreaterThan(likelihood(error, TOTAL, 134, written));
    }

    @Test
    void sumsAreMiscountedMoreOften() {
        assertThat(likelihood(WritingError.MISCOUNTED, TOTAL, 134, "135"))
                .isGreaterThan(likelihood(WritingError.MISCOUNTED, LEAF, 134, "135"));
    }

    @Test
    void whatNoSlipExplainsIsUnlikelyButPossible() {
        assertThat(likelihood(WritingError.UNEXPLAINED, LEAF, 134, "98765"))
                .isPositive()
                .isLessThan(1e-5);
    }

    /** Of this error in a cell beside which stand 100 and 7. */
    private static double likelihood(WritingError error, int cell, long meant, String written) {
        CountTable table = SmallTable.sound(at(2, 0), 100, at(2, 1), 7, at(3, 0), 7, at(3, 2), 7, cell, written);
        long[] counts = table.counts().clone();
        counts[cell] = meant;
        return error.likelihood(new Correction(table, counts, cell));
    }
}
