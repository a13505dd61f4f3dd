package io.github.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Place;
import io.github.gouji.document.Reading;
import io.github.gouji.report.Figure.Notation;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What offices write into cells: a figure is right or unread, never wrong. */
class FigureTest {

    private static Figure read(String written) {
        return Figure.read(written, Place.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "9", "10", "42", "123456789012345678"})
    void aFewDigitsAreANumberAndNothingUnusual(String written) {
        Figure figure = read(written);

        assertThat(figure.value()).isEqualByComparingTo(written);
        assertThat(figure.text()).isEqualTo(written);
        assertThat(figure.unit()).isEmpty();
        assertThat(figure.notations()).isEmpty();
        assertThat(figure.isNumber()).isTrue();
        assertThat(figure.isBlank()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"007,7", "1234567890123456789,1234567890123456789", "9223372036854775808,9223372036854775808"})
    void moreDigitsThanAMachineCountsAreStillExact(String written, BigDecimal number) {
        assertThat(read(written).value()).isEqualByComparingTo(number);
        assertThat(read(written).text()).isEqualTo(written);
    }

    @Test
    void moreThanFortyDigitsAreNoFigure() {
        assertThat(read("1".repeat(40)).isNumber()).isTrue();
        assertThat(read("1".repeat(41)).isUnreadable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"０,0", "９,9", "１２,12", "3．5,3.5", "4９,49"})
    void fullWidthDigitsAndPointsAreDigitsAndPoints(String written, BigDecimal number) {
        assertThat(read(written).value()).isEqualByComparingTo(number);
        assertThat(read(written).notations()).containsExactly(Notation.FULL_WIDTH);
    }

