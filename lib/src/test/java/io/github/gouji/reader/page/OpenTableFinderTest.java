package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines of a page are a table without columns' lines, and which are the text around it. */
class OpenTableFinderTest {

    /** A page that ends with a header of columns from 300 on. */
    private static final OpenTable.End HEADED = new OpenTable.End(List.of(300.0, 340.0, 400.0, 440.0), true);

    private final DrawnPages pages = new DrawnPages();

    private OpenTableFinderTest text(double x, double y, String text) {
        pages.text(x, y, text);
        return this;
    }

    private OpenTableFinderTest row(double y, String label, String first, String second) {
        return text(100, y, label).text(300, y, first).text(400, y, second);
    }

    private List<String> runs() {
        return runs(OpenTable.End.NONE);
    }

    /** Each run as the texts of its lines, tables in brackets. */
    private List<String> runs(OpenTable.End above) {
        List<TextLine> lines = TextLine.of(Upright.of(pages.canvas()).glyphs());
        return OpenTableFinder.runs(lines, above).stream()
                .map(run -> {
                    String texts = String.join(
                            "/", run.lines().stream().map(TextLine::text).toList());
                    return (run.table() ? "[" + texts + "]" : texts).replaceAll(" +", " ");
                })
                .toList();
    }

    private static boolean isRow(DrawnPages pages) {
        return OpenTableFinder.isRow(
                TextLine.of(Upright.of(pages.canvas()).glyphs()).get(0));
    }

    @Test
    void rowEndsInValues() {
        assertThat(isRow(new DrawnPages().text(100, 100, "规章").text(300, 100, "12")))
                .isTrue();
        assertThat(isRow(new DrawnPages().text(100, 100, "3").text(300, 100, "12")))
                .isTrue();
        assertThat(isRow(new DrawnPages().text(100, 100, "规章").text(300, 100, "件数")))
                .isFalse();
        assertThat(isRow(new DrawnPages().text(100, 100, "12").text(300, 100, "件数")))
                .isFalse();
        assertThat(isRow(new DrawnPages()
                        .text(100, 100, "1")
                        .text(200, 100, "件数")
                        .text(300, 100, "2")))
                .isFalse();
        assertThat(isRow(new DrawnPages().text(100, 100, "12"))).isFalse();
    }

    @Test
    void wordForNothingIsAValueWhereItReturns() {
        assertThat(isRow(new DrawnPages().text(100, 100, "规章").text(300, 100, "无")))
                .isFalse();
        assertThat(isRow(new DrawnPages()
                        .text(100, 100, "规章")
                        .text(300, 100, "无")
                        .text(400, 100, "无")))
                .isTrue();
        assertThat(isRow(new DrawnPages()
                        .text(100, 100, "规章")
                        .text(300, 100, "无")
                        .text(400, 100, "7")))
                .isTrue();
    }

    @Test
    void textAroundATableIsNotPartOfIt() {
        text(100, 100, "全年主动公开政府信息四百余条，其中规章两件").row(160, "规章", "1", "2").row(180, "许可", "3", "4");
        text(100, 250, "三、收到和处理政府信息公开申请情况");

        assertThat(runs()).containsExactly("全年主动公开政府信息四百余条，其中规章两件", "[规章 1 2/许可 3 4]", "三、收到和处理政府信息公开申请情况");
    }

    @Test
    void lineThatRunsAcrossTheValuesIsNoLabel() {
        text(100, 85, "下表所列各项数据均截至本年度最后一日止").row(100, "规章", "1", "2");

        assertThat(runs()).hasSize(1);

        text(100, 70, "本表所列的数据由各科室按照来源逐项核对后再行填报");
        assertThat(runs()).containsExactly("本表所列的数据由各科室按照来源逐项核对后再行填报", "[下表所列各项数据均截至本年度最后一日止/规章 1 2]");
    }

    @Test
    void headerAboveTheRowsIsOfTheTable() {
        text(100, 85, "事项").text(290, 85, "制发件数").text(390, 85, "废止件数").row(100, "规章", "1", "2");

        assertThat(runs()).containsExactly("[事项 制发件数 废止件数/规章 1 2]");
    }

