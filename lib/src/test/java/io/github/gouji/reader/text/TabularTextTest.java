package io.github.gouji.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Cell;
import io.github.gouji.reader.ReadFile;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which text writes tables down, one by one. */
class TabularTextTest {

    private static ReadFile read(String text) throws Exception {
        return ReadFile.of("a.txt", text);
    }

    @Test
    void rowsWithTabsKeepBlankCellsAtBothEnds() throws Exception {
        ReadFile file = read("二、情况\n规章\t1\t\t\n\t（二）其他\t0\t2\n尾注说明到此为止。\n");

        assertThat(file.rows()).containsExactly(List.of("规章", "1", "", ""), List.of("", "（二）其他", "0", "2"));
        assertThat(file.paragraphs()).containsExactly("二、情况", "尾注说明到此为止。");
    }

    @Test
    void aRowLabelBrokenOverLinesIsOneLabel() throws Exception {
        assertThat(read("1.重复申请\t0\t0\n（六）其他\t5.要求行政机关确认或重新\n出具已获取信息\t3\t4\n2.其他\t1\t1\n")
                        .rows())
                .containsExactly(
                        List.of("1.重复申请", "0", "0"),
                        List.of("（六）其他", "5.要求行政机关确认或重新出具已获取信息", "3", "4"),
                        List.of("2.其他", "1", "1"));
    }

    /** catdoc breaks lines at 72 bytes: within a label only where not one more character fits. */
    @Test
    void aLineThatCatdocBrokeBehindALabelGoesOnWithTheNextCell() throws Exception {
        assertThat(read("全年办理政府信息公开申请十二件并按期答复申请人，\n均已归档。\n\n"
                                + "信息内容\t本年新制作数量\t本年新公开数量\n对外公开总数量\n\n规章\t1\t2\t3\n\n"
                                + "\t（二）部分公开（区分处理的，只计这一情形，不计\n其他情形）\t2\t0\n")
                        .rows())
                .containsExactly(
                        List.of("信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"),
                        List.of("规章", "1", "2", "3"),
                        List.of("", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "2", "0"));
    }

    @Test
    void aSheetQuotesCellsThatHoldLineBreaks() throws Exception {
        assertThat(read("信息内容\t\"本年新\n制作数量\"\t\"含\"\"临时\"\"的\"\n规章\t1\t2\n").rows())
                .containsExactly(List.of("信息内容", "本年新\n制作数量", "含\"临时\"的"), List.of("规章", "1", "2"));
    }

