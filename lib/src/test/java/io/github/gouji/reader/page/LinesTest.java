package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Characters become lines, lines parts, and parts text: how far apart is apart. */
class LinesTest {

    private static final double EM = 10;

    /** Characters one behind the other, with that gap in ems before each but the first. */
    private static List<Glyph> row(String text, double... gaps) {
        List<Glyph> glyphs = new ArrayList<>();
        double at = 100;
        for (int i = 0; i < text.length(); i++) {
            String character = text.substring(i, i + 1);
            at += i == 0 ? 0 : EM * (gaps.length == 1 ? gaps[0] : gaps[i - 1]);
            glyphs.add(new Glyph(character, at, 100, DrawnPages.widthOf(character, EM), EM));
            at += DrawnPages.widthOf(character, EM);
        }
        return glyphs;
    }

    private static int parts(String text, double... gaps) {
        return TextLine.of(row(text, gaps)).get(0).segments().size();
    }

    private static String text(String text, double... gaps) {
        return TextLine.of(row(text, gaps)).get(0).text();
    }

    @Test
    void raisedCharactersKeepToTheirLine() {
        assertThat(TextLine.of(List.of(new Glyph("甲", 100, 100, 10, 10), new Glyph("2", 110, 104.5, 5, 10))))
                .hasSize(1);
        assertThat(TextLine.of(List.of(new Glyph("甲", 100, 100, 10, 10), new Glyph("2", 110, 104.6, 5, 10))))
                .hasSize(2);
    }

    @Test
    void columnsAreMoreThanACharacterApart() {
        assertThat(parts("甲乙丙丁", 0, 1.0, 0)).isEqualTo(1);
        assertThat(parts("甲乙丙丁", 0, 1.01, 0)).isEqualTo(2);
    }

    @Test
    void digitsNearlyADigitApartAreTwoNumbers() {
        assertThat(parts("1234", 0, 0.45, 0)).isEqualTo(1);
        assertThat(parts("1234", 0, 0.46, 0)).isEqualTo(2);
    }

    @Test
    void usualGapIsToldFromThreeCharactersOn() {
        assertThat(text("甲乙丙", 0.5)).isEqualTo("甲乙丙");
        assertThat(text("甲乙", 0.5)).isEqualTo("甲 乙");
    }

    @Test
    void usualGapIsThatOfThreeQuartersOfAll() {
        assertThat(text("甲乙丙丁戊", 0, 0.5, 0.5, 0.5)).isEqualTo("甲乙丙丁戊");
        assertThat(text("甲乙丙丁戊", 0, 0, 0.5, 0.5)).isEqualTo("甲乙丙 丁 戊");
    }

    @Test
    void usualGapIsThatOfMostGapsWhereverTheWideOneStands() {
        assertThat(text("甲乙丙丁戊", 0.5, 0.9, 0.5, 0.5)).isEqualTo("甲乙 丙丁戊");
        assertThat(text("甲乙丙丁戊", 0.5, 0.5, 0.5, 0.9)).isEqualTo("甲乙丙丁 戊");
    }

    @Test
    void titleOfEvenGapsIsOnePieceFromFourCharactersOn() {
        assertThat(spaced("甲乙丙丁", 2.5, 2.5, 2.5)).isEqualTo(1);
        assertThat(spaced("甲乙丙", 2.5, 2.5)).isEqualTo(3);
    }

    @Test
    void gapsAreEvenIfTheNarrowestIsMoreThanHalfTheWidest() {
        assertThat(spaced("甲乙丙丁", 2.5, 1.3, 2.5)).isEqualTo(1);
        assertThat(spaced("甲乙丙丁", 2.5, 1.2, 2.5)).isEqualTo(4);
    }

    private static int spaced(String text, double... gaps) {
        return TextLine.of(row(text, gaps)).get(0).withoutSpacing().segments().size();
    }

    @Test
    void blankIsAGapThatJustifiedTextHasNot() {
        assertThat(text("甲乙丙丁", 0, 0.18, 0)).isEqualTo("甲乙丙丁");
        assertThat(text("甲乙丙丁", 0, 0.19, 0)).isEqualTo("甲乙 丙丁");
    }

    @Test
    void gapBetweenScriptsIsWiderBeforeItIsABlank() {
        assertThat(text("甲乙12", 0, 0.45, 0)).isEqualTo("甲乙12");
        assertThat(text("甲乙12", 0, 0.46, 0)).isEqualTo("甲乙 12");
    }

    @Test
    void digitsOfOneNumberTouchThoughALineRunsBetweenThem() {
        assertThat(cells(0.119)).containsExactly("", "12");
        assertThat(cells(0.13)).containsExactly("1", "2");
    }

