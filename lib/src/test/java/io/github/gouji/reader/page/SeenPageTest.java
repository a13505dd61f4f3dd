package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Limits;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Place;
import io.github.gouji.document.Reading;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.page.PageCanvas.Mark;
import io.github.gouji.reader.picture.SeenGlyph;
import io.github.gouji.reader.picture.SeenLine;
import io.github.gouji.reader.picture.SeenPage;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What pictures show stands on the page in their place, and is known to have been read from them. */
class SeenPageTest {

    /** A page of 595 by 842 points is shown in twice as many pixels. */
    private static final double PIXELS = 2;

    private final PageCanvas canvas = new PageCanvas(1, DrawnPages.WIDTH, DrawnPages.HEIGHT);

    private static SeenPage seen(List<SeenGlyph> glyphs, List<SeenLine> lines) {
        BufferedImage picture = new BufferedImage(1190, 1684, BufferedImage.TYPE_BYTE_GRAY);
        return new SeenPage(PIXELS * DrawnPages.WIDTH, PIXELS * DrawnPages.HEIGHT, glyphs, lines, picture);
    }

    /** Characters of 10 points in a line that ends at y points. */
    private static List<SeenGlyph> text(double x, double y, String text, double confidence) {
        List<SeenGlyph> glyphs = new ArrayList<>();
        double at = x;
        for (String character : text.split("")) {
            double right = at + DrawnPages.widthOf(character, 10);
            glyphs.add(
                    new SeenGlyph(character, PIXELS * at, PIXELS * (y - 10), PIXELS * right, PIXELS * y, confidence));
            at = right;
        }
        return glyphs;
    }

    @Test
    void charactersStandWhereThePictureShowsThem() {
        canvas.picture(new Box(0, 0, 595, 842));

        canvas.draw(seen(text(100, 200, "公", 1), List.of(new SeenLine(20, 40, 220, 40))));

        Mark mark = canvas.marks().get(0);
        assertThat(canvas.marks()).hasSize(1);
        assertThat(mark.text()).isEqualTo("公");
        assertThat(mark.x()).isEqualTo(100);
        assertThat(mark.y()).isBetween(198.7, 198.9);
        assertThat(mark.width()).isEqualTo(10);
        assertThat(mark.size()).isEqualTo(10);
        assertThat(canvas.lines()).containsExactly(new Ruling(true, 20, 10, 110));
        assertThat(canvas.pictures()).isEmpty();
    }

    @Test
    void linesOfBothDirectionsAreShown() {
        canvas.draw(seen(List.of(), List.of(new SeenLine(20, 40, 20, 240), new SeenLine(220, 60, 20, 60))));

        assertThat(canvas.lines()).containsExactly(new Ruling(false, 10, 20, 120), new Ruling(true, 30, 10, 110));
    }

    @Test
    void placesWhereThereMayBeACharacterHoldNone() {
        canvas.draw(seen(List.of(new SeenGlyph("", 20, 20, 40, 40, 0.3)), List.of()));

        assertThat(canvas.marks()).isEmpty();
    }

    private static List<SeenLine> grid(double... places) {
        List<SeenLine> lines = new ArrayList<>();
        for (double x : new double[] {100, 200, 300}) {
            lines.add(new SeenLine(PIXELS * x, PIXELS * 100, PIXELS * x, PIXELS * 140));
        }
        for (double y : places) {
            lines.add(new SeenLine(PIXELS * 100, PIXELS * y, PIXELS * 300, PIXELS * y));
        }
        return lines;
    }

    private PageRecogniser recognised() throws UnreadableException {
        List<SeenGlyph> glyphs = new ArrayList<>(text(105, 115, "规章", 0.5));
        glyphs.addAll(text(245, 115, "7", 0.6));
        glyphs.addAll(text(105, 135, "许可", 0.97));
        glyphs.addAll(text(245, 135, "8", 0.98));
        canvas.draw(seen(glyphs, grid(100, 120, 140)));
        PageRecogniser recogniser = new PageRecogniser(new Budget(Limits.defaults()));
        recogniser.add(canvas);
        return recogniser;
    }

    private static Place cell(int row, int cell) {
        return Place.cell(1, row, cell).onPage(1);
    }

    @Test
    void cellsAreAsSureAsTheirLeastSureCharacter() throws UnreadableException {
        PageRecogniser recogniser = recognised();
        List<Block> blocks = recogniser.blocks();

        assertThat(((Table) blocks.get(0)).cells())
                .extracting(cell -> cell.text())
                .containsExactly("规章", "7", "许可", "8");
        assertThat(recogniser.readings().get(cell(1, 1))).isEqualTo(new Reading(0.5));
        assertThat(recogniser.readings().get(cell(2, 1))).isEqualTo(new Reading(0.97));
        assertThat(recogniser.readings().get(cell(2, 2))).isEqualTo(new Reading(0.98));
        assertThat(recogniser.readings().get(Place.page(1))).isEqualTo(new Reading(0.5));
    }

    @Test
    void onlyFiguresInDoubtAreShown() throws UnreadableException {
        PageRecogniser recogniser = recognised();
        recogniser.blocks();

        assertThat(recogniser.readings().get(cell(1, 2)).picture()).isNotEmpty();
        assertThat(recogniser.readings().get(cell(1, 1)).picture()).isEmpty();
        assertThat(recogniser.readings().get(cell(2, 2)).picture()).isEmpty();
    }

    @Test
    void placesOfCellsAreTold() throws UnreadableException {
        PageRecogniser recogniser = recognised();
        recogniser.blocks();

        assertThat(recogniser.boxes())
                .hasSize(4)
                .containsEntry(cell(1, 1), new Box(100, 100, 200, 120))
                .containsEntry(cell(2, 2), new Box(200, 120, 300, 140));
    }

    @Test
    void whatIsPrintedWasNotReadFromAPicture() throws UnreadableException {
        canvas.glyph("文", 100, 100, Direction.RIGHT, 10, 10, Ink.DARK);
        PageRecogniser recogniser = new PageRecogniser(new Budget(Limits.defaults()));
        recogniser.add(canvas);

        assertThat(recogniser.blocks()).hasOnlyElementsOfType(Paragraph.class);
        assertThat(recogniser.readings()).isEmpty();
        assertThat(recogniser.boxes()).isEmpty();
    }

    @Test
    void scanIsAPictureOfMostOfThePageWithNextToNoText() {
        assertThat(canvas.isScan()).isFalse();

        canvas.picture(new Box(0, 0, 595, 842 * 0.59));
        assertThat(canvas.isScan()).isFalse();

        canvas.picture(new Box(0, 0, 595, 842 * 0.61));
        assertThat(canvas.isScan()).isTrue();
    }

    @Test
    void thirtyCharactersMayStandBesideAScan() {
        canvas.picture(new Box(0, 0, 595, 842));
        for (int i = 0; i < 30; i++) {
            canvas.glyph("1", 100 + 5 * i, 800, Direction.RIGHT, 5, 10, Ink.DARK);
            canvas.glyph(" ", 100 + 5 * i, 820, Direction.RIGHT, 5, 10, Ink.DARK);
        }
        assertThat(canvas.isScan()).isTrue();

        canvas.glyph("1", 400, 800, Direction.RIGHT, 5, 10, Ink.DARK);
        assertThat(canvas.isScan()).isFalse();
    }
}