    @Test
    void aLoneLabelBetweenRowsBelongsToTheTable() throws Exception {
        assertThat(read("规章\t1\n第二十条第（五）项\n行政许可\t2\n").rows())
                .containsExactly(List.of("规章", "1"), List.of("第二十条第（五）项"), List.of("行政许可", "2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "信息内容,数量,金额\n收费,1,2\n规章,3,\"1,200\"\n许可,\"甲\n乙\",5\n",
                "信息内容;数量;金额\n收费;1;2\n规章;3;1,200\n许可;\"甲\n乙\";5\n"
            })
    void csvIsReadWithCommasAndSemicolons(String csv) throws Exception {
        ReadFile file = read(csv);

        assertThat(file.document().fileType()).isEqualTo("csv");
        assertThat(file.rows())
                .containsExactly(
                        List.of("信息内容", "数量", "金额"),
                        List.of("收费", "1", "2"),
                        List.of("规章", "3", "1,200"),
                        List.of("许可", "甲\n乙", "5"));
    }

    /** Spreadsheets write numbers that are to stay text as formulas; a person sees the number. */
    @Test
    void textFormulasInACsvReadAsTheyShow() throws Exception {
        ReadFile file = ReadFile.of("a.csv", "规章,\"=\"\"12\"\"\",'7,=\"3\"\n文件,=1+1,'甲',\"=\"\"\"\"\"\"\"\"\"\n");

        assertThat(file.rows()).containsExactly(List.of("规章", "12", "7", "3"), List.of("文件", "=1+1", "'甲'", "\""));
    }

    @Test
    void proseAndTitlesInACsvAreParagraphs() throws Exception {
        ReadFile file = ReadFile.of("a.csv", "年度报告,,\n一、总体情况,,\n本镇全年公开信息三百条。,,\n三、收到和处理政府信息公开申请情况,,\n规章,1,2\n");

        assertThat(file.paragraphs()).containsExactly("年度报告", "一、总体情况", "本镇全年公开信息三百条。", "三、收到和处理政府信息公开申请情况");
        assertThat(file.rows()).containsExactly(List.of("规章", "1", "2"));
        assertThat(file.table().place().line()).isEqualTo(5);
    }

    @Test
    void proseWithCommasIsNoCsv() throws Exception {
        assertThat(read("网站,微信,公报都已开通,内容齐全\n一、总体情况\n二、其他\n三、附注\n").document().fileType())
                .isEqualTo("txt");
    }

    @Test
    void markdownTablesLoseTheirDashesAndMarks() throws Exception {
        ReadFile file = read("""
                # 年度报告

                **一、总体情况**

                1\\. 本镇公开\\*信息。

                |  **信息内容** | 数量 |
                |:------|------:|
                | 规章<br>文件 | 1\\|2 |
                | | |
                """);

        assertThat(file.paragraphs()).containsExactly("年度报告", "一、总体情况", "1. 本镇公开*信息。");
        assertThat(file.rows()).containsExactly(List.of("信息内容", "数量"), List.of("规章\n文件", "1|2"), List.of("", ""));
    }

    @Test
    void markdownTablesMayLackTheirOuterBars() throws Exception {
        assertThat(read("信息内容 | 数量\n---|---\n规章 | 3\n\n完\n").rows())
                .containsExactly(List.of("信息内容", "数量"), List.of("规章", "3"));
    }

    @Test
    void antiwordWrapsLabelsInTheirColumn() throws Exception {
        assertThat(read("""
                                |信息内容  |本年新    |数量 |
                                |          |          |     |
                                |          |制作数量  |     |
                                |其他对外管|3         |     |
                                |理事项    |          |     |
                                |规章      |          |     |
                                |规范      |          |     |
                                """).rows())
                .containsExactly(
                        List.of("信息内容", "本年新\n制作数量", "数量"),
                        List.of("其他对外管\n理事项", "3", ""),
                        List.of("规章", "", ""),
                        List.of("规范", "", ""));
    }

    @Test
    void aStreamOfBarsEndsItsHeaderAtTheLastLabel() throws Exception {
        ReadFile file = read(" 行政复议 |维持 |总计\n| |1 | |2 |3 |4 |\n| |五、存在的问题\n");

        assertThat(file.rows()).containsExactly(List.of("行政复议", "维持", "总计"), List.of("1", "", "2", "3", "4", ""));
        assertThat(file.paragraphs()).containsExactly("五、存在的问题");
    }

    @Test
    void gridsKeepTheirSpans() throws Exception {
        ReadFile file = read("""
                +------+-------------+
                | 甲   | 乙          |
                |      +------+------+
                | 续   | 丙   | 丁   |
                +======+======+======+
                | 1    | 2    | 3    |
                +------+------+------+
                """);

        assertThat(file.table().cells())
                .extracting(Cell::text, Cell::row, Cell::column, Cell::rowSpan, Cell::columnSpan)
                .containsExactly(
                        Tuple.tuple("甲\n续", 0, 0, 2, 1),
                        Tuple.tuple("乙", 0, 1, 1, 2),
                        Tuple.tuple("丙", 1, 1, 1, 1),
                        Tuple.tuple("丁", 1, 2, 1, 1),
                        Tuple.tuple("1", 2, 0, 1, 1),
                        Tuple.tuple("2", 2, 1, 1, 1),
                        Tuple.tuple("3", 2, 2, 1, 1));
        assertThat(file.table().cells().get(2).place().line()).isEqualTo(4);
    }

    @Test
    void boxesMayBeginWithOneCellOverAllColumns() throws Exception {
        assertThat(read("┌───────┐\n│第一项 │\n├──┬────┤\n│规章│ 3 │\n├──┼────┤\n│其他│ 12 │\n└──┴────┘\n")
                        .rows())
                .containsExactly(List.of("第一项"), List.of("规章", "3"), List.of("其他", "12"));
    }

    @Test
    void gridsMayBeDrawnWithBoxCharactersAndOutOfLine() throws Exception {
        assertThat(read("┌──┬────┐\n│规章│ 3 │\n├──┼────┤\n│其他│ 12 │\n└──┴────┘\n")
                        .rows())
                .containsExactly(List.of("规章", "3"), List.of("其他", "12"));
    }

    @Test
    void columnsBelowDashesAreCutByWidth() throws Exception {
        assertThat(read("""
                                  信息内容   数量
                                  ---------- ------
                                  规章       3
                                             4
                                  行政许可   208

                                正文
                                """).rows())
                .containsExactly(List.of("信息内容", "数量"), List.of("规章", "3"), List.of("", "4"), List.of("行政许可", "208"));
    }

    @Test
    void rowsBetweenBlankLinesMayTakeSeveralLines() throws Exception {
        assertThat(read("""
                                  ----------------- ------
                                  （一）予以        2
                                  公开

                                  （二）部分公开    3
                                  ----------------- ------
                                """).rows()).containsExactly(List.of("（一）予以\n公开", "2"), List.of("（二）部分公开", "3"));
    }

    @Test
    void htmlTablesInsideMarkdownAreRead() throws Exception {
        ReadFile file = read("二、情况\n\n<table>\n<tr><td colspan=2>规章</td><td>3</td></tr>\n</table>\n\n三、其他\n");

        assertThat(file.rows()).containsExactly(List.of("规章", "3"));
        assertThat(file.table().cells().get(0).columnSpan()).isEqualTo(2);
        assertThat(file.table().cells().get(1).place().line()).isEqualTo(3);
        assertThat(file.paragraphs()).containsExactly("二、情况", "三、其他");
    }

    @Test
    void cellsCopiedFromABrowserArePartedByTabsAlone() throws Exception {
        ReadFile file =
                read("二、情况\n\n规章\n\n\t\n\n1\n\n\t\n\n\n\n\n\n\n\n行政\n\n许可\n\n\t\n\n\n\n\n\t\n\n3\n\n\n\n\n三、收到申请情况\n");

        assertThat(file.rows()).containsExactly(List.of("规章", "1", ""), List.of("行政\n许可", "", "3"));
        assertThat(file.paragraphs()).containsExactly("二、情况", "三、收到申请情况");
    }

    @Test
    void aLabelCoversTheBlankLabelColumnsBehindItAndNoBlankFigure() throws Exception {
        ReadFile file = read("""
                | 说明 | | 自然人 | 企业 |
                |------|---|--------|------|
                | 一、新收 |  |  | 5 |
                | 三、结果 | 1.公开 | 2 | 22（含3件） |
                |  | 2.其他 |  |  |
                """);

        assertThat(file.table().rows().stream().map(List::size)).containsExactly(3, 3, 4, 4);
        assertThat(file.rows())
                .containsExactly(
                        List.of("说明", "自然人", "企业"),
                        List.of("一、新收", "", "5"),
                        List.of("三、结果", "1.公开", "2", "22（含3件）"),
                        List.of("", "2.其他", "", ""));
    }

    @Test
    void aFigureBrokenInANarrowColumnIsOneFigure() throws Exception {
        assertThat(read("+----+---+\n| 甲 | 3 |\n|    | 1 |\n|    | 6 |\n+----+---+\n| 总 | 4 |\n| 计 |   |\n+----+---+\n")
                        .rows())
                .containsExactly(List.of("甲", "316"), List.of("总\n计", "4"));
    }

    @Test
    void spansWithAttributesAreReadAsTheirText() throws Exception {
        assertThat(read("[一、[总体]{lang=\"zh-CN\"}情况]{.underline}\n").paragraphs())
                .containsExactly("一、总体情况");
    }
}
