package io.github.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterWidthTest {

    @Test
    void hanAndFullWidthFormsTakeTwoColumns() {
        assertThat(CharacterWidth.of("规章 12（件）")).isEqualTo(4 + 1 + 2 + 6);
    }

    @Test
    void quotationMarksAreWideInChineseFontsOnly() {
        assertThat(CharacterWidth.isWide('“')).isFalse();
        assertThat(CharacterWidth.isWideInChinese('“')).isTrue();
        assertThat(CharacterWidth.isWideInChinese('1')).isFalse();
    }
}
