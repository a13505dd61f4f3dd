package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnTest {

    private static final Box SIZE = new Box(0, 0, 200, 300);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void whatIsTurnedTurnsBack(int quarters) {
        Page.Turn turn = new Page.Turn(quarters, SIZE);
        Box drawn = new Box(10, 20, 50, 35);
        assertThat(turn.back(turn.of(drawn))).isEqualTo(drawn);
    }
}
