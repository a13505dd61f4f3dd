package io.github.gouji.diagnosis;

import static io.github.gouji.diagnosis.Systems.condition;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontierTest {

    private static final int[] WEIGHTS = weights();

    @Test
    void whereNoConditionIsBrokenThereIsNothingToMend() {
        Frontier frontier = frontier(condition(0, 0, 1, 1, 1));

        assertThat(frontier.isEmpty()).isTrue();
        assertThat(frontier.isDead()).isFalse();
        assertThat(frontier.bound()).isZero();
        assertThat(frontier.isMendableByOneEach()).isTrue();
    }

    @Test
    void aBrokenConditionWithoutCandidatesIsDead() {
        Condition broken = condition(3, 0, 1, 1, 1);

        assertThat(frontier(broken).isDead()).isFalse();
        assertThat(excluding(new int[] {0}, broken).isDead()).isFalse();
        assertThat(excluding(new int[] {0, 1}, broken).isDead()).isTrue();
        assertThat(excluding(new int[] {0, 1}, condition(5, 2, 1, 3, 1), broken).isDead())
                .isTrue();
        assertThat(excluding(new int[] {0, 1}, broken).isEmpty()).isFalse();
    }

    @Test
    void theNarrowestHasTheFewestCandidatesLeft() {
        Condition three = condition(3, 0, 1, 1, 1, 2, 1);
        Condition two = condition(4, 3, 1, 4, 1);
        Condition one = condition(0, 5, 1);

        assertThat(frontier(three, two, one).narrowest()).isSameAs(two);
        assertThat(excluding(new int[] {0, 1}, three, two, one).narrowest()).isSameAs(three);
    }

    @Test
    void conditionsWithoutACommonGroupNeedOneMoveEach() {
        // the lightest candidates weigh 9 and 5
        assertThat(frontier(condition(3, 0, 1, 2, 1), condition(4, 3, 1, 4, 1), condition(0, 5, 1))
                        .bound())
                .isEqualTo(9 + 5);
    }

    @Test
    void conditionsWithACommonGroupMayNeedOneMove() {
        Condition first = condition(3, 0, 1, 1, 1);
        Condition second = condition(3, 1, 1, 3, 1);

        assertThat(frontier(first, second).bound()).isEqualTo(10);
        assertThat(excluding(new int[] {1}, first, second).bound()).isEqualTo(20);
    }

    @Test
    void theHeavierOfTwoSetsOfSeparateConditionsCounts() {
        // the narrowest meets both others, which do not meet each other
        Condition narrow = condition(3, 0, 1, 1, 1);
        Condition left = condition(4, 0, 1, 3, 1, 6, 1);
        Condition right = condition(5, 1, 1, 7, 1, 8, 1, 9, 1);
        Frontier frontier = frontier(narrow, left, right);

        assertThat(frontier.bound()).isEqualTo(20);
        assertThat(frontier.isSeparate(narrow)).isFalse();
        assertThat(frontier.isSeparate(left)).isTrue();
        assertThat(frontier.isSeparate(right)).isTrue();
    }

    @Test
    void theFirstOfEquallyHeavySetsIsKept() {
        Condition narrow = condition(3, 0, 1, 1, 1);
        Condition wide = condition(4, 0, 1, 3, 1, 6, 1);
        Frontier frontier = frontier(wide, narrow);

        assertThat(frontier.isSeparate(narrow)).isTrue();
        assertThat(frontier.isSeparate(wide)).isFalse();
    }

    /** One condition demands 3 of a and b, another 4 of c and d; what may a third demand of a and twice c? */
    @ParameterizedTest
    @CsvSource({"3, true", "8, true", "11, true", "5, false", "4, false", "7, false", "-3, false"})
    void whatOneMoveEachMendsDemandsASumOfTheirs(long demand, boolean mendable) {
        Condition third = condition(demand, 0, 1, 3, 2, 6, 1, 7, 1);

        assertThat(frontier(condition(3, 0, 1, 1, 1), condition(4, 3, 1, 4, 1), third)
                        .isMendableByOneEach())
                .isEqualTo(mendable);
    }

    @Test
    void anExcludedGroupMendsNothing() {
        Condition[] conditions = {
            condition(3, 0, 1, 1, 1), condition(4, 3, 1, 4, 1), condition(3, 0, 1, 3, 1, 6, 1, 7, 1)
        };

        assertThat(frontier(conditions).isMendableByOneEach()).isTrue();
        assertThat(excluding(new int[] {0}, conditions).isMendableByOneEach()).isFalse();
    }

    @Test
    void aGroupOfSeveralConditionsMayMendEachByAnotherShare() {
        // by a it is 3, by b it is 6
        Condition by = condition(3, 0, 1, 1, 1);

        assertThat(frontier(by, condition(6, 0, 1, 1, 2, 3, 1)).isMendableByOneEach())
                .isTrue();
        assertThat(frontier(by, condition(9, 0, 1, 1, 2, 3, 1)).isMendableByOneEach())
                .isFalse();
    }

    @Test
    void ofVeryManyConditionsItIsNotTried() {
        Condition[] conditions =
                IntStream.range(0, 9).mapToObj(i -> condition(1, i, 1)).toArray(Condition[]::new);
        Condition apart = condition(100, 0, 1, 1, 1, 2, 1);

        assertThat(frontier(with(conditions, apart)).isMendableByOneEach()).isTrue();
        assertThat(frontier(with(Arrays.copyOf(conditions, 8), apart)).isMendableByOneEach())
                .isFalse();
    }

    @Test
    void candidatesThatMendMoreComeFirst() {
        // b mends the second condition too; a breaks the third, which holds
        Condition first = condition(3, 0, 1, 1, 1, 3, 1);
        Condition second = condition(3, 1, 1, 6, 1, 7, 1, 8, 1);
        Condition third = condition(0, 0, 1, 9, 1);

        assertThat(frontier(first, second, third).candidates(WEIGHTS)).containsExactly(1, 3, 0);
    }

    @Test
    void ofCandidatesThatMendAsManyTheLighterComesFirst() {
        assertThat(frontier(condition(3, 0, 1, 2, 1, 4, 1)).candidates(WEIGHTS)).containsExactly(4, 2, 0);
    }

    @Test
    void excludedGroupsAreNoCandidates() {
        assertThat(excluding(new int[] {2}, condition(3, 0, 1, 2, 1, 4, 1)).candidates(WEIGHTS))
                .containsExactly(4, 0);
    }

    private static Frontier frontier(Condition... conditions) {
        return excluding(new int[0], conditions);
    }

    private static Frontier excluding(int[] groups, Condition... conditions) {
        long[] excluded = new long[1];
        Arrays.stream(groups).forEach(group -> Bits.add(excluded, group));
        return new Frontier(Reduction.of(List.of(conditions)), excluded, WEIGHTS);
    }

    private static Condition[] with(Condition[] conditions, Condition more) {
        Condition[] all = Arrays.copyOf(conditions, conditions.length + 1);
        all[conditions.length] = more;
        return all;
    }

    /** 10 each, but 9 of the third group and 5 of the fifth. */
    private static int[] weights() {
        int[] weights = new int[SmallTable.SIZE];
        Arrays.fill(weights, 10);
        weights[2] = 9;
        weights[4] = 5;
        return weights;
    }
}
