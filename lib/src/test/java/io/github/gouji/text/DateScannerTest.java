package io.github.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.text.Token.DateText;
import io.github.gouji.text.Token.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, parts of dates and times, wherever they stand in a text. */
class DateScannerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1900年         | 1900 | 0  | 0
            2099年         | 2099 | 0  | 0
            2021年度       | 2021 | 0  | 0
            2021年12月     | 2021 | 12 | 0
            2021年3月份    | 2021 | 3  | 0
            2021年3月5日   | 2021 | 3  | 5
            2021年12月31日 | 2021 | 12 | 31
            2021年3月15号  | 2021 | 3  | 15
            2021.5.1       | 2021 | 5  | 1
            2021/12/31     | 2021 | 12 | 31
            2021-12-31     | 2021 | 12 | 31
            2019-2021年    | 2021 | 0  | 0
            1月            | 0    | 1  | 0
            12月           | 0    | 12 | 0
            6月份          | 0    | 6  | 0
            3月5日         | 0    | 3  | 5
            12月31号       | 0    | 12 | 31
            1日            | 0    | 0  | 1
            31日           | 0    | 0  | 31
            1-6月          | 0    | 6  | 0
            1~6月          | 0    | 6  | 0
            10—12月        | 0    | 12 | 0
            1–6月          | 0    | 6  | 0
            1至6月         | 0    | 6  | 0
            1到6月         | 0    | 6  | 0
            一九〇〇年     | 1900 | 0  | 0
            二〇九九年     | 2099 | 0  | 0
            一月           | 0    | 1  | 0
            十二月         | 0    | 12 | 0
            一日           | 0    | 0  | 1
            三十一日       | 0    | 0  | 31
            9:30           | 0    | 0  | 0
            24:00          | 0    | 0  | 0
            14时           | 0    | 0  | 0
            """)
    void aDateIsReadWhole(String text, int year, int month, int day) {
        Token date = Tokens.only(Kind.DATE, "从" + text + "开始");

        assertThat(date.text()).isEqualTo(text);
        assertThat(date.date()).isEqualTo(new DateText(year, month, day));
    }

    @ParameterizedTest
    @CsvSource({
        "2021年月均, 2021年",
        "2021年第3季度, 2021年",
        "2021年123月, 2021年",
        "3月日均受理, 3月",
        "3月100号文件, 3月",
        "2021.5.1.2, 2021.5.1"
    })
    void aDateEndsWhereTheNextWordBegins(String text, String date) {
        assertThat(Tokens.only(Kind.DATE, "从" + text).text()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1899年",
                "2100年",
                "12021年",
                "一八九九年",
                "二一〇〇年",
                "二一年",
                "一万二年",
                "13月",
                "0月",
                "123月",
                "十三月",
                "32日",
                "0日",
                "三十二日",
                "2021--31",
                "2021-12-",
                "2021.5",
                "2021-123-5",
                "2021-12-315",
                "2021-12/31",
                "25:30",
                "9:3",
                "9:300",
                "9:",
                "5时间段",
                "1、6人",
                "1-月",
                "1-123月",
                "1-6人",
                "2021-1234人",
                "2021-3000年",
                "2021、2022人",
                "零月",
                "零日"
            })
    void otherNumbersAreNoDate(String text) {
        assertThat(Tokens.of("从" + text)).as(Tokens.split("从" + text)).noneMatch(token -> token.is(Kind.DATE));
    }
}
