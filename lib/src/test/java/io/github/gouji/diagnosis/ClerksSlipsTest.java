package io.github.gouji.diagnosis;

import static io.github.gouji.report.ApplicantType.BUSINESS;
import static io.github.gouji.report.ApplicantType.LEGAL_SERVICE;
import static io.github.gouji.report.ApplicantType.NATURAL_PERSON;
import static io.github.gouji.report.ApplicantType.RESEARCH;
import static io.github.gouji.report.ApplicantType.TOTAL;
import static io.github.gouji.report.ApplicationRow.CARRIED_FORWARD;
import static io.github.gouji.report.ApplicationRow.CARRIED_OVER;
import static io.github.gouji.report.ApplicationRow.GRANTED;
import static io.github.gouji.report.ApplicationRow.PARTIALLY_GRANTED;
import static io.github.gouji.report.ApplicationRow.RECEIVED;
import static io.github.gouji.report.ApplicationRow.REJECTED_PETITION;
import static io.github.gouji.report.ApplicationRow.RESULT_TOTAL;
import static io.github.gouji.report.ApplicationRow.UNAVAILABLE_NOT_HELD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.rule.years.PreviousReport;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Slips as clerks of small offices make them: few applications, most cells 0. */
class ClerksSlipsTest {

    @Test
    void whatIsOpenAtTheEndOfTheYearIsForgottenSoonerThanAnApplicationIsInvented() {
        DraftReport draft = office().set(RECEIVED, NATURAL_PERSON, 4).set(RECEIVED, TOTAL, 4);

        assertThat(likeliest(draft)).isEqualTo("carriedForward.naturalPerson 0 → 1");
        assertThat(first(draft).follows())
                .extracting(change -> change.cell().toString())
                .containsExactly("applications.carriedForward.total");
    }

    @Test
    void blanksForZerosAreForgottenAlike() {
        DraftReport draft = office("").set(RECEIVED, NATURAL_PERSON, 4).set(RECEIVED, TOTAL, 4);

        assertThat(likeliest(draft)).isEqualTo("carriedForward.naturalPerson null → 1");
    }

    @Test
    void lastYearsReportSaysWhatWasCarriedOver() {
        AnnualReport lastYear = office().set(RECEIVED, NATURAL_PERSON, 4)
                .set(RECEIVED, TOTAL, 4)
                .set(CARRIED_FORWARD, NATURAL_PERSON, 1)
                .set(CARRIED_FORWARD, TOTAL, 1)
                .build();
        DraftReport draft = office().set(RECEIVED, NATURAL_PERSON, 2).set(RECEIVED, TOTAL, 2);

        assertThat(told(draft, lastYear)).isEqualTo("carriedOver.naturalPerson 0 → 1");
        assertThat(told(draft, null)).isNotEqualTo("carriedOver.naturalPerson 0 → 1");
    }

    @Test
    void whatLastYearsReportConfirmsStays() {
        AnnualReport lastYear = office().set(RECEIVED, NATURAL_PERSON, 4)
                .set(RECEIVED, TOTAL, 4)
                .set(CARRIED_FORWARD, NATURAL_PERSON, 1)
                .set(CARRIED_FORWARD, TOTAL, 1)
                .build();
        DraftReport draft = office().set(CARRIED_OVER, NATURAL_PERSON, 1).set(CARRIED_OVER, TOTAL, 1);

        assertThat(told(draft, lastYear)).isEqualTo("carriedForward.naturalPerson 0 → 1");
    }

    @Test
    void aColumnLeftOutOfAllTotalsIsOneSlip() {
        DraftReport draft = office();
        for (ApplicationRow row : new ApplicationRow[] {RECEIVED, GRANTED, RESULT_TOTAL}) {
            draft.set(row, RESEARCH, 2);
        }

        assertThat(first(draft).cells()).hasSize(3);
        assertThat(likeliest(draft)).isEqualTo("received.total 3 → 5; granted.total 2 → 4; resultTotal.total 3 → 5");
        assertThat(first(draft).reason(Locale.CHINESE)).startsWith("疑似各行的总计都漏加了“科研机构”列；");
    }

    @Test
    void aColumnLeftOutOfAllTotalsIsSeenBesideAnotherSlip() {
        DraftReport draft = office();
        for (ApplicationRow row : new ApplicationRow[] {RECEIVED, GRANTED, RESULT_TOTAL}) {
            draft.set(row, RESEARCH, 2);
        }
        draft.set(RESULT_TOTAL, NATURAL_PERSON, 30);

        assertThat(likeliest(draft))
                .contains("received.total 3 → 5", "granted.total 2 → 4", "resultTotal.naturalPerson 30 → 3");
    }