    @ParameterizedTest
    @CsvSource({
        "'1,234',1234",
        "1'234,1234",
        "'12,345,678',12345678",
        "'1，234',1234",
        "1 234,1234",
        "'1\u00A0234.5',1234.5"
    })
    void separatorsBetweenDigitsAreLeftOut(String written, BigDecimal number) {
        assertThat(read(written).value()).isEqualByComparingTo(number);
        assertThat(read(written).notations()).containsExactly(Notation.SEPARATOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,23", "12,34,5", ",123", "1.2.3", "12abc", "3-5", "1/2", "约7", "7件8件", "见附件", "共十二", "十二十"})
    void whatMayBeAnotherNumberIsUnread(String written) {
        Figure figure = read(written);

        assertThat(figure.isUnreadable()).isTrue();
        assertThat(figure.isNumber()).isFalse();
        assertThat(figure.number()).isEmpty();
        assertThat(figure.addend()).isEmpty();
        assertThat(figure.text()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"14.73万元,14.73,万元", "7 件,7,件", "3人次,3,人次", "１２条,12,条", "'1,000元',1000,元"})
    void theUnitBesideANumberIsTold(String written, BigDecimal number, String unit) {
        assertThat(read(written).value()).isEqualByComparingTo(number);
        assertThat(read(written).unit()).isEqualTo(unit);
        assertThat(read(written).notations()).contains(Notation.UNIT);
    }

    @ParameterizedTest
    @CsvSource({"22（其中修订16件）,22,''", "22件(含转办3件),22,件", "8【注】,8,''", "¹22件,22,件"})
    void aNoteBesideANumberIsNoPartOfIt(String written, BigDecimal number, String unit) {
        assertThat(read(written).value()).isEqualByComparingTo(number);
        assertThat(read(written).unit()).isEqualTo(unit);
        assertThat(read(written).notations()).contains(Notation.NOTE);
    }

    @ParameterizedTest
    @CsvSource({"+5,5", "-5,-5", "−5,-5", "－5,-5", "增2,2", "增加12,12", "新增2项,2", "减3,-3", "减少3,-3", "减少0,0"})
    void whatIsMoreOrLessIsSigned(String written, BigDecimal number) {
        assertThat(read(written).value()).isEqualByComparingTo(number);
    }

    @Test
    void wordsAndSignsOfChangeAreTold() {
        assertThat(read("+5").notations()).containsExactly(Notation.SIGNED);
        assertThat(read("减3项").notations()).containsExactlyInAnyOrder(Notation.SIGNED, Notation.UNIT);
        assertThat(read("减3项").unit()).isEqualTo("项");
        assertThat(read("十二").notations()).doesNotContain(Notation.SIGNED);
    }

    @ParameterizedTest
    @CsvSource({"+3/-5,-2", "增3减5,-2", "增加7项、减少4项,3", "'+3,-3',0"})
    void increaseAndDecreaseInOneCellAreTheChange(String written, BigDecimal change) {
        assertThat(read(written).value()).isEqualByComparingTo(change);
        assertThat(read(written).notations()).containsExactly(Notation.SIGNED);
    }

    @ParameterizedTest
    @CsvSource({"十二,12,''", "〇,0,''", "两件,2,件", "三百零五,305,''"})
    void chineseNumeralsAreNumbers(String written, BigDecimal number, String unit) {
        assertThat(read(written).value()).isEqualByComparingTo(number);
        assertThat(read(written).unit()).isEqualTo(unit);
        assertThat(read(written).notations()).contains(Notation.CHINESE_NUMERAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "-", "—", "——", "无", "暂无", " ／ "})
    void aMarkForNothingIsBlankAndCountsAsNothing(String written) {
        Figure figure = read(written);

        assertThat(figure.isBlank()).isTrue();
        assertThat(figure.isUnreadable()).isFalse();
        assertThat(figure.addend()).contains(BigDecimal.ZERO);
        assertThat(figure.notations()).containsExactly(Notation.MARK_FOR_NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\n", "\u00A0"})
    void whiteSpaceIsABlankCell(String written) {
        assertThat(read(written)).isEqualTo(Figure.blank(Place.UNKNOWN));
        assertThat(read(written).isBlank()).isTrue();
        assertThat(read(written).number()).isEmpty();
    }

    @Test
    void aLineThatTheFileItselfBeginsIsAnotherNumber() {
        assertThat(read("12\n3").isUnreadable()).isTrue();
        assertThat(Figure.read("12\n3", Place.cell(1, 2, 3)).isUnreadable()).isTrue();
        assertThat(Figure.read("12\n3", Place.page(4)).value()).isEqualByComparingTo("123");
        assertThat(Figure.read("12\n3", Place.line(4)).value()).isEqualByComparingTo("123");
    }

    @Test
    void noNumberBrokenOverLinesBeginsWithZero() {
        assertThat(Figure.read("0\n3", Place.page(4)).isUnreadable()).isTrue();
        assertThat(Figure.read("0 3", Place.page(4)).isUnreadable()).isTrue();
        assertThat(Figure.read("03", Place.page(4)).value()).isEqualByComparingTo("3");
        assertThat(Figure.read("0.5", Place.page(4)).value()).isEqualByComparingTo("0.5");
    }

    @ParameterizedTest
    @CsvSource({
        "7,true",
        "7.0,true",
        "1000,true",
        "'1,000',true",
        "-3,true",
        "7.5,false",
        "0.01,false",
        "'',false",
        "abc,false"
    })
    void aCountIsAWholeNumber(String written, boolean whole) {
        assertThat(read(written).isWhole()).isEqualTo(whole);
    }

    @Test
    void aNumberGivenAsDataIsWrittenOutInFull() {
        Figure figure = Figure.of(new BigDecimal("1E+3"), Place.UNKNOWN);

        assertThat(figure.text()).isEqualTo("1000");
        assertThat(figure.value()).isEqualByComparingTo("1000");
        assertThat(figure.addend()).contains(figure.value());
    }

    @Test
    void aReadingFromAPictureIsInDoubtIfItIsUnsureOrNoNumber() {
        Reading sure = new Reading(Reading.CERTAIN);
        Reading unsure = new Reading(Math.nextDown(Reading.CERTAIN));

        assertThat(read("7").isSeen()).isFalse();
        assertThat(read("x").isDoubtful()).isFalse();
        assertThat(read("7").seen(sure).isSeen()).isTrue();
        assertThat(read("7").seen(sure).isDoubtful()).isFalse();
        assertThat(read("7").seen(unsure).isDoubtful()).isTrue();
        assertThat(read("x").seen(sure).isDoubtful()).isTrue();
        assertThat(read("7").seen(unsure).value()).isEqualByComparingTo("7");
    }

    @Test
    void aCharacterThatTheFileDoesNotTellIsSeen() {
        assertThat(read("\uFFFD7").isWithoutCharacters()).isTrue();
        assertThat(read("17").isWithoutCharacters()).isFalse();
    }

    @Test
    void severalNumbersOfARowAreToldFromOne() {
        Figure several = new Figure("3 0 0 3", null, "", Set.of(Notation.UNDIVIDED), Place.UNKNOWN);

        assertThat(several.isUndivided()).isTrue();
        assertThat(read("3003").isUndivided()).isFalse();
    }
}
