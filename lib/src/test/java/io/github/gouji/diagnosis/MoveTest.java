package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveTest {

    private static final Move ALONE = Move.of(1);
    private static final Move FOLLOWED = Move.of(1, 3, 4);
    private static final Move BETWEEN = Move.between(1, 2);

    @Test
    void aCellAloneIsWrongByItself() {
        assertThat(ALONE.wrong()).containsExactly(1);
        assertThat(ALONE.isTransfer()).isFalse();
        assertThat(after(ALONE, 2)).containsExactly(10, 22, 30, 40, 50);
    }

    @Test
    void totalsThatFollowChangeWithTheirCellAndAreNotWrong() {
        assertThat(FOLLOWED.wrong()).containsExactly(1);
        assertThat(after(FOLLOWED, -2)).containsExactly(10, 18, 30, 38, 48);
    }

    @Test
    void whatATransferBringsToOneCellItTakesFromTheOther() {
        assertThat(BETWEEN.wrong()).containsExactly(1, 2);
        assertThat(BETWEEN.isTransfer()).isTrue();
        assertThat(Move.between(1, 0).isTransfer()).isTrue();
        assertThat(after(BETWEEN, 2)).containsExactly(10, 22, 28, 40, 50);
    }

    @ParameterizedTest
    @CsvSource({"-20, true", "-21, false", "1000000, true"})
    void aCellCanLoseNoMoreThanItHas(long amount, boolean possible) {
        assertThat(ALONE.isPossible(amount, counts())).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({"-20, true", "-21, false", "30, true", "31, false"})
    void aTransferTakesNoMoreThanThereIs(long amount, boolean possible) {
        assertThat(BETWEEN.isPossible(amount, counts())).isEqualTo(possible);
    }

    @Test
    void theSmallestOfACellAndItsTotalsBoundsWhatTheyLose() {
        assertThat(Move.of(1, 0, 3).least(counts())).isEqualTo(-10);
        assertThat(FOLLOWED.least(counts())).isEqualTo(-20);
    }

    @Test
    void aMoveTouchesItsWrongCellsAndWhatFollows() {
        assertThat(FOLLOWED.touches(new int[] {0, 1})).isTrue();
        assertThat(FOLLOWED.touches(new int[] {0, 4})).isTrue();
        assertThat(BETWEEN.touches(new int[] {2, 7})).isTrue();
        assertThat(BETWEEN.touches(new int[] {0, 7})).isFalse();
    }

    @Test
    void movesThatMakeTheSameCellWrongMeet() {
        assertThat(ALONE.meets(BETWEEN)).isTrue();
        assertThat(BETWEEN.meets(Move.between(5, 2))).isTrue();
        assertThat(ALONE.meets(Move.of(2))).isFalse();
    }

    @Test
    void aMoveMeetsOneThatMakesItsFollowerWrong() {
        assertThat(FOLLOWED.meets(Move.of(4))).isTrue();
        assertThat(Move.of(4).meets(FOLLOWED)).isTrue();
        assertThat(Move.between(0, 3).meets(FOLLOWED)).isTrue();
    }

    @Test
    void twoCellsMayShareATotalThatFollows() {
        assertThat(FOLLOWED.meets(Move.of(0, 3, 4))).isFalse();
    }

    private static long[] counts() {
        return new long[] {10, 20, 30, 40, 50};
    }

    private static long[] after(Move move, long amount) {
        long[] counts = counts();
        move.apply(amount, counts);
        return counts;
    }
}
