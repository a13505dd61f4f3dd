package io.github.gouji.diagnosis;

import static io.github.gouji.diagnosis.SmallTable.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.gouji.document.Place;
import io.github.gouji.report.CellKey;
import io.github.gouji.rule.Words;
import io.github.gouji.rule.narrative.CellSum;
import io.github.gouji.rule.narrative.StatedFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a solution may have come about. */
class ExplanationTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final int GRANTED = at(2, 0);
    private static final int BESIDE = at(2, 1);

    @Test
    void cellsThatHaveNothingInCommonAreExplainedEachByItself() {
        CountTable table = SmallTable.sound(GRANTED, 40, at(5, 1), 3);
        Explanation both = explain(table, GRANTED, 4, at(5, 1), 1);

        assertThat(told(both)).isEqualTo("6 shifted, 16 mistyped");
        assertThat(both.cost())
                .isCloseTo(
                        explain(table, GRANTED, 4).cost()
                                + explain(table, at(5, 1), 1).cost(),
                        EXACT);
    }

    @Test
    void theLikeliestSlipIsTold() {
        assertThat(told(explain(SmallTable.sound(GRANTED, 21), GRANTED, 12))).isEqualTo("6 swapped");
        assertThat(told(explain(SmallTable.sound(GRANTED, "_"), GRANTED, 12))).isEqualTo("6 omitted");
        assertThat(told(explain(SmallTable.sound(GRANTED, 977), GRANTED, 12))).isEqualTo("6 unexplained");
    }

    @Test
    void cellsOfALineThatHoldEachOthersCountsWereExchanged() {
        CountTable table = SmallTable.sound(GRANTED, 811, at(4, 0), 34);
        Explanation exchanged = explain(table, GRANTED, 34, at(4, 0), 811);

        assertThat(told(exchanged)).isEqualTo("6 exchanged 12, 12 exchanged 6");
        assertThat(exchanged.cost())
                .isLessThan(explain(table, GRANTED, 34).cost()
                        + explain(table, at(4, 0), 811).cost()
                        - 1);
    }

    @Test
    void cellsInNoLineWereNot() {
        CountTable table = SmallTable.sound(GRANTED, 811, at(3, 1), 34);

        assertThat(told(explain(table, GRANTED, 34, at(3, 1), 811))).doesNotContain("exchanged");
    }

    @Test
    void oneCountInTheOthersPlaceIsNoExchange() {
        CountTable table = SmallTable.sound(GRANTED, 811, at(4, 0), 34);

        assertThat(told(explain(table, GRANTED, 34, at(4, 0), 812))).doesNotContain("exchanged");
        assertThat(told(explain(table, GRANTED, 35, at(4, 0), 811))).doesNotContain("exchanged");
    }

    @Test
    void aNumberIsSplitOverItsCellAndTheNext() {
        CountTable table = SmallTable.sound(GRANTED, 13, BESIDE, 4);

        assertThat(told(explain(table, GRANTED, 134, BESIDE, 0))).isEqualTo("6 split 7, 7 split 6");
        assertThat(told(explain(table, GRANTED, 134, BESIDE, 1))).doesNotContain("split");
        assertThat(told(explain(table, GRANTED, 135, BESIDE, 0))).doesNotContain("split");
    }

    @Test
    void aNumberIsNotSplitOverCellsThatAreNotBesideEachOther() {
        CountTable table = SmallTable.sound(GRANTED, 13, at(3, 0), 4);

        assertThat(told(explain(table, GRANTED, 134, at(3, 0), 0))).doesNotContain("split");
    }

    @Test
    void aSplitIsOneSlip() {
        CountTable table = SmallTable.sound(GRANTED, 13, BESIDE, 4);

        assertThat(explain(table, GRANTED, 134, BESIDE, 0).cost())
                .isLessThan(explain(table, GRANTED, 134).cost()
                        + explain(table, BESIDE, 0).cost()
                        - 3);
    }

    @Test
    void cellsOfALineAreExchangedMoreRarelyThanANumberIsSplit() {
        double split = explain(SmallTable.sound(GRANTED, 13, BESIDE, 4), GRANTED, 134, BESIDE, 0)
                .cost();
        double exchanged = explain(SmallTable.sound(GRANTED, 811, at(4, 0), 34), GRANTED, 34, at(4, 0), 811)
                .cost();

        // one wrong count in 300, and of these a seventh or a fiftieth
        assertThat(StrictMath.exp(-split)).isCloseTo(1 / 300.0 / 7, within(1e-4));
        assertThat(StrictMath.exp(split - exchanged)).isCloseTo(1 / 7.0, within(0.02));
    }

    @Test
    void twoLikelySlipsAreNotCalledOneUnlikely() {
        // both blank where zeros are written
        CountTable table = SmallTable.sound(at(5, 0), 12, at(5, 2), 21);

        assertThat(told(explain(table, at(5, 0), 21, at(5, 2), 12))).isEqualTo("15 exchanged 17, 17 exchanged 15");
        assertThat(told(explain(SmallTable.sound(at(5, 0), "_", at(5, 2), "_"), at(5, 0), 1, at(5, 2), 1)))
                .isEqualTo("15 omitted, 17 omitted");
    }

    @Test
    void ofThreeCellsTwoMayBelongTogether() {
        CountTable table = SmallTable.sound(GRANTED, 811, at(3, 0), 9, at(4, 0), 34);

        assertThat(told(explain(table, GRANTED, 34, at(3, 0), 90, at(4, 0), 811)))
                .isEqualTo("6 exchanged 12, 9 dropped, 12 exchanged 6");
    }

    @Test
    void anAmountThatMovedIsToldOfBothCells() {
        CountTable table = SmallTable.sound();

        assertThat(told(explain(table, List.of(Move.between(BESIDE, GRANTED)), null, BESIDE, 3, GRANTED, 3)))
                .isEqualTo("6 misplaced 7, 7 misplaced 6");
        assertThat(told(explain(table, List.of(Move.between(BESIDE, GRANTED)), null, BESIDE, 4, GRANTED, 2)))
                .isEqualTo("6 exchanged 7, 7 exchanged 6");
        assertThat(explain(table, List.of(Move.between(BESIDE, GRANTED)), null, BESIDE, 3, GRANTED, 3)
                        .cost())
                .isCloseTo(judgement(table).cost(Move.between(BESIDE, GRANTED), 1), EXACT);
    }

    @Test
    void halfAnExchangeIsAnAmountThatMoved() {
        // 4 and 2: the 4 belongs in the second place, but the 2 not in the first
        assertThat(told(explain(
                        SmallTable.sound(), List.of(Move.between(BESIDE, GRANTED)), null, BESIDE, 4, GRANTED, 3)))
                .contains("misplaced");
    }

    @Test
    void totalsThatFollowAreNoSlips() {
        CountTable table = SmallTable.sound(GRANTED, 40, at(2, 2), 42, at(4, 0), 41);
        Move move = Move.of(GRANTED, 8, 12);
        Explanation explanation = explain(table, List.of(move), null, GRANTED, 4, 8, 6, 12, 5);

        assertThat(told(explanation)).isEqualTo("6 shifted");
        assertThat(explanation.follows()).containsExactly(8, 12);
        assertThat(explanation.cost()).isCloseTo(judgement(table).cost(move, -36), EXACT);
    }

    @Test
    void anUnreadableCellIsNoSlip() {
        Explanation explanation = explain(SmallTable.sound(GRANTED, "?"), GRANTED, 4);

        assertThat(told(explanation)).isEqualTo("6 unreadable");
        assertThat(explanation.cost()).isZero();
    }

    @Test
    void anUnreadableCellMayStayOpen() {
        CountTable table = SmallTable.sound(GRANTED, "?", BESIDE, "?");
        Solution solution =
                new Solution(List.of(Move.of(GRANTED), Move.of(BESIDE)), table.counts(), new int[] {GRANTED}, null);

        assertThat(told(judgement(table).explain(solution, new Evidence(table, List.of(), null))))
                .isEqualTo("6 undetermined, 7 unreadable");
    }

    @Test
    void aSlipOverALineIsOneSlipWhateverCellsItTakes() {
        CountTable table = SmallTable.sound();
        for (Displacement.Kind kind : Displacement.Kind.values()) {
            Displacement two = new Displacement(kind, new int[] {9, 10}, new int[] {11}, table.counts(), 9);
            Displacement three = new Displacement(kind, new int[] {9, 10, 11}, new int[0], table.counts(), 9);
            Explanation explanation = explain(table, List.of(), two);

            assertThat(told(explanation)).isEqualTo("9 %1$s 9, 10 %1$s 9".formatted(kind.key()));
            assertThat(explanation.follows()).containsExactly(11);
            assertThat(explanation.cost())
                    .isBetween(4.5, 6.5)
                    .isEqualTo(explain(table, List.of(), three).cost());
        }
    }

    @Test
    void aSlipBesideALineCostsMore() {
        CountTable table = SmallTable.sound(GRANTED, 40);
        Displacement line =
                new Displacement(Displacement.Kind.ROW_OMITTED, new int[] {9, 10}, new int[0], table.counts(), 9);

        assertThat(explain(table, List.of(Move.of(GRANTED)), line, GRANTED, 4).cost())
                .isCloseTo(
                        explain(table, List.of(), line).cost()
                                + explain(table, GRANTED, 4).cost(),
                        EXACT);
    }

    @Test
    void whatSpeaksAgainstItMakesItLessLikely() {
        CountTable table = SmallTable.sound(GRANTED, 40);
        CellKey cell = SmallTable.key(GRANTED);
        StatedFigure stated = new StatedFigure(
                BigDecimal.valueOf(7),
                Words.same("件"),
                List.of(new CellSum(List.of(cell), List.of())),
                true,
                "一句话。",
                Place.UNKNOWN);
        Evidence evidence = new Evidence(table, List.of(stated), null);
        Solution solution = solution(table, List.of(Move.of(GRANTED)), null, GRANTED, 4);

        assertThat(judgement(table).explain(solution, evidence).cost())
                .isCloseTo(explain(table, GRANTED, 4).cost() + evidence.against(solution.counts()), EXACT)
                .isGreaterThan(explain(table, GRANTED, 4).cost());
    }

    @Test
    void theLikeliestComesFirstAndThenTheOneWhoseCellsThePrintHasFirst() {
        CountTable table = SmallTable.sound();
        Explanation likely = new Explanation(solution(table, List.of(Move.of(9)), null), 1, List.of(), List.of());
        Explanation first = new Explanation(solution(table, List.of(Move.of(3)), null), 2, List.of(), List.of());
        Explanation later = new Explanation(solution(table, List.of(Move.of(6)), null), 2, List.of(), List.of());

        assertThat(Stream.of(later, likely, first).sorted(Explanation.LIKELIEST_FIRST))
                .containsExactly(likely, first, later);
    }

    /** Cells that are wrong by themselves: cell, what is meant, cell, what is meant … */
    private static Explanation explain(CountTable table, int... meant) {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < meant.length; i += 2) {
            moves.add(Move.of(meant[i]));
        }
        return explain(table, moves, null, meant);
    }

    private static Explanation explain(
            CountTable table, List<Move> moves, @Nullable Displacement displacement, int... meant) {
        return judgement(table)
                .explain(solution(table, moves, displacement, meant), new Evidence(table, List.of(), null));
    }

    private static Solution solution(
            CountTable table, List<Move> moves, @Nullable Displacement displacement, int... meant) {
        long[] counts = table.counts().clone();
        for (int i = 0; i < meant.length; i += 2) {
            counts[meant[i]] = meant[i + 1];
        }
        return new Solution(moves, counts, new int[0], displacement);
    }

    private static Judgement judgement(CountTable table) {
        return new Judgement(
                table, new Suspicion(table, ZeroStyle.of(DraftReport.zeros("0").build())));
    }

    private static String told(Explanation explanation) {
        return explanation.slips().stream()
                .map(slip -> slip.cell() + " " + slip.kind() + (slip.other() < 0 ? "" : " " + slip.other()))
                .collect(Collectors.joining(", "));
    }
}
