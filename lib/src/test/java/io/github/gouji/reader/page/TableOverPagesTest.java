package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables with lines that run over pages. */
class TableOverPagesTest {

    private static final double[] XS = {100, 200, 250};

    private static DrawnPages above() {
        return new DrawnPages()
                .grid(XS, new double[] {740, 760, 780})
                .text(105, 754, "事项")
                .text(205, 754, "件数")
                .text(105, 774, "规章")
                .text(205, 774, "1")
                .text(290, 810, "- 1 -");
    }

    @Test
    void partsAreOneTable() throws UnreadableException {
        DrawnPages pages = above().page()
                .grid(XS, new double[] {100, 120})
                .text(105, 114, "许可")
                .text(205, 114, "2");

        assertThat(pages.rows()).containsExactly(List.of("事项", "件数"), List.of("规章", "1"), List.of("许可", "2"));
        assertThat(pages.tables().get(0).cells().get(4).place()).hasToString("第2页，文中第1个表格第3行第1格");
    }

    @Test
    void headerPrintedAgainIsLeftOut() throws UnreadableException {
        DrawnPages pages = above().page()
                .grid(XS, new double[] {100, 120, 140})
                .text(105, 114, "事项")
                .text(205, 114, "件数")
                .text(105, 134, "许可")
                .text(205, 134, "2");

        assertThat(pages.rows()).containsExactly(List.of("事项", "件数"), List.of("规章", "1"), List.of("许可", "2"));
    }

    @Test
    void textBetweenPartsThemIntoTwo() throws UnreadableException {
        DrawnPages pages = above().page()
                .text(100, 80, "三、收到和处理政府信息公开申请情况")
                .grid(XS, new double[] {100, 120})
                .text(105, 114, "许可")
                .text(205, 114, "2");

        assertThat(pages.tables()).hasSize(2);
    }

    @Test
    void rowCutByThePageIsOne() throws UnreadableException {
        DrawnPages pages = new DrawnPages()
                .grid(XS, new double[] {740, 760, 780})
                .text(105, 754, "规章")
                .text(205, 754, "1")
                .text(105, 774, "要求行政机关确认或")
                .text(205, 774, "7")
                .page()
                .grid(XS, new double[] {100, 120, 140})
                .text(105, 114, "重新出具")
                .text(105, 134, "许可")
                .text(205, 134, "2");

        assertThat(pages.rows())
                .containsExactly(List.of("规章", "1"), List.of("要求行政机关确认或\n重新出具", "7"), List.of("许可", "2"));
    }

    @Test
    void rowsThatMayStandAloneAreNotJoined() throws UnreadableException {
        DrawnPages pages = above().page()
                .grid(XS, new double[] {100, 120, 140})
                .text(105, 114, "许可")
                .text(105, 134, "处罚")
                .text(205, 134, "2");

        assertThat(pages.rows()).contains(List.of("规章", "1"), List.of("许可", ""));
    }

    @Test
    void labelOverRowsOfBothPagesIsOne() throws UnreadableException {
        double[] xs = {100, 130, 200, 250};
        DrawnPages pages = new DrawnPages()
                .line(100, 740, 250, 740)
                .line(130, 760, 250, 760)
                .line(100, 780, 250, 780);
        for (double x : xs) {
            pages.line(x, 740, x, 780);
        }
        pages.text(105, 754, "不予")
                .text(135, 754, "1.甲")
                .text(205, 754, "1")
                .text(135, 774, "2.乙")
                .text(205, 774, "2");
        pages.page()
                .grid(xs, new double[] {100, 120})
                .text(105, 114, "公开")
                .text(135, 114, "3.丙")
                .text(205, 114, "3");

        assertThat(pages.cells())
                .containsExactly(
                        "0,0 3x1 不予\n公开",
                        "0,1 1x1 1.甲",
                        "0,2 1x1 1",
                        "1,1 1x1 2.乙",
                        "1,2 1x1 2",
                        "2,1 1x1 3.丙",
                        "2,2 1x1 3");
    }

    @Test
    void lineOfACellBelowTheLastLineOfThePageBelongsToIt() throws UnreadableException {
        DrawnPages pages = new DrawnPages()
                .grid(new double[] {100, 140, 250}, new double[] {740, 760, 780})
                .text(105, 754, "甲")
                .text(205, 754, "1")
                .text(105, 776, "其他处")
                .text(205, 776, "2")
                .text(105, 788, "理");

        assertThat(pages.rows()).containsExactly(List.of("甲", "1"), List.of("其他处\n理", "2"));
    }

    @Test
    void labelAndValuesOfOneRowOnTwoPagesAreOneRow() throws UnreadableException {
        DrawnPages pages = new DrawnPages()
                .grid(XS, new double[] {740, 760, 780})
                .text(105, 754, "规章")
                .text(205, 754, "1")
                .text(205, 774, "2");
        pages.page()
                .grid(XS, new double[] {100, 120, 140})
                .text(105, 114, "许可")
                .text(105, 134, "处罚")
                .text(205, 134, "3");

        assertThat(pages.rows()).containsExactly(List.of("规章", "1"), List.of("许可", "2"), List.of("处罚", "3"));
    }

    @Test
    void rowBelowTheTablesEndThatIsPrintedAgainIsOneRow() throws UnreadableException {
        double[] xs = {100, 200, 250, 300};
        DrawnPages pages = new DrawnPages()
                .grid(xs, new double[] {780, 800, 820})
                .text(105, 794, "规章")
                .text(205, 794, "1")
                .text(255, 794, "2")
                .text(105, 814, "区分处理的只计一情")
                .text(205, 828, "30")
                .text(255, 828, "7")
                .page()
                .grid(xs, new double[] {10, 30, 50})
                .text(105, 24, "形")
                .text(205, 24, "30")
                .text(255, 24, "7")
                .text(105, 44, "许可")
                .text(205, 44, "4")
                .text(255, 44, "5");

        assertThat(pages.rows())
                .containsExactly(List.of("规章", "1", "2"), List.of("区分处理的只计一情\n形", "30", "7"), List.of("许可", "4", "5"));
    }

    @Test
    void numberBelowATableIsThePages() throws UnreadableException {
        DrawnPages pages = new DrawnPages()
                .grid(XS, new double[] {780, 800, 820})
                .text(105, 794, "规章")
                .text(205, 794, "1")
                .text(105, 814, "许可")
                .text(205, 831, "3");

        assertThat(pages.rows()).contains(List.of("许可", ""));
    }

    @Test
    void equalRowsOfTwoPagesStayTwo() throws UnreadableException {
        DrawnPages pages = new DrawnPages()
                .grid(XS, new double[] {740, 760, 780})
                .text(105, 754, "规章")
                .text(205, 754, "1")
                .text(105, 774, "其他对外管理的事项")
                .text(205, 774, "0")
                .page()
                .grid(XS, new double[] {100, 120, 140})
                .text(105, 114, "许可")
                .text(205, 114, "0")
                .text(105, 134, "处罚")
                .text(205, 134, "2");

        assertThat(pages.rows()).contains(List.of("其他对外管理的事项", "0"), List.of("许可", "0"));
    }
}
