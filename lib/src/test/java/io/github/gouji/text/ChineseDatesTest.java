package io.github.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gouji.text.ChineseDates.Found;
import io.github.gouji.text.ChineseDates.Range;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2023年1月5日, 2023-01-05",
        "２０２３年１月５日, 2023-01-05",
        "2023 年 1 月 5 日, 2023-01-05",
        "二〇二三年一月五日, 2023-01-05",
        "二0二三年十二月三十一日, 2023-12-31",
        "2023年元月5日, 2023-01-05",
        "2023-01-05, 2023-01-05",
        "2023.1.5, 2023-01-05",
        "2023/1/5, 2023-01-05"
    })
    void aDayIsReadHoweverItIsWritten(String text, LocalDate day) {
        assertThat(ChineseDates.dates("截至" + text + "止")).containsExactly(new Found(day, 2, 2 + text.length()));
        assertThat(ChineseDates.dates(text)).extracting(Found::date).containsExactly(day);
    }

    @Test
    void daysAreFoundInTheirOrder() {
        assertThat(ChineseDates.dates("2022年5月1日起施行，2023年1月5日发布"))
                .containsExactly(
                        new Found(LocalDate.of(2022, 5, 1), 0, 9), new Found(LocalDate.of(2023, 1, 5), 13, 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1月5日", "2023年", "2023年13月1日", "2023年2月30日", "2023年十十月1日", "12023年1月5日", "共收到12件"})
    void whatNamesNoDayOfAYearIsNoDate(String text) {
        assertThat(ChineseDates.dates(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年1月1日至2023年12月31日",
                "2023年1月1日至12月31日",
                "2023年1月1日起至12月31日",
                "2023年1月1日到当年12月31日",
                "2023年1月1日—12月31日",
                "2023年1月1日-2023年12月31日",
                "2023.1.1-2023.12.31",
                "二〇二三年一月一日至十二月三十一日"
            })
    void twoDaysAreARange(String text) {
        assertThat(ChineseDates.ranges("（" + text + "）"))
                .containsExactly(new Range(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), 1, 1 + text.length()));
    }

    @Test
    void aSecondYearIsItsOwn() {
        assertThat(ChineseDates.ranges("2022年3月1日至2023年2月28日"))
                .extracting(Range::from, Range::to)
                .containsExactly(tuple(LocalDate.of(2022, 3, 1), LocalDate.of(2023, 2, 28)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年1—12月", "2023年1月至12月", "2023 年 1 - 12 月", "二〇二三年一月至十二月"})
    void monthsAreARangeToTheEndOfTheLast(String text) {
        assertThat(ChineseDates.ranges("在" + text + "期间"))
                .containsExactly(new Range(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), 1, 1 + text.length()));
    }

    @Test
    void daysWithoutAYearAreOfTheYearNamedLastBeforeThem() {
        assertThat(ChineseDates.ranges("2022年度报告：2023年度统计数据从1月1日起至12月31日止"))
                .extracting(Range::from, Range::to)
                .containsExactly(tuple(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)));
        assertThat(ChineseDates.ranges("1月1日起至12月31日止，2023年")).isEmpty();
        assertThat(ChineseDates.ranges("文号1001年：1月1日起至12月31日止")).isEmpty();
    }

    @Test
    void aDayThatStandsAloneBeginsNoRange() {
        assertThat(ChineseDates.ranges("2022年5月1日起施行。本报告自2023年1月1日至12月31日"))
                .containsExactly(new Range(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), 17, 33));
    }

    @Test
    void eachRangeHasItsOwnDays() {
        assertThat(ChineseDates.ranges("2022年1月1日至6月30日，2023年1月1日至6月30日"))
                .extracting(Range::from)
                .containsExactly(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1));
        assertThat(ChineseDates.ranges("2022年1月1日至6月30日至12月31日"))
                .extracting(Range::to)
                .containsExactly(LocalDate.of(2022, 6, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023年1月1日",
                "2023年1月1日发布，2023年12月31日废止",
                "2023年1月1日至13月31日",
                "12023年1月1日至12月31日",
                "2023年13—14月",
                "2023年十十月至十二月"
            })
    void otherDaysAreNoRange(String text) {
        assertThat(ChineseDates.ranges(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023年度报告, 2023",
        "二〇二三年报告, 2023",
        "二0二三年报告, 2023",
        "２０２３年报告, 2023",
        "1990年, 1990",
        "2099年, 2099",
        "1989年, 0",
        "2100年, 0",
        "2100年，后改为2022年、2023年, 2022",
        "第2023号, 0",
        "'', 0"
    })
    void theFirstYearIsOneOfAReport(String text, int year) {
        assertThat(ChineseDates.firstYear(text)).isEqualTo(year);
    }
}
