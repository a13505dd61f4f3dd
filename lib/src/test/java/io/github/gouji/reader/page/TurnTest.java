package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which way text runs, and how a page is turned so that it runs from left to right. */
class TurnTest {

    private static final Box SIZE = new Box(0, 0, 200, 300);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void whatIsTurnedTurnsBack(int quarters) {
        Page.Turn turn = new Page.Turn(quarters, SIZE);
        Box drawn = new Box(10, 20, 50, 35);
        assertThat(turn.back(turn.of(drawn))).isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 20, 50, 35", "1, 20, 150, 35, 190", "2, 150, 265, 190, 280", "3, 265, 10, 280, 50"})
    void pageIsTurnedByQuarters(int quarters, double left, double top, double right, double bottom) {
        assertThat(new Page.Turn(quarters, SIZE).of(new Box(10, 20, 50, 35)))
                .isEqualTo(new Box(left, top, right, bottom));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, RIGHT",
        "0, 1, DOWN",
        "-1, 0, LEFT",
        "0, -1, UP",
        "100, 10, RIGHT",
        "100, -10, RIGHT",
        "10, 100, DOWN",
        "-100, 10, LEFT",
        "-100, -10, LEFT",
        "-10, -100, UP",
        "1, 1, SLANTED",
        "-1, 1, SLANTED",
        "1, -1, SLANTED"
    })
    void directionIsThatOfTheNearestQuarterUnlessSlanted(double dx, double dy, Direction direction) {
        assertThat(Direction.of(dx, dy)).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({"DOWN, 1, RIGHT", "RIGHT, 1, UP", "LEFT, 1, DOWN", "UP, 3, RIGHT", "LEFT, 0, LEFT", "RIGHT, 2, LEFT"})
    void directionsTurnWithThePage(Direction drawn, int quarters, Direction turned) {
        assertThat(drawn.turnedBack(quarters)).isEqualTo(turned);
    }

    @Test
    void slantedTextStaysSlanted() {
        assertThat(Direction.SLANTED.turnedBack(1)).isEqualTo(Direction.SLANTED);
    }
}
