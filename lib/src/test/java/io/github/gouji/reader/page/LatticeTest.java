package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cells between printed lines, where they are, and what stands in them. */
class LatticeTest {

    private static Ruling across(double at, double from, double to) {
        return new Ruling(true, at, from, to);
    }

    private static Ruling down(double at, double from, double to) {
        return new Ruling(false, at, from, to);
    }

    /** Three columns from 100 to 300 and two rows from 100 to 140, all lines drawn. */
    private static List<Ruling> grid() {
        List<Ruling> lines = new ArrayList<>();
        for (double x : new double[] {100, 200, 250, 300}) {
            lines.add(down(x, 100, 140));
        }
        for (double y : new double[] {100, 120, 140}) {
            lines.add(across(y, 100, 300));
        }
        return lines;
    }

    private static List<String> areas(List<Ruling> lines) {
        return Lattice.of(lines, List.of()).areas().stream()
                .map(area -> area.row() + "," + area.column() + " " + area.rowSpan() + "x" + area.columnSpan())
                .toList();
    }

    @Test
    void cellsKnowWhereTheyAre() {
        Lattice lattice = Lattice.of(grid(), List.of());

        assertThat(lattice.rowCount()).isEqualTo(2);
        assertThat(lattice.columnCount()).isEqualTo(3);
        assertThat(lattice.box()).isEqualTo(new Box(100, 100, 300, 140));
        assertThat(lattice.areas()).hasSize(6);
        assertThat(lattice.boxOf(lattice.areas().get(4))).isEqualTo(new Box(200, 120, 250, 140));
        assertThat(lattice.rowsBox(1, 2)).isEqualTo(new Box(100, 120, 300, 140));
        assertThat(lattice.columnBoundary(2)).isEqualTo(250);
    }

    @ParameterizedTest
    @CsvSource({"101, 101, 0", "199, 119, 0", "200, 110, 1", "260, 110, 2", "150, 120, 3", "299, 139, 5", "90, 90, 0"})
    void placeIsInTheCellAroundIt(double x, double y, int index) {
        assertThat(Lattice.of(grid(), List.of()).areaIndexAt(x, y)).isEqualTo(index);
    }

    @Test
    void placeInAMergedCellIsInAllOfIt() {
        List<Ruling> lines = grid();
        lines.set(1, down(200, 100, 120));
        Lattice lattice = Lattice.of(lines, List.of());

        assertThat(areas(lines)).containsExactly("0,0 1x1", "0,1 1x1", "0,2 1x1", "1,0 1x2", "1,2 1x1");
        assertThat(lattice.boxOf(lattice.areas().get(3))).isEqualTo(new Box(100, 120, 250, 140));
        assertThat(lattice.areaIndexAt(110, 130)).isEqualTo(3);
        assertThat(lattice.areaIndexAt(240, 130)).isEqualTo(3);
    }

    @Test
    void cellOverRowsEndsWhereALineDividesTheNext() {
        List<Ruling> lines = new ArrayList<>(List.of(
                across(100, 100, 300),
                across(140, 100, 300),
                across(120, 200, 300),
                down(100, 100, 140),
                down(300, 100, 140),
                down(200, 100, 140)));
        assertThat(areas(lines)).containsExactly("0,0 2x1", "0,1 1x1", "1,1 1x1");

        lines.add(down(150, 120, 140));
        assertThat(areas(lines)).containsExactly("0,0 1x2", "0,2 1x1", "1,0 1x1", "1,1 1x1", "1,2 1x1");
    }

    @ParameterizedTest
    @CsvSource({"100, 160.1, 2", "100, 159.9, 1", "139.9, 200, 2", "140.1, 200, 1"})
    void upperEdgeCountsAsDrawnFromThreeFifthsOn(double from, double to, int cells) {
        List<Ruling> lines = List.of(
                across(100, 100, 200),
                across(120, from, to),
                across(140, 100, 200),
                down(100, 100, 140),
                down(200, 100, 140));

        assertThat(areas(lines)).hasSize(cells);
    }

    @Test
    void edgeMayBeDrawnInPieces() {
        List<Ruling> lines = List.of(
                across(100, 100, 200),
                across(120, 100, 140),
                across(120, 175, 200),
                across(140, 100, 200),
                down(100, 100, 140),
                down(200, 100, 140));

        assertThat(areas(lines)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"93, 137, 1", "92.9, 130, 2", "100, 137.1, 2"})
    void sidesAboveAndBelowMayBeOpen(double top, double bottom, int rows) {
        List<Ruling> lines =
                List.of(across(100, 100, 200), across(130, 100, 200), down(100, top, bottom), down(200, top, bottom));

        assertThat(Lattice.of(lines, List.of()).rowCount()).isEqualTo(rows);
    }

    @Test
    void sidesLeftMayBeOpen() {
        assertThat(Lattice.of(
                                List.of(
                                        across(100, 92.9, 200),
                                        across(120, 93, 200),
                                        down(100, 100, 120),
                                        down(200, 100, 120)),
                                List.of())
                        .columnCount())
                .isEqualTo(2);
        assertThat(Lattice.of(
                                List.of(
                                        across(100, 93, 200),
                                        across(120, 93, 200),
                                        down(100, 100, 120),
                                        down(200, 100, 120)),
                                List.of())
                        .columnCount())
                .isEqualTo(1);
    }

