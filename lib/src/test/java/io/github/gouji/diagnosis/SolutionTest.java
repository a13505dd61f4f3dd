package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SolutionTest {

    private static final Displacement LINE =
            new Displacement(Displacement.Kind.ROW_OMITTED, new int[] {4, 6}, new int[] {3, 8}, new long[0], 4);

    @Test
    void wrongCellsAreThoseOfTheDisplacementAndOfTheMovesInOrder() {
        Solution solution = new Solution(List.of(Move.of(7), Move.between(5, 2)), new long[0], new int[0], LINE);

        assertThat(solution.cells()).containsExactly(2, 4, 5, 6, 7);
    }

    @Test
    void aTotalThatFollowsSeveralCellsIsToldOnce() {
        Solution solution = new Solution(List.of(Move.of(7, 8), Move.of(5, 1, 8)), new long[0], new int[0], LINE);

        assertThat(solution.follows()).containsExactly(1, 3, 8);
        assertThat(solution.cells()).containsExactly(4, 5, 6, 7);
    }

    @Test
    void aCellIsDeterminedUnlessTheRelationsLeaveItOpen() {
        Solution solution =
                new Solution(List.of(Move.of(2), Move.of(5), Move.of(7)), new long[0], new int[] {2, 7}, null);

        assertThat(solution.isDetermined(2)).isFalse();
        assertThat(solution.isDetermined(5)).isTrue();
        assertThat(solution.isDetermined(7)).isFalse();
    }

    @Test
    void itIsOfUseIfItTellsAnyCount() {
        assertThat(new Solution(List.of(Move.of(2), Move.of(5)), new long[0], new int[] {2}, null).isOfUse())
                .isTrue();
        assertThat(new Solution(List.of(Move.of(2), Move.of(5)), new long[0], new int[] {2, 5}, null).isOfUse())
                .isFalse();
    }
}
