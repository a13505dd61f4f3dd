package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BitsTest {

    private static final int SIZE = 200;

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "63, 1", "64, 1", "65, 2", "128, 2", "129, 3"})
    void aWordHoldsSixtyFourGroups(int size, int words) {
        assertThat(Bits.words(size)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 127, 128, 199})
    void aSetContainsWhatWasAddedAndNothingElse(int group) {
        long[] set = set(group);

        assertThat(IntStream.range(0, SIZE).filter(each -> Bits.contains(set, each)))
                .containsExactly(group);
    }

    @Test
    void groupsOfOneSetAndNotOfAnotherComeInAscendingOrder() {
        long[] set = set(130, 3, 64, 63, 5, 199);
        long[] excluded = set(5, 63, 130, 131);

        assertThat(Bits.without(set, excluded)).containsExactly(3, 64, 199);
        assertThat(Bits.countWithout(set, excluded)).isEqualTo(3);
    }

    @Test
    void commonGroupsAreInBothSetsAndNotExcluded() {
        assertThat(Bits.common(set(1, 2, 70, 150), set(2, 3, 70, 150), set(2))).containsExactly(70, 150);
    }

    @Test
    void setsMeetInAGroupThatIsNotExcluded() {
        assertThat(Bits.meet(set(1, 190), set(2, 190), set())).isTrue();
        assertThat(Bits.meet(set(1, 190), set(2, 190), set(190))).isFalse();
        assertThat(Bits.meet(set(1, 190), set(2, 191), set())).isFalse();
    }

    @Test
    void addingASetKeepsWhatWasThere() {
        long[] set = set(1, 100);

        Bits.addAll(set, set(1, 2, 180));

        assertThat(Bits.without(set, set())).containsExactly(1, 2, 100, 180);
    }

    private static long[] set(int... groups) {
        long[] set = new long[Bits.words(SIZE)];
        for (int group : groups) {
            Bits.add(set, group);
        }
        return set;
    }
}
