package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.gouji.document.Place;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReviewBlock;
import io.github.gouji.report.ReviewOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZeroStyleTest {

    private static final int CELLS = DraftReport.zeros("0").cells().size();
    private static final String EMPTY = "";
    private static final String MARK = "/";

    @ParameterizedTest
    @ValueSource(strings = {EMPTY, MARK})
    void whereAllZerosAreWrittenAlikeThatIsUsual(String zero) {
        assertThat(usualness(DraftReport.zeros(zero), zero)).isGreaterThan(0.98);
    }

    @ParameterizedTest
    @ValueSource(strings = {EMPTY, MARK})
    void theOnlyOneOfItsKindStandsOut(String zero) {
        DraftReport draft = DraftReport.zeros("0");
        draft.write(draft.cells().get(0), zero);

        assertThat(usualness(draft, zero)).isCloseTo(0.5 / (CELLS + 1), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {EMPTY, MARK})
    void halfOfTheZerosAreHalfAsUsual(String zero) {
        DraftReport draft = DraftReport.zeros("0");
        draft.cells().stream().limit(CELLS / 2).forEach(cell -> draft.write(cell, zero));

        assertThat(usualness(draft, zero)).isCloseTo(0.5, within(0.01));
    }

    @Test
    void aMarkIsNoWitnessForAnEmptyCell() {
        assertThat(usualness(DraftReport.zeros(MARK), EMPTY)).isLessThan(0.01);
        assertThat(usualness(DraftReport.zeros(EMPTY), MARK)).isLessThan(0.01);
    }

    @Test
    void aNumberIsAlwaysUsual() {
        assertThat(usualness(DraftReport.zeros(EMPTY), "0")).isEqualTo(1);
        assertThat(usualness(DraftReport.zeros(EMPTY), "12")).isEqualTo(1);
        assertThat(usualness(DraftReport.zeros(EMPTY), "见附件")).isEqualTo(1);
    }

    @Test
    void countsOtherThanZeroAreNoWitnesses() {
        DraftReport draft = DraftReport.zeros("0");
        draft.cells().forEach(cell -> draft.set(cell, 5));
        draft.set(ReviewBlock.RECONSIDERATION, ReviewOutcome.PENDING, 0)
                .write(draft.cells().get(0), EMPTY)
                .write(draft.cells().get(1), "无法统计");

        // one 0 and one empty cell, which is half a witness for itself
        assertThat(usualness(draft, EMPTY)).isCloseTo(0.5 / 3, within(1e-12));
    }

    @Test
    void bothTablesAreWitnesses() {
        DraftReport draft = DraftReport.zeros("0");
        draft.set(ApplicationRow.GRANTED, ApplicantType.RESEARCH, 1);
        draft.write(draft.cells().get(0), EMPTY).write(draft.cells().get(CELLS - 1), EMPTY);

        assertThat(usualness(draft, EMPTY)).isCloseTo(1.5 / CELLS, within(1e-12));
    }

    private static double usualness(DraftReport draft, String written) {
        return ZeroStyle.of(draft.build()).usualness(Figure.read(written, Place.UNKNOWN));
    }
}
