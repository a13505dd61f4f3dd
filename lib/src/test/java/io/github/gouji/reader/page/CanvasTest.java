package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Picture;
import io.github.gouji.document.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a drawn page is kept as a line, an area, a character or a picture. */
class CanvasTest {

    private final PageCanvas canvas = new PageCanvas(1, DrawnPages.WIDTH, DrawnPages.HEIGHT);

    @Test
    void barsUpToThreePointsAndALittleAreLines() {
        canvas.fill(new Box(100, 0, 200, 3.2), Ink.DARK);
        assertThat(canvas.lines()).hasSize(1);

        canvas.fill(new Box(100, 0, 200, 3.3), Ink.DARK);
        assertThat(canvas.fills()).hasSize(1);
    }

    @Test
    void strokeThickerThanALineIsAnArea() {
        stroke(3.2);
        assertThat(canvas.fills()).isEmpty();

        stroke(3.3);
        assertThat(canvas.fills()).hasSize(1);
    }

    private void stroke(double width) {
        DrawnPath path = new DrawnPath();
        path.moveTo(100, 100);
        path.lineTo(200, 100);
        path.stroke(canvas, canvas.size(), width);
    }

    @Test
    void shapeIsARectangleIfItsPointsAreAtTheCorners() {
        fillShape(0.5);
        assertThat(canvas.fills()).hasSize(1);

        fillShape(0.6);
        assertThat(canvas.fills()).as("of the two shapes").hasSize(1);
    }

    private void fillShape(double off) {
        DrawnPath path = new DrawnPath();
        path.moveTo(100, 100);
        path.lineTo(200, 100);
        path.lineTo(200, 150);
        path.lineTo(100 + off, 150);
        path.fill(canvas, canvas.size(), Ink.DARK);
    }

    @Test
    void dotBelongsToLinesOfBothDirections() {
        canvas.fill(new Box(100, 100, 101, 102), Ink.DARK);
        assertThat(canvas.lines()).hasSize(2);

        canvas.fill(new Box(100, 100, 101, 102.1), Ink.DARK);
        assertThat(canvas.lines()).hasSize(3);
    }

    @Test
    void linesAskewOrTooShortToSeeAreNotKept() {
        canvas.line(100, 100, 200, 100.6);
        canvas.line(100, 100, 100.4, 100);
        assertThat(canvas.lines()).hasSize(2);

        canvas.line(100, 100, 200, 100.7);
        canvas.line(100, 100, 100.3, 100);
        assertThat(canvas.lines()).hasSize(2);
    }

    @Test
    void printForMachinesIsNotKept() {
        canvas.glyph("1", 100, 100, Direction.RIGHT, 1, 1.5, Ink.DARK);
        assertThat(canvas.marks()).hasSize(1);

        canvas.glyph("1", 100, 100, Direction.RIGHT, 1, 1.4, Ink.DARK);
        assertThat(canvas.marks()).hasSize(1);
    }

    @Test
    void pageIsFullBehindItsLastCharacterOrShape() {
        for (int i = 0; i < 200_000; i++) {
            canvas.glyph("1", 100, 100, Direction.RIGHT, 5, 10, Ink.DARK);
        }
        for (int i = 0; i < 100_000; i++) {
            canvas.line(0, i % 800, 50, i % 800);
        }
        assertThat(canvas.isFull()).isFalse();

        canvas.line(0, 0, 50, 0);
        assertThat(canvas.isFull()).isTrue();
    }

    /** A picture of so many points' height over the text's width of 500. */
    private static List<String> withPicture(double width, double height) throws UnreadableException {
        DrawnPages pages = new DrawnPages().text(100, 50, "附图");
        pages.canvas().picture(new Box(50, 100, 50 + width, 100 + height));
        return pages.blocks().stream()
                .filter(Picture.class::isInstance)
                .map(block -> "picture")
                .toList();
    }

    @Test
    void sealIsNoPictureOfATable() throws UnreadableException {
        double share = 0.035 * DrawnPages.WIDTH * DrawnPages.HEIGHT;

        assertThat(withPicture(200, share / 200 + 0.1)).hasSize(1);
        assertThat(withPicture(200, share / 200 - 0.1)).isEmpty();
    }

    @Test
    void pictureLowerThanTwoRowsIsAnOrnament() throws UnreadableException {
        assertThat(withPicture(500, 40)).hasSize(1);
        assertThat(withPicture(500, 39.9)).isEmpty();
    }
}
