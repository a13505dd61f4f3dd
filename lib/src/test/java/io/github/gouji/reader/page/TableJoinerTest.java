package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.reader.page.PageTable.PageCell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the parts of a table on two pages are one, and what becomes of the rows and cells that the page's end cuts. */
class TableJoinerTest {

    private static final Box BOX = new Box(100, 100, 300, 140);

    private static PageCell cell(int row, int column, int rows, int columns, String text, boolean full) {
        return new PageCell(row, column, rows, columns, text, full, 1, new Box(0, 0, 10, 10));
    }

    /** A cell of one row and column the text of which fills it. */
    private static PageCell full(int row, int column, String text) {
        return cell(row, column, 1, 1, text, true);
    }

    private static PageCell loose(int row, int column, String text) {
        return cell(row, column, 1, 1, text, false);
    }

    private static PageTable table(int page, int rows, PageCell... cells) {
        return new PageTable(page, page, BOX, true, List.of(100.0, 200.0, 300.0), rows, List.of(cells));
    }

    private static PageTable at(int page, double left, double right, boolean ruled) {
        return new PageTable(
                page, page, new Box(left, 100, right, 140), ruled, List.of(left, right), 1, List.of(loose(0, 0, "甲")));
    }

    private static List<String> joined(PageTable above, PageTable below) {
        return texts(TableJoiner.join(above, below));
    }

    private static List<String> texts(PageTable table) {
        return table.cells().stream()
                .map(cell -> cell.row() + "," + cell.column() + " " + cell.rowSpan() + "x" + cell.columnSpan() + " "
                        + cell.text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "100, 300, true",
        "104, 300, true",
        "96, 304, true",
        "104.1, 300, false",
        "100, 304.1, false",
        "95.9, 300, false",
        "100, 295.9, false"
    })
    void partsWithLinesReachFromEdgeToEdge(double left, double right, boolean together) {
        assertThat(TableJoiner.belongTogether(at(1, 100, 300, true), at(2, left, right, true)))
                .isEqualTo(together);
    }

    @Test
    void partsStandOnPagesThatFollowEachOther() {
        assertThat(TableJoiner.belongTogether(at(1, 100, 300, true), at(3, 100, 300, true)))
                .isFalse();
        assertThat(TableJoiner.belongTogether(at(1, 100, 300, true), at(1, 100, 300, true)))
                .isFalse();
    }

    @Test
    void partsWithoutLinesNeedNotStandInTheSamePlace() {
        assertThat(TableJoiner.belongTogether(at(1, 100, 300, false), at(2, 50, 500, false)))
                .isTrue();
        assertThat(TableJoiner.belongTogether(at(1, 100, 300, false), at(2, 100, 300, true)))
                .isFalse();
    }

    @Test
    void wholeReachesOverThePagesOfBoth() {
        PageTable whole = TableJoiner.join(
                table(4, 1, loose(0, 0, "规章"), loose(0, 1, "1")), table(5, 1, loose(0, 0, "许可"), loose(0, 1, "2")));

        assertThat(whole.page()).isEqualTo(4);
        assertThat(whole.lastPage()).isEqualTo(5);
        assertThat(whole.rowCount()).isEqualTo(2);
        assertThat(whole.ruled()).isTrue();
        assertThat(whole.box()).isEqualTo(BOX);
        assertThat(texts(whole)).containsExactly("0,0 1x1 规章", "0,1 1x1 1", "1,0 1x1 许可", "1,1 1x1 2");
    }

    @Test
    void restOfAFullLabelIsOfItsRow() {
        PageTable whole = TableJoiner.join(
                table(1, 1, full(0, 0, "要求行政机关确认或"), loose(0, 1, "7")),
                table(2, 2, loose(0, 0, "重新出具"), loose(0, 1, ""), loose(1, 0, "许可"), loose(1, 1, "2")));

        assertThat(texts(whole)).containsExactly("0,0 1x1 要求行政机关确认或\n重新出具", "0,1 1x1 7", "1,0 1x1 许可", "1,1 1x1 2");
        assertThat(whole.rowCount()).isEqualTo(2);
    }

    @Test
    void labelWithRoomOrAnOrdinalBelowIsWhole() {
        PageTable below = table(2, 1, loose(0, 0, "重新出具"), loose(0, 1, ""));

        assertThat(joined(table(1, 1, loose(0, 0, "要求确认"), loose(0, 1, "7")), below))
                .hasSize(4);
        assertThat(joined(
                        table(1, 1, full(0, 0, "要求确认"), loose(0, 1, "7")),
                        table(2, 1, loose(0, 0, "2.重新出具"), loose(0, 1, ""))))
                .hasSize(4);
        assertThat(joined(table(1, 1, full(0, 0, "要求确认"), loose(0, 1, "7")), below))
                .hasSize(2);
    }

