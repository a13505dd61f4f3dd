package io.github.gouji.diagnosis;

import static io.github.gouji.diagnosis.SmallTable.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.TableKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    private static final CountTable TABLE = SmallTable.sound();
    private static final int GRANTED = at(2, 0);
    private static final int GRANTED_TOTAL = at(2, 2);
    private static final int CARRIED = at(5, 1);

    @Test
    void whereNothingIsExplainedThereIsNoConfidence() {
        assertThat(new Confidence(TABLE).of(List.of(), true)).isEmpty();
    }

    @Test
    void nothingIsCertain() {
        assertThat(confidences(true, cells(3, GRANTED))).containsExactly(0.99);
    }

    @Test
    void whatIsEquallyLikelySharesTheConfidence() {
        assertThat(confidences(true, cells(3, GRANTED), cells(3, GRANTED_TOTAL), cells(3, CARRIED), cells(3, 0)))
                .containsExactly(0.25, 0.25, 0.25, 0.25);
    }

    @Test
    void confidenceFallsWithTheCostAndAddsUpToOne() {
        double[] confidences = confidences(true, cells(3, GRANTED), cells(4, GRANTED_TOTAL), cells(6, CARRIED));

        assertThat(confidences[0]).isGreaterThan(1.5 * confidences[1]).isLessThan(2.7 * confidences[1]);
        assertThat(confidences[1]).isGreaterThan(2 * confidences[2]);
        assertThat(Arrays.stream(confidences).sum()).isBetween(0.98, 1.02);
    }

    @Test
    void onlyDifferencesOfCostCount() {
        assertThat(confidences(true, cells(13, GRANTED), cells(14, CARRIED)))
                .isEqualTo(confidences(true, cells(3, GRANTED), cells(4, CARRIED)));
    }

    @Test
    void whatIsNotProvenIsLessSure() {
        assertThat(confidences(false, cells(3, GRANTED))).containsExactly(0.69);
        // no alternative is surer than what is told first
        assertThat(confidences(false, cells(3, GRANTED), cells(3, CARRIED))).containsExactly(0.35, 0.35);
    }

    @Test
    void eachFurtherCellMakesItLessSure() {
        assertThat(confidences(true, cells(3, GRANTED, CARRIED))).containsExactly(0.95);
        assertThat(confidences(true, cells(3, GRANTED, GRANTED_TOTAL, CARRIED))).containsExactly(0.91);
    }

    @Test
    void aFurtherCellThatIsPlainlyLeftOutDoesNot() {
        CountTable blank = SmallTable.sound(CARRIED, "_");

        assertThat(new Confidence(blank).of(List.of(cells(3, GRANTED, CARRIED)), true))
                .containsExactly(0.99);
    }

    @Test
    void aCellOfOneEquationIsLessSure() {
        CountTable review = DraftReport.zeros("0").counts(TableKind.REVIEW);

        assertThat(new Confidence(review).of(List.of(cells(3, 0)), true)).containsExactly(0.79);
        assertThat(new Confidence(review).of(List.of(cells(3, 0, 7)), true)).containsExactly(0.63);
    }

    @Test
    void aCellThatItsTotalFollowsIsLessSure() {
        assertThat(confidences(true, explanation(3, List.of(GRANTED_TOTAL), null, GRANTED)))
                .containsExactly(0.89);
        // of the other cell it says nothing
        assertThat(confidences(true, explanation(3, List.of(GRANTED_TOTAL), null, CARRIED)))
                .containsExactly(0.99);
    }

    @Test
    void oneSlipOverALineIsLessSureThanOneCell() {
        Displacement line =
                new Displacement(Displacement.Kind.ROW_OMITTED, new int[] {CARRIED}, new int[0], TABLE.counts(), 15);

        assertThat(confidences(true, explanation(3, List.of(), line, CARRIED))).containsExactly(0.94);
    }

    private static double[] confidences(boolean proven, Explanation... explanations) {
        return new Confidence(TABLE).of(List.of(explanations), proven);
    }

    private static Explanation cells(double cost, int... cells) {
        return explanation(cost, List.of(), null, cells);
    }

    private static Explanation explanation(
            double cost, List<Integer> follows, @Nullable Displacement displacement, int... cells) {
        return new Explanation(
                new Solution(List.of(), TABLE.counts(), new int[0], displacement),
                cost,
                Arrays.stream(cells)
                        .mapToObj(cell -> new Slip(cell, "miscounted"))
                        .toList(),
                follows);
    }
}
