package io.github.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterWidthTest {

    @Test
    void hanAndFullWidthFormsTakeTwoColumns() {
        assertThat(CharacterWidth.of("规章 12（件）")).isEqualTo(4 + 1 + 2 + 6);
    }

    @Test
    void quotationMarksAreWideInChineseFontsOnly() {
        assertThat(CharacterWidth.isWide('“')).isFalse();
        assertThat(CharacterWidth.isWideInChinese('“')).isTrue();
        assertThat(CharacterWidth.isWideInChinese('规')).isTrue();
        assertThat(CharacterWidth.isWideInChinese('1')).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Hangul letters,           1100,  115F",
        "radicals and punctuation, 2E80,  303E",
        "kana to Yi,               3041,  A4CF",
        "Hangul syllables,         AC00,  D7A3",
        "compatibility ideographs, F900,  FAFF",
        "vertical and small forms, FE30,  FE6F",
        "full-width forms,         FF00,  FF60",
        "full-width currencies,    FFE0,  FFE6",
        "rare ideographs,          20000, 3FFFD"
    })
    void aBlockOfWideCharactersIsWideFromItsFirstToItsLast(String block, String first, String last) {
        int from = Integer.parseInt(first, 16);
        int to = Integer.parseInt(last, 16);

        assertThat(CharacterWidth.isWide(from)).as(block).isTrue();
        assertThat(CharacterWidth.isWide(to)).as(block).isTrue();
        assertThat(CharacterWidth.isWide(from - 1)).as(block).isFalse();
        assertThat(CharacterWidth.isWide(to + 1)).as(block).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "Я", "⁹", "①", "ｱ", "￭", "😀"})
    void othersAreAsWideAsADigit(String character) {
        assertThat(CharacterWidth.of(character)).isEqualTo(1);
    }
}
