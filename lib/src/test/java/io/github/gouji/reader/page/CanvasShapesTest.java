package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Bars, dots, pictures and characters of a canvas: which are lines, where they are, and which are not kept. */
class CanvasShapesTest {

    private final PageCanvas canvas = new PageCanvas(3, DrawnPages.WIDTH, DrawnPages.HEIGHT);

    @Test
    void canvasKnowsItsPage() {
        assertThat(canvas.number()).isEqualTo(3);
        assertThat(canvas.width()).isEqualTo(DrawnPages.WIDTH);
        assertThat(canvas.height()).isEqualTo(DrawnPages.HEIGHT);
        assertThat(canvas.readings()).isNull();
    }

    @Test
    void lineRunsAlongTheMiddleOfItsEnds() {
        canvas.line(200, 50.4, 100, 50);
        canvas.line(70, 300, 70.4, 90);

        assertThat(canvas.lines()).hasSize(2);
        assertThat(canvas.lines().get(0).at()).isBetween(50.1, 50.3);
        assertThat(canvas.lines().get(0).from()).isEqualTo(100);
        assertThat(canvas.lines().get(0).to()).isEqualTo(200);
        assertThat(canvas.lines().get(1).at()).isBetween(70.1, 70.3);
        assertThat(canvas.lines().get(1).from()).isEqualTo(90);
        assertThat(canvas.lines().get(1).to()).isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0, true", "0, 0.5, true", "0.3, 0.5, true", "0.5, 0.3, true", "0.3, 0.3, false", "5, 5, false"})
    void shortLineHasTheDirectionInWhichItIsLonger(double width, double height, boolean kept) {
        canvas.line(100, 100, 100 + width, 100 + height);

        assertThat(canvas.lines()).hasSize(kept ? 1 : 0);
        canvas.lines().forEach(line -> assertThat(line.horizontal()).isEqualTo(width > height));
    }

    @Test
    void barIsALineInItsMiddle() {
        canvas.fill(new Box(100, 50, 200, 52), Ink.DARK);
        canvas.fill(new Box(100, 50, 102, 150), Ink.PALE);

        assertThat(canvas.lines()).containsExactly(new Ruling(true, 51, 100, 200), new Ruling(false, 101, 50, 150));
        assertThat(canvas.fills()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 2", "2, 1, 2", "1, 2.1, 1", "2.1, 1, 1"})
    void dotOfTwiceItsThicknessMayBelongToEitherDirection(double width, double height, int lines) {
        canvas.fill(new Box(0, 0, width, height), Ink.DARK);

        assertThat(canvas.lines()).hasSize(lines);
    }

    @Test
    void nothingIsPaintedInABoxWithoutInside() {
        canvas.fill(new Box(200, 50, 100, 150), Ink.DARK);
        canvas.outline(new Box(200, 50, 100, 150));
        canvas.picture(new Box(600, 50, 700, 150));

        assertThat(canvas.fills()).isEmpty();
        assertThat(canvas.lines()).isEmpty();
        assertThat(canvas.outlines()).isEmpty();
        assertThat(canvas.pictures()).isEmpty();
    }

    @Test
    void thinPictureIsALineAndAThickerOneAPicture() {
        canvas.picture(new Box(100, 0, 200, 3.2));
        assertThat(canvas.lines()).hasSize(1);
        assertThat(canvas.pictures()).isEmpty();

        canvas.picture(new Box(100, 0, 200, 3.3));
        assertThat(canvas.lines()).hasSize(1);
        assertThat(canvas.pictures()).hasSize(1);
    }

    @Test
    void pictureIsSeenWithinThePage() {
        canvas.picture(new Box(-50, -60, 100, 200));

        assertThat(canvas.pictures()).containsExactly(new Box(0, 0, 100, 200));
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 100", "595.1, 100", "100, -0.1", "100, 842.1"})
    void charactersBesideThePageAreNotKept(double x, double y) {
        canvas.glyph("1", x, y, Direction.RIGHT, 5, 10, Ink.DARK);

        assertThat(canvas.marks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void charactersOfAllButSlantedLinesAreKept(Direction direction) {
        canvas.glyph("1", 100, 100, direction, 5, 10, Ink.DARK);

        assertThat(canvas.marks()).hasSize(direction == Direction.SLANTED ? 0 : 1);
    }

    @Test
    void areasAndPicturesFillAPage() {
        for (int i = 0; i < 100_000; i++) {
            canvas.picture(new Box(0, 0, 50, 50));
            canvas.fill(new Box(0, 0, 50, 50), Ink.DARK);
            canvas.outline(new Box(0, 0, 5, 5));
        }
        assertThat(canvas.isFull()).isFalse();

        canvas.outline(new Box(0, 0, 5, 5));
        assertThat(canvas.isFull()).isFalse();
        assertThat(canvas.outlines()).hasSize(100_000);

        canvas.fill(new Box(0, 0, 50, 50), Ink.DARK);
        assertThat(canvas.isFull()).isTrue();
        assertThat(canvas.fills()).hasSize(100_000);
    }

    @Test
    void linesAndAreasFillAPageTogether() {
        for (int i = 0; i < 50_000; i++) {
            canvas.line(0, 0, 50, 0);
            canvas.fill(new Box(0, 0, 50, 50), Ink.DARK);
        }
        assertThat(canvas.isFull()).isFalse();

        canvas.line(0, 0, 50, 0);
        assertThat(canvas.isFull()).isTrue();
        assertThat(canvas.lines()).hasSize(50_000);

        canvas.fill(new Box(0, 0, 50, 50), Ink.DARK);
        assertThat(canvas.fills()).hasSize(50_000);
    }

    @Test
    void picturesAloneFillAPage() {
        for (int i = 0; i < 100_000; i++) {
            canvas.picture(new Box(0, 0, 50, 50));
        }
        assertThat(canvas.isFull()).isFalse();

        canvas.picture(new Box(0, 0, 50, 50));
        assertThat(canvas.isFull()).isTrue();
    }

    @Test
    void charactersAloneFillAPage() {
        for (int i = 0; i < 200_000; i++) {
            canvas.glyph("1", 100, 100, Direction.RIGHT, 5, 10, Ink.DARK);
        }
        assertThat(canvas.isFull()).isFalse();

        canvas.glyph("1", 100, 100, Direction.RIGHT, 5, 10, Ink.DARK);
        assertThat(canvas.isFull()).isTrue();
        assertThat(canvas.marks()).hasSize(200_000);
    }
}
