package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Digits set above the line are marks of notes, no part of the number that they stand behind. */
class RaisedMarksTest {

    /** 567, 10 points high on the baseline 100, with a 1 behind it. */
    private static String read(double size, double raise, double gap) {
        DrawnPages pages = new DrawnPages().text(100, 100, "567");
        pages.size(size).text(115 + gap, 100 - raise, "1");
        return TextLine.of(Upright.of(pages.canvas()).glyphs()).stream()
                .map(TextLine::text)
                .collect(Collectors.joining("|"));
    }

    @Test
    void smallRaisedDigitsAreMarks() {
        assertThat(read(5.8, 3.3, 0)).isEqualTo("567¹");
        assertThat(read(9, 3.6, 0)).isEqualTo("567¹");
    }

    @Test
    void tinyDigitsBehindLargeTypeAreNone() {
        assertThat(read(4.5, 3, 0)).isEqualTo("567¹");
        assertThat(read(4.4, 3, 0)).doesNotContain("¹");
    }

    @Test
    void digitsOfTheSameSizeOrOnTheLineAreDigits() {
        assertThat(read(9.5, 2, 0)).isEqualTo("567¹");
        assertThat(read(9.6, 2, 0)).isEqualTo("5671");
        assertThat(read(8, 1.9, 0)).isEqualTo("5671");
    }

    @Test
    void digitsOfTheLineAboveOrFurtherAwayAreNone() {
        assertThat(read(8, 7.5, 0)).isEqualTo("567¹");
        assertThat(read(8, 7.6, 0)).isEqualTo("1|567");
        assertThat(read(8, 3, 2.6)).doesNotContain("¹");
    }

    @Test
    void aMarkThatFoundNoRoomBelongsToTheNumberAbove() {
        DrawnPages pages = new DrawnPages().text(100, 100, "2046");
        pages.size(5.8).text(102, 108, "1");

        assertThat(CellText.of(TextLine.of(Upright.of(pages.canvas()).glyphs()), 25)
                        .text())
                .isEqualTo("2046¹");
    }

    @Test
    void smallTextBelowANumberIsNoMark() {
        DrawnPages pages = new DrawnPages().text(100, 100, "2046");
        pages.size(5.8).text(102, 108, "件");

        assertThat(CellText.of(TextLine.of(Upright.of(pages.canvas()).glyphs()), 25)
                        .text())
                .isEqualTo("2046\n件");
    }

    @Test
    void digitsOfTheSameSizeBelowANumberAreNoMark() {
        assertThat(CellText.of(
                                TextLine.of(List.of(new Glyph("5", 100, 100, 5, 10), new Glyph("1", 100, 112, 5, 9.6))),
                                40)
                        .text())
                .isEqualTo("5\n1");
        assertThat(CellText.of(
                                TextLine.of(List.of(new Glyph("5", 100, 100, 5, 10), new Glyph("1", 100, 112, 5, 9.5))),
                                40)
                        .text())
                .isEqualTo("5¹");
    }
}