    @Test
    void anAmountInTheNextRowIsMovedBack() {
        DraftReport draft = office().set(GRANTED, NATURAL_PERSON, 0).set(PARTIALLY_GRANTED, NATURAL_PERSON, 2);

        assertThat(likeliest(draft)).isEqualTo("granted.naturalPerson 0 → 2; partiallyGranted.naturalPerson 2 → 0");
    }

    @Test
    void aRowThatStandsOneColumnTooFarRightIsOneSlip() {
        DraftReport draft = rich().set(GRANTED, NATURAL_PERSON, 0)
                .set(GRANTED, BUSINESS, 17)
                .set(GRANTED, RESEARCH, 5)
                .set(GRANTED, LEGAL_SERVICE, 0);

        assertThat(likeliest(draft))
                .isEqualTo("granted.naturalPerson 0 → 17; granted.business 17 → 5; granted.research 5 → 0");
        assertThat(first(draft).reason(Locale.CHINESE)).startsWith("疑似“（一）予以公开”行的数整体右移了一列；");
    }

    @Test
    void aRowThatWasNotFilledInIsOneSlip() {
        DraftReport draft = rich().set(RECEIVED, NATURAL_PERSON, 23)
                .set(RECEIVED, BUSINESS, 7)
                .set(RECEIVED, TOTAL, 30);

        assertThat(likeliest(draft)).isEqualTo("carriedForward.naturalPerson 0 → 5; carriedForward.business 0 → 2");
        assertThat(first(draft).reason(Locale.CHINESE)).startsWith("疑似“四、结转下年度继续办理”行整行漏填；");
    }

    @Test
    void ofManyRowsThatFitNoneIsNamed() {
        DraftReport draft = office().set(GRANTED, NATURAL_PERSON, 1).set(GRANTED, TOTAL, 1);

        assertThat(first(draft).isDecided()).isFalse();
        assertThat(first(draft).reason(Locale.CHINESE)).matches("“自然人”列有\\d+行可能漏计1件，不能确定是哪一行，请逐行核对");
        assertThat(first(draft).reason(Locale.ENGLISH)).contains("please check row by row");
    }

    @Test
    void sectionFourSpeaksOfTableFour() {
        DraftReport draft = office();
        CellKey upheld = CellKey.parse("review.reconsideration.upheld");
        draft.set(upheld, 2).set(CellKey.parse("review.reconsideration.total"), 3);

        assertThat(first(draft).cells()).extracting(Repair.Change::cell).doesNotContain(upheld);
        assertThat(first(draft.section(4, "因政府信息公开引起的行政复议3件，结果维持3件。")).cells())
                .extracting(Repair.Change::cell)
                .containsExactly(upheld);
    }

    @Test
    void digitsAreSwappedOnlyInNumbersOfEqualLength() {
        assertThat(Digits.of(10, 1).swapped()).isZero();
        assertThat(Digits.of(12, 21).swapped()).isPositive();
    }

    /** Three applications, two granted and one not held. */
    private static DraftReport office() {
        return office("0");
    }

    private static DraftReport office(String zero) {
        DraftReport draft = DraftReport.zeros(zero);
        for (ApplicantType column : new ApplicantType[] {NATURAL_PERSON, TOTAL}) {
            draft.set(RECEIVED, column, 3)
                    .set(GRANTED, column, 2)
                    .set(UNAVAILABLE_NOT_HELD, column, 1)
                    .set(RESULT_TOTAL, column, 3);
        }
        return draft;
    }

    /** Two kinds of applicants. */
    private static DraftReport rich() {
        DraftReport draft = DraftReport.zeros("0");
        long[][] counts = {{18, 5, 23}, {17, 5, 22}, {1, 0, 1}, {18, 5, 23}};
        ApplicationRow[] rows = {RECEIVED, GRANTED, REJECTED_PETITION, RESULT_TOTAL};
        for (int i = 0; i < rows.length; i++) {
            draft.set(rows[i], NATURAL_PERSON, counts[i][0])
                    .set(rows[i], BUSINESS, counts[i][1])
                    .set(rows[i], TOTAL, counts[i][2]);
        }
        return draft;
    }

    private static Repair first(DraftReport draft) {
        return checked(draft).repairs().get(0);
    }

    private static String likeliest(DraftReport draft) {
        return changes(first(draft));
    }

    private static String told(DraftReport draft, @Nullable AnnualReport lastYear) {
        PreviousReport previous = lastYear == null ? null : PreviousReport.of(lastYear);
        return changes(
                Diagnosis.of(draft.build(), checked(draft).findings(), previous).get(0));
    }

    private static CheckedReport checked(DraftReport draft) {
        return ReportValidator.builder().build().check(draft.build()).reports().get(0);
    }

    private static String changes(Repair repair) {
        return repair.cells().stream()
                .map(change -> change.cell().row().key() + "."
                        + change.cell().column().key() + " " + change.actual() + " → " + change.suggested())
                .collect(Collectors.joining("; "));
    }
}
