package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lattices are tables, which rows of them are text, and what the page's end leaves below them. */
class RuledTablesTest {

    private static final double[] XS = {100, 200, 300, 400};

    private static RuledTables ruled(DrawnPages pages) {
        return new RuledTables(Upright.of(pages.canvas()));
    }

    private static DrawnPages twoRows() {
        return new DrawnPages()
                .grid(XS, new double[] {100, 140, 180})
                .text(105, 114, "规章")
                .text(105, 154, "许可");
    }

    @Test
    void rowsOfFiguresWithoutLinesBetweenThemAreNoTableOfLines() {
        DrawnPages pages = twoRows()
                .text(205, 114, "1")
                .text(205, 130, "2")
                .text(305, 114, "3")
                .text(305, 130, "4");

        assertThat(ruled(pages).tables()).isEmpty();
    }

    @Test
    void oneNumberOverTwoLinesIsStillACell() {
        assertThat(ruled(twoRows().text(205, 114, "1").text(205, 130, "2").text(305, 114, "3"))
                        .tables())
                .hasSize(1);
        assertThat(ruled(twoRows()
                                .text(205, 114, "1")
                                .text(205, 130, "2")
                                .text(305, 154, "3")
                                .text(305, 170, "4"))
                        .tables())
                .hasSize(1);
    }

    @Test
    void figuresWithOneLineOfTextAreStacked() {
        assertThat(ruled(twoRows()
                                .text(205, 110, "件数")
                                .text(205, 122, "1")
                                .text(205, 134, "2")
                                .text(305, 110, "金额")
                                .text(305, 122, "3")
                                .text(305, 134, "4"))
                        .tables())
                .isEmpty();
        assertThat(ruled(twoRows()
                                .text(205, 110, "件数")
                                .text(205, 122, "1")
                                .text(305, 110, "金额")
                                .text(305, 122, "3"))
                        .tables())
                .hasSize(1);
    }

    @Test
    void threeFiguresSideBySideInTwoCellsAreColumnsWithoutLines() {
        DrawnPages pages = twoRows().text(205, 114, "1").text(235, 114, "2").text(265, 114, "3");
        assertThat(ruled(pages).tables()).hasSize(1);

        pages.text(205, 154, "4").text(235, 154, "5").text(265, 154, "6");
        assertThat(ruled(pages).tables()).isEmpty();
    }

    @Test
    void twoFiguresSideBySideMayBeANumberWithABlank() {
        assertThat(ruled(twoRows()
                                .text(205, 114, "1")
                                .text(235, 114, "2")
                                .text(205, 154, "4")
                                .text(235, 154, "5"))
                        .tables())
                .hasSize(1);
        assertThat(ruled(twoRows()
                                .text(205, 114, "1")
                                .text(235, 114, "件")
                                .text(265, 114, "2")
                                .text(205, 154, "4")
                                .text(235, 154, "件")
                                .text(265, 154, "5"))
                        .tables())
                .hasSize(1);
    }

    @Test
    void columnOfBoxesIsNoTable() {
        DrawnPages pages = new DrawnPages()
                .grid(new double[] {100, 400}, new double[] {100, 140, 180})
                .text(105, 114, "规章");

        assertThat(ruled(pages).tables()).isEmpty();
        assertThat(ruled(pages).frames()).isEmpty();
    }

    @Test
    void linesOfOneDirectionAreNoTable() {
        DrawnPages pages = new DrawnPages();
        for (double y = 100; y < 200; y += 4) {
            pages.line(100, y, 400, y);
        }

        assertThat(ruled(pages).tables()).isEmpty();
    }

    @Test
    void cellsAroundAWholeTableAreFrames() {
        DrawnPages pages = twoRows().grid(new double[] {50, 90, 500}, new double[] {50, 300});
        RuledTables ruled = ruled(pages);

        assertThat(ruled.tables()).hasSize(1);
        assertThat(ruled.frames()).containsExactly(new Box(50, 50, 90, 300), new Box(90, 50, 500, 300));
    }

    @Test
    void tableBesideAnotherIsNoFrame() {
        DrawnPages pages = twoRows().grid(new double[] {450, 500, 550}, new double[] {100, 140});

        assertThat(ruled(pages).tables()).hasSize(2);
        assertThat(ruled(pages).frames()).isEmpty();
    }

