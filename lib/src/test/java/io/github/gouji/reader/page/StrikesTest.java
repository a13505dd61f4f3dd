package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.UnreadableException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines through characters strike them out; lines below, beside and beyond them do not. */
class StrikesTest {

    /** 12甲 from 100 to 120 on the baseline 100. */
    private static final List<Glyph> TEXT =
            List.of(new Glyph("1", 100, 100, 5, 10), new Glyph("2", 105, 100, 5, 10), new Glyph("甲", 110, 100, 10, 10));

    private static String struck(double at, double from, double to, List<Glyph> glyphs) {
        Set<Glyph> struck = Strikes.of(List.of(new Ruling(true, at, from, to)), glyphs);
        return glyphs.stream().filter(struck::contains).map(Glyph::text).reduce("", String::concat);
    }

    @ParameterizedTest
    @CsvSource({"98.8, 12甲", "98.9, ''", "94, 12甲", "93.9, ''", "96, 12甲"})
    void lineStrikesAtTheHeightOfAMiddle(double at, String struck) {
        assertThat(struck(at, 100, 120, TEXT)).isEqualTo(struck);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 120, 12甲",
        "95.1, 120, 12甲",
        "95, 120, ''",
        "100, 124.9, 12甲",
        "100, 125, ''",
        "100, 110, 12",
        "100, 116, 12甲",
        "100, 114.9, 12",
        "102, 120, 12甲",
        "102.1, 120, 2甲"
    })
    void lineEndsWhereTheCharactersDo(double from, double to, String struck) {
        assertThat(struck(96, from, to, TEXT)).isEqualTo(struck);
    }

    @Test
    void endsAreMeasuredByTheLargestType() {
        List<Glyph> mixed = List.of(new Glyph("甲", 100, 100, 10, 10), new Glyph("乙", 110, 100, 14, 14));

        assertThat(struck(96, 100, 130.9, mixed)).isEqualTo("甲乙");
        assertThat(struck(96, 100, 131.1, mixed)).isEmpty();
        assertThat(struck(96, 93.1, 124, mixed)).isEqualTo("甲乙");
        assertThat(struck(96, 92.9, 124, mixed)).isEmpty();
    }

    @Test
    void singleCharacterIsStruckOutIfItIsADigit() {
        assertThat(struck(96, 100, 105, TEXT.subList(0, 1))).isEqualTo("1");
        assertThat(struck(96, 110, 120, TEXT.subList(2, 3))).isEmpty();
    }

    @Test
    void lineDownThePageStrikesNothing() {
        assertThat(Strikes.of(List.of(new Ruling(false, 105, 90, 100)), TEXT)).isEmpty();
        assertThat(Strikes.of(List.of(new Ruling(false, 96, 100, 120)), TEXT)).isEmpty();
    }

    @Test
    void blanksAreNeverStruckOut() {
        List<Glyph> blank = List.of(new Glyph("1", 100, 100, 5, 10), new Glyph(" ", 105, 100, 5, 10));

        assertThat(struck(96, 100, 107, blank)).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {72, 73})
    void posterTypeIsNotLookedAt(double size) {
        List<Glyph> poster = List.of(new Glyph("1", 100, 200, 40, size), new Glyph("2", 140, 200, 40, size));

        assertThat(struck(170, 100, 180, poster)).isEqualTo(size <= 72 ? "12" : "");
    }

    @Test
    void smallTypeBesideLargeIsStruckAtItsOwnHeight() {
        List<Glyph> glyphs = List.of(
                new Glyph("1", 100, 100, 5, 10),
                new Glyph("2", 105, 100, 5, 10),
                new Glyph("题", 300, 110, 30, 30),
                new Glyph("目", 330, 110, 30, 30));

        assertThat(struck(96, 100, 110, glyphs)).isEqualTo("12");
        assertThat(struck(100, 300, 360, glyphs)).isEqualTo("题目");
    }

    @Test
    void struckOutFiguresAreNotRead() throws UnreadableException {
        DrawnPages pages =
                new DrawnPages().text(100, 100, "公开").text(120, 100, "12").text(130, 100, "34件");
        pages.line(120, 96, 130, 96);

        assertThat(pages.paragraphs()).containsExactly("公开 34件");
    }
}