    @Test
    void headingOfASectionIsNeverPartOfATable() {
        text(100, 85, "二、主动公开政府信息情况").row(100, "规章", "1", "2");
        text(100, 115, "四、行政复议、行政诉讼情况").row(130, "总计", "3", "4");

        assertThat(runs()).containsExactly("二、主动公开政府信息情况", "[规章 1 2]", "四、行政复议、行政诉讼情况", "[总计 3 4]");
    }

    @Test
    void wrappedLabelBelowTheLastRowIsOfTheTable() {
        row(100, "规章", "1", "2").row(120, "要求确认或", "3", "4").text(100, 132, "重新出具");
        text(100, 160, "以上数据由办公室汇总并经过核对后填报").text(100, 180, "六、其他需要报告的事项").text(100, 200, "无其他事项");
        text(100, 220, "特此报告");

        assertThat(runs().get(0)).startsWith("[规章 1 2/要求确认或 3 4/重新出具");
    }

    @ParameterizedTest
    @CsvSource({"107.9, 1", "108.1, 2"})
    void valueALittleLowerThanItsLabelStandsBesideIt(double y, int lines) {
        text(100, 100, "行政许可").text(300, y, "8");

        assertThat(runs().get(0).split("/")).hasSize(lines);
    }

    @Test
    void valueStandsRightOfTheLabelThatItIsBeside() {
        assertThat(text(100, 100, "行政许可").text(120, 106, "8").runs()).containsExactly("行政许可/8");
    }

    @Test
    void twoLabelsOrTwoValuesAreNotOneRow() {
        assertThat(text(100, 100, "行政许可").text(300, 106, "处罚").runs()).containsExactly("行政许可/处罚");
        assertThat(text(100, 200, "7").text(300, 206, "8").runs().get(0)).endsWith("7/8");
    }

    @ParameterizedTest
    @CsvSource({"344.9, true", "345.1, false"})
    void valueRightBehindALabelStandsNearWhereValuesBegin(double centre, boolean row) {
        double left = centre - 2.5;
        text(100, 100, "规章").text(300, 100, "1").text(left - 46, 115, "处罚件数").text(left, 115, "8");
        text(100, 190, "完。").text(100, 205, "完。").text(100, 220, "完。").text(100, 235, "完。");

        assertThat(runs().get(0).contains("处罚件数 8")).isEqualTo(row);
    }

    @Test
    void listOfContentsHasDotsOrNumberedHeadings() {
        assertThat(text(100, 100, "概述......").text(400, 100, "1").runs()).containsExactly("概述...... 1");
        assertThat(new OpenTableFinderTest()
                        .text(100, 100, "一、概述")
                        .text(400, 100, "1")
                        .runs())
                .containsExactly("一、概述 1");
        assertThat(new OpenTableFinderTest()
                        .text(100, 100, "（一）概述")
                        .text(400, 100, "1")
                        .runs())
                .containsExactly("[（一）概述 1]");
        assertThat(new OpenTableFinderTest()
                        .text(100, 100, "一、新收")
                        .text(400, 100, "1")
                        .text(450, 100, "2")
                        .runs())
                .containsExactly("[一、新收 1 2]");
    }

    @Test
    void labelsBelowTheHeaderOfThePageBeforeAreBlankRows() {
        text(100, 80, "行政许可").text(100, 95, "行政处罚").text(100, 200, "三、收到和处理申请情况");

        assertThat(runs(HEADED)).containsExactly("[行政许可/行政处罚]", "三、收到和处理申请情况");
        assertThat(runs()).containsExactly("行政许可/行政处罚/三、收到和处理申请情况");
    }

    @ParameterizedTest
    @ValueSource(strings = {"以上数据由办公室汇总并经过核对后填报至系统中", "12", "三、收到和处理申请情况", "二、许可"})
    void otherTextBelowTheHeaderOfThePageBeforeIsNoLabel(String text) {
        assertThat(text(100, 80, text).runs(HEADED)).containsExactly(text);
    }

