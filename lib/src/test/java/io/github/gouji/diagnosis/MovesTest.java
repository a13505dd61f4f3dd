package io.github.gouji.diagnosis;

import static io.github.gouji.diagnosis.SmallTable.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.ReviewBlock;
import io.github.gouji.report.ReviewOutcome;
import io.github.gouji.report.TableKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MovesTest {

    private static final int GRANTED = at(2, 0);
    private static final int GRANTED_TOTAL = at(2, 2);
    private static final int ALL_RESULTS = at(4, 2);
    private static final int WEIGHT = 10;

    private final Moves moves = of(SmallTable.sound());

    @Test
    void everyCellMayBeWrongByItself() {
        assertThat(all(moves))
                .containsAll(IntStream.range(0, SmallTable.SIZE)
                        .mapToObj(String::valueOf)
                        .toList());
    }

    @Test
    void totalsThatAgreeFollowACellDirectlyOrThroughEachOther() {
        assertThat(all(moves).filter(move -> move.startsWith(GRANTED + " +")))
                .containsExactlyInAnyOrder("6 +8", "6 +12", "6 +8 +12", "6 +8 +14", "6 +12 +14", "6 +8 +12 +14");
    }

    @Test
    void atMostThreeTotalsFollow() {
        DraftReport draft = DraftReport.zeros("0");

        assertThat(all(of(draft.counts(TableKind.APPLICATIONS))))
                .allMatch(move -> move.split(" \\+").length <= 4)
                .anyMatch(move -> move.split(" \\+").length == 4);
    }

    @Test
    void aTotalThatDisagreesFollowsNothing() {
        assertThat(all(of(SmallTable.sound(GRANTED_TOTAL, 5))).filter(move -> move.startsWith(GRANTED + " +")))
                .containsExactlyInAnyOrder("6 +12", "6 +12 +14");
    }

    @Test
    void anUnknownTotalFollowsNothingThoughItWouldAgreeAsZero() {
        CountTable table = SmallTable.of(new long[SmallTable.SIZE]);
        CountTable unknown = SmallTable.read("0 ".repeat(GRANTED_TOTAL) + "? " + "0 ".repeat(SmallTable.SIZE));

        assertThat(all(of(table))).contains("6 +8");
        assertThat(all(of(unknown))).doesNotContain("6 +8").contains("6 +12");
    }

    @Test
    void aTotalFollowsNoUnknownAddend() {
        CountTable unknown = SmallTable.read("0 ".repeat(GRANTED) + "? " + "0 ".repeat(SmallTable.SIZE));

        assertThat(all(of(unknown))).contains("6", "9 +11", "7 +13").doesNotContain("6 +8", "7 +8", "9 +12");
    }

    @Test
    void anAmountMovesBetweenNeighboursThatAreNoTotals() {
        assertThat(all(moves).filter(move -> move.contains("<")))
                .containsExactlyInAnyOrder(
                        "0<1", "1<0", "0<3", "3<0", "1<4", "4<1", "3<4", "4<3", "3<6", "6<3", "4<7", "7<4", "6<7",
                        "7<6", "6<9", "9<6", "7<10", "10<7", "9<10", "10<9", "15<16", "16<15");
    }

    @Test
    void nothingMovesToOrFromAnUnknownCell() {
        assertThat(all(of(SmallTable.sound(GRANTED, "?"))).filter(move -> move.contains("<")))
                .hasSize(22 - 6)
                .noneMatch(move -> ("<" + move + "<").contains("<6<"));
    }

    @Test
    void movesOfOneGroupDoTheSameToEveryRelation() {
        CountTable table = SmallTable.sound();
        List<Long> before = differences(table, table.counts());
        for (int group = 0; group < moves.weights().length; group++) {
            int one = group;
            List<List<Long>> effects = moves.possible(group, 0).stream()
                    .map(move -> {
                        long[] counts = table.counts().clone();
                        move.apply(3, counts);
                        return differences(table, counts);
                    })
                    .distinct()
                    .toList();

            assertThat(effects).hasSize(1).doesNotContain(before);
            assertThat(IntStream.range(0, before.size()))
                    .allMatch(i -> effects.get(0).get(i)
                            == before.get(i) + 3L * moves.conditions().get(i).coefficient(one));
        }
    }

    @Test
    void movesOfDifferentGroupsDoSomethingElse() {
        List<String> effects = IntStream.range(0, moves.weights().length)
                .mapToObj(group -> moves.conditions().stream()
                        .map(condition -> String.valueOf(condition.coefficient(group)))
                        .collect(Collectors.joining(" ")))
                .toList();

        assertThat(effects).doesNotHaveDuplicates().hasSizeGreaterThan(SmallTable.SIZE);
    }

    @Test
    void whatChangesNoRelationIsNoExplanation() {
        // in table four a block's total is all that its outcomes are held against
        Moves review = of(DraftReport.zeros("0").counts(TableKind.REVIEW));

        assertThat(all(review)).contains("0", "4", "0<5").doesNotContain("0 +4", "0<1", "1<0");
    }

    @Test
    void conditionsDemandWhatTheRelationsLack() {
        CountTable table = SmallTable.sound(GRANTED, 1);

        assertThat(of(table).conditions().stream().map(Condition::demand))
                .isEqualTo(differences(table, table.counts()).stream()
                        .map(difference -> -difference)
                        .toList())
                .contains(-3L);
    }

    @Test
    void aGroupIsAsHeavyAsItsLightestMove() {
        assertThat(weight(SmallTable.sound(), Move.of(GRANTED))).isEqualTo(WEIGHT);
        assertThat(weight(SmallTable.sound(), Move.of(GRANTED, 8))).isEqualTo(WEIGHT + Moves.FOLLOWING);
        assertThat(weight(SmallTable.sound(), Move.of(GRANTED, 8, 12))).isEqualTo(WEIGHT + 2 * Moves.FOLLOWING);
        assertThat(weight(SmallTable.sound(), Move.between(6, 7))).isEqualTo(WEIGHT + Moves.TRANSFERRED);
    }

    @Test
    void aTransferIsAsHeavyAsTheLighterOfItsCells() {
        int[] weights =
                IntStream.range(0, SmallTable.SIZE).map(cell -> 20 - cell).toArray();

        assertThat(new Moves(SmallTable.sound(), weights, List.of(Move.between(6, 7), Move.between(9, 3))).weights())
                .containsExactly(13 + Moves.TRANSFERRED, 11 + Moves.TRANSFERRED);
    }

    @Test
    void movesThatDoTheSameShareAGroup() {
        // a result and its total with all that follows, or another result with the same
        Moves same = Systems.moves(SmallTable.sound(), WEIGHT, Move.of(6, 8, 12), Move.of(6), Move.of(9, 11, 12));

        assertThat(same.weights()).containsExactly(WEIGHT + 2 * Moves.FOLLOWING, WEIGHT);
        assertThat(same.possible(0, 0).stream().map(MovesTest::told)).containsExactly("6 +8 +12", "9 +11 +12");
    }

    @Test
    void anUnknownCellIsAloneInItsGroup() {
        Moves unknown = of(SmallTable.sound(GRANTED, "?", ALL_RESULTS, "-7"));

        assertThat(unknown.unknown()).hasSize(2);
        assertThat(Arrays.stream(unknown.unknown()).mapToObj(group -> unknown.possible(group, 0)))
                .allMatch(group -> group.size() == 1);
        assertThat(IntStream.range(0, unknown.weights().length).filter(unknown::isUnknown))
                .containsExactlyElementsOf(
                        Arrays.stream(unknown.unknown()).boxed().toList());
        assertThat(moves.unknown()).isEmpty();
    }

    @Test
    void anAmountIsPossibleIfAnyMoveOfTheGroupAllowsIt() {
        // 4 and 1 stand in the cells
        Moves two = Systems.moves(SmallTable.sound(), WEIGHT, Move.between(6, 9), Move.of(GRANTED));

        assertThat(two.least(0)).isEqualTo(-4);
        assertThat(two.most(0)).isEqualTo(1);
        assertThat(two.most(1)).isEqualTo(Long.MAX_VALUE);
        assertThat(two.isPossible(0, -4)).isTrue();
        assertThat(two.isPossible(0, -5)).isFalse();
        assertThat(two.isPossible(0, 2)).isFalse();
        assertThat(two.possible(0, 1)).hasSize(1);
        assertThat(two.possible(0, 2)).isEmpty();
    }

    @Test
    void theWidestBoundsOfAGroupCount() {
        // in table four an outcome less is as good as another one less
        Moves review = of(DraftReport.zeros("0")
                .set(ReviewBlock.RECONSIDERATION, ReviewOutcome.OTHER_RESULT, 7)
                .counts(TableKind.REVIEW));
        int group = group(review, Move.of(0));

        assertThat(review.least(group)).isEqualTo(-7);
        assertThat(review.possible(group, -7).stream().map(MovesTest::told)).containsExactly("2");
    }

    private static Moves of(CountTable table) {
        int[] weights = new int[table.size()];
        Arrays.fill(weights, WEIGHT);
        return Moves.of(table, weights);
    }

    private static int weight(CountTable table, Move move) {
        Moves moves = of(table);
        return moves.weights()[group(moves, move)];
    }

    private static int group(Moves moves, Move move) {
        return IntStream.range(0, moves.weights().length)
                .filter(group ->
                        moves.possible(group, 0).stream().map(MovesTest::told).anyMatch(told(move)::equals))
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> differences(CountTable table, long[] counts) {
        return table.relations().stream()
                .map(relation -> relation.difference(counts))
                .toList();
    }

    /** All moves; each is possible by an amount of 0. */
    private static Stream<String> all(Moves moves) {
        return IntStream.range(0, moves.weights().length)
                .boxed()
                .flatMap(group -> moves.possible(group, 0).stream())
                .map(MovesTest::told);
    }

    /** A cell with what follows, such as {@code 6 +8}, or what went into another cell, such as {@code 6<7}. */
    private static String told(Move move) {
        return move.cell()
                + (move.isTransfer() ? "<" + move.other() : "")
                + Arrays.stream(move.follows()).mapToObj(total -> " +" + total).collect(Collectors.joining());
    }
}
