package io.github.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompactTextTest {

    private static String written(String text) {
        return new CompactText(text).written();
    }

    @ParameterizedTest
    @CsvSource({
        "' 收到 12 件 ', 收到12件",
        "' 1 2', 1 2",
        "'1 \n 2，', '1 2，'",
        "'1\u3000２。', '1 ２。'",
        "'1 a 2', '1a2'",
        "'a 1', 'a1'",
        "' ', ''"
    })
    void blanksStayBetweenTwoNumbersOnly(String text, String compact) {
        assertThat(written(text)).isEqualTo(compact);
    }

    @ParameterizedTest
    @CsvSource({
        "4 7 件, 47件",
        "收到 4 7 件，办结 4 6 件。, '收到47件，办结46件。'",
        "1 268 条, 1268条",
        "12 345 678 条, 12345678条",
        "123 456条, 123456条",
        "４ ７件, ４７件",
        "1 2 3 4 5 6 7 8 9 0 1 2 3 4 5件, 123456789012345件"
    })
    void digitsOrThousandsThatWereSpacedOutAreOneNumber(String text, String joined) {
        assertThat(written(text)).isEqualTo(joined);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 26条",
                "12 34件",
                "1 2 34件",
                "1234 567条",
                "1 23 456条",
                "0 5件",
                "０ 5件",
                "4 7",
                "4 7，",
                "2021 12件",
                "1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6件"
            })
    void otherNumbersThatABlankPartsAreTwo(String text) {
        assertThat(written(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"a, true", "z, true", "A, true", "Z, true", "`, false", "{, false", "@, false", "[, false", "é, false"})
    void lettersAreLatin(char character, boolean letter) {
        assertThat(CompactText.isLetter(character)).isEqualTo(letter);
    }

    @Test
    void signsAreHalfWidthAndOutsideTheTextThereIsNone() {
        CompactText text = new CompactText("共１２，件");

        assertThat(text.part(0, text.length())).isEqualTo("共12,件");
        assertThat(text.at(-1)).isEqualTo('\0');
        assertThat(text.at(5)).isEqualTo('\0');
        assertThat(text.number(1, 3)).isEqualTo(12);
        assertThat(text.isFullWidth(0)).isFalse();
        assertThat(text.isFullWidth(3)).isTrue();
    }

    @Test
    void aTextEndsWithWhatStandsJustBeforeAPosition() {
        CompactText text = new CompactText("超过12件");

        assertThat(text.endsWith("超过", 2)).isTrue();
        assertThat(text.endsWith("过", 2)).isTrue();
        assertThat(text.endsWith("超", 2)).isFalse();
        assertThat(text.endsWith("不超过", 2)).isFalse();
    }
}