    @Test
    void figuresOnBothPagesAreOfTwoRows() {
        assertThat(joined(
                        table(1, 1, full(0, 0, "要求确认或"), loose(0, 1, "7")),
                        table(2, 1, loose(0, 0, "重新出具"), loose(0, 1, "7"))))
                .containsExactly("0,0 1x1 要求确认或", "0,1 1x1 7", "1,0 1x1 重新出具", "1,1 1x1 7");
    }

    @Test
    void figureThatThePagesEndLeftBelowItsCellIsPrintedTwice() {
        assertThat(joined(
                        table(1, 1, full(0, 0, "要求确认或"), full(0, 1, "7")),
                        table(2, 1, loose(0, 0, "重新出具"), loose(0, 1, "7"))))
                .containsExactly("0,0 1x1 要求确认或\n重新出具", "0,1 1x1 7");
        assertThat(joined(
                        table(1, 1, full(0, 0, "要求确认或"), full(0, 1, "7")),
                        table(2, 1, loose(0, 0, "重新出具"), loose(0, 1, "8"))))
                .hasSize(4);
    }

    @Test
    void labelOnOnePageAndItsFigureOnTheOtherAreOneRow() {
        assertThat(joined(
                        table(1, 1, loose(0, 0, "许可"), loose(0, 1, "")),
                        table(2, 1, loose(0, 0, ""), loose(0, 1, "2"))))
                .containsExactly("0,0 1x1 许可", "0,1 1x1 2");
        assertThat(joined(
                        table(1, 1, loose(0, 0, ""), loose(0, 1, "2")),
                        table(2, 1, loose(0, 0, "许可"), loose(0, 1, ""))))
                .containsExactly("0,0 1x1 许可", "0,1 1x1 2");
    }

    @Test
    void labelsOnBothPagesAreOfTwoRows() {
        assertThat(joined(
                        table(1, 1, loose(0, 0, "许可"), loose(0, 1, "")),
                        table(2, 1, loose(0, 0, "处罚"), loose(0, 1, "2"))))
                .hasSize(4);
        assertThat(joined(
                        table(1, 1, loose(0, 0, "许可"), loose(0, 1, "")), table(2, 1, loose(0, 0, ""), loose(0, 1, ""))))
                .hasSize(4);
        assertThat(joined(
                        table(1, 1, loose(0, 0, ""), loose(0, 1, "3")), table(2, 1, loose(0, 0, ""), loose(0, 1, ""))))
                .hasSize(4);
    }

    @Test
    void headerPrintedAgainIsLeftOutAsFarAsItIsTheSame() {
        PageTable above = table(
                1,
                3,
                loose(0, 0, "事项"),
                loose(0, 1, "件数"),
                loose(1, 0, "项目"),
                loose(1, 1, "数量"),
                loose(2, 0, "规章"),
                loose(2, 1, "1"));

        assertThat(joined(
                        above,
                        table(
                                2,
                                3,
                                loose(0, 0, "事项"),
                                loose(0, 1, "件数"),
                                loose(1, 0, "项目"),
                                loose(1, 1, "数量"),
                                loose(2, 0, "许可"),
                                loose(2, 1, "2"))))
                .endsWith("2,1 1x1 1", "3,0 1x1 许可", "3,1 1x1 2");
        assertThat(joined(
                        above, table(2, 2, loose(0, 0, "事项"), loose(0, 1, "件数"), loose(1, 0, "许可"), loose(1, 1, "2"))))
                .endsWith("2,1 1x1 1", "3,0 1x1 许可", "3,1 1x1 2");
        assertThat(joined(
                        above, table(2, 2, loose(0, 0, "事项"), loose(0, 1, "总数"), loose(1, 0, "许可"), loose(1, 1, "2"))))
                .contains("3,0 1x1 事项", "3,1 1x1 总数");
    }

    @Test
    void rowsOfAHeaderPrintedAgainAreNotCounted() {
        PageTable whole = TableJoiner.join(
                table(1, 2, loose(0, 0, "事项"), loose(0, 1, "件数"), loose(1, 0, "规章"), loose(1, 1, "1")),
                table(2, 2, loose(0, 0, "事项"), loose(0, 1, "件数"), loose(1, 0, "许可"), loose(1, 1, "2")));

        assertThat(whole.rowCount()).isEqualTo(3);
    }