    private static int columns(Glyph printed) {
        return Lattice.of(
                        List.of(
                                across(100, 100, 200),
                                across(120, 100, 200),
                                down(100, 100, 120),
                                down(106, 100, 120),
                                down(200, 100, 120)),
                        List.of(printed))
                .columnCount();
    }

    @Test
    void narrowBandWithPrintInItIsAColumn() {
        assertThat(columns(new Glyph("1", 101, 114, 5, 10))).isEqualTo(2);
        assertThat(columns(new Glyph("1", 100, 114, 6, 10))).isEqualTo(2);
        assertThat(columns(new Glyph("1", 102, 114, 5, 10))).isEqualTo(1);
        assertThat(columns(new Glyph("1", 99, 114, 5, 10))).isEqualTo(1);
        assertThat(columns(new Glyph("1", 101, 214, 5, 10))).isEqualTo(1);
        assertThat(columns(new Glyph(" ", 101, 114, 5, 10))).isEqualTo(1);
    }

    private static int rows(Glyph printed) {
        return Lattice.of(
                        List.of(
                                across(100, 100, 200),
                                across(106, 100, 200),
                                across(130, 100, 200),
                                down(100, 100, 130),
                                down(200, 100, 130)),
                        List.of(printed))
                .rowCount();
    }

    @Test
    void lowBandWithPrintInItIsARow() {
        // type of 6.25 points is 4.5 high
        assertThat(rows(new Glyph("1", 110, 105, 3, 6.25))).isEqualTo(2);
        assertThat(rows(new Glyph("1", 110, 106, 3, 6.25))).isEqualTo(2);
        assertThat(rows(new Glyph("1", 110, 106.1, 3, 6.25))).isEqualTo(1);
        assertThat(rows(new Glyph("1", 110, 104.4, 3, 6.25))).isEqualTo(1);
        assertThat(rows(new Glyph("1", 210, 105, 3, 6.25))).isEqualTo(1);
    }

    @Test
    void drawingOfMorePlacesThanAnyTableHasNoCells() {
        assertThat(square(400, 500).areas()).hasSize(200_000);
        assertThat(square(401, 500).areas()).isEmpty();
    }

    private static Lattice square(int rows, int columns) {
        List<Ruling> lines = new ArrayList<>();
        for (int i = 0; i <= rows; i++) {
            lines.add(across(10 * i, 0, 10 * columns));
        }
        for (int i = 0; i <= columns; i++) {
            lines.add(down(10 * i, 0, 10 * rows));
        }
        return Lattice.of(lines, List.of());
    }

    @Test
    void boundaryOfSeveralLinesIsInTheirMiddle() {
        Axis axis = Axis.through(new double[] {150, 100, 102}, (from, to) -> false);

        assertThat(axis.boundary(0)).isEqualTo(101);
        assertThat(axis.start(0)).isEqualTo(102);
        assertThat(axis.end(0)).isEqualTo(150);
        assertThat(axis.bands()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "124, 0", "126, 1", "174, 1", "176, 2", "500, 2"})
    void nearestBoundary(double place, int index) {
        assertThat(Axis.through(new double[] {100, 150, 200}, (from, to) -> false)
                        .nearestBoundary(place))
                .isEqualTo(index);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "149.9, 0", "150, 1", "200, 1", "500, 1"})
    void bandOfAPlace(double place, int index) {
        assertThat(Axis.through(new double[] {100, 150, 200}, (from, to) -> false)
                        .band(place))
                .isEqualTo(index);
    }

    /** Characters on one baseline, in reading order, sorted into the cells of the grid. */
    private static List<String> filled(Glyph... glyphs) {
        return CellFiller.fill(Lattice.of(grid(), List.of()), List.of(glyphs)).stream()
                .map(cell -> String.join("", cell.stream().map(Glyph::text).toList()))
                .toList();
    }

    @Test
    void charactersStandInTheCellOfTheirMiddle() {
        assertThat(filled(
                        new Glyph("甲", 190, 114, 10, 10),
                        new Glyph("乙", 196, 114, 10, 10),
                        new Glyph("丙", 120, 134, 10, 10),
                        new Glyph("丁", 310, 134, 10, 10)))
                .containsExactly("甲", "乙", "", "丙", "", "");
    }

    @Test
    void onlyDigitsOfOneBaselineAreOneNumber() {
        assertThat(filled(
                        new Glyph("1", 195, 114, 5, 10),
                        new Glyph("2", 200, 114, 5, 10),
                        new Glyph("3", 205, 114, 5, 10)))
                .startsWith("", "123");
        assertThat(filled(new Glyph("1", 195, 113, 5, 10), new Glyph("2", 200, 114, 5, 10)))
                .startsWith("1", "2");
        assertThat(filled(new Glyph("甲", 190, 114, 10, 10), new Glyph("2", 200, 114, 5, 10)))
                .startsWith("甲", "2");
        assertThat(filled(new Glyph("1", 195, 114, 5, 10), new Glyph("甲", 200, 114, 10, 10)))
                .startsWith("1", "甲");
    }
}
