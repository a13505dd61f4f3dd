package io.github.gouji.diagnosis;

import static io.github.gouji.diagnosis.Systems.condition;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the small table, the counts of the first two cells are 5 and 3. */
class AssignmentTest {

    private static final int WEIGHT = 10;
    private static final Moves CELLS = Systems.cells(SmallTable.sound(), WEIGHT);

    @Test
    void amountsFollowFromEachOther() {
        // 2a + b = 7, b = 3
        Amounts amounts = amounts(
                CELLS,
                reduction(condition(7, 0, 2, 1, 1), condition(3, 1, 1)).free(0).free(1));

        assertThat(told(amounts)).isEqualTo("0:2 1:3");
        assertThat(Objects.requireNonNull(amounts).weight()).isEqualTo(WEIGHT);
    }

    @Test
    void groupsComeInOrderHoweverTheyWereFreed() {
        assertThat(told(amounts(
                        CELLS,
                        reduction(condition(7, 4, 1), condition(3, 1, -1))
                                .free(4)
                                .free(1))))
                .isEqualTo("1:-3 4:7");
    }

    @Test
    void amountsAreWhole() {
        Assignment assignment =
                new Assignment(CELLS, reduction(condition(3, 0, 2)).free(0));

        assertThat(assignment.amounts(WEIGHT)).isNull();
        assertThat(assignment.impossible()).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"-5, 0:-5", "-6, none", "1000, 0:1000"})
    void noCountFallsBelowZero(long amount, String told) {
        Assignment assignment =
                new Assignment(CELLS, reduction(condition(amount, 0, 1)).free(0));

        assertThat(told(assignment.amounts(WEIGHT))).isEqualTo(told);
        assertThat(assignment.impossible()).isEqualTo(told.equals("none") ? 0 : -1);
    }

    @Test
    void theGroupThatCannotBeIsNamed() {
        Reduction reduction = reduction(condition(7, 0, 1), condition(-9, 1, 1), condition(1, 2, 1))
                .free(0)
                .free(1)
                .free(2);

        assertThat(new Assignment(CELLS, reduction).impossible()).isEqualTo(1);
    }

    @Test
    void everyGroupChangesSomething() {
        Reduction reduction =
                reduction(condition(7, 0, 1), condition(0, 1, 1)).free(0).free(1);

        assertThat(amounts(CELLS, reduction)).isNull();
        assertThat(new Assignment(CELLS, reduction).impossible()).isEqualTo(-1);
    }

    /** One group depends on another that nothing determines: the least amount of that by which both are possible. */
    @ParameterizedTest
    @CsvSource({
        // a + b = -7: a loses 5 at most
        "-7, 1, 0:-5 1:-2",
        // a - b = -7
        "-7, -1, 0:-5 1:2",
        // a + 2b = -10
        "-10, 2, 0:-4 1:-3",
        // a - 2b = -10
        "-10, -2, 0:-4 1:3",
        // nothing need be done of b
        "7, 1, none",
        "-5, 1, none",
        // no amounts are possible: they lose 8 at most
        "-8, 1, 0:-5 1:-3",
        "-9, 1, none",
    })
    void ofManyAmountsTheLeastIsTaken(long demand, int coefficient, String told) {
        Reduction reduction =
                reduction(condition(demand, 0, 1, 1, coefficient)).free(0).free(1);

        assertThat(told(amounts(CELLS, reduction))).isEqualTo(told);
        assertThat(new Assignment(CELLS, reduction).impossible()).isEqualTo(-1);
    }

    /** The first group moves an amount between two cells, of which 3 and 2 stand there. */
    @ParameterizedTest
    @CsvSource({
        // a + b = 7: a gains 2 at most
        "7, 1, 0:2 1:5",
        // a - b = 4
        "4, -1, 0:2 1:-2",
        // a + 2b = 7
        "7, 2, 0:1 1:3",
        // a - 2b = 7
        "7, -2, 0:1 1:-3",
        // a - b = 9: b loses 4 at most
        "9, -1, none",
    })
    void anAmountThatMovesIsBoundedByWhatThereIs(long demand, int coefficient, String told) {
        CountTable table = SmallTable.sound(0, 3, 1, 2, 6, 4);
        Moves moves = Systems.moves(table, WEIGHT, Move.between(0, 1), Move.of(6));
        Reduction reduction =
                reduction(condition(demand, 0, 1, 1, coefficient)).free(0).free(1);

        assertThat(told(amounts(moves, reduction))).isEqualTo(told);
    }

    @Test
    void twoGroupsThatNothingDeterminesAreTooMany() {
        Reduction reduction =
                reduction(condition(-7, 0, 1, 1, 1, 3, 1)).free(0).free(1).free(3);

        assertThat(amounts(CELLS, reduction)).isNull();
        assertThat(new Assignment(CELLS, reduction).impossible()).isEqualTo(-1);
    }

    @Test
    void theFirstGroupMayBeTheOneThatNothingDetermines() {
        Reduction reduction = reduction(condition(-7, 0, 1, 1, 1)).free(1).free(0);

        assertThat(told(amounts(CELLS, reduction))).isEqualTo("0:-4 1:-3");
        assertThat(new Assignment(CELLS, reduction).impossible()).isEqualTo(-1);
        assertThat(amounts(
                        CELLS,
                        reduction(condition(-7, 0, 1, 1, 1, 3, 1))
                                .free(3)
                                .free(1)
                                .free(0)))
                .isNull();
    }

    @Test
    void noneIsBlamedWhereThereIsMoreThanOneWayToGoOn() {
        // 9 too many, but each loses 5 and 3 at most
        assertThat(new Assignment(
                                CELLS,
                                reduction(condition(-9, 0, 1, 1, 1)).free(1).free(0))
                        .impossible())
                .isEqualTo(-1);
    }

    @Test
    void unknownCellsMayStayUndetermined() {
        Moves moves = Systems.cells(SmallTable.sound(0, "?", 1, "?"), WEIGHT);

        Amounts amounts = Objects.requireNonNull(amounts(
                moves,
                reduction(condition(-7, 0, 1, 1, 1), condition(4, 2, 1))
                        .free(0)
                        .free(1)
                        .free(2)));

        assertThat(amounts.groups()).containsExactly(0, 1, 2);
        assertThat(amounts.undetermined()).containsExactly(true, true, false);
        assertThat(amounts.amounts()[2]).isEqualTo(4);
    }

    @Test
    void anUnknownCellMayTurnOutToBeZeroButNotLess() {
        Moves moves = Systems.cells(SmallTable.sound(0, "?"), WEIGHT);

        assertThat(told(amounts(moves, reduction(condition(0, 0, 1)).free(0)))).isEqualTo("0:0");
        assertThat(new Assignment(moves, reduction(condition(-1, 0, 1)).free(0)).impossible())
                .isZero();
    }

    @Test
    void anAmountIsToldInTermsOfGroupsThatAreNotFree() {
        // a + b + c = 7, b + d = 2: a + c - d = 5
        Assignment assignment = new Assignment(
                CELLS,
                reduction(condition(7, 0, 1, 1, 1, 2, 1), condition(2, 1, 1, 3, 1))
                        .free(0)
                        .free(1));
        Condition reduced = Objects.requireNonNull(assignment.reduced(0));

        assertThat(reduced.demand()).isEqualTo(5);
        assertThat(IntStream.range(0, 4).map(reduced::coefficient)).containsExactly(1, 0, 1, -1);
        assertThat(Bits.without(Objects.requireNonNull(assignment.reduced(1)).groups(), new long[1]))
                .containsExactly(1, 3);
    }

    @Test
    void aGroupFreedBeforeSaysNothingOfALaterOne() {
        Assignment assignment = new Assignment(
                CELLS,
                reduction(condition(7, 0, 1, 5, 1), condition(2, 1, 1, 3, 1), condition(4, 4, 1))
                        .free(0)
                        .free(1)
                        .free(4));

        assertThat(Objects.requireNonNull(assignment.reduced(1)).demand()).isEqualTo(2);
        assertThat(Objects.requireNonNull(assignment.reduced(0)).demand()).isEqualTo(7);
    }

    @Test
    void whatIsAssignedMeetsAllConditions() {
        SplittableRandom random = new SplittableRandom(11);
        int found = 0;
        for (int run = 0; run < 3_000; run++) {
            List<Condition> conditions = random(random, 1 + run % 3);
            Reduction reduction = Reduction.of(conditions);
            for (int group : new int[] {0, 1, 3, 6}) {
                reduction = reduction.free(group);
            }
            Amounts amounts =
                    Arrays.stream(reduction.open()).anyMatch(Condition::isBroken) ? null : amounts(CELLS, reduction);
            if (amounts != null) {
                assertThat(conditions)
                        .allMatch(condition ->
                                Systems.left(condition, amounts.groups(), amounts.amounts()) == condition.demand());
                assertThat(IntStream.range(0, 4))
                        .allMatch(i -> amounts.amounts()[i] != 0
                                && CELLS.isPossible(amounts.groups()[i], amounts.amounts()[i]));
                found++;
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    private static List<Condition> random(SplittableRandom random, int size) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            conditions.add(condition(
                    random.nextInt(-12, 12),
                    0,
                    random.nextInt(-2, 3),
                    1,
                    random.nextInt(-2, 3),
                    3,
                    random.nextInt(-1, 2),
                    6,
                    random.nextInt(-1, 2)));
        }
        return conditions;
    }

    private static Reduction reduction(Condition... conditions) {
        return Reduction.of(List.of(conditions));
    }

    private static @Nullable Amounts amounts(Moves moves, Reduction reduction) {
        return new Assignment(moves, reduction).amounts(WEIGHT);
    }

    private static String told(@Nullable Amounts amounts) {
        if (amounts == null) {
            return "none";
        }
        return String.join(
                " ",
                IntStream.range(0, amounts.groups().length)
                        .mapToObj(i -> amounts.groups()[i] + ":" + amounts.amounts()[i])
                        .toList());
    }
}
