package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Printed lines: which pieces are one line, which lines are one table, and which places are one boundary. */
class RulingsTest {

    private static Ruling across(double at, double from, double to) {
        return new Ruling(true, at, from, to);
    }

    private static Ruling down(double at, double from, double to) {
        return new Ruling(false, at, from, to);
    }

    private static int merged(Ruling... pieces) {
        return RulingMerger.merge(List.of(pieces)).size();
    }

    private static List<Ruling> dashes(int count, double length, double gap) {
        List<Ruling> dashes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            dashes.add(across(100, i * (length + gap), i * (length + gap) + length));
        }
        return dashes;
    }

    private static int bands(boolean empty, double... places) {
        return Axis.through(places, (from, to) -> empty).bands();
    }

    private static int groups(Ruling one, Ruling other) {
        return RulingGroups.of(List.of(one, other)).size();
    }

    @Test
    void piecesOfOneLineMayMissEachOtherByThreePoints() {
        assertThat(merged(across(100, 0, 50), across(100, 53, 90))).isEqualTo(1);
        assertThat(merged(across(100, 0, 50), across(100, 53.1, 90))).isEqualTo(2);
    }

    @Test
    void piecesOfOneLineLieWithinItsThickness() {
        assertThat(merged(across(100, 0, 50), across(101.1, 50, 90))).isEqualTo(1);
        assertThat(merged(across(100, 0, 50), across(101.3, 50, 90))).isEqualTo(2);
    }

    @Test
    void sixDashesAreADashedLine() {
        assertThat(RulingMerger.merge(dashes(6, 5, 9.9))).hasSize(1);
        assertThat(RulingMerger.merge(dashes(5, 5, 9.9))).hasSize(5);
    }

    @Test
    void dashesAreNoLongerThanTwelvePointsAndNoFurtherApartThanTwice() {
        assertThat(RulingMerger.merge(dashes(8, 12, 23.9))).hasSize(1);
        assertThat(RulingMerger.merge(dashes(8, 12.1, 23.9))).hasSize(8);
        assertThat(RulingMerger.merge(dashes(8, 12, 24.1))).hasSize(8);
    }

    @Test
    void strokesShorterThanFourPointsAreNoLines() {
        assertThat(merged(across(100, 0, 4))).isEqualTo(1);
        assertThat(merged(across(100, 0, 3.9))).isZero();
    }

    @Test
    void linesThatMissEachOtherByThreePointsMeet() {
        assertThat(groups(across(100, 0, 50), down(53, 100, 140))).isEqualTo(1);
        assertThat(groups(across(100, 0, 50), down(53.1, 100, 140))).isEqualTo(2);
    }

    @Test
    void linesSideBySideWithinFivePointsAreADoubleLine() {
        assertThat(groups(across(100, 0, 50), across(105, 0, 50))).isEqualTo(1);
        assertThat(groups(across(100, 0, 50), across(105.1, 0, 50))).isEqualTo(2);
    }

    @Test
    void pageOfMorePairsOfLinesIsADrawing() {
        assertThat(RulingGroups.of(dashes(2_000, 5, 50))).hasSize(2_000);
        assertThat(RulingGroups.of(dashes(2_001, 5, 50))).isEmpty();
    }

    @Test
    void placesTwoPointsApartAreOneBoundaryWhateverStandsBetween() {
        assertThat(bands(false, 100, 102, 150)).isEqualTo(1);
        assertThat(bands(false, 100, 102.1, 150)).isEqualTo(2);
    }

    @Test
    void emptyBandNarrowerThanPrintIsAGapBetweenCells() {
        assertThat(bands(true, 100, 106.9, 150)).isEqualTo(1);
        assertThat(bands(true, 100, 107, 150)).isEqualTo(2);
        assertThat(bands(false, 100, 106.9, 150)).isEqualTo(2);
    }

    @Test
    void edgeCountsAsDrawnFromThreeFifthsOn() {
        assertThat(areasWithLineDownTo(136)).isEqualTo(4);
        assertThat(areasWithLineDownTo(135.9)).isEqualTo(3);
    }

    /** Two rows of two cells, the line between the columns drawn through the first row and some of the second. */
    private static int areasWithLineDownTo(double end) {
        List<Ruling> lines = List.of(
                across(100, 0, 100),
                across(120, 0, 100),
                across(150, 0, 100),
                down(0, 100, 150),
                down(100, 100, 150),
                down(50, 100, end + 2));
        return Lattice.of(lines, List.of()).areas().size();
    }

    @Test
    void sideIsOpenWhereLinesReachSevenPointsBeyond() {
        assertThat(columnsWithLinesTo(107)).isEqualTo(1);
        assertThat(columnsWithLinesTo(107.1)).isEqualTo(2);
    }

    private static int columnsWithLinesTo(double right) {
        return Lattice.of(
                        List.of(across(100, 0, right), across(120, 0, right), down(0, 100, 120), down(100, 100, 120)),
                        List.of())
                .columnCount();
    }

    @Test
    void directionIsToldWithinEightDegrees() {
        assertThat(Direction.of(Math.cos(Math.toRadians(7.9)), Math.sin(Math.toRadians(7.9))))
                .isEqualTo(Direction.RIGHT);
        assertThat(Direction.of(Math.cos(Math.toRadians(8.1)), Math.sin(Math.toRadians(8.1))))
                .isEqualTo(Direction.SLANTED);
    }

    @Test
    void loneLineAsLongAsATablesEdgeIsOneOfItsEdges() {
        Ruling lone = new Ruling(false, 80, 100, 200);
        Ruling edge = new Ruling(false, 110, 100, 200);
        Ruling across = new Ruling(true, 150, 110, 300);

        assertThat(RulingGroups.of(List.of(edge, across, lone))).containsExactly(List.of(edge, across, lone));
        assertThat(RulingGroups.of(List.of(edge, across, new Ruling(false, 80, 100, 150))))
                .hasSize(2);
    }
}
