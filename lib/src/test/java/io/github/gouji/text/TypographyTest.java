package io.github.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x0B, 0x0D, 0x1F, 0x7F, 0x9F, 0xAD, 0x200B, 0x200D, 0x200F, 0x202A, 0x202E, 0x2060, 0x2064, 0xFEFF
            })
    void charactersThatNobodySeesAreTakenAway(int character) {
        assertThat(Typography.visible("公" + Character.toString(character) + "开"))
                .isEqualTo("公开");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                '\t', '\n', ' ', '~', 0xA0, 0xAC, 0xAE, 0x200A, 0x2010, 0x2029, 0x202F, 0x205F, 0x2065, 0xFEFE, 0xFF00,
                0x20000
            })
    void whatShowsOrPartsWordsStays(int character) {
        String text = "公" + Character.toString(character) + "开";

        assertThat(Typography.visible(text)).isEqualTo(text);
    }

    @Test
    void onlyTheInvisibleOnesAreTakenAway() {
        assertThat(Typography.visible("\uFEFF公\u200B开 𠀀\u00AD12\n件")).isEqualTo("公开 𠀀12\n件");
    }

    @ParameterizedTest
    @CsvSource({"政, 府, true", "政, a, true", "a, 府, true", "-, b, true", "a, /, true", "1, 2, true", "a, b, false"})
    void onlyALineBreakBetweenTwoLatinLettersStandsForASpace(char before, char after, boolean joins) {
        assertThat(Typography.joinsWithoutSpace(before, after)).isEqualTo(joins);
    }
}
