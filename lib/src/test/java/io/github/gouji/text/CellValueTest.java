package io.github.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "9",
                "12",
                " 12 ",
                "１２",
                "1,268",
                "14.73万元",
                "14.73 万元",
                "-3",
                "增2",
                "+ 2",
                "12件",
                "4.3%",
                "/",
                "——",
                "无"
            })
    void numbersAndMarksForNothingAreValues(String text) {
        assertThat(CellValue.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "规章", "1.属于国家秘密", "无法提供", "12年", "其他", ",5", "12件件", "一", "+", "增 ", "1/2", "1:2"})
    void labelsAreNone(String text) {
        assertThat(CellValue.is(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 1_000_000})
    void nothingOfThatLengthIsAValue(int digits) {
        assertThat(CellValue.is("1".repeat(digits))).isFalse();
    }

    @Test
    void aLongNumberIsAValue() {
        assertThat(CellValue.is("1".repeat(60))).isTrue();
    }
}
