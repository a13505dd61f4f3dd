package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages are turned so that most of their text is upright; what runs otherwise keeps its place. */
class UprightTest {

    private final PageCanvas canvas = new PageCanvas(5, 200, 300);

    private UprightTest mark(String text, double x, double y, Direction direction) {
        canvas.glyph(text, x, y, direction, 10, 10, Ink.DARK);
        return this;
    }

    private Page page() {
        return Upright.of(canvas);
    }

    private Glyph glyph(String text) {
        return page().glyphs().stream()
                .filter(glyph -> glyph.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void uprightPageStaysAsItIs() {
        canvas.line(10, 20, 110, 20);
        canvas.fill(new Box(10, 20, 60, 70), Ink.DARK);
        canvas.picture(new Box(100, 100, 150, 150));
        Page page = mark("文", 30, 40, Direction.RIGHT).page();

        assertThat(page.number()).isEqualTo(5);
        assertThat(page.size()).isEqualTo(new Box(0, 0, 200, 300));
        assertThat(page.lines()).containsExactly(new Ruling(true, 20, 10, 110));
        assertThat(page.fills()).containsExactly(new Box(10, 20, 60, 70));
        assertThat(page.pictures()).containsExactly(new Box(100, 100, 150, 150));
        assertThat(page.glyphs().get(0).left()).isEqualTo(30);
        assertThat(page.glyphs().get(0).baseline()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({
        "DOWN, 300, 200, 40, 170, 180, 20, 120",
        "LEFT, 200, 300, 170, 260, 280, 90, 190",
        "UP, 300, 200, 260, 30, 20, 80, 180"
    })
    void allOfATurnedPageIsTurned(
            Direction direction,
            double width,
            double height,
            double left,
            double baseline,
            double at,
            double from,
            double to) {
        if (direction == Direction.DOWN) {
            canvas.line(20, 20, 20, 120);
        } else if (direction == Direction.UP) {
            canvas.line(20, 120, 20, 220);
        } else {
            canvas.line(10, 20, 110, 20);
        }
        Page page = mark("文", 30, 40, direction).page();

        assertThat(page.size()).isEqualTo(new Box(0, 0, width, height));
        assertThat(page.glyphs().get(0).left()).isEqualTo(left);
        assertThat(page.glyphs().get(0).baseline()).isEqualTo(baseline);
        assertThat(page.lines()).containsExactly(new Ruling(true, at, from, to));
    }

    @Test
    void linesDownThePageTurnWithIt() {
        canvas.line(20, 50, 120, 50);
        Page page = mark("文", 30, 40, Direction.DOWN).page();

        assertThat(page.lines()).containsExactly(new Ruling(false, 50, 80, 180));
    }

    @Test
    void directionOfMostCharactersIsThatOfThePage() {
        mark("文", 30, 40, Direction.RIGHT).mark("字", 30, 60, Direction.DOWN);
        assertThat(page().turn().quarters()).isZero();

        mark(" ", 30, 80, Direction.DOWN).mark(" ", 30, 100, Direction.DOWN);
        assertThat(page().turn().quarters()).isZero();

        mark("的", 30, 120, Direction.DOWN);
        assertThat(page().turn().quarters()).isEqualTo(1);

        mark("一", 60, 120, Direction.LEFT).mark("二", 80, 120, Direction.LEFT).mark("三", 100, 120, Direction.LEFT);
        assertThat(page().turn().quarters()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"DOWN, 103.6, 55", "UP, 96.4, 45", "LEFT, 95, 53.6"})
    void characterAcrossThePageKeepsItsMiddle(Direction direction, double x, double y) {
        mark("正", 20, 200, Direction.RIGHT).mark("文", 30, 200, Direction.RIGHT).mark("侧", 100, 50, direction);

        assertThat(glyph("侧").centreX()).isCloseTo(x, within(0.001));
        assertThat(glyph("侧").centreY()).isCloseTo(y, within(0.001));
    }

    /** How often a character is printed that is drawn twice. */
    private int printed(String first, String second, double dx, double dy) {
        return mark(first, 100, 100, Direction.RIGHT)
                .mark(second, 100 + dx, 100 + dy, Direction.RIGHT)
                .page()
                .glyphs()
                .size();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1",
        "1.4, 0, 1",
        "-1.4, 0, 1",
        "0, 1.4, 1",
        "0, -1.4, 1",
        "1.4, 1.4, 1",
        "-1.4, -1.4, 1",
        "1.6, 0, 2",
        "-1.6, 0, 2",
        "0, 1.6, 2",
        "0, -1.6, 2"
    })
    void sameCharacterInNearlyTheSamePlaceIsPrintedOnce(double dx, double dy, int count) {
        assertThat(printed("文", "文", dx, dy)).isEqualTo(count);
    }

    @Test
    void otherCharactersInTheSamePlaceAreTwo() {
        assertThat(printed("文", "字", 0, 0)).isEqualTo(2);
    }

    @Test
    void secondPrintingIsFoundWhereverOnThePage() {
        PageCanvas wide = new PageCanvas(1, 2_000, 2_000);
        for (int i = 0; i < 300; i++) {
            wide.glyph("文", 6.1 * i + 1, 5.3 * i + 1, Direction.RIGHT, 6, 10, Ink.DARK);
        }
        for (int i = 0; i < 300; i++) {
            wide.glyph("文", 6.1 * i + 2.3, 5.3 * i + 2.3, Direction.RIGHT, 6, 10, Ink.DARK);
        }

        assertThat(Upright.of(wide).glyphs()).hasSize(300);
    }

    @Test
    void watermarkAcrossTheTextIsNotRead() {
        for (int i = 0; i < 5; i++) {
            mark("一二三四五".substring(i, i + 1), 50 + 10 * i, 100, Direction.RIGHT);
        }
        canvas.glyph("样", 60, 110, Direction.RIGHT, 40, 40, Ink.DARK);

        assertThat(page().glyphs()).extracting(Glyph::text).containsExactly("一", "二", "三", "四", "五");
    }

    /** Shown and hidden characters, one below the other. */
    private long read(int shown, int hidden) {
        for (int i = 0; i < shown; i++) {
            canvas.glyph("显", 10 + 10 * i, 20, Direction.RIGHT, 10, 10, Ink.DARK);
        }
        for (int i = 0; i < hidden; i++) {
            canvas.glyph("隐", 10 + 10 * (i % 15), 60 + 15 * (i / 15), Direction.RIGHT, 10, 10, Ink.NONE);
        }
        return page().glyphs().stream()
                .filter(glyph -> glyph.text().equals("隐"))
                .count();
    }

    @Test
    void hiddenTextIsReadIfItIsNearlyAll() {
        assertThat(read(3, 30)).isZero();
        assertThat(new UprightTest().read(3, 31)).isEqualTo(31);
        assertThat(new UprightTest().read(0, 1)).isEqualTo(1);
    }

    @Test
    void hiddenBlanksAreNoText() {
        for (int i = 0; i < 15; i++) {
            canvas.glyph(" ", 10 + 10 * i, 250, Direction.RIGHT, 5, 10, Ink.NONE);
        }

        assertThat(read(3, 30)).isZero();
    }

    /** 567 of 10 points on the baseline 100, and raised digits of 6 points behind it. */
    private static List<String> raised(String digits, double x, double y) {
        DrawnPages pages = new DrawnPages().text(100, 100, "567").size(6).text(x, y, digits);
        return TextLine.of(Upright.of(pages.canvas()).glyphs()).stream()
                .map(TextLine::text)
                .toList();
    }

    @Test
    void raisedDigitsAreAllMarks() {
        assertThat(raised("12", 115, 96)).containsExactly("567¹²");
        assertThat(raised("1", 115, 96)).containsExactly("567¹");
    }

    @ParameterizedTest
    @CsvSource({"117.4, true", "117.6, false", "113.6, true", "113.4, false"})
    void raisedDigitBeginsRightBehindItsNumber(double x, boolean mark) {
        assertThat(raised("1", x, 96).get(0).contains("¹")).isEqualTo(mark);
    }

    @Test
    void lettersAreNoRaisedDigits() {
        assertThat(raised("a", 115, 98).get(0)).isEqualTo("567a");
    }

    @Test
    void digitRaisedBehindABlankIsNoMark() {
        DrawnPages pages = new DrawnPages().text(100, 100, "567 ").size(6).text(120, 96, "1");

        assertThat(Upright.of(pages.canvas()).glyphs()).extracting(Glyph::text).contains("1");
    }

    @Test
    void raisedDigitAboveOtherTextIsFoundAmongManyLines() {
        DrawnPages pages = new DrawnPages();
        for (int line = 0; line < 20; line++) {
            pages.size(10).text(100, 100 + 30 * line, "正文").text(120, 100 + 30 * line, "12");
        }
        pages.size(6).text(130, 396, "3");

        assertThat(TextLine.of(Upright.of(pages.canvas()).glyphs()))
                .extracting(TextLine::text)
                .hasSize(20)
                .contains("正文12³");
    }
}