    @Test
    void rowOfFiguresThatComesAgainIsNoHeader() {
        assertThat(joined(
                        table(1, 2, loose(0, 0, "规章"), loose(0, 1, "1"), loose(1, 0, "许可"), loose(1, 1, "2")),
                        table(2, 2, loose(0, 0, "规章"), loose(0, 1, "1"), loose(1, 0, "处罚"), loose(1, 1, "3"))))
                .hasSize(8);
    }

    @Test
    void partThatIsAllHeaderKeepsItsLastRow() {
        assertThat(joined(
                        table(1, 2, loose(0, 0, "事项"), loose(0, 1, "件数"), loose(1, 0, "许可"), loose(1, 1, "2")),
                        table(2, 1, loose(0, 0, "事项"), loose(0, 1, "件数"))))
                .contains("2,0 1x1 事项", "2,1 1x1 件数");
    }

    @Test
    void headerWhoseCellReachesIntoTheRowsIsNotLeftOut() {
        PageCell tall = cell(0, 0, 2, 1, "事项", false);

        assertThat(joined(
                        table(1, 2, tall, loose(0, 1, "件数"), loose(1, 1, "1")),
                        table(2, 2, tall, loose(0, 1, "件数"), loose(1, 1, "2"))))
                .contains("2,1 1x1 件数", "3,1 1x1 2");
    }

    @Test
    void labelOverSeveralRowsGoesOnOverThePage() {
        PageTable above = table(1, 2, cell(0, 0, 2, 1, "不予", true), loose(0, 1, "1"), loose(1, 1, "2"));

        assertThat(joined(above, table(2, 1, loose(0, 0, "公开"), loose(0, 1, "3"))))
                .containsExactly("0,0 3x1 不予\n公开", "0,1 1x1 1", "1,1 1x1 2", "2,1 1x1 3");
        assertThat(joined(above, table(2, 1, loose(0, 0, ""), loose(0, 1, "3"))))
                .contains("0,0 3x1 不予", "2,1 1x1 3");
        assertThat(joined(above, table(2, 1, loose(0, 0, "不予"), loose(0, 1, "3"))))
                .contains("0,0 3x1 不予", "2,1 1x1 3");
        assertThat(joined(above, table(2, 1, loose(0, 0, "（二）公开"), loose(0, 1, "3"))))
                .contains("0,0 2x1 不予", "2,0 1x1 （二）公开");
    }

    /** A label on three pages, the part on the second of which may fill its cell. */
    private static PageTable onThreePages(PageCell second) {
        PageTable upper = TableJoiner.join(
                table(1, 2, cell(0, 0, 2, 1, "不予", true), loose(0, 1, "1"), loose(1, 1, "2")),
                table(2, 1, second, loose(0, 1, "3")));
        return TableJoiner.join(upper, table(3, 1, loose(0, 0, "的"), loose(0, 1, "4")));
    }

    @Test
    void labelGoesOnOverAllPagesOnWhichItIsFull() {
        assertThat(texts(onThreePages(full(0, 0, "公开")))).contains("0,0 4x1 不予\n公开\n的");
        assertThat(texts(onThreePages(loose(0, 0, "")))).contains("0,0 4x1 不予\n的");
        assertThat(texts(onThreePages(loose(0, 0, "公开")))).contains("0,0 3x1 不予\n公开", "3,0 1x1 的");
    }

    @Test
    void labelOverSeveralRowsOfTheNextPageBeginsOnThis() {
        assertThat(joined(
                        table(1, 1, full(0, 0, "不予"), loose(0, 1, "1")),
                        table(2, 2, cell(0, 0, 2, 1, "公开", false), loose(0, 1, "2"), loose(1, 1, "3"))))
                .containsExactly("0,0 3x1 不予\n公开", "0,1 1x1 1", "1,1 1x1 2", "2,1 1x1 3");
    }

    /** A part with a group, a label and a figure in each row. */
    private static PageTable grouped(int page, int rows, PageCell... cells) {
        return new PageTable(page, page, BOX, true, List.of(100.0, 150.0, 200.0, 300.0), rows, List.of(cells));
    }

