package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Large type that other text stands in is a watermark; large type that stands free is a title. */
class WatermarksTest {

    /** Ten characters of 10 points on the baseline 100, from 100 to 200, and others. */
    private static List<Glyph> with(Glyph... others) {
        List<Glyph> glyphs = new ArrayList<>(List.of(others));
        for (int i = 0; i < 10; i++) {
            glyphs.add(new Glyph("文", 100 + 10 * i, 100, 10, 10));
        }
        return Glyph.sorted(glyphs, Glyph.IN_READING_ORDER);
    }

    private static List<String> marks(List<Glyph> glyphs) {
        Set<Glyph> marks = Watermarks.of(glyphs);
        return glyphs.stream().filter(marks::contains).map(Glyph::text).toList();
    }

    @Test
    void largeTypeAcrossTextIsAWatermark() {
        assertThat(marks(with(new Glyph("样", 130, 115, 40, 40)))).containsExactly("样");
    }

    @ParameterizedTest
    @CsvSource({"16, false", "16.1, true"})
    void watermarkIsMuchLargerThanMostText(double size, boolean mark) {
        assertThat(marks(with(new Glyph("样", 130, 102, size, size))).isEmpty()).isNotEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({"60, false", "96.3, false", "96.5, true", "125, true", "125.3, false", "160, false"})
    void titleAboveOrBelowTheTextIsNone(double baseline, boolean mark) {
        assertThat(marks(with(new Glyph("题", 130, baseline, 40, 40))).isEmpty()).isNotEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({"54.9, false", "65.1, true", "194.9, true", "195.1, false"})
    void textStandsInItIfTheMiddleOfACharacterDoes(double left, boolean mark) {
        assertThat(marks(with(new Glyph("题", left, 115, 40, 40))).isEmpty()).isNotEqualTo(mark);
    }

    @Test
    void allOfItsLineBelongsToIt() {
        assertThat(marks(with(
                        new Glyph("样", 180, 115, 40, 40),
                        new Glyph("张", 300, 115, 40, 40),
                        new Glyph("题", 300, 60, 40, 40),
                        new Glyph("大", 400, 115, 44, 44))))
                .containsExactly("样", "张");
    }

    @Test
    void blanksAndOtherLargeTypeAreNoTextInIt() {
        List<Glyph> glyphs = with(
                new Glyph("样", 300, 115, 40, 40), new Glyph(" ", 310, 100, 5, 10), new Glyph("张", 305, 112, 30, 30));

        assertThat(marks(glyphs)).isEmpty();
    }

    @Test
    void largeBlankIsNoWatermark() {
        assertThat(marks(with(new Glyph(" ", 130, 115, 40, 40)))).isEmpty();
    }

    @Test
    void thousandsOfLargeCharactersAreThereForTheirOwnSake() {
        assertThat(marks(crowded(2_000))).hasSize(2_000);
        assertThat(marks(crowded(2_001))).isEmpty();
    }

    private static List<Glyph> crowded(int large) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < large; i++) {
            glyphs.add(new Glyph("样", 100 + 40 * i, 115, 40, 40));
            glyphs.add(new Glyph("文", 115 + 40 * i, 100, 10, 10));
            glyphs.add(new Glyph("字", 0, 300 + 10 * i, 10, 10));
        }
        return Glyph.sorted(glyphs, Glyph.IN_READING_ORDER);
    }
}
