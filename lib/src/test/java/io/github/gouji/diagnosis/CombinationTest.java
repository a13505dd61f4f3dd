package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In the small table, 4 and 2 were granted, 1 and 0 partially. */
class CombinationTest {

    private static final int ALL = Integer.MAX_VALUE;

    @Test
    void oneMoveOfEachGroupIsMadeInEveryCombination() {
        List<Solution> solutions =
                combination(ALL, List.of(Move.of(0), Move.of(1)), List.of(Move.of(6), Move.of(7), Move.of(9)));

        assertThat(solutions).hasSize(6).extracting(Solution::moves).doesNotHaveDuplicates();
        assertThat(solutions.get(0).cells()).containsExactly(0, 6);
        assertThat(solutions.get(0).counts()[0]).isEqualTo(5 + 2);
        assertThat(solutions.get(0).counts()[6]).isEqualTo(4 - 1);
        assertThat(solutions.get(5).cells()).containsExactly(1, 9);
    }

    @Test
    void noCellIsGivenToTwoMoves() {
        assertThat(combination(ALL, List.of(Move.of(6), Move.of(7)), List.of(Move.of(6), Move.between(9, 7))))
                .extracting(Solution::cells)
                .containsExactly(new int[] {6, 7, 9}, new int[] {6, 7});
    }

    @Test
    void countsThatFallBelowZeroTogetherAreLeftOut() {
        // 0 less 1
        assertThat(combination(ALL, List.of(Move.of(0)), List.of(Move.of(10), Move.of(6))))
                .extracting(Solution::cells)
                .containsExactly(new int[] {0, 6});
    }

    @Test
    void itStopsAfterEnough() {
        List<Move> cells = IntStream.range(0, 6).mapToObj(Move::of).toList();

        assertThat(combination(1, cells, List.of(Move.of(6)))).hasSize(1);
        assertThat(combination(3, cells, List.of(Move.of(6)))).hasSize(3);
    }

    @Test
    void cellsThatTheRelationsLeaveOpenAreNamed() {
        Amounts amounts = new Amounts(new int[2], new long[] {2, -1}, new boolean[] {false, true}, 20);

        Solution solution = new Combination(
                        SmallTable.sound(), amounts, List.of(List.of(Move.of(0)), List.of(Move.of(6))), null, ALL)
                .solutions()
                .get(0);

        assertThat(solution.undetermined()).containsExactly(6);
    }

    @Test
    void theWorkIsBounded() {
        List<Move> cells =
                IntStream.range(0, SmallTable.SIZE).mapToObj(Move::of).toList();
        List<List<Move>> choices = Collections.nCopies(6, cells);
        Amounts amounts = new Amounts(new int[6], new long[] {1, 1, 1, 1, 1, 1}, new boolean[6], 60);

        assertThat(new Combination(SmallTable.sound(), amounts, choices, null, ALL).solutions())
                .hasSizeBetween(1_000, 5_000);
    }

    /** The first group gains 2, the second loses 1. */
    private static List<Solution> combination(int enough, List<Move> first, List<Move> second) {
        Amounts amounts = new Amounts(new int[2], new long[] {2, -1}, new boolean[2], 20);
        return new Combination(SmallTable.sound(), amounts, List.of(first, second), null, enough).solutions();
    }
}
