package io.github.gouji.diagnosis;

import static io.github.gouji.report.ApplicantType.BUSINESS;
import static io.github.gouji.report.ApplicantType.NATURAL_PERSON;
import static io.github.gouji.report.ApplicantType.PUBLIC_WELFARE;
import static io.github.gouji.report.ApplicantType.RESEARCH;
import static io.github.gouji.report.ApplicantType.TOTAL;
import static io.github.gouji.report.ApplicationRow.CARRIED_FORWARD;
import static io.github.gouji.report.ApplicationRow.CARRIED_OVER;
import static io.github.gouji.report.ApplicationRow.DENIED_QUERY_MATTER;
import static io.github.gouji.report.ApplicationRow.GRANTED;
import static io.github.gouji.report.ApplicationRow.PARTIALLY_GRANTED;
import static io.github.gouji.report.ApplicationRow.RECEIVED;
import static io.github.gouji.report.ApplicationRow.REJECTED_REPEATED;
import static io.github.gouji.report.ApplicationRow.RESULT_TOTAL;
import static io.github.gouji.report.ApplicationRow.UNAVAILABLE_NOT_HELD;
import static io.github.gouji.report.ReviewBlock.RECONSIDERATION;
import static io.github.gouji.report.ReviewOutcome.CORRECTED;
import static io.github.gouji.report.ReviewOutcome.PENDING;
import static io.github.gouji.report.ReviewOutcome.UPHELD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.ReviewBlock;
import io.github.gouji.report.ReviewOutcome;
import io.github.gouji.report.TableKind;
import io.github.gouji.result.CheckedReport;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DiagnosisTest {

    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    @Test
    void aConsistentReportNeedsNoRepair() {
        assertThat(repairs(sound())).isEmpty();
    }

    @Test
    void aConsistentReportWithBlanksForZerosNeedsNoRepair() {
        assertThat(repairs(sound(""))).isEmpty();
    }

    @Test
    void swappedDigitsAreRecognised() {
        DraftReport draft = sound().set(GRANTED, NATURAL_PERSON, 21);

        assertThat(explained(draft)).isEqualTo("applications.granted.naturalPerson 疑似数字颠倒：21 → 12；改此一处可消除 2 项不平衡");
    }

    @Test
    void theReasonIsToldInEnglishToo() {
        Repair repair = repairs(sound().set(GRANTED, NATURAL_PERSON, 21)).get(0);

        assertThat(repair.reason(Locale.ENGLISH))
                .isEqualTo("likely two digits swapped: 21 → 12; this one change settles 2 of the imbalances");
    }

    @Test
    void aDroppedDigitIsRecognised() {
        assertThat(explained(sound().set(UNAVAILABLE_NOT_HELD, BUSINESS, 14)))
                .startsWith("applications.unavailableNotHeld.business 疑似漏写一位数字：14 → 134");
    }

    @Test
    void aDoubledDigitIsRecognised() {
        assertThat(explained(sound().set(GRANTED, NATURAL_PERSON, 122)))
                .startsWith("applications.granted.naturalPerson 疑似重复写了一位数字：122 → 12");
    }

    @Test
    void aShiftedDecimalIsRecognised() {
        assertThat(explained(sound().set(UNAVAILABLE_NOT_HELD, BUSINESS, 1340)))
                .startsWith("applications.unavailableNotHeld.business 疑似多写或少写一个0：1340 → 134");
    }

    @Test
    void aMistypedDigitIsRecognised() {
        assertThat(explained(sound().set(UNAVAILABLE_NOT_HELD, BUSINESS, 734)))
                .startsWith("applications.unavailableNotHeld.business 疑似写错一位数字：734 → 134");
    }

    @Test
    void aBlankCellIsFilledWithWhatItsRowAndColumnLack() {
        assertThat(explained(sound().write(CellKey.of(GRANTED, NATURAL_PERSON), "")))
                .isEqualTo("applications.granted.naturalPerson 疑似漏填：空白 → 12；改此一处可消除 2 项不平衡");
    }

    @Test
    void aBlankTotalBesideAddendsIsFilledWithTheirSum() {
        assertThat(explained(sound("").write(CellKey.of(GRANTED, TOTAL), "")))
                .startsWith("applications.granted.total 疑似漏填：空白 → 17");
    }

    @Test
    void manyBlankTotalsAreAllFilledWithTheirSums() {
        DraftReport draft = sound("");
        draft.rows().forEach(row -> draft.write(CellKey.of(row, TOTAL), ""));

        Repair repair = repairs(draft).get(0);

        assertThat(repair.cells()).extracting(change -> change.cell().column()).containsOnly(TOTAL);
        assertThat(repair.cells()).hasSize(9);
    }

    @Test
    void aSumThatLeavesOutARowIsRecognised() {
        assertThat(explained(sound().set(RESULT_TOTAL, BUSINESS, 7)))
                .isEqualTo("applications.resultTotal.business 疑似合计时漏加一项：7 → 141；改此一处可消除 3 项不平衡");
    }

    @Test
    void aSumThatCountsARowTwiceIsRecognised() {
        assertThat(explained(sound().set(RESULT_TOTAL, BUSINESS, 275)))
                .startsWith("applications.resultTotal.business 疑似合计时重复加了一项：275 → 141");
    }

    @Test
    void aSumThatIncludesItselfIsRecognised() {
        assertThat(explained(sound().set(RESULT_TOTAL, BUSINESS, 282)))
                .startsWith("applications.resultTotal.business 疑似把合计本身也加了进去：282 → 141");
    }

    @Test
    void aTotalOffByOneIsMiscounted() {
        assertThat(explained(sound().set(RECEIVED, TOTAL, 171)))
                .startsWith("applications.received.total 疑似少计、多计或加错：171 → 172");
    }

    @Test
    void neighboursThatWereExchangedAreOneExplanation() {
        DraftReport draft = sound().set(GRANTED, NATURAL_PERSON, 5).set(GRANTED, BUSINESS, 12);

        assertThat(explained(draft))
                .startsWith("applications.granted.naturalPerson applications.granted.business ")
                .contains("疑似与第三表", "“商业企业”列", "互换或填错位置：5 → 12，另一处12 → 5", "改这 2 处可消除 2 项不平衡");
    }

    @Test
    void aCountInTheWrongColumnIsMovedBack() {
        DraftReport draft = sound().set(DENIED_QUERY_MATTER, RESEARCH, 0).set(DENIED_QUERY_MATTER, PUBLIC_WELFARE, 9);

        assertThat(explained(draft))
                .startsWith("applications.deniedQueryMatter.research applications.deniedQueryMatter.publicWelfare ")
                .contains("填错位置：0 → 9，另一处9 → 0");
    }

    @Test
    void aNumberBrokenOverTwoCellsIsJoined() {
        DraftReport draft = sound().set(UNAVAILABLE_NOT_HELD, BUSINESS, 13).set(UNAVAILABLE_NOT_HELD, RESEARCH, 4);

        assertThat(explained(draft))
                .startsWith("applications.unavailableNotHeld.business applications.unavailableNotHeld.research ")
                .contains("拆写", "13 → 134，另一处4 → 0");
    }

    @Test
    void aTotalThatFollowsAWrongSumIsCorrectedWithIt() {
        DraftReport draft = sound().set(RESULT_TOTAL, BUSINESS, 143).set(RESULT_TOTAL, TOTAL, 174);

        assertThat(explained(draft))
                .isEqualTo("applications.resultTotal.business 疑似少计、多计或加错：143 → 141；"
                        + "由此算出的合计随之更正：第三表“（七）总计”行“总计”列 174 → 172；改此一处可消除 2 项不平衡");
    }

    @Test
    void twoErrorsInDifferentRowsAndColumnsAreBothNamed() {
        DraftReport draft = sound().set(GRANTED, NATURAL_PERSON, 21).set(CARRIED_FORWARD, BUSINESS, 9);

        assertThat(explained(draft))
                .startsWith("applications.granted.naturalPerson applications.carriedForward.business ")
                .contains("改这 2 处可消除 4 项不平衡");
    }

    @Test
    void anUnreadableCellGetsTheCountThatTheEquationsNeed() {
        assertThat(explained(sound().write(CellKey.of(GRANTED, NATURAL_PERSON), "见附件")))
                .startsWith("applications.granted.naturalPerson 此处不是有效数字，各项关系要求为12：“见附件” → 12");
    }

    @Test
    void aNegativeCountIsReplaced() {
        assertThat(explained(sound().write(CellKey.of(GRANTED, NATURAL_PERSON), "-12")))
                .startsWith("applications.granted.naturalPerson ")
                .contains("“-12” → 12");
    }

    @Test
    void unreadableCellsThatTheEquationsCannotTellApartGetNoCount() {
        DraftReport draft = sound();
        for (ApplicationRow row : List.of(GRANTED, PARTIALLY_GRANTED)) {
            draft.write(CellKey.of(row, NATURAL_PERSON), "?").write(CellKey.of(row, BUSINESS), "?");
        }

        assertThat(repairs(draft)).isEmpty();
    }

    @Test
    void aLoneEquationOfTableFourGivesItsTotalFirstAndItsOtherCellsAsAlternatives() {
        List<Repair> repairs = repairs(sound().set(RECONSIDERATION, ReviewOutcome.TOTAL, 9));

        assertThat(repairs).extracting(Repair::rank).containsExactly(1, 2, 3, 4, 5);
        assertThat(cells(repairs.get(0))).isEqualTo("review.reconsideration.total");
        assertThat(repairs.get(0).confidence()).isLessThanOrEqualTo(0.8);
        assertThat(repairs).allSatisfy(repair -> assertThat(repair.table()).isEqualTo(TableKind.REVIEW));
    }

    @Test
    void aBlankOutcomeInTableFourIsLikelierThanAWrongTotal() {
        assertThat(explained(sound().write(CellKey.of(RECONSIDERATION, UPHELD), "")))
                .startsWith("review.reconsideration.upheld 疑似漏填：空白 → 4");
    }

    @Test
    void blocksOfTableFourBelongToOneExplanation() {
        DraftReport draft = sound().set(RECONSIDERATION, ReviewOutcome.TOTAL, 9)
                .set(ReviewBlock.DIRECT_LITIGATION, ReviewOutcome.TOTAL, 3);

        assertThat(cells(repairs(draft).get(0)))
                .isEqualTo("review.reconsideration.total review.directLitigation.total");
    }

    @Test
    void tablesAreExplainedApart() {
        DraftReport draft = sound().set(RECONSIDERATION, ReviewOutcome.TOTAL, 9).set(RECEIVED, TOTAL, 171);

        assertThat(repairs(draft).stream().filter(repair -> repair.rank() == 1))
                .extracting(Repair::table)
                .containsExactly(TableKind.APPLICATIONS, TableKind.REVIEW);
    }

    @Test
    void equallyGoodExplanationsShareTheConfidence() {
        DraftReport draft = sound().set(GRANTED, NATURAL_PERSON, 13).set(REJECTED_REPEATED, BUSINESS, 3);

        List<Repair> repairs = repairs(draft);

        assertThat(repairs).hasSizeGreaterThan(1);
        assertThat(repairs.get(0).confidence()).isLessThan(0.6);
    }

    @Test
    void everyFindingThatIsSettledIsNamed() {
        CheckedReport checked = check(sound().set(RESULT_TOTAL, BUSINESS, 7).build());

        assertThat(checked.repairs().get(0).resolves())
                .containsExactlyElementsOf(checked.findings().stream()
                        .filter(finding -> finding.rule().family().equals("applications"))
                        .map(Finding::fingerprint)
                        .toList());
    }

    @Test
    void theTextDecidesBetweenExplanations() {
        DraftReport draft = sound().set(RECONSIDERATION, CORRECTED, 2);

        assertThat(explained(draft)).startsWith("review.reconsideration.total ");
        assertThat(explained(draft.text("本年度因政府信息公开工作被申请行政复议7件，其中结果维持4件、结果纠正1件、尚未审结2件。")))
                .startsWith("review.reconsideration.corrected ");
    }

    @Test
    void textThatRepeatsAPrintedTotalDecidesNothing() {
        DraftReport draft = sound().set(RECONSIDERATION, CORRECTED, 2);

        assertThat(explained(draft.text("本年度因政府信息公开工作被申请行政复议7件。"))).startsWith("review.reconsideration.total ");
    }

    @Test
    void withoutAFindingThereIsNoRepair() {
        assertThat(Diagnosis.of(sound().set(RECEIVED, TOTAL, 171).build(), List.of(), null))
                .isEmpty();
    }

    /** A small report that adds up. */
    private static DraftReport sound() {
        return sound("0");
    }

    private static DraftReport sound(String zero) {
        DraftReport draft = DraftReport.zeros(zero);
        row(draft, RECEIVED, 21, 143, 8, 0, 0, 0);
        row(draft, CARRIED_OVER, 2, 0, 1, 0, 0, 0);
        row(draft, GRANTED, 12, 5, 0, 0, 0, 0);
        row(draft, PARTIALLY_GRANTED, 3, 0, 0, 0, 0, 0);
        row(draft, DENIED_QUERY_MATTER, 0, 0, 9, 0, 0, 0);
        row(draft, UNAVAILABLE_NOT_HELD, 0, 134, 0, 0, 0, 0);
        row(draft, REJECTED_REPEATED, 7, 2, 0, 0, 0, 0);
        row(draft, RESULT_TOTAL, 22, 141, 9, 0, 0, 0);
        row(draft, CARRIED_FORWARD, 1, 2, 0, 0, 0, 0);
        return draft.set(RECONSIDERATION, UPHELD, 4)
                .set(RECONSIDERATION, CORRECTED, 1)
                .set(RECONSIDERATION, PENDING, 2)
                .set(RECONSIDERATION, ReviewOutcome.TOTAL, 7);
    }

    private static void row(DraftReport draft, ApplicationRow row, long... counts) {
        long total = 0;
        for (int i = 0; i < counts.length; i++) {
            draft.set(row, ApplicantType.values()[i], counts[i]);
            total += counts[i];
        }
        draft.set(row, TOTAL, total);
    }

    private static CheckedReport check(AnnualReport report) {
        return VALIDATOR.check(report).reports().get(0);
    }

    private static List<Repair> repairs(DraftReport draft) {
        return check(draft.build()).repairs();
    }

    private static String cells(Repair repair) {
        return repair.cells().stream().map(change -> change.cell().toString()).collect(Collectors.joining(" "));
    }

    private static String explained(DraftReport draft) {
        Repair repair = repairs(draft).get(0);
        return cells(repair) + " " + repair.reason(Locale.CHINESE);
    }
}
