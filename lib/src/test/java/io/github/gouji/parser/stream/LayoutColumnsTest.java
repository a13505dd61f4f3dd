package io.github.gouji.parser.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Place;
import io.github.gouji.parser.stream.StreamToken.Extent;
import io.github.gouji.parser.table.HeaderRows;
import io.github.gouji.parser.table.Undivided;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines as programs lay them out: pieces of headings stand over and under each other, blanks leave gaps. */
class LayoutColumnsTest {

    private static List<List<String>> rows(TableKind kind, String... lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            paragraphs.add(new Paragraph(line, Place.line(paragraphs.size() + 1)));
        }
        return StreamTables.rows(kind, paragraphs).stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    @Test
    void headingsAroundALineThatHoldsAnotherKeepTheirOrder() {
        assertThat(rows(
                        TableKind.DISCLOSURE,
                        "            第二十条第（一）项",
                        "              本年新          本年新",
                        "    信息内容                              对外公开总数量",
                        "             制作数量         公开数量",
                        "     规章        3            5        6",
                        "   规范性文件      4            7        16"))
                .containsExactly(
                        List.of("本年新制作数量", "本年新公开数量", "对外公开总数量"),
                        List.of("规章", "3", "5", "6"),
                        List.of("本年新制作数量", "本年新公开数量", "对外公开总数量"),
                        List.of("规范性文件", "4", "7", "16"));
    }

    @Test
    void aBlankOfTableTwoIsWhereNoFigureStandsUnderTheHeading() {
        assertThat(rows(
                        TableKind.DISCLOSURE,
                        "    信息内容      本年制发件数       本年废止件数       现行有效件数",
                        "     规章           3                                   6",
                        "   行政规范性文件       4            7             16"))
                .contains(List.of("规章", "3", "", "6"));
    }

    /** By characters it stands under the second heading, by the width of Han characters under the first. */
    @Test
    void aFigureUnderAnotherHeadingByEachWidthIsUnread() {
        assertThat(rows(
                        TableKind.DISCLOSURE,
                        "    信息内容      本年制发件数       本年废止件数       现行有效件数",
                        "     规章                     3",
                        "   行政规范性文件       4            7             16"))
                .contains(List.of("规章", "〔3〕"));
    }

    @Test
    void whereAllFiguresBeginWithTheirHeadingsByOneWidthThatWidthTellsTheBlanks() {
        assertThat(rows(
                        TableKind.DISCLOSURE,
                        "信息内容       本年新制作数量 本年新公开数量 对外公开总数量",
                        "规章         1       293     21",
                        "规范性文件      2               756",
                        "信息内容       上一年项目数量 本年增/减   处理决定数量",
                        "行政许可",
                        "其他对外管理服务事项 1       150"))
                .contains(
                        List.of("规章", "1", "293", "21"),
                        List.of("规范性文件", "2", "", "756"),
                        List.of("行政许可", "", "", ""),
                        List.of("其他对外管理服务事项", "1", "150", ""));
    }

    @Test
    void aFewFiguresThatBeginWithHeadingsByOneWidthTellNothing() {
        assertThat(rows(
                        TableKind.DISCLOSURE,
                        "信息内容       本年新制作数量 本年新公开数量 对外公开总数量",
                        "规章                         1",
                        "规范性文件      2               756"))
                .contains(List.of("规范性文件", "〔2 756〕"));
    }

    @Test
    void figuresThatOnlyFollowTheirLabelStandUnderNoHeading() {
        assertThat(rows(TableKind.DISCLOSURE, "信息内容 上一年项目数量 本年增/减 处理决定数量", "行政处罚 5", "行政强制 14 1 2"))
                .contains(List.of("行政处罚", "〔5〕"));
    }

    @Test
    void figuresOfTableFourStandUnderHeadingsInPieces() {
        List<List<String>> rows = rows(
                TableKind.REVIEW,
                "       行政复议                           行政诉讼",
                "                                未经复议直接起诉                   复议后起诉",
                "结果  结果  其他  尚未  总计  结果  结果  其他  尚未  总计  结果  结果  其他  尚未  总计",
                "维持  纠正  结果  审结      维持  纠正  结果  审结      维持  纠正  结果  审结",
                "    2       1   3   4               4");

        assertThat(rows.get(1)).containsExactly("", "2", "", "1", "3", "4", "", "", "", "4", "", "", "", "", "");
    }

    @Test
    void aFigureOfTableFourBetweenTwoHeadingsIsUnreadForNoSumTellsWhichIsBlank() {
        String headings = "结果维持  结果纠正  其他结果  尚未审结  总计  结果维持  结果纠正  其他结果  尚未审结  总计  结果维持  结果纠正  其他结果  尚未审结  总计";

        assertThat(rows(
                                TableKind.REVIEW,
                                "行政复议  行政诉讼  未经复议直接起诉  复议后起诉",
                                headings,
                                " ".repeat(14) + "2" + " ".repeat(26) + "2")
                        .get(1))
                .containsExactly("", "2", "", "", "2", "", "", "", "", "", "", "", "", "", "");
        assertThat(rows(
                                TableKind.REVIEW,
                                "行政复议  行政诉讼  未经复议直接起诉  复议后起诉",
                                headings,
                                " ".repeat(18) + "2" + " ".repeat(22) + "2")
                        .get(1))
                .hasSize(1);
    }

    @Test
    void figuresOfTableFourThatDoNotAddUpUnderTheirHeadingsAreUnread() {
        List<List<String>> rows = rows(
                TableKind.REVIEW,
                "行政复议  行政诉讼  未经复议直接起诉  复议后起诉",
                "结果  结果  其他  尚未  总计  结果  结果  其他  尚未  总计  结果  结果  其他  尚未  总计",
                "维持  纠正  结果  审结      维持  纠正  结果  审结      维持  纠正  结果  审结",
                "    2         1   4   4                   4");

        assertThat(rows.get(1)).hasSize(1).first().matches(text -> Undivided.is(List.of(cell(text))));
    }

    @Test
    void headersOfRowsPutTogetherFromLinesCompleteNoLabelAbove() {
        List<List<Cell>> rows = List.of(List.of(cell("行政强制"), cell("5")), List.of(cell("上一年项目数量"), cell("本年增/减")));

        assertThat(HeaderRows.joined(TableKind.DISCLOSURE, rows)).isEqualTo(rows);
    }

    private static Cell cell(String text) {
        return new Cell(0, 0, text, Place.line(1));
    }

    @Test
    void columnsGoToTheHeadingsThatAreNearestInAll() {
        List<Extent> headings = List.of(span(30), span(36), span(42), span(46), span(51), span(68), span(78));
        List<Extent> columns = List.of(span(37), span(43), span(52), span(63), span(69), span(78));

        assertThat(ColumnAssignment.of(columns, headings)).hasValue(new int[] {1, 2, 3, 4, 5, 6});
    }

    @Test
    void aColumnHalfWayBetweenTwoHeadingsIsOfNone() {
        List<Extent> headings = List.of(span(30), span(40), span(50));

        assertThat(ColumnAssignment.of(List.of(span(35)), headings)).isEmpty();
        assertThat(ColumnAssignment.of(List.of(span(31)), headings)).hasValue(new int[] {0});
        assertThat(ColumnAssignment.of(List.of(span(1), span(2), span(3), span(4)), headings))
                .isEmpty();
    }

    private static Extent span(int from) {
        return new Extent(from, from + 2);
    }
}
