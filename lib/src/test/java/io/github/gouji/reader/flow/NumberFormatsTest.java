package io.github.gouji.reader.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatsTest {

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 7, 07",
        "decimalZero, 12, 12",
        "decimalFullWidth, 10, １０",
        "numberInDash, 3, - 3 -",
        "decimalEnclosedCircle, 1, ①",
        "decimalEnclosedCircle, 20, ⑳",
        "decimalEnclosedCircleChinese, 21, ㉑",
        "decimalEnclosedCircle, 50, ㊿",
        "decimalEnclosedCircle, 51, 51",
        "decimalEnclosedParen, 2, ⑵",
        "decimalEnclosedFullstop, 2, ⒉",
        "ideographEnclosedCircle, 10, ㊉",
        "upperLetter, 1, A",
        "lowerLetter, 28, bb",
        "lowerLetter, 2000000000, 2000000000",
        "upperRoman, 1994, MCMXCIV",
        "lowerRoman, 4, iv",
        "upperRoman, 2000000000, 2000000000",
        "chineseCounting, 1, 一",
        "chineseCounting, 10, 十",
        "chineseCounting, 11, 十一",
        "chineseCounting, 20, 二十",
        "japaneseCounting, 99, 九十九",
        "chineseCountingThousand, 101, 一百零一",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 2021, 二千零二十一",
        "chineseCountingThousand, 100000, 100000",
        "chineseCounting, 0, 0",
        "chineseLegalSimplified, 12, 壹拾贰",
        "ideographDigital, 10, 一〇",
        "ideographDigital, -1, -1",
        "ideographTraditional, 11, 甲",
        "ideographZodiac, 2, 丑",
        "none, 3, ''",
        "somethingNew, 3, 3",
    })
    void numbersAreWrittenAsWordWritesThem(String format, int number, String written) {
        assertThat(NumberFormats.write(format, number)).isEqualTo(written);
    }
}
