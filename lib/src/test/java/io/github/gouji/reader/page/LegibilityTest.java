package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a document's characters are those that a person sees. */
class LegibilityTest {

    private static final Box SIZE = new Box(0, 0, 600, 800);

    private static Page page(String text) {
        List<Glyph> glyphs = new ArrayList<>();
        for (String character : text.split("")) {
            glyphs.add(new Glyph(character, 100, 100, 10, 10));
        }
        return new Page(1, new Page.Turn(0, SIZE), SIZE, glyphs, List.of(), List.of(), List.of());
    }

    private static Legibility of(int outlines, String... pages) {
        Legibility legibility = new Legibility();
        for (String text : pages) {
            legibility.add(page(text), outlines);
        }
        return legibility;
    }

    @ParameterizedTest
    @CsvSource({"8, 2, false", "7, 2, true", "0, 1, true", "4, 1, false"})
    void fifthOfTheCharactersMayBeUnknown(int known, int unknown, boolean garbled) {
        assertThat(of(0, "甲".repeat(known) + "\uFFFD".repeat(unknown)).isGarbled())
                .isEqualTo(garbled);
    }

    @Test
    void blanksAreNoCharacters() {
        assertThat(of(0, "\uFFFD甲甲甲 　        ").isGarbled()).isTrue();
    }

    @Test
    void pagesAreJudgedTogether() {
        assertThat(of(0, "甲甲甲甲", "甲甲甲\uFFFD\uFFFD").isGarbled()).isTrue();
        assertThat(of(0, "甲甲甲甲甲", "甲甲甲\uFFFD\uFFFD").isGarbled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"197, 3, false", "198, 2, true", "197, 2, false"})
    void someCharactersAreCommonInAnyText(int seldom, int common, boolean garbled) {
        assertThat(of(0, "鉐".repeat(seldom) + "的".repeat(common)).isGarbled()).isEqualTo(garbled);
    }

    @ParameterizedTest
    @CsvSource({"190, 10, false", "189, 11, true", "180, 11, false"})
    void fewCharactersAreOfTheRarest(int common, int rare, boolean garbled) {
        assertThat(of(0, "的".repeat(common) + "\u3400".repeat(rare - 1) + "\u4DBF")
                        .isGarbled())
                .isEqualTo(garbled);
    }

    @Test
    void lettersAndDigitsAreNoChineseCharacters() {
        assertThat(of(0, "a1".repeat(300)).isGarbled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"100, 9, true", "99, 9, false", "100, 10, false", "101, 10, true"})
    void outlinesInPlaceOfCharactersAreText(int outlines, int characters, boolean outlined) {
        assertThat(of(outlines, "甲".repeat(characters)).isOutlined()).isEqualTo(outlined);
    }

    @Test
    void outlinesOfAllPagesCount() {
        assertThat(of(60, "甲", "乙").isOutlined()).isTrue();
    }
}
