package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pieces that make up one printed line, lines that make up one table, and strokes that make up a character. */
class RulingGroupsTest {

    private static Ruling across(double at, double from, double to) {
        return new Ruling(true, at, from, to);
    }

    private static Ruling down(double at, double from, double to) {
        return new Ruling(false, at, from, to);
    }

    @Test
    void piecesAreOneLineFromEndToEnd() {
        assertThat(RulingMerger.merge(List.of(across(100, 53, 90), across(101, 0, 50))))
                .containsExactly(across(100.5, 0, 90));
        assertThat(RulingMerger.merge(List.of(down(100, 53, 90), down(101, 0, 50))))
                .containsExactly(down(100.5, 0, 90));
    }

    @Test
    void pieceWithinAnotherMakesItNoShorter() {
        assertThat(RulingMerger.merge(List.of(across(100, 0, 90), across(100, 20, 40), across(100, 92, 99))))
                .containsExactly(across(100, 0, 99));
    }

    @Test
    void linesFarApartInOnePlaceStayApart() {
        assertThat(RulingMerger.merge(List.of(across(100, 0, 50), across(100, 80, 90), across(100, 91, 120))))
                .containsExactly(across(100, 0, 50), across(100, 80, 120));
    }

    @Test
    void linesOfBothDirectionsInOnePlaceStayTwo() {
        assertThat(RulingMerger.merge(List.of(down(100, 0, 50), across(100, 0, 50))))
                .containsExactly(across(100, 0, 50), down(100, 0, 50));
    }

    @Test
    void tinyPiecesAreALineTogether() {
        assertThat(RulingMerger.merge(List.of(across(100, 0, 3), across(100, 4, 6))))
                .containsExactly(across(100, 0, 6));
        assertThat(RulingMerger.merge(List.of(across(100, 0, 3), across(100, 20, 23))))
                .isEmpty();
    }

    @Test
    void dashesOfMostPiecesMakeTheLineDashed() {
        List<Ruling> pieces = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            pieces.add(across(100, 15 * i, 15 * i + 6));
        }
        pieces.add(across(100, 60, 90));
        pieces.add(across(100, 99, 130));

        assertThat(RulingMerger.merge(pieces)).containsExactly(across(100, 0, 130));
    }

    @Test
    void linesThatMeetThroughOthersAreOneTable() {
        List<Ruling> lines = List.of(
                across(100, 0, 50),
                across(300, 0, 50),
                down(0, 100, 200),
                down(0, 298, 400),
                down(50, 200, 302),
                across(200, 0, 50));

        assertThat(RulingGroups.of(lines)).hasSize(1);
        assertThat(RulingGroups.of(lines).get(0)).containsExactlyInAnyOrderElementsOf(lines);
    }

    @Test
    void tablesApartAreTwo() {
        List<Ruling> lines = List.of(across(100, 0, 50), down(0, 100, 120), across(200, 0, 50), down(0, 200, 220));

        assertThat(RulingGroups.of(lines)).containsExactly(lines.subList(0, 2), lines.subList(2, 4));
    }

    @Test
    void linesOfOneDirectionBelongTogetherOnlyWhereTheyOverlap() {
        assertThat(RulingGroups.of(List.of(across(100, 0, 50), across(104, 50, 90))))
                .hasSize(1);
        assertThat(RulingGroups.of(List.of(across(100, 0, 50), across(104, 51, 90))))
                .hasSize(2);
        assertThat(RulingGroups.of(List.of(across(104, 51, 90), across(100, 0, 50))))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "103, 200, 1",
        "103.1, 200, 2",
        "97, 200, 1",
        "96.9, 200, 2",
        "100, 203, 1",
        "100, 203.1, 2",
        "100, 197, 1",
        "100, 196.9, 2"
    })
    void loneLineIsAnEdgeOfTheTableIfItIsAsHigh(double from, double to, int groups) {
        List<Ruling> lines = List.of(down(110, 100, 200), across(150, 110, 300), down(80, from, to));

        assertThat(RulingGroups.of(lines)).hasSize(groups);
    }

    @Test
    void loneLineAcrossOrBesideNoTableStaysAlone() {
        assertThat(RulingGroups.of(List.of(across(110, 100, 200), down(150, 110, 300), across(80, 100, 200))))
                .hasSize(2);
        assertThat(RulingGroups.of(List.of(down(110, 100, 200), down(112, 100, 200), down(80, 100, 200))))
                .hasSize(2);
    }

    /** What is left of strokes within and around a character of 10 points at 100, 100. */
    private static List<Ruling> left(Ruling... lines) {
        return GlyphOutlines.removedFrom(
                List.of(lines), List.of(new Glyph("甲", 100, 100, 10, 10), new Glyph(" ", 110, 100, 40, 10)));
    }

    @Test
    void strokesOfBothDirectionsMakeACharacter() {
        assertThat(left(across(93, 101, 109), across(97, 101, 109), down(105, 92, 101)))
                .isEmpty();
    }

    @Test
    void strokesInFewerThanThreePlacesMakeNone() {
        assertThat(left(across(93, 101, 109), across(93.2, 101, 109), down(105, 92, 101)))
                .hasSize(3);
    }

    @Test
    void linesLongerThanTheCharacterAreKept() {
        Ruling edge = across(95, 60, 140);

        assertThat(left(across(93, 101, 109), across(97, 101, 109), down(105, 92, 101), edge))
                .containsExactly(edge);
    }

    @Test
    void strokesAtABlankAreKept() {
        assertThat(left(across(93, 121, 129), across(97, 121, 129), across(99, 121, 129)))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"72, 0", "73, 3"})
    void posterTypeIsNotLookedAt(double size, int kept) {
        List<Ruling> strokes = List.of(across(60, 105, 130), across(70, 105, 130), across(80, 105, 130));

        assertThat(GlyphOutlines.removedFrom(strokes, List.of(new Glyph("甲", 100, 100, size, size))))
                .hasSize(kept);
    }

    @Test
    void strokesAreFoundAmongManyCharacters() {
        List<Ruling> lines = new ArrayList<>();
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            glyphs.add(new Glyph("甲", 100, 100 + 20 * i, 10, 10));
            lines.add(across(93 + 20 * i, 101, 109));
            lines.add(across(96 + 20 * i, 101, 109));
            lines.add(down(105, 92 + 20 * i, 101 + 20 * i));
        }
        assertThat(GlyphOutlines.removedFrom(lines, glyphs)).isEmpty();
        assertThat(GlyphOutlines.removedFrom(List.of(), glyphs)).isEmpty();
    }
}