    @Test
    void rowIsCutThoughItsGroupGoesOnWithoutAName() {
        assertThat(joined(
                        grouped(1, 1, full(0, 0, "不予"), full(0, 1, "要求确认或"), loose(0, 2, "7")),
                        grouped(
                                2,
                                2,
                                cell(0, 0, 2, 1, "", false),
                                loose(0, 1, "重新出具"),
                                loose(0, 2, ""),
                                loose(1, 1, "重复申请"),
                                loose(1, 2, "8"))))
                .containsExactly("0,0 2x1 不予", "0,1 1x1 要求确认或\n重新出具", "0,2 1x1 7", "1,1 1x1 重复申请", "1,2 1x1 8");
    }

    @Test
    void figuresOfOneRowAreNotOnBothPages() {
        assertThat(joined(
                        grouped(1, 1, loose(0, 0, "许可"), loose(0, 1, ""), loose(0, 2, "3")),
                        grouped(2, 1, loose(0, 0, ""), loose(0, 1, "2"), loose(0, 2, ""))))
                .hasSize(6);
    }

    @Test
    void columnsThatOnlyOnePartHasAreThoseOfTheWhole() {
        PageTable wide = new PageTable(1, 1, BOX, true, List.of(100.0, 300.0), 1, List.of(loose(0, 0, "合计")));
        PageTable fine = new PageTable(
                2, 2, BOX, true, List.of(103.0, 200.0, 304.0), 1, List.of(loose(0, 0, "规章"), loose(0, 1, "1")));

        PageTable whole = TableJoiner.join(wide, fine);

        assertThat(whole.columns()).containsExactly(100.0, 200.0, 300.0);
        assertThat(texts(whole)).containsExactly("0,0 1x2 合计", "1,0 1x1 规章", "1,1 1x1 1");
    }

    @Test
    void cellsOfOtherWidthAreNotOneRow() {
        PageTable wide = new PageTable(1, 1, BOX, true, List.of(100.0, 300.0), 1, List.of(full(0, 0, "合计中其他的")));

        assertThat(joined(wide, table(2, 1, loose(0, 0, "部分"), loose(0, 1, ""))))
                .containsExactly("0,0 1x2 合计中其他的", "1,0 1x1 部分", "1,1 1x1 ");
    }

    /** Rows without lines around them: a label over the first two columns, and figures. */
    private static PageTable open(int page, String[]... rows) {
        List<PageCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            cells.add(new PageCell(row, 0, 1, OpenTable.VALUES, rows[row][0], false, page));
            for (int i = 1; i < rows[row].length; i++) {
                cells.add(new PageCell(row, OpenTable.VALUES + i - 1, 1, 1, rows[row][i], false, page));
            }
        }
        return new PageTable(page, page, BOX, false, List.of(300.0, 305.0), rows.length, cells);
    }

    private static String[] row(String... cells) {
        return cells;
    }

    @Test
    void partsWithoutLinesStandBelowEachOther() {
        PageTable whole = TableJoiner.join(open(1, row("规章", "1")), open(2, row("许可", "2"), row("处罚", "3")));

        assertThat(texts(whole))
                .containsExactly("0,0 1x2 规章", "0,2 1x1 1", "1,0 1x2 许可", "1,2 1x1 2", "2,0 1x2 处罚", "2,2 1x1 3");
        assertThat(whole.rowCount()).isEqualTo(3);
        assertThat(whole.lastPage()).isEqualTo(2);
        assertThat(whole.ruled()).isFalse();
    }

    @Test
    void labelThatHadNoRoomBesideItsFiguresIsTheirs() {
        PageTable whole =
                TableJoiner.join(open(1, row("规章", "1"), row("", "2")), open(2, row("许可", ""), row("处罚", "3")));

        assertThat(texts(whole))
                .containsExactly("0,0 1x2 规章", "0,2 1x1 1", "1,0 1x2 许可", "1,2 1x1 2", "2,0 1x2 处罚", "2,2 1x1 3");
        assertThat(whole.rowCount()).isEqualTo(3);
    }

    @Test
    void blankRowOfTheNextPageStaysOne() {
        assertThat(joined(open(1, row("规章", "1")), open(2, row("许可", ""))))
                .containsExactly("0,0 1x2 规章", "0,2 1x1 1", "1,0 1x2 许可", "1,2 1x1 ");
        assertThat(joined(open(1, row("", "")), open(2, row("许可", "")))).hasSize(4);
        assertThat(joined(open(1, row("", "1")), open(2, row("许可", "2")))).hasSize(4);
        assertThat(joined(open(1, row("", "1")), open(2, row("", "")))).hasSize(4);
    }
}
