package io.github.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "〇, 0",
        "零, 0",
        "九, 9",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "二十三, 23",
        "两百零五, 205",
        "三千四百五十六, 3456",
        "三万, 30000",
        "一万零二十, 10020",
        "十八万七千, 187000",
        "三亿, 300000000",
        "一亿二千万, 120000000",
        "二亿零五万, 200050000",
        "九千九百九十九亿九千九百九十九万九千九百九十九, 999999999999",
        "壹仟贰佰叁拾肆, 1234",
        "伍陆柒捌玖, 56789",
        "二〇二三, 2023",
        "二○二三, 2023",
        "九九九九九九九九九九九九, 999999999999",
        "〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇七, 7"
    })
    void numeralsWithUnitsOrDigitByDigitHaveAValue(String numeral, long value) {
        assertThat(ChineseNumerals.parse(numeral)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "件",
                "十件",
                "百",
                "千三",
                "二三十",
                "三百二百",
                "三百四千",
                "十十",
                "万",
                "亿",
                "零万",
                "三万五万",
                "一〇〇〇〇〇〇〇〇〇〇〇〇",
                "〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇七"
            })
    void otherTextIsNoNumber(String text) {
        assertThat(ChineseNumerals.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一万亿", "一亿亿", "一亿亿亿亿亿亿亿亿"})
    void whatIsBeyondAllCountsIsNoNumberHoweverLarge(String numeral) {
        assertThat(ChineseNumerals.parse(numeral)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 零", "6, 六", "9, 九", "10, 10", "12, 12"})
    void onlyNumbersBelowTenAreWrittenInCharacters(int number, String written) {
        assertThat(ChineseNumerals.of(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"零, true", "两, true", "玖, true", "拾, true", "千, true", "万, true", "亿, true", "1, false", "半, false"})
    void charactersOfNumeralsAreTold(char character, boolean numeral) {
        assertThat(ChineseNumerals.isNumeral(character)).isEqualTo(numeral);
    }
}