    @Test
    void charactersOfATableAreHeldByIt() {
        DrawnPages pages = twoRows().text(100, 60, "题");
        Page page = Upright.of(pages.canvas());
        RuledTables ruled = new RuledTables(page);

        assertThat(page.glyphs()).hasSize(5);
        assertThat(page.glyphs().stream().filter(ruled::hold).map(Glyph::text)).containsExactly("规", "章", "许", "可");
    }

    @ParameterizedTest
    @CsvSource({"三、收到和处理, 2", "（三）收到和处理, 1", "三是收到和处理, 1", "3.收到和处理, 1"})
    void headingAcrossATablePartsIt(String heading, int tables) {
        DrawnPages pages = new DrawnPages()
                .grid(XS, new double[] {100, 120})
                .grid(new double[] {100, 400}, new double[] {120, 140})
                .grid(XS, new double[] {140, 160})
                .text(105, 114, "规章")
                .text(105, 134, heading)
                .text(105, 154, "许可");

        List<PageTable> found = ruled(pages).tables();

        assertThat(found).hasSize(tables);
        if (tables == 2) {
            assertThat(found.get(0).box()).isEqualTo(new Box(100, 100, 400, 120));
            assertThat(found.get(1).box()).isEqualTo(new Box(100, 140, 400, 160));
            assertThat(found.get(1).rowCount()).isEqualTo(1);
            assertThat(found.get(1).cells()).first().satisfies(cell -> {
                assertThat(cell.text()).isEqualTo("许可");
                assertThat(cell.row()).isZero();
            });
        }
    }

    @Test
    void headingInACellOfItsOwnColumnPartsNothing() {
        DrawnPages pages = new DrawnPages()
                .grid(XS, new double[] {100, 120, 140})
                .text(105, 114, "三、收到和处理")
                .text(105, 134, "许可");

        assertThat(ruled(pages).tables()).hasSize(1);
    }

    /** Two columns of two rows; the table ends so far down, and a line stands below its last one. */
    private static List<String> cells(double bottom, double x, double y, String text) {
        DrawnPages pages = new DrawnPages()
                .grid(new double[] {100, 200, 300, 400}, new double[] {bottom - 40, bottom - 20, bottom})
                .text(105, bottom - 26, "甲")
                .text(105, bottom - 4, "其他处")
                .text(205, bottom - 4, "2")
                .text(x, y, text);
        List<String> texts = new ArrayList<>();
        ruled(pages)
                .tables()
                .get(0)
                .cells()
                .forEach(cell -> texts.add(cell.text().replace('\n', '/')));
        return texts.subList(3, 6);
    }

    @Test
    void lineBelowTheLastOneOfThePageIsOfItsCell() {
        assertThat(cells(780, 105, 788, "理")).containsExactly("其他处/理", "2", "");
        assertThat(cells(600, 105, 608, "理")).containsExactly("其他处", "2", "");
    }

    @ParameterizedTest
    @CsvSource({"673.6, true", "673.5, false"})
    void onlyATableNearThePagesEndIsCutByIt(double bottom, boolean cut) {
        assertThat(cells(bottom, 105, bottom + 8, "理").get(0).endsWith("理")).isEqualTo(cut);
    }

    @ParameterizedTest
    @CsvSource({"785, true", "792.9, true", "793.1, false"})
    void lineBelowStandsRightBelow(double y, boolean spilled) {
        assertThat(cells(780, 105, y, "理").get(0).endsWith("/理")).isEqualTo(spilled);
    }

    @ParameterizedTest
    @CsvSource({"99, false", "100, false", "101, true", "189, true", "190, false", "195, false", "305, false"})
    void lineBelowStandsWithinItsCell(double x, boolean spilled) {
        assertThat(cells(780, x, 788, "理").get(0).endsWith("/理")).isEqualTo(spilled);
    }

    @Test
    void lineBelowNoCellOfTheTableIsOfNone() {
        DrawnPages pages = twoRows()
                .grid(XS, new double[] {740, 760, 780})
                .text(105, 754, "甲")
                .text(105, 774, "乙")
                .text(405, 788, "理");

        assertThat(ruled(pages).tables().get(1).cells())
                .extracting(PageTable.PageCell::text)
                .containsExactly("甲", "", "", "乙", "", "");
    }

