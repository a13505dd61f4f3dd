package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.reader.page.PageCanvas.Fill;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paths: which of their pieces are lines, which areas, and which may be characters. */
class DrawnPathTest {

    private static final Box CLIP = new Box(0, 0, 500, 500);

    private final PageCanvas canvas = new PageCanvas(1, DrawnPages.WIDTH, DrawnPages.HEIGHT);
    private final DrawnPath path = new DrawnPath();

    private static DrawnPath rectangle(double left, double top, double right, double bottom) {
        DrawnPath path = new DrawnPath();
        path.moveTo(left, top);
        path.lineTo(right, top);
        path.lineTo(right, bottom);
        path.lineTo(left, bottom);
        path.close();
        return path;
    }

    @Test
    void pathIsEmptyUntilDrawnAndWhenForgotten() {
        assertThat(path.isEmpty()).isTrue();
        assertThat(path.box().isEmpty()).isTrue();

        path.moveTo(10, 20);
        assertThat(path.isEmpty()).isFalse();

        path.clear();
        assertThat(path.isEmpty()).isTrue();
    }

    @Test
    void boxIsAroundAllParts() {
        path.moveTo(10, 20);
        path.lineTo(30, 15);
        path.moveTo(50, 60);
        path.curveTo(40, 70);

        assertThat(path.box()).isEqualTo(new Box(10, 15, 50, 70));
    }

    @Test
    void strokedRectangleIsFourLines() {
        rectangle(10, 20, 110, 70).stroke(canvas, CLIP, 1);

        assertThat(canvas.lines())
                .containsExactly(
                        new Ruling(true, 20, 10, 110),
                        new Ruling(false, 110, 20, 70),
                        new Ruling(true, 70, 10, 110),
                        new Ruling(false, 10, 20, 70));
    }

    @Test
    void closingAnEmptyPathDrawsNothing() {
        path.close();

        assertThat(path.isEmpty()).isTrue();
    }

    @Test
    void lineWithoutABeginningBeginsThere() {
        path.lineTo(10, 20);
        path.lineTo(110, 20);
        path.stroke(canvas, CLIP, 1);

        assertThat(canvas.lines()).containsExactly(new Ruling(true, 20, 10, 110));
    }

    @Test
    void partsAreNotTiedToEachOther() {
        path.moveTo(10, 20);
        path.lineTo(110, 20);
        path.moveTo(110, 80);
        path.lineTo(10, 80);
        path.stroke(canvas, CLIP, 1);

        assertThat(canvas.lines()).containsExactly(new Ruling(true, 20, 10, 110), new Ruling(true, 80, 10, 110));
    }

    @Test
    void curvesAndSlantedPiecesAreNoLines() {
        path.moveTo(10, 20);
        path.curveTo(110, 20);
        path.moveTo(10, 50);
        path.lineTo(110, 50.6);
        path.stroke(canvas, CLIP, 1);
        assertThat(canvas.lines()).isEmpty();

        path.moveTo(10, 80);
        path.lineTo(110, 80.5);
        path.stroke(canvas, CLIP, 1);
        assertThat(canvas.lines()).hasSize(1);
    }

    @Test
    void lineIsSeenWithinTheClip() {
        path.moveTo(10, 20);
        path.lineTo(110, 20);
        path.stroke(canvas, new Box(50, 0, 90, 100), 1);
        path.stroke(canvas, new Box(50, 50, 90, 100), 1);

        assertThat(canvas.lines()).containsExactly(new Ruling(true, 20, 50, 90));
    }

    @Test
    void thickStrokeIsAnAreaAroundItsLine() {
        path.moveTo(10, 20);
        path.lineTo(110, 20);
        path.moveTo(200, 20);
        path.lineTo(200, 120);
        path.stroke(canvas, CLIP, 8);

        assertThat(canvas.fills())
                .extracting(Fill::box)
                .containsExactly(new Box(10, 16, 110, 24), new Box(196, 20, 204, 120));
        assertThat(canvas.fills()).extracting(Fill::ink).containsOnly(Ink.DARK);
    }

    @Test
    void thickStrokeIsSeenWithinTheClip() {
        path.moveTo(10, 20);
        path.lineTo(110, 20);
        path.stroke(canvas, new Box(0, 0, 60, 100), 8);

        assertThat(canvas.fills()).extracting(Fill::box).containsExactly(new Box(10, 16, 60, 24));
    }

    @Test
    void onlyOneRectangleAloneIsARectangle() {
        assertThat(rectangle(10, 20, 110, 70).isRectangle()).isTrue();

        DrawnPath two = rectangle(10, 20, 110, 70);
        two.moveTo(10, 100);
        two.lineTo(20, 100);
        assertThat(two.isRectangle()).isFalse();

        path.moveTo(10, 20);
        path.lineTo(110, 20);
        path.curveTo(110, 70);
        assertThat(path.isRectangle()).isFalse();
    }

    @Test
    void cornerMayBeHalfAPointOff() {
        assertThat(withCorner(10.5, 70)).isTrue();
        assertThat(withCorner(10.6, 70)).isFalse();
        assertThat(withCorner(109.5, 70)).isTrue();
        assertThat(withCorner(10, 69.5)).isTrue();
        assertThat(withCorner(10, 69.4)).isFalse();
        assertThat(withCorner(10, 20.5)).isTrue();
    }

    private static boolean withCorner(double x, double y) {
        DrawnPath path = rectangle(10, 20, 110, 70);
        path.lineTo(x, y);
        return path.isRectangle();
    }

    @Test
    void coverHidesWhatWasDrawnBefore() {
        canvas.glyph("1", 20, 40, Direction.RIGHT, 5, 10, Ink.DARK);
        rectangle(10, 20, 110, 70).cover(canvas, new Box(0, 0, 50, 500), Ink.PALE);

        assertThat(canvas.fills()).containsExactly(new Fill(new Box(10, 20, 50, 70), Ink.PALE, 1));
    }

    @Test
    void onlyShapesThatAreNoRectanglesMayBeCharacters() {
        rectangle(10, 20, 110, 70).outline(canvas, CLIP);
        assertThat(canvas.outlines()).isEmpty();

        DrawnPath letter = rectangle(10, 20, 18, 30);
        letter.curveTo(14, 25);
        letter.outline(canvas, new Box(0, 0, 15, 500));
        assertThat(canvas.outlines()).containsExactly(new Box(10, 20, 15, 30));
    }

    @Test
    void rectanglesAndThinShapesArePainted() {
        DrawnPath shapes = rectangle(10, 20, 110, 70);
        shapes.moveTo(200, 20);
        shapes.curveTo(300, 23.2);
        shapes.moveTo(200, 100);
        shapes.curveTo(300, 103.3);
        shapes.fill(canvas, CLIP, Ink.PALE);

        assertThat(canvas.fills()).containsExactly(new Fill(new Box(10, 20, 110, 70), Ink.PALE, 0));
        assertThat(canvas.lines()).hasSize(1);
        assertThat(canvas.lines().get(0).at()).isBetween(21.5, 21.7);
    }

    @Test
    void shapeIsPaintedWithinTheClip() {
        rectangle(10, 20, 110, 70).fill(canvas, new Box(0, 0, 60, 40), Ink.DARK);
        rectangle(10, 20, 110, 70).fill(canvas, new Box(0, 100, 60, 140), Ink.DARK);

        assertThat(canvas.fills()).extracting(Fill::box).isEqualTo(List.of(new Box(10, 20, 60, 40)));
        assertThat(canvas.lines()).isEmpty();
    }
}
