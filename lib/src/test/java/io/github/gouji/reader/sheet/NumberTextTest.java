package io.github.gouji.reader.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "7, 7",
        "-7, -7",
        "2.5, 2.5",
        "9999999999, 9999999999",
        "10000000000, 10000000000",
        "123456789012345, 123456789012345"
    })
    void numbersWithoutAFormatAreShownInFull(double value, String shown) {
        assertThat(new NumberText(false).of(value, 0, "General")).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"27, 1900年1月", "31, 1900年1月7日"})
    void aDateThatAChineseExcelNamesByNumberAloneIsNoCount(int format, String shown) {
        assertThat(new NumberText(false).of(7, format, "General")).isEqualTo(shown);
    }
}
