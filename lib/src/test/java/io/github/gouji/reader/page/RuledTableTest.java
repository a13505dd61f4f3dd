package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables whose cells lines tell, however the lines are drawn. */
class RuledTableTest {

    private static final double[] XS = {100, 200, 250, 300};
    private static final double[] YS = {100, 120, 140};

    private static DrawnPages filled(DrawnPages pages) {
        return pages.text(105, 114, "规章")
                .centred(200, 250, 114, "1")
                .centred(250, 300, 114, "23")
                .text(105, 134, "行政许可")
                .centred(200, 250, 134, "4")
                .centred(250, 300, 134, "56");
    }

    private static final List<List<String>> ROWS = List.of(List.of("规章", "1", "23"), List.of("行政许可", "4", "56"));

    @Test
    void cellsStandBetweenLines() throws UnreadableException {
        assertThat(filled(new DrawnPages().grid(XS, YS)).rows()).isEqualTo(ROWS);
    }

    @Test
    void cellsAreToldByPageRowAndCell() throws UnreadableException {
        assertThat(filled(new DrawnPages().grid(XS, YS))
                        .tables()
                        .get(0)
                        .cells()
                        .get(5)
                        .place())
                .hasToString("第1页，文中第1个表格第2行第3格");
    }

    @Test
    void mergedCellsAreToldByMissingLines() throws UnreadableException {
        DrawnPages pages = new DrawnPages()
                .line(100, 100, 300, 100)
                .line(200, 120, 300, 120)
                .line(100, 140, 300, 140)
                .line(100, 100, 100, 140)
                .line(200, 100, 200, 140)
                .line(250, 120, 250, 140)
                .line(300, 100, 300, 140)
                .text(105, 124, "申请人")
                .text(230, 114, "情况")
                .text(215, 134, "一")
                .text(265, 134, "二");

        assertThat(pages.cells()).containsExactly("0,0 2x1 申请人", "0,1 1x2 情况", "1,1 1x1 一", "1,2 1x1 二");
    }

    @Test
    void doubleLinesAreOneBoundary() throws UnreadableException {
        DrawnPages pages =
                new DrawnPages().grid(XS, YS).grid(new double[] {98, 202, 252, 302}, new double[] {98, 122, 142});

        assertThat(filled(pages).rows()).isEqualTo(ROWS);
    }

