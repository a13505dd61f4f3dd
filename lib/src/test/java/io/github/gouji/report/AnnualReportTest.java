package io.github.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.document.Place;
import io.github.gouji.document.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report as its office wrote it, and what follows from that by itself. */
class AnnualReportTest {

    private static final double UNSURE = Math.nextDown(Reading.CERTAIN);
    private static final String LONELY = "disclosure.penalties.decisions";

    private static Set<CellKey> uncertain(ReportDraft draft) {
        return draft.build().uncertainCells();
    }

    @Test
    void nothingIsSaidOfAnEmptyReport() {
        AnnualReport report = AnnualReport.builder().build();

        assertThat(report.format()).isEmpty();
        assertThat(report.equations()).isEmpty();
        assertThat(report.equationResults()).isEmpty();
        assertThat(report.isNarrated()).isFalse();
        assertThat(report.isSeen()).isFalse();
        assertThat(report.publisher()).isEmpty();
        assertThat(report.passages()).isEmpty();
    }

    @Test
    void whatWasSetIsWhatItSays() {
        AnnualReport report = Reports.sound2021()
                .publisher("云岭县人民政府办公室")
                .metadata("索引号", "11330000")
                .build();

        assertThat(report.publisher()).contains("云岭县人民政府办公室");
        assertThat(report.metadata()).containsExactly(Map.entry("索引号", "11330000"));
        assertThat(report.yearMentions()).isNotEmpty();
        assertThat(report.isNarrated()).isTrue();
        assertThat(Reports.sound2021().withoutText().build().isNarrated()).isFalse();
    }

    @Test
    void aSectionIsFoundByItsNumber() {
        AnnualReport report = Reports.sound2021().dropSection(4).build();

        assertThat(report.section(5)).map(Section::number).contains(5);
        assertThat(report.section(5)).map(Section::officialTitle).contains("存在的主要问题及改进情况");
        assertThat(report.section(4)).isEmpty();
    }

    @Test
    void runningTextIsThePreambleAndThenTheSections() {
        AnnualReport report = Reports.sound2021()
                .preamble("前言。")
                .section(1, "甲。", "乙。")
                .section(5, "丙。")
                .section(6, "丁。")
                .build();

        assertThat(report.passages()).extracting(Passage::text).containsExactly("前言。", "甲。", "乙。", "丙。", "丁。");
    }

    @Test
    void theSixSectionsAreNumberedInChinese() {
        assertThat(IntStream.rangeClosed(1, 6).mapToObj(Section::numeral))
                .containsExactly("一", "二", "三", "四", "五", "六");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void theFormHasNoOtherSection(int number) {
        assertThatThrownBy(() -> new Section(number, "", "", Place.UNKNOWN, List.of(), 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(number));
    }

    @Test
    void itsEquationsAreThoseOfItsVariantEachEvaluated() {
        AnnualReport report = Reports.sound2021().build();

        assertThat(report.equations()).isEqualTo(ReportFormat.FORMAT_2021.equations());
        assertThat(report.equationResults())
                .extracting(EquationResult::equation)
                .isEqualTo(report.equations());
        assertThat(report.equationResults())
                .allMatch(EquationResult::isEvaluable)
                .noneMatch(EquationResult::isFailed);
    }

    @Test
    void aTableStillToBeFilledInProvesNothing() {
        AnnualReport report = Reports.sound2021()
                .fill("applications", "")
                .set("applications.carriedOver.naturalPerson", "2")
                .build();

        assertThat(report.equationResults())
                .filteredOn(result -> result.equation().table() == TableKind.APPLICATIONS)
                .noneMatch(EquationResult::isEvaluable);
        assertThat(report.equationResults())
                .filteredOn(result -> result.equation().table() == TableKind.REVIEW)
                .allMatch(EquationResult::isEvaluable);
    }

    @Test
    void onlyWhatIsReadFromPicturesCanBeUncertain() {
        assertThat(uncertain(Reports.sound2021().set(LONELY, "x"))).isEmpty();
        assertThat(uncertain(Reports.sound2021().see(LONELY, "7", UNSURE))).containsExactly(CellKey.parse(LONELY));
        assertThat(uncertain(Reports.sound2021().see(LONELY, "7", Reading.CERTAIN)))
                .isEmpty();
        assertThat(Reports.sound2021().see(LONELY, "7", 1).build().isSeen()).isTrue();
    }

    @Test
    void anEquationThatHoldsProvesItsFiguresAndOneThatFailsDoesNot() {
        String cell = "review.reconsideration.upheld";

        assertThat(uncertain(Reports.sound2021().see(cell, "2", UNSURE))).isEmpty();
        assertThat(uncertain(Reports.sound2021().see(cell, "3", UNSURE))).containsExactly(CellKey.parse(cell));
    }

    @Test
    void whatMayBeLostFromBothSidesIsNotProvenByThem() {
        String upheld = "review.reconsideration.upheld";
        String total = "review.reconsideration.total";

        assertThat(uncertain(Reports.sound2021().see(upheld, "", UNSURE).see(total, "", UNSURE)))
                .containsExactlyInAnyOrder(CellKey.parse(upheld), CellKey.parse(total));
        assertThat(uncertain(Reports.sound2021().set(upheld, "0").see(total, "", UNSURE)))
                .isEmpty();
    }

    @Test
    void anEquationThatLacksACellProvesNothing() {
        String cell = "review.reconsideration.upheld";

        assertThat(uncertain(Reports.sound2021().see(cell, "2", UNSURE).set("review.reconsideration.total", "x")))
                .containsExactly(CellKey.parse(cell));
    }

    @Test
    void whereARowLacksACellItsOthersMayStandInWrongColumns() {
        ReportDraft draft = Reports.sound2021()
                .see("disclosure.regulations.issued", "7", 1)
                .see("disclosure.normativeDocuments.issued", "3", 1)
                .remove("disclosure.regulations.repealed");

        assertThat(uncertain(draft)).containsExactly(CellKey.parse("disclosure.regulations.issued"));
        assertThat(uncertain(draft.format(null))).isEmpty();
    }

    @Test
    void aRowThatIsNotThereMakesNoOtherUncertain() {
        assertThat(uncertain(Reports.sound2021()
                        .see("disclosure.regulations.issued", "7", 1)
                        .remove("disclosure.normativeDocuments")
                        .remove("review")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01,2021-12-31,true",
        "2021-01-02,2021-12-31,false",
        "2021-02-01,2021-12-31,false",
        "2021-01-01,2021-12-30,false",
        "2021-01-01,2021-10-31,false",
        "2020-01-01,2021-12-31,false"
    })
    void thePeriodIsAYearFromItsFirstDayToItsLast(LocalDate from, LocalDate to, boolean year) {
        assertThat(new ReportPeriod(from, to, new Passage("", Place.UNKNOWN)).isCalendarYear())
                .isEqualTo(year);
    }
}
