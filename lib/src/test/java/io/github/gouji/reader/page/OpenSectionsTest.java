package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sections of a table without lines: their headers, their rows and the columns that they leave open. */
class OpenSectionsTest {

    private final DrawnPages pages = new DrawnPages();

    private OpenSectionsTest text(double x, double y, String text) {
        pages.text(x, y, text);
        return this;
    }

    /** A label, and two texts in the midst of columns at 300 and 400. */
    private OpenSectionsTest row(double y, String label, String first, String second) {
        pages.text(100, y, label).centred(280, 320, y, first).centred(380, 420, y, second);
        return this;
    }

    private Optional<PageTable> table(Double... above) {
        List<TextLine> lines = TextLine.of(Upright.of(pages.canvas()).glyphs());
        return OpenTable.of(3, lines, List.of(), List.of(above));
    }

    /** Each cell as {@code row,column columns text}. */
    private List<String> cells(Double... above) {
        return table(above).orElseThrow().cells().stream()
                .map(cell -> cell.row() + "," + cell.column() + " " + cell.columnSpan() + " "
                        + cell.text().replace('\n', '/'))
                .toList();
    }

    @Test
    void headerIsARowAboveTheOthers() {
        assertThat(row(80, "事项", "制发", "废止").row(100, "规章", "1", "2").cells())
                .containsExactly("0,0 2 事项", "0,2 1 制发", "0,3 1 废止", "1,0 2 规章", "1,2 1 1", "1,3 1 2");
    }

    @Test
    void tableKnowsItsPageAndPlace() {
        PageTable table =
                row(80, "事项", "制发", "废止").row(100, "规章", "1", "2").table().orElseThrow();

        assertThat(table.page()).isEqualTo(3);
        assertThat(table.lastPage()).isEqualTo(3);
        assertThat(table.ruled()).isFalse();
        assertThat(table.rowCount()).isEqualTo(2);
        assertThat(table.box()).isEqualTo(new Box(100, 70, 410, 102.5));
        assertThat(table.columns()).containsExactly(297.5, 302.5, 397.5, 402.5);
    }

    @Test
    void titleAboveTheNamesSpansAllColumns() {
        assertThat(text(330, 65, "第一项")
                        .row(80, "事项", "制发", "废止")
                        .row(100, "规章", "1", "2")
                        .cells())
                .startsWith("0,2 2 第一项", "1,0 2 事项", "1,2 1 制发", "1,3 1 废止", "2,0 2 规章");
    }

    @Test
    void nameOfAGroupSpansItsColumns() {
        pages.text(100, 65, "事项").centred(300, 400, 65, "本年度的全部处理结果").text(490, 65, "总计");
        pages.text(280, 80, "维持的").text(390, 80, "纠正的");
        pages.text(100, 100, "规章").text(305, 100, "1").text(390, 100, "2").text(495, 100, "3");

        assertThat(cells())
                .startsWith("0,2 2 本年度的全部处理结果", "1,0 2 事项", "1,2 1 维持的", "1,3 1 纠正的", "1,4 1 总计", "2,0 2 规章");
    }

    @Test
    void linesOfANameAndOfTheCornerAreOneText() {
        row(65, "信息", "本年", "本年").row(80, "内容", "制发", "废止").row(100, "规章", "1", "2");

        assertThat(cells()).startsWith("0,0 2 信息/内容", "0,2 1 本年/制发", "0,3 1 本年/废止", "1,0 2 规章");
    }

    @Test
    void headerWithoutTheNamesOfAllColumnsIsTextOnly() {
        text(100, 80, "内容").text(290, 80, "制发").row(100, "规章", "1", "2");

        assertThat(cells()).startsWith("0,0 1 内容   制发", "1,0 2 规章");
    }

    @Test
    void groupStandsInTheFirstColumnAndItsItemInTheSecond() {
        text(100, 80, "不予").text(150, 80, "1.甲").text(297.5, 80, "1").text(397.5, 80, "2");

        assertThat(cells()).containsExactly("0,0 1 不予", "0,1 1 1.甲", "0,2 1 1", "0,3 1 2");
    }

    @Test
    void columnsOfThePageBeforeAreKept() {
        assertThat(text(100, 80, "规章").text(297.5, 80, "1").cells(290.0, 310.0, 390.0, 410.0))
                .containsExactly("0,0 2 规章", "0,2 1 1", "0,3 1 ");
        assertThat(text(100, 80, "规章")
                        .table(290.0, 310.0, 390.0, 410.0)
                        .orElseThrow()
                        .columns())
                .containsExactly(290.0, 310.0, 390.0, 410.0);
    }

    @Test
    void newHeaderTellsNewColumns() {
        row(80, "事项", "制发", "废止").row(100, "规章", "1", "2");

        assertThat(table(200.0, 210.0, 290.0, 310.0, 390.0, 410.0).orElseThrow().columns())
                .hasSize(4);
    }

    @Test
    void labelsBelowTheHeaderOfThePageBeforeAreBlankRows() {
        assertThat(text(100, 80, "许可").text(100, 95, "处罚").cells(290.0, 310.0))
                .containsExactly("0,0 2 许可", "0,2 1 ", "1,0 2 处罚", "1,2 1 ");
    }

    @Test
    void linesThatFormNoRowsAreTextOnly() {
        assertThat(text(100, 80, "许可").text(100, 95, "处罚").cells()).containsExactly("0,0 1 许可", "1,0 1 处罚");
    }

    @Test
    void headerWithBlankRowsOnly() {
        row(80, "事项", "制发", "废止").text(100, 95, "规章").text(100, 110, "许可");

        assertThat(cells())
                .containsExactly(
                        "0,0 2 事项",
                        "0,2 1 制发",
                        "0,3 1 废止",
                        "1,0 2 规章",
                        "1,2 1 ",
                        "1,3 1 ",
                        "2,0 2 许可",
                        "2,2 1 ",
                        "2,3 1 ");
    }

    @Test
    void columnsThatAreNotClearAreNoTable() {
        row(80, "事项", "制发", "废止").text(100, 100, "规章").text(285, 100, "1").text(310, 100, "2");
        row(115, "许可", "12345", "3");

        assertThat(table()).isEmpty();
    }

    @Test
    void headerAmongTheValuesBeginsASection() {
        row(80, "事项", "制发", "废止").row(100, "规章", "1", "2").row(120, "事项", "处理", "决定");
        text(100, 140, "许可").text(297.5, 140, "3");

        assertThat(cells()).contains("2,0 2 事项", "2,2 1 处理", "2,3 1 决定", "3,0 2 许可", "3,2 1 3", "3,3 1 ");
    }

    @Test
    void labelLeftOfTheValuesBeginsNoSection() {
        row(80, "事项", "制发", "废止").row(100, "规章", "1", "2").text(100, 120, "许可").row(140, "处罚", "3", "4");

        assertThat(table().orElseThrow().rowCount()).isEqualTo(4);
    }
}