    @Test
    void bordersOfCellsDrawnApartAreOneTable() throws UnreadableException {
        DrawnPages pages = new DrawnPages();
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 3; column++) {
                pages.grid(
                        new double[] {XS[column] + 1.5, XS[column + 1] - 1.5},
                        new double[] {YS[row] + 1.5, YS[row + 1] - 1.5});
            }
        }

        assertThat(filled(pages).rows()).isEqualTo(ROWS);
    }

    @Test
    void dashesAndDotsAreLines() throws UnreadableException {
        DrawnPages pages = new DrawnPages();
        for (double x : XS) {
            for (double y = 100; y < 140; y += 5) {
                pages.line(x, y, x, y + 3);
            }
        }
        for (double y : YS) {
            for (double x = 100; x < 300; x += 3) {
                pages.canvas().fill(new Box(x, y - 0.6, x + 1.2, y + 0.6), Ink.DARK);
            }
        }

        assertThat(filled(pages).rows()).isEqualTo(ROWS);
    }

    @Test
    void thinBarsAreLines() throws UnreadableException {
        DrawnPages pages = new DrawnPages();
        for (double x : XS) {
            pages.canvas().fill(new Box(x, 100, x + 1, 140), Ink.DARK);
        }
        for (double y : YS) {
            pages.canvas().picture(new Box(100, y, 300, y + 1));
        }

        assertThat(filled(pages).rows()).isEqualTo(ROWS);
    }

    @Test
    void openSidesAreClosed() throws UnreadableException {
        DrawnPages pages = new DrawnPages().line(200, 100, 200, 140).line(250, 100, 250, 140);
        for (double y : YS) {
            pages.line(100, y, 300, y);
        }

        assertThat(filled(pages).rows()).isEqualTo(ROWS);
    }

    @Test
    void columnsOutOfLineByAPointAreOne() throws UnreadableException {
        DrawnPages pages = new DrawnPages()
                .grid(new double[] {100, 200, 250, 300}, new double[] {100, 120})
                .grid(new double[] {101, 203, 247, 299}, new double[] {120, 140});

        assertThat(filled(pages).rows()).isEqualTo(ROWS);
    }

    @Test
    void numberBrokenOverLinesIsOneNumber() throws UnreadableException {
        DrawnPages pages = new DrawnPages()
                .grid(new double[] {100, 200, 232}, new double[] {100, 130, 150})
                .text(105, 114, "金额")
                .text(207, 112, "123")
                .text(207, 124, "45")
                .text(105, 144, "件数")
                .text(207, 144, "7");

        assertThat(pages.rows()).containsExactly(List.of("金额", "12345"), List.of("件数", "7"));
    }

    @Test
    void numberWiderThanItsCellStaysInIt() throws UnreadableException {
        DrawnPages pages = new DrawnPages()
                .grid(new double[] {100, 180, 200, 220, 300}, new double[] {100, 120})
                .text(105, 114, "规章")
                .centred(180, 200, 114, "12345")
                .centred(220, 300, 114, "6");

        assertThat(pages.rows()).containsExactly(List.of("规章", "12345", "", "6"));
    }

    @Test
    void linesOfALabelStayApart() throws UnreadableException {
        DrawnPages pages = new DrawnPages()
                .grid(new double[] {100, 130, 160}, new double[] {100, 150})
                .text(105, 115, "总")
                .text(105, 130, "计")
                .text(140, 120, "5");

        assertThat(pages.rows()).containsExactly(List.of("总\n计", "5"));
    }

    @Test
    void pageInAFrameIsNoTable() throws UnreadableException {
        DrawnPages pages = new DrawnPages()
                .grid(new double[] {50, 545}, new double[] {50, 790})
                .text(60, 80, "云岭镇政府信息公开年度报告");

        assertThat(filled(pages.grid(XS, YS)).rows()).isEqualTo(ROWS);
        assertThat(pages.paragraphs()).containsExactly("云岭镇政府信息公开年度报告");
    }

    @Test
    void layoutTableGivesItsCellsInOrder() throws UnreadableException {
        DrawnPages pages = new DrawnPages()
                .grid(new double[] {50, 90, 545}, new double[] {50, 300})
                .text(55, 90, "首页")
                .text(55, 130, "公开")
                .text(100, 80, "云岭镇年度报告");

        assertThat(filled(pages.grid(XS, YS)).rows()).isEqualTo(ROWS);
        assertThat(pages.paragraphs()).containsExactly("首页", "公开", "云岭镇年度报告");
    }

    @Test
    void runningTextAcrossATableIsNotPartOfIt() throws UnreadableException {
        DrawnPages pages = new DrawnPages()
                .grid(new double[] {100, 300}, new double[] {60, 100})
                .text(105, 80, "二、主动公开政府信息情况");

        assertThat(filled(pages.grid(XS, YS)).rows()).isEqualTo(ROWS);
        assertThat(pages.paragraphs()).containsExactly("二、主动公开政府信息情况");
    }

    @Test
    void drawingOfThousandsOfLinesIsNoTable() throws UnreadableException {
        DrawnPages pages = new DrawnPages().text(100, 50, "地图");
        for (int i = 0; i < 3_000; i++) {
            pages.line(i % 50 * 10, 100 + i / 50 * 7, i % 50 * 10 + 6, 100 + i / 50 * 7);
        }

        assertThat(pages.tables()).isEmpty();
    }

    /** Some programs print a character bold by stroking its outline: short lines that touch the table above. */
    @Test
    void outlinesOfAHeadingRightBelowATableAreNoLinesOfIt() throws UnreadableException {
        DrawnPages pages = new DrawnPages()
                .grid(new double[] {100, 200, 300}, new double[] {100, 120, 140})
                .text(105, 114, "规章")
                .text(205, 114, "1")
                .text(105, 134, "许可")
                .text(205, 134, "2");
        pages.size(14).text(100, 154, "三、收到和处理申请情况");
        for (double x = 100; x < 254; x += 14) {
            for (double y = 142; y < 155; y += 3) {
                pages.line(x + 1, y, x + 13, y);
            }
            pages.line(x + 6, 142, x + 6, 155);
        }

        assertThat(pages.rows()).containsExactly(List.of("规章", "1"), List.of("许可", "2"));
        assertThat(pages.paragraphs()).containsExactly("三、收到和处理申请情况");
    }

    @Test
    void rowsWithoutLinesBetweenThemAreToldByWhereTheyStand() throws UnreadableException {
        DrawnPages pages = new DrawnPages()
                .line(95, 85, 450, 85)
                .line(95, 85, 95, 150)
                .line(290, 85, 290, 150)
                .line(450, 85, 450, 150);
        pages.text(100, 100, "信息内容").text(300, 100, "制发件").text(360, 100, "废止件").text(420, 100, "有效");
        pages.text(100, 120, "规章").text(310, 120, "1").text(370, 120, "2").text(430, 120, "3");
        pages.text(100, 140, "规范性文件").text(310, 140, "4").text(370, 140, "5").text(430, 140, "6");

        assertThat(pages.rows()).contains(List.of("规章", "1", "2", "3"), List.of("规范性文件", "4", "5", "6"));
    }
}
