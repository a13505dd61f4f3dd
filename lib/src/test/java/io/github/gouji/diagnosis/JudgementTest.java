package io.github.gouji.diagnosis;

import static io.github.gouji.diagnosis.SmallTable.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.gouji.report.TableKind;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What single moves cost: how rare they are. */
class JudgementTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final int RECEIVED = at(0, 0);
    private static final int CARRIED_OVER = at(1, 0);
    private static final int GRANTED = at(2, 0);
    private static final int GRANTED_TOTAL = at(2, 2);
    private static final int RESULTS = at(4, 0);
    private static final int CARRIED_FORWARD = at(5, 0);

    @Test
    void sumsGoWrongMostOftenAndWhatIsRegisteredLeastOften() {
        CountTable table = SmallTable.sound();

        assertThat(rarityOfPlace(table, GRANTED_TOTAL, 7))
                .isLessThan(rarityOfPlace(table, CARRIED_OVER, 3))
                .isCloseTo(rarityOfPlace(table, RESULTS, 7), EXACT);
        assertThat(rarityOfPlace(table, CARRIED_OVER, 3)).isLessThan(rarityOfPlace(table, GRANTED, 7));
        assertThat(rarityOfPlace(table, GRANTED, 7)).isLessThan(rarityOfPlace(table, RECEIVED, 7));
        // one total in a hundred
        assertThat(StrictMath.exp(-rarityOfPlace(table, GRANTED_TOTAL, 7))).isCloseTo(0.01, within(0.001));
    }

    @Test
    void whatNothingElseConfirmsIsCalledWrongLast() {
        CountTable review = DraftReport.zeros("0").counts(TableKind.REVIEW);

        assertThat(rarityOfPlace(review, 0, 2)).isGreaterThan(rarityOfPlace(SmallTable.sound(), RECEIVED, 7));
        assertThat(rarityOfPlace(review, 4, 2)).isCloseTo(rarityOfPlace(SmallTable.sound(), GRANTED_TOTAL, 7), EXACT);
    }

    @Test
    void aCountOutOfNothingIsRarerThanOneThatIsOff() {
        CountTable table = SmallTable.sound();

        assertThat(rarityOfPlace(table, GRANTED, 0)).isGreaterThan(rarityOfPlace(table, GRANTED, 1) + 1);
        assertThat(rarityOfPlace(table, at(3, 1), 1)).isCloseTo(rarityOfPlace(table, GRANTED, 1), EXACT);
    }

    @Test
    void aSumOrABalanceOutOfNothingIsNot() {
        CountTable table = SmallTable.sound();

        assertThat(rarityOfPlace(table, GRANTED_TOTAL, 0)).isCloseTo(rarityOfPlace(table, GRANTED_TOTAL, 7), EXACT);
        assertThat(rarityOfPlace(table, CARRIED_OVER, 0)).isCloseTo(rarityOfPlace(table, CARRIED_OVER, 3), EXACT);
        assertThat(rarityOfPlace(table, CARRIED_FORWARD, 0)).isCloseTo(rarityOfPlace(table, CARRIED_FORWARD, 3), EXACT);
    }

    @Test
    void whatIsOpenIsForgottenHoweverMuchItIs() {
        CountTable table = SmallTable.sound(CARRIED_FORWARD, 0);
        Expectation expectation = new Expectation(table);

        assertThat(cost(table, Move.of(CARRIED_FORWARD), 37) - cost(table, Move.of(CARRIED_FORWARD), 1))
                .isCloseTo(expectation.of(CARRIED_FORWARD, 1) - expectation.of(CARRIED_FORWARD, 37), EXACT);
        assertThat(cost(table, Move.of(CARRIED_FORWARD), 37)).isLessThan(cost(table, Move.of(at(1, 1)), 37));
    }

    @Test
    void aBlankThatStandsOutIsForgottenSooner() {
        double blank = cost(SmallTable.sound(CARRIED_FORWARD, "_"), Move.of(CARRIED_FORWARD), 1);

        assertThat(blank).isLessThan(cost(SmallTable.sound(CARRIED_FORWARD, 0), Move.of(CARRIED_FORWARD), 1) - 3);
    }

    @Test
    void aBlankThatStandsOutIsALikelyError() {
        double blank = cost(SmallTable.sound(GRANTED, "_"), Move.of(GRANTED), 4);

        assertThat(blank).isLessThan(cost(SmallTable.sound(GRANTED, 0), Move.of(GRANTED), 4) - 3);
    }

    @Test
    void theTotalOfWhatIsOpenIsNotForgottenByItself() {
        // no more than any other total that is left at 0
        CountTable table = SmallTable.sound(at(5, 2), 0, at(1, 2), 0);

        assertThat(cost(table, Move.of(at(5, 2)), 2)).isCloseTo(cost(table, Move.of(at(1, 2)), 2), within(0.5));
    }

    @Test
    void ofThreeSumsOneIsComputedAndThenTheOthersMostlyAreToo() {
        CountTable table = SmallTable.sound();
        double alone = cost(table, Move.of(GRANTED), 3);
        double one = cost(table, Move.of(GRANTED, 8), 3);
        double two = cost(table, Move.of(GRANTED, 8, 12), 3);
        double three = cost(table, Move.of(GRANTED, 8, 12, 14), 3);

        assertThat(StrictMath.exp(alone - one)).isCloseTo(1 / 3.0, within(0.05));
        assertThat(StrictMath.exp(one - two)).isCloseTo(2 / 3.0, within(0.05));
        assertThat(two - one).isCloseTo(three - two, EXACT);
    }

    @Test
    void neighboursChangePlacesSoonerThanAPartIsMisplaced() {
        // 4 and 2 stand where 2 and 4, or 3 and 3, belong
        CountTable table = SmallTable.sound();
        double exchanged = cost(table, Move.between(at(2, 1), GRANTED), 2);
        double misplaced = cost(table, Move.between(at(2, 1), GRANTED), 1);
        double difference = rarity(table, GRANTED, 2)
                + rarity(table, at(2, 1), 4)
                - rarity(table, GRANTED, 3)
                - rarity(table, at(2, 1), 3);

        assertThat(exchanged).isLessThan(misplaced);
        assertThat(StrictMath.exp(exchanged - difference - misplaced)).isCloseTo(0.135, within(0.01));
    }

    @Test
    void movingAnAmountIsOneErrorAndRarerCountsMakeItLessLikely() {
        CountTable table = SmallTable.sound(GRANTED, 400, at(3, 0), 300);
        double one = cost(table, Move.between(GRANTED, at(3, 0)), 5);

        assertThat(one).isLessThan(cost(table, Move.of(GRANTED), 5) + cost(table, Move.of(at(3, 0)), -5));
        assertThat(cost(table, Move.between(GRANTED, at(3, 0)), 200))
                .isCloseTo(
                        one
                                - rarity(table, GRANTED, 405)
                                - rarity(table, at(3, 0), 295)
                                + rarity(table, GRANTED, 600)
                                + rarity(table, at(3, 0), 100),
                        EXACT);
    }

    @Test
    void anUnreadableCellIsWrongAnyhow() {
        assertThat(cost(SmallTable.sound(GRANTED, "?"), Move.of(GRANTED), 4)).isZero();
    }

    @Test
    void weightsAreThoseOfTheSuspicion() {
        assertThat(judgement(SmallTable.sound(GRANTED, "_")).weights()[GRANTED])
                .isLessThan(judgement(SmallTable.sound()).weights()[GRANTED]);
    }

    private static double cost(CountTable table, Move move, long amount) {
        return judgement(table).cost(move, amount);
    }

    /** What an error in a cell costs whatever is written and meant. */
    private static double rarityOfPlace(CountTable table, int cell, long meant) {
        long[] counts = table.counts().clone();
        counts[cell] = meant;
        Correction correction = new Correction(table, counts, cell);
        double explained = Arrays.stream(WritingError.values())
                .mapToDouble(error -> error.likelihood(correction))
                .sum();
        return cost(table, Move.of(cell), meant - table.counts()[cell])
                + StrictMath.log(explained)
                - (table.isTotal(cell) ? 0 : rarity(table, cell, meant));
    }

    private static double rarity(CountTable table, int cell, long meant) {
        Expectation expectation = new Expectation(table);
        return expectation.of(cell, table.counts()[cell]) - expectation.of(cell, meant);
    }

    private static Judgement judgement(CountTable table) {
        return new Judgement(
                table, new Suspicion(table, ZeroStyle.of(DraftReport.zeros("0").build())));
    }
}