    @Test
    void labelsRightAboveOtherTextAreText() {
        text(100, 80, "行政许可").text(100, 95, "以上数据由办公室汇总并经过核对后填报至系统中");

        assertThat(runs(HEADED)).containsExactly("行政许可/以上数据由办公室汇总并经过核对后填报至系统中");
    }

    @Test
    void labelsEndWhereTheNextLineIsFarBelow() {
        text(100, 80, "行政许可").text(100, 125.1, "行政处罚");

        assertThat(runs(HEADED)).containsExactly("[行政许可]", "行政处罚");
    }

    @Test
    void headerAndLabelsGoOnWithAnOpenTable() {
        OpenTable.End open = new OpenTable.End(List.of(300.0, 340.0), false);
        text(100, 80, "信息内容").text(300, 80, "收费金额").text(100, 95, "行政事业性收费").text(100, 200, "三、收到和处理申请情况");

        assertThat(runs(open)).containsExactly("[信息内容 收费金额/行政事业性收费]", "三、收到和处理申请情况");
        assertThat(runs()).containsExactly("信息内容 收费金额/行政事业性收费/三、收到和处理申请情况");
    }

    private static boolean isHeaderOf(DrawnPages header, DrawnPages labels) {
        return OpenTableFinder.isHeaderOf(
                TextLine.of(Upright.of(labels.canvas()).glyphs()),
                TextLine.of(Upright.of(header.canvas()).glyphs()));
    }

    private static DrawnPages names() {
        return new DrawnPages().text(100, 80, "信息内容").text(300, 80, "收费金额");
    }

    @Test
    void labelsStandBelowTheFirstNameAndLeftOfTheOthers() {
        assertThat(isHeaderOf(names(), new DrawnPages().text(100, 95, "行政事业性收费")))
                .isTrue();
        assertThat(isHeaderOf(names(), new DrawnPages().text(260, 95, "收费金额"))).isFalse();
        assertThat(isHeaderOf(names(), new DrawnPages().text(60, 95, "收费金额"))).isFalse();
        assertThat(isHeaderOf(names(), new DrawnPages().text(100, 95, "收费").text(200, 95, "金额")))
                .isFalse();
        assertThat(isHeaderOf(names(), new DrawnPages())).isTrue();
    }

    @Test
    void labelsAreInNoLargerTypeThanTheirHeader() {
        assertThat(isHeaderOf(names(), new DrawnPages().size(11.2).text(100, 95, "收费")))
                .isTrue();
        assertThat(isHeaderOf(names(), new DrawnPages().size(11.3).text(100, 95, "收费")))
                .isFalse();
    }

    @Test
    void headerNamesSeveralColumnsAndHoldsNoFigures() {
        DrawnPages label = new DrawnPages().text(100, 95, "收费");

        assertThat(isHeaderOf(new DrawnPages(), label)).isFalse();
        assertThat(isHeaderOf(new DrawnPages().text(100, 80, "信息内容"), label)).isFalse();
        assertThat(isHeaderOf(new DrawnPages().text(100, 80, "信息内容").text(300, 80, "7"), label))
                .isFalse();
    }

    @Test
    void whatAPageLeavesOpenIsItsLastTableWithoutLines() {
        PageTable open = new PageTable(1, 1, new Box(0, 0, 1, 1), false, List.of(1.0, 2.0), 1, List.of());
        PageTable ruled = new PageTable(1, 1, new Box(0, 0, 1, 1), true, List.of(1.0, 2.0), 1, List.of());
        PageItem line = new PageItem.Image(1, new Box(0, 0, 1, 1));

        assertThat(OpenTable.End.of(List.of(ruled, open, line)).columns()).containsExactly(1.0, 2.0);
        assertThat(OpenTable.End.of(List.of(open, ruled))).isEqualTo(OpenTable.End.NONE);
        assertThat(OpenTable.End.of(List.of(line))).isEqualTo(OpenTable.End.NONE);
        assertThat(OpenTable.End.NONE.isEmpty()).isTrue();
        assertThat(HEADED.isEmpty()).isFalse();
    }
}
