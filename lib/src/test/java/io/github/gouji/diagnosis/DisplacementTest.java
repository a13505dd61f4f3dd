package io.github.gouji.diagnosis;

import static io.github.gouji.report.ApplicationRow.CARRIED_FORWARD;
import static io.github.gouji.report.ApplicationRow.CARRIED_OVER;
import static io.github.gouji.report.ApplicationRow.GRANTED;
import static io.github.gouji.report.ApplicationRow.RECEIVED;
import static io.github.gouji.report.ApplicationRow.REJECTED_PETITION;
import static io.github.gouji.report.ApplicationRow.RESULT_TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.TableKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplacementTest {

    private static final int COLUMNS = ApplicantType.values().length;

    @Test
    void whereEverythingAddsUpNothingIsDisplaced() {
        assertThat(told(sound())).isEmpty();
    }

    @Test
    void aRowBesideARightTotalStandsTooFarRight() {
        assertThat(told(row(sound(), GRANTED, 0, 17, 5, 0, 0, 0, 22)))
                .containsExactly("SHIFTED_RIGHT granted: naturalPerson=17 business=5 research=0");
    }

    @Test
    void theTotalOfARowTooFarRightMayHaveFallenOutOfTheTable() {
        assertThat(told(row(sound(), GRANTED, 0, 17, 5, 0, 0, 0, 0)))
                .containsExactly("SHIFTED_RIGHT granted: naturalPerson=17 business=5 research=0 total=22");
    }

    @Test
    void theLastCountOfARowTooFarRightMayStandInTheTotal() {
        DraftReport draft = sound();
        row(draft, RECEIVED, 20, 5, 0, 0, 0, 4, 29);
        row(draft, GRANTED, 17, 5, 0, 0, 0, 4, 26);
        row(draft, RESULT_TOTAL, 18, 7, 0, 0, 0, 4, 29);
        assertThat(told(draft)).isEmpty();

        assertThat(told(row(draft, GRANTED, 0, 17, 5, 0, 0, 0, 4)))
                .containsExactly(
                        "SHIFTED_RIGHT granted: naturalPerson=17 business=5 research=0 otherOrganization=4 total=26");
    }

    @Test
    void aRowBesideARightTotalStandsTooFarLeft() {
        DraftReport draft = sound();
        row(draft, RECEIVED, 3, 17, 5, 0, 0, 0, 25);
        row(draft, CARRIED_OVER, 0, 0, 0, 0, 0, 0, 0);
        row(draft, GRANTED, 0, 16, 4, 0, 0, 0, 20);
        row(draft, REJECTED_PETITION, 1, 0, 0, 0, 0, 0, 1);
        row(draft, RESULT_TOTAL, 1, 16, 4, 0, 0, 0, 21);
        row(draft, CARRIED_FORWARD, 2, 1, 1, 0, 0, 0, 4);
        assertThat(told(draft)).isEmpty();

        assertThat(told(row(draft, GRANTED, 16, 4, 0, 0, 0, 0, 20)))
                .containsExactly("SHIFTED_LEFT granted: naturalPerson=0 business=16 research=4");
    }

    @Test
    void theFirstCountOfARowTooFarLeftFollowsFromItsTotal() {
        assertThat(told(row(sound(), GRANTED, 5, 0, 0, 0, 0, 22, 0)))
                .containsExactly("SHIFTED_LEFT granted: naturalPerson=17 business=5 otherOrganization=0 total=22");
    }

    @Test
    void oneCountInAnotherColumnIsNoShiftOfARow() {
        DraftReport draft = row(sound(), REJECTED_PETITION, 3, 0, 0, 0, 0, 0, 3);
        row(draft, RESULT_TOTAL, 20, 5, 0, 0, 0, 0, 25);
        row(draft, RECEIVED, 21, 4, 0, 0, 0, 0, 25);
        assertThat(told(draft)).isEmpty();

        assertThat(told(row(draft, REJECTED_PETITION, 0, 3, 0, 0, 0, 0, 0))).isEmpty();
    }

    @Test
    void aRowWithWordsIsNotShifted() {
        DraftReport draft = row(sound(), GRANTED, 0, 17, 5, 0, 0, 0, 22);

        assertThat(told(draft.write(CellKey.of(GRANTED, ApplicantType.LEGAL_SERVICE), "见附件")))
                .isEmpty();
    }

    @Test
    void aRowThatFitsNoBetterElsewhereStays() {
        // the total would have to be less than what stands beside it
        assertThat(told(row(sound(), GRANTED, 20, 5, 0, 0, 0, 22, 0))).isEmpty();
    }

    @Test
    void aRowThatWasNotFilledInIsWhatItsColumnsLack() {
        assertThat(told(row(sound(), CARRIED_FORWARD, 0, 0, 0, 0, 0, 0, 0)))
                .containsExactly("ROW_OMITTED carriedForward: naturalPerson=2 business=1 follows total=3");
    }

    @Test
    void oneForgottenCountIsNoForgottenRow() {
        DraftReport draft = sound();
        row(draft, RECEIVED, 20, 4, 0, 0, 0, 0, 24);
        row(draft, CARRIED_FORWARD, 2, 0, 0, 0, 0, 0, 2);
        assertThat(told(draft)).isEmpty();

        assertThat(told(row(draft, CARRIED_FORWARD, 0, 0, 0, 0, 0, 0, 0))).isEmpty();
    }

    @Test
    void aRowWithACountWasFilledIn() {
        assertThat(told(row(sound(), CARRIED_FORWARD, 0, 0, 3, 0, 0, 0, 0)))
                .noneMatch(told -> told.startsWith("ROW_OMITTED"));
        assertThat(told(row(sound(), CARRIED_FORWARD, 0, 0, 0, 0, 0, 0, 3)))
                .noneMatch(told -> told.startsWith("ROW_OMITTED"));
        assertThat(told(row(sound(), CARRIED_FORWARD, 0, 0, 0, 0, 0, 0, 0)
                        .write(CellKey.of(CARRIED_FORWARD, ApplicantType.RESEARCH), "?")))
                .noneMatch(told -> told.startsWith("ROW_OMITTED"));
    }

    @Test
    void aRowOfSumsIsNeverAForgottenRow() {
        assertThat(told(row(sound(), RESULT_TOTAL, 0, 0, 0, 0, 0, 0, 0)))
                .noneMatch(told -> told.startsWith("ROW_OMITTED"));
    }

    @Test
    void aColumnThatNoRowsTotalIncludesWasLeftOut() {
        DraftReport draft = sound();
        total(draft, RECEIVED, 19);
        total(draft, CARRIED_OVER, 1);
        total(draft, GRANTED, 17);
        total(draft, REJECTED_PETITION, 1);
        total(draft, RESULT_TOTAL, 18);
        total(draft, CARRIED_FORWARD, 2);

        assertThat(told(draft))
                .containsExactly("COLUMN_LEFT_OUT business: received.total=25 carriedOver.total=3 granted.total=22"
                        + " rejectedPetition.total=3 resultTotal.total=25 carriedForward.total=3");
    }

    @Test
    void aColumnIsLeftOutThoughAnotherSlipHidesItInOneTotal() {
        DraftReport draft = sound();
        total(draft, RECEIVED, 19);
        total(draft, CARRIED_OVER, 1);
        total(draft, GRANTED, 17);
        total(draft, RESULT_TOTAL, 18);
        total(draft, CARRIED_FORWARD, 2);

        assertThat(told(draft)).singleElement().asString().startsWith("COLUMN_LEFT_OUT business: received.total=25 ");
    }

    @Test
    void aColumnThatHalfOfTheTotalsIncludeWasNotLeftOut() {
        DraftReport draft = sound();
        total(draft, RECEIVED, 19);
        total(draft, CARRIED_OVER, 1);
        total(draft, GRANTED, 17);

        assertThat(told(draft)).isEmpty();
    }

    @Test
    void aRowThatNoColumnsTotalIncludesWasLeftOut() {
        DraftReport draft = row(sound(), RESULT_TOTAL, 17, 5, 0, 0, 0, 0, 22);

        assertThat(told(draft))
                .containsExactly("ROW_LEFT_OUT rejectedPetition: naturalPerson=18 business=7 follows total=25");
    }

    @Test
    void aTotalThatDisagreesWithTheOthersWasNotComputedFromThem() {
        DraftReport draft = row(sound(), RESULT_TOTAL, 17, 5, 0, 0, 0, 0, 23);

        assertThat(told(draft)).containsExactly("ROW_LEFT_OUT rejectedPetition: naturalPerson=18 business=7 total=26");
    }

    @Test
    void oneSumAndTheTotalComputedFromItAreEnough() {
        DraftReport draft = sound();
        row(draft, REJECTED_PETITION, 1, 0, 0, 0, 0, 0, 1);
        row(draft, CARRIED_OVER, 1, 0, 0, 0, 0, 0, 1);

        assertThat(told(row(draft, RESULT_TOTAL, 17, 5, 0, 0, 0, 0, 22)))
                .containsExactly("ROW_LEFT_OUT rejectedPetition: naturalPerson=18 follows total=23");
    }

    @Test
    void theBalanceIsNoTotalThatLeavesARowOut() {
        // in each column what was received is short by just what was carried forward
        assertThat(told(row(sound(), RECEIVED, 17, 5, 0, 0, 0, 0, 22)))
                .noneMatch(told -> told.startsWith("ROW_LEFT_OUT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shifted_right", "shifted_left", "row_omitted", "column_left_out", "row_left_out"})
    void theKindsOfDisplacementAreSlipsOfManyCells(String kind) {
        assertThat(Displacement.isKind(kind)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shifted", "omitted", "left_out", "exchanged", ""})
    void otherSlipsAreNot(String kind) {
        assertThat(Displacement.isKind(kind)).isFalse();
    }

    /** Two kinds of applicants, and two results. */
    private static DraftReport sound() {
        DraftReport draft = DraftReport.zeros("0");
        row(draft, RECEIVED, 19, 6, 0, 0, 0, 0, 25);
        row(draft, CARRIED_OVER, 1, 2, 0, 0, 0, 0, 3);
        row(draft, GRANTED, 17, 5, 0, 0, 0, 0, 22);
        row(draft, REJECTED_PETITION, 1, 2, 0, 0, 0, 0, 3);
        row(draft, RESULT_TOTAL, 18, 7, 0, 0, 0, 0, 25);
        return row(draft, CARRIED_FORWARD, 2, 1, 0, 0, 0, 0, 3);
    }

    private static DraftReport row(DraftReport draft, ApplicationRow row, long... counts) {
        for (int column = 0; column < COLUMNS; column++) {
            draft.set(row, ApplicantType.values()[column], counts[column]);
        }
        return draft;
    }

    private static void total(DraftReport draft, ApplicationRow row, long total) {
        draft.set(row, ApplicantType.TOTAL, total);
    }

    private static List<String> told(DraftReport draft) {
        CountTable table = draft.counts(TableKind.APPLICATIONS);
        return Displacement.of(table).stream().map(each -> told(each, table)).toList();
    }

    /** Kind, line, and what is meant in each cell; the row of cells only where the line does not say it. */
    private static String told(Displacement displacement, CountTable table) {
        CellKey line = table.key(displacement.line());
        boolean column = displacement.kind() == Displacement.Kind.COLUMN_LEFT_OUT;
        String follows = changes(displacement, displacement.follows(), table, column);
        return displacement.kind() + " " + (column ? line.column() : line.row()).key() + ": "
                + changes(displacement, displacement.cells(), table, column)
                + (follows.isEmpty() ? "" : " follows " + follows);
    }

    private static String changes(Displacement displacement, int[] cells, CountTable table, boolean withRow) {
        return Arrays.stream(cells)
                .mapToObj(cell -> (withRow ? table.key(cell).row().key() + "." : "")
                        + table.key(cell).column().key() + "=" + displacement.counts()[cell])
                .collect(Collectors.joining(" "));
    }
}
