package io.github.gouji.reader.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelCountersTest {

    private final LevelCounters counters = new LevelCounters(3);

    @Test
    void theFirstNumberOfALevelIsItsStart() {
        counters.next(0, 5);
        assertThat(counters.number(0, 1)).isEqualTo(5);
        counters.next(0, 5);
        assertThat(counters.number(0, 1)).isEqualTo(6);
    }

    @Test
    void deeperLevelsBeginAnew() {
        counters.next(0, 1);
        counters.next(1, 1);
        counters.next(1, 1);
        counters.next(0, 1);
        assertThat(counters.number(1, 1)).isEqualTo(1);
        counters.next(1, 1);
        assertThat(counters.number(1, 1)).isEqualTo(1);
    }

    @Test
    void aLevelThatKeepsCountingIsLeftAlone() {
        counters.next(0, 1);
        counters.next(1, 1);
        counters.next(0, 1, deeper -> deeper != 1);
        counters.next(1, 1);
        assertThat(counters.number(1, 1)).isEqualTo(2);
    }

    @Test
    void countingGoesOnFromANumberThatIsSet() {
        counters.set(0, 7);
        counters.next(0, 1);
        assertThat(counters.number(0, 1)).isEqualTo(8);
        counters.reset(0);
        assertThat(counters.number(0, 3)).isEqualTo(3);
    }
}