    /** Two digits around the line at 105.6, so that the middle of both lies right of it. */
    private static List<String> cells(double gap) {
        Lattice lattice = Lattice.of(
                List.of(
                        new Ruling(true, 80, 60, 160),
                        new Ruling(true, 120, 60, 160),
                        new Ruling(false, 60, 80, 120),
                        new Ruling(false, 105.5, 80, 120),
                        new Ruling(false, 160, 80, 120)),
                List.of());
        return CellFiller.fill(lattice, row("12", gap)).stream()
                .map(glyphs -> String.join("", glyphs.stream().map(Glyph::text).toList()))
                .toList();
    }

    @Test
    void numberGoesOnInTheNextLineIfItsCellHadNoRoom() {
        assertThat(cellText(19 + 14.9)).isEqualTo("12345");
        assertThat(cellText(20 + 15)).isEqualTo("123\n45");
    }

    private static String cellText(double width) {
        List<Glyph> glyphs = new ArrayList<>(row("123", 0));
        glyphs.add(new Glyph("4", 100, 112, 5, 10));
        glyphs.add(new Glyph("5", 105, 112, 5, 10));
        return CellText.of(TextLine.of(glyphs), width).text();
    }

    @Test
    void cellIsFullIfItsLastLineIsNearlyAsWideAsTheWidest() {
        assertThat(isFull("甲乙丙丁", 28.1)).isTrue();
        assertThat(isFull("甲乙丙丁", 28.0)).isFalse();
    }

    /** A line of 40 points above one that is so wide, in a cell with room for both. */
    private static boolean isFull(String above, double width) {
        List<Glyph> glyphs = new ArrayList<>(row(above, 0));
        glyphs.add(new Glyph("戊", 100, 112, 10, 10));
        glyphs.add(new Glyph("己", 100 + width - 10, 112, 10, 10));
        return CellText.of(TextLine.of(glyphs), 200).full();
    }

    @Test
    void secondPrintingIsNoFurtherOffThanAPartOfADigit() throws UnreadableException {
        assertThat(new DrawnPages().text(100, 100, "总计").text(101.5, 100, "总计").paragraphs())
                .containsExactly("总计");
        assertThat(new DrawnPages().text(100, 100, "总计").text(101.6, 100, "总计").paragraphs())
                .containsExactly("总总计计");
    }

    @Test
    void hiddenTextCountsWhereItIsNearlyAllText() throws UnreadableException {
        assertThat(withHidden(20)).containsExactly("公开");
        assertThat(withHidden(21)).hasSize(2);
    }

    /** Two visible characters, and as many hidden ones. */
    private static List<String> withHidden(int count) throws UnreadableException {
        DrawnPages pages = new DrawnPages().text(100, 100, "公开");
        for (int i = 0; i < count; i++) {
            pages.canvas().glyph("文", 100 + 10 * i, 200, Direction.RIGHT, 10, 10, Ink.NONE);
        }
        return pages.paragraphs();
    }

    @Test
    void strokesAtThreePlacesWithinACharacterAreItsOutline() {
        List<Glyph> glyphs = List.of(new Glyph("甲", 100, 100, 10, 10));

        assertThat(GlyphOutlines.removedFrom(strokes(3), glyphs)).isEmpty();
        assertThat(GlyphOutlines.removedFrom(strokes(2), glyphs)).hasSize(2);
    }

    private static List<Ruling> strokes(int count) {
        List<Ruling> strokes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            strokes.add(new Ruling(true, 92 + 3 * i, 101, 109));
        }
        return strokes;
    }

    @Test
    void outlineReachesALittleBeyondItsCharacter() {
        assertThat(outlineMoved(0, -0.9, 0)).isEmpty();
        assertThat(outlineMoved(0, -1.1, 0)).hasSize(3);
        assertThat(outlineMoved(0, 1.4, 2)).isEmpty();
        assertThat(outlineMoved(0, 1.6, 2)).hasSize(3);
        assertThat(outlineMoved(-0.9, 0, 0)).isEmpty();
        assertThat(outlineMoved(-1.1, 0, 0)).hasSize(3);
    }

    /** Strokes from 92 (or 10 below that) to 100 over the character's whole width, all moved by as much. */
    private static List<Ruling> outlineMoved(double dx, double dy, double down) {
        List<Ruling> strokes = new ArrayList<>();
        for (double y = 92; y <= 100; y += 4) {
            strokes.add(new Ruling(true, y + dy, 100 + dx, 110 + dx));
        }
        return GlyphOutlines.removedFrom(strokes, List.of(new Glyph("甲", 100, 100, 10, 10)));
    }
}
