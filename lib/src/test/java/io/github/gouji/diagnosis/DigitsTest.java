package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    /** Of as many ways as there are to make the slip, how many give what is written. */
    @ParameterizedTest
    @CsvSource({
        "12, 21, 1, 1",
        "123, 213, 1, 2",
        "123, 132, 1, 2",
        "123, 321, 0, 1",
        "112, 112, 0, 1",
        "10, 1, 0, 1",
        "5, 7, 0, 1",
    })
    void aSwapIsOneOfAsManyAsThereArePairs(long meant, long written, int hits, int ways) {
        assertShare(Digits.of(meant, written).swapped(), hits, ways);
    }

    @ParameterizedTest
    @CsvSource({
        "134, 14, 1, 3",
        "134, 34, 1, 3",
        "134, 13, 1, 3",
        "1334, 134, 2, 4",
        "105, 5, 1, 3",
        "1005, 5, 1, 4",
        "134, 41, 0, 1",
        "10, 0, 0, 1",
        "5, 0, 0, 1",
    })
    void eachDigitIsLostAlike(long meant, long written, int hits, int ways) {
        assertShare(Digits.of(meant, written).dropped(), hits, ways);
    }

    @ParameterizedTest
    @CsvSource({"12, 122, 1, 2", "12, 112, 1, 2", "22, 222, 2, 2", "5, 55, 1, 1", "12, 121, 0, 1"})
    void eachDigitIsDoubledAlike(long meant, long written, int hits, int ways) {
        assertShare(Digits.of(meant, written).doubled(), hits, ways);
    }

    @ParameterizedTest
    @CsvSource({"12, 132, 1, 30", "12, 312, 1, 30", "12, 123, 1, 30", "12, 122, 2, 30", "12, 345, 0, 1"})
    void anyOfTenDigitsSlipsInAtAnyPlace(long meant, long written, int hits, int ways) {
        assertShare(Digits.of(meant, written).inserted(), hits, ways);
    }

    @ParameterizedTest
    @CsvSource({"134, 734, 1, 27", "5, 7, 1, 9", "134, 774, 0, 1", "134, 134, 0, 1", "134, 34, 0, 1", "13, 134, 0, 1"})
    void aDigitIsMistypedAsAnyOfNineOthers(long meant, long written, int hits, int ways) {
        assertShare(Digits.of(meant, written).mistyped(), hits, ways);
    }

    @ParameterizedTest
    @CsvSource({"12, 120, 1, 2", "120, 12, 1, 2", "0, 0, 0, 1", "12, 102, 0, 1", "12, 1200, 0, 1"})
    void aZeroAtTheEndIsTooManyAsOftenAsTooFew(long meant, long written, int hits, int ways) {
        assertShare(Digits.of(meant, written).shifted(), hits, ways);
    }

    private static void assertShare(double share, int hits, int ways) {
        assertThat(share).isCloseTo((double) hits / ways, within(1e-12));
    }
}