    @Test
    void figuresBelowATableAreARowOnlyIfEachHasACell() {
        DrawnPages pages = new DrawnPages()
                .grid(XS, new double[] {740, 760, 780})
                .text(105, 754, "甲")
                .text(105, 774, "乙")
                .text(205, 788, "30")
                .text(305, 788, "7");
        assertThat(ruled(pages).tables().get(0).cells())
                .extracting(PageTable.PageCell::text)
                .endsWith("乙", "30", "7");

        DrawnPages crowded = new DrawnPages()
                .grid(XS, new double[] {740, 760, 780})
                .text(105, 754, "甲")
                .text(105, 774, "乙")
                .text(205, 788, "30")
                .text(245, 788, "7");
        assertThat(ruled(crowded).tables().get(0).cells())
                .extracting(PageTable.PageCell::text)
                .endsWith("乙", "", "");
    }

    private static CellText text(double width, String... lines) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            double at = 100;
            for (String character : lines[i].split("")) {
                double advance = DrawnPages.widthOf(character, 10);
                glyphs.add(new Glyph(character, at, 100 + 12 * i, advance, 10));
                at += advance;
            }
        }
        return CellText.of(TextLine.of(glyphs), width);
    }

    @ParameterizedTest
    @CsvSource({"1234, 5, 12345", "'1,234', .5, '1,234.5'", "1234, 5件, 12345件", "'12.', 5, 12.5", "１２３４, ５, １２３４５"})
    void numberBrokenInANarrowCellIsOneNumber(String above, String below, String number) {
        assertThat(text(30, above, below).text()).isEqualTo(number);
    }

    @Test
    void linesOfTextAreApartHoweverNarrowTheirCell() {
        assertThat(text(30, "总件", "5").text()).isEqualTo("总件\n5");
        assertThat(text(30, "1234", "件").text()).isEqualTo("1234\n件");
        assertThat(text(60, "1234", "5").text()).isEqualTo("1234\n5");
    }

    @Test
    void cellWithoutTextIsNotFull() {
        assertThat(CellText.of(List.of(), 5)).isEqualTo(new CellText("", false));
    }

    @ParameterizedTest
    @CsvSource({"43.9, true", "44.1, false"})
    void singleLineIsFullIfNoOtherCharacterFits(double width, boolean full) {
        assertThat(text(width, "总件").full()).isEqualTo(full);
    }

    private static PageTable table(PageTable.PageCell... cells) {
        return new PageTable(1, 1, new Box(0, 0, 1, 1), false, List.of(), 2, List.of(cells));
    }

    private static PageTable.PageCell cell(int row, int column, String text) {
        return new PageTable.PageCell(row, column, 1, 1, text, false, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "", "/"})
    void lastRowWithFiguresOrBlanksIsNoHeader(String value) {
        assertThat(table(cell(0, 2, "件数"), cell(1, 0, "甲"), cell(1, 2, value), cell(1, 3, "件数"))
                        .endsWithHeader())
                .isFalse();
    }

    @Test
    void lastRowOfNamesIsAHeader() {
        assertThat(table(cell(0, 2, "7"), cell(1, 0, "1"), cell(1, 2, "件数")).endsWithHeader())
                .isTrue();
        assertThat(table(cell(0, 2, "件数"), cell(1, 1, "信息内容")).endsWithHeader()).isFalse();
    }

    @Test
    void someRowsOfATableAreATable() {
        PageTable whole = table(
                cell(0, 0, "甲"), new PageTable.PageCell(1, 0, 3, 1, "乙", false, 1), cell(1, 1, "丙"), cell(2, 1, "丁"));

        PageTable rows = whole.rows(1, 2, new Box(5, 5, 6, 6));

        assertThat(rows.rowCount()).isEqualTo(1);
        assertThat(rows.box()).isEqualTo(new Box(5, 5, 6, 6));
        assertThat(rows.cells()).containsExactly(new PageTable.PageCell(0, 0, 1, 1, "乙", false, 1), cell(0, 1, "丙"));
    }
}
