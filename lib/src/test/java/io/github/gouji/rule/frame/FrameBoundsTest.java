package io.github.gouji.rule.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Place;
import io.github.gouji.report.Passage;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import io.github.gouji.rule.AdministrativeName;
import io.github.gouji.rule.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bound of the room, a name or text that just keeps to it and one that is just beyond. */
class FrameBoundsTest {

    private static Likeness likeness(String own, String other) {
        return Likeness.of(AdministrativeName.of(own), AdministrativeName.of(other));
    }

    @ParameterizedTest
    @CsvSource({"甲,乙,false", "甲丙,乙丙,true"})
    void aSlipIsToldInNamesOfTwoCharacters(String own, String other, boolean slip) {
        assertThat(Likeness.isOneCharacterOff(own, other)).isEqualTo(slip);
    }

    @ParameterizedTest
    @CsvSource({"教育局,水利局,OTHER", "住建局,卫健局,OTHER"})
    void officesOfThreeCharactersThatShareNothingAreTwo(String own, String other, Likeness likeness) {
        assertThat(likeness("临河县" + own, "临河县" + other)).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({"发改局,发展局,SAME", "发展改革局,经济发展局,OTHER"})
    void officesAreToldApartFromFourCharactersOnThoughTheyShareSome(String own, String other, Likeness likeness) {
        assertThat(likeness("临河县" + own, "临河县" + other)).isEqualTo(likeness);
    }

    private static int foreign(String text) {
        return new ForeignNames(AdministrativeName.of("临河县柳树镇人民政府"))
                .in(new Passage(text, Place.UNKNOWN))
                .size();
    }

    @ParameterizedTest
    @CsvSource({"白马石桥镇,1", "白马石桥南镇,0", "白镇,0", "白马镇,1"})
    void theNameOfATownHasTwoToFourCharacters(String name, int told) {
        assertThat(foreign(name + "党委高度重视。")).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"7,1", "6,0"})
    void aTelephoneNumberHasSevenDigits(int digits, int told) {
        ReportDraft draft = Reports.sound2021().preamble("根据条例编制。联系电话：" + "8".repeat(digits) + "。");
        assertThat(Checks.findings(draft, "report.contact")).hasSize(1 - told);
    }

    @ParameterizedTest
    @CsvSource({"江南北海西山省银河海边市临河县,1", "江南北海西山省银河海边岸市临河县,0"})
    void aNameWithItsSuperiorsReachesBackSixteenCharacters(String superiors, int told) {
        assertThat(foreign("今年，" + superiors + "白马镇党委高度重视。")).isEqualTo(told);
    }

    @Test
    void aNameIsQuotedWithFourteenCharactersOnEitherSide() {
        NameMention mention = NameMention.in(
                new Passage("", Place.UNKNOWN), "严".repeat(20) + "白马镇" + "严".repeat(20), 20, "白马镇", false);
        assertThat(mention.quote()).isEqualTo("严".repeat(14) + "白马镇" + "严".repeat(14));
    }

    @ParameterizedTest
    @CsvSource({"2021-06-30,1", "2021-07-01,0"})
    void aDateInTheFirstHalfOfTheReportYearIsASlip(String day, int told) {
        assertThat(Checks.findings(Reports.sound2021().issued(day), "report.year"))
                .hasSize(told);
    }
}
