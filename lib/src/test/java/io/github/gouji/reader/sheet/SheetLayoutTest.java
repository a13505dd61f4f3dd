package io.github.gouji.reader.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Limits;
import io.github.gouji.document.Place;
import io.github.gouji.document.Table;
import io.github.gouji.reader.sheet.SheetFixture.Kind;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Prose and tables of a sheet are told apart, and merged, hidden and blank cells end up where a person sees them. */
class SheetLayoutTest {

    private static final String PROSE = "2021年，本镇认真贯彻落实条例，依法做好政务公开各项工作。";

    /** Numbered like a heading, it is a row of the form all the same; the next table's heading is not. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void aRowOfTheFormWithoutAnyFigureStaysInTheTable(Kind kind) throws Exception {
        SheetFixture report = new SheetFixture(kind)
                .row(1, "三、收到和处理政府信息公开申请情况")
                .row(2, "项目", "自然人", "总计")
                .row(3, "一、本年新收政府信息公开申请数量")
                .row(4, "（一）予以公开", 1, 1)
                .row(5, "四、结转下年度继续办理")
                .row(6, "四、政府信息公开行政复议、行政诉讼情况")
                .row(7, "结果维持", "结果纠正", "总计");

        assertThat(report.lines())
                .containsExactly(
                        "三、收到和处理政府信息公开申请情况",
                        "[0: 项目][1: 自然人][2: 总计]",
                        "[0: 一、本年新收政府信息公开申请数量][1: ][2: ]",
                        "[0: （一）予以公开][1: 1][2: 1]",
                        "[0: 四、结转下年度继续办理][1: ][2: ]",
                        "四、政府信息公开行政复议、行政诉讼情况",
                        "[0: 结果维持][1: 结果纠正][2: 总计]");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void oneSheetMayHoldTheWholeReport(Kind kind) throws Exception {
        SheetFixture report = new SheetFixture(kind)
                .row(1, "晨光镇2021年年度报告")
                .row(2, "一、总体情况")
                .row(3, PROSE)
                .row(4, "二、主动公开政府信息情况")
                .row(5, "第二十条第（一）项")
                .merge("A5:D5")
                .row(6, "信息内容", "制发件数", "废止件数", "现行有效件数")
                .row(7, "规章", 0, 0, 0)
                .row(8, "第二十条第（五）项")
                .merge("A8:D8")
                .row(9, "信息内容", "处理决定数量")
                .merge("B9:D9")
                .row(10, "行政许可", 7)
                .merge("B10:D10")
                .row(11, "三、收到和处理情况")
                .row(12, "项目", "自然人", "总计")
                .row(13, "一、本年新收", 1, 1)
                .row(14, "四、其他事项")
                .row(15, PROSE);
        assertThat(report.lines())
                .containsExactly(
                        "晨光镇2021年年度报告",
                        "一、总体情况",
                        PROSE,
                        "二、主动公开政府信息情况",
                        "[0: 1x4 第二十条第（一）项]",
                        "[0: 信息内容][1: 制发件数][2: 废止件数][3: 现行有效件数]",
                        "[0: 规章][1: 0][2: 0][3: 0]",
                        "[0: 1x4 第二十条第（五）项]",
                        "[0: 信息内容][1: 1x3 处理决定数量]",
                        "[0: 行政许可][1: 1x3 7]",
                        "三、收到和处理情况",
                        "[0: 项目][1: 自然人][2: 总计]",
                        "[0: 一、本年新收][1: 1][2: 1]",
                        "四、其他事项",
                        PROSE);
    }

    private static SheetFixture numbered(Kind kind, int first, int step) {
        SheetFixture report = new SheetFixture(kind);
        Object[][] rows = {
            {"晨光镇2021年年度报告"},
            {"一、总体情况"},
            {PROSE},
            {"二、主动公开政府信息情况"},
            {"信息内容", "制发件数", "废止件数"},
            {"规章", 0, 3},
            {"行政规范性文件", 1, 0},
            {"五、存在的主要问题"},
            {PROSE},
            {"六、其他事项"},
            {PROSE}
        };
        for (int i = 0; i < rows.length; i++) {
            Object[] row = Arrays.copyOf(rows[i], 5);
            row[4] = first + i * step;
            report.row(i + 1, row);
        }
        return report;
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aColumnThatNumbersTheRowsOfTheSheetIsNoPartOfIt(Kind kind) throws Exception {
        assertThat(numbered(kind, 1, 1).lines())
                .containsExactly(
                        "晨光镇2021年年度报告",
                        "一、总体情况",
                        PROSE,
                        "二、主动公开政府信息情况",
                        "[0: 信息内容][1: 制发件数][2: 废止件数]",
                        "[0: 规章][1: 0][2: 3]",
                        "[0: 行政规范性文件][1: 1][2: 0]",
                        "五、存在的主要问题",
                        PROSE,
                        "六、其他事项",
                        PROSE);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aColumnOfOtherNumbersStays(Kind kind) throws Exception {
        assertThat(numbered(kind, 1, 2).lines()).contains("[0: 规章][1: 0][2: 3][3: 11]");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void titlesMergedAcrossTheTableAreNoPartOfIt(Kind kind) throws Exception {
        SheetFixture report = new SheetFixture(kind)
                .row(1, "年度报告")
                .merge("A1:C1")
                .row(2, "三、收到和处理情况")
                .merge("A2:C2")
                .row(3, "项目", "自然人", "总计")
                .row(4, "本年新收", 1, 1)
                .row(5, "注：数字均为件")
                .merge("A5:C5");
        assertThat(report.lines())
                .containsExactly("年度报告", "三、收到和处理情况", "[0: 项目][1: 自然人][2: 总计]", "[0: 本年新收][1: 1][2: 1]", "注：数字均为件");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void bordersKeepBlankFiguresInTheTable(Kind kind) throws Exception {
        SheetFixture report = new SheetFixture(kind)
                .row(1, "四、复议诉讼情况")
                .boxes(2, "维持", "纠正", "总计")
                .boxes(3, "", "", "")
                .row(4, "五、问题")
                .boxes(5, "一、本年新收", "", "")
                .boxes(6, "二、上年结转", "", 0);
        assertThat(report.lines())
                .containsExactly(
                        "四、复议诉讼情况",
                        "[0: 维持][1: 纠正][2: 总计]",
                        "[0: ][1: ][2: ]",
                        "五、问题",
                        "[0: 一、本年新收][1: ][2: ]",
                        "[0: 二、上年结转][1: ][2: 0]");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void labelsWithoutFiguresStayInTheirTableEvenWithoutBorders(Kind kind) throws Exception {
        SheetFixture report = new SheetFixture(kind)
                .row(1, "信息内容", "制发件数", "废止件数")
                .row(2, "规章")
                .row(3, "规范性文件")
                .row(4, "第二十条第（五）项")
                .merge("A4:C4")
                .row(5, "信息内容", "处理决定数量")
                .row(6, "行政许可")
                .row(7, "三、收到和处理情况")
                .merge("A7:G7")
                .row(8, "项目", null, null, "自然人", "企业", "科研", "总计")
                .merge("A8:C8")
                .row(9, "一、本年新收")
                .merge("A9:C9")
                .row(10, "二、上年结转")
                .merge("A10:C10")
                .row(11, "三、结果", "予以公开", null, 1, 0, 0, 1)
                .row(12, "四、结转下年")
                .merge("A12:C12");
        assertThat(report.lines())
                .containsExactly(
                        "[0: 信息内容][1: 制发件数][2: 废止件数]",
                        "[0: 规章][1: ][2: ]",
                        "[0: 规范性文件][1: ][2: ]",
                        "[0: 1x3 第二十条第（五）项]",
                        "[0: 信息内容][1: 处理决定数量][2: ]",
                        "[0: 行政许可][1: ][2: ]",
                        "三、收到和处理情况",
                        "[0: 1x2 项目][2: 自然人][3: 企业][4: 科研][5: 总计]",
                        "[0: 1x2 一、本年新收][2: ][3: ][4: ][5: ]",
                        "[0: 1x2 二、上年结转][2: ][3: ][4: ][5: ]",
                        "[0: 三、结果][1: 予以公开][2: 1][3: 0][4: 0][5: 1]",
                        "[0: 1x2 四、结转下年][2: ][3: ][4: ][5: ]");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void labelsMergedDownwardsHoldTheirRowsTogether(Kind kind) throws Exception {
        SheetFixture report = new SheetFixture(kind)
                .row(1, "项目", "分项", "数量")
                .row(2, "办理结果", "予以公开", 1)
                .row(3, null, "部分公开")
                .row(5, null, "其他")
                .merge("A2:A5");
        assertThat(report.lines())
                .containsExactly(
                        "[0: 项目][1: 分项][2: 数量]",
                        "[0: 4x1 办理结果][1: 予以公开][2: 1]",
                        "[1: 部分公开][2: ]",
                        "[1: ][2: ]",
                        "[1: 其他][2: ]");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void hiddenSheetsRowsAndColumnsAreNotSeen(Kind kind) throws Exception {
        SheetFixture report = new SheetFixture(kind)
                .row(1, "项目", "去年", "今年", "合计")
                .row(2, "新收", 9, 1, 1)
                .row(3, "隐藏", 8, 8, 8)
                .row(4, "结转", 7, 2, 2)
                .merge("C1:D1");
        report.sheet.getRow(2).setZeroHeight(true);
        report.sheet.setColumnHidden(1, true);
        report.sheet = report.workbook.createSheet("底稿");
        report.row(1, "不给人看", 1);
        report.workbook.setSheetHidden(1, true);
        report.sheet = report.workbook.createSheet("更深的底稿");
        report.row(1, "更不给人看", 1);
        report.workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        assertThat(report.lines()).containsExactly("[0: 项目][1: 1x2 今年]", "[0: 新收][1: 1][2: 1]", "[0: 结转][1: 2][2: 2]");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aMergedCellWhoseCornerIsHiddenIsSeenInTheRest(Kind kind) throws Exception {
        SheetFixture report = new SheetFixture(kind)
                .row(1, "办理结果", "隐藏", 5)
                .row(2, null, "予以公开", 1)
                .row(3, null, "部分公开", 2)
                .merge("A1:A3");
        report.sheet.getRow(0).setZeroHeight(true);
        assertThat(report.lines()).containsExactly("[0: 2x1 办理结果][1: 予以公开][2: 1]", "[1: 部分公开][2: 2]");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void columnsInWhichNothingBeginsAreLeftOut(Kind kind) throws Exception {
        SheetFixture report = new SheetFixture(kind)
                .row(1, "项目", null, "自然人", null, null, "总计")
                .row(2, "新收", null, 1, null, null, 1)
                .merge("C1:E1");
        assertThat(report.lines()).containsExactly("[0: 项目][1: 自然人][2: 总计]", "[0: 新收][1: 1][2: 1]");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyCellTellsItsAddress(Kind kind) throws Exception {
        SheetFixture report = new SheetFixture(kind)
                .row(3, null, "项目", "数量")
                .row(4, null, "隐藏", 1)
                .row(5, null, "新收", null)
                .row(6, null, "结转", 1);
        report.sheet.getRow(3).setZeroHeight(true);
        report.sheet.addMergedRegion(CellRangeAddress.valueOf("B5:B6"));
        List<Block> blocks = (kind == Kind.XLSX ? new XlsxReader() : new XlsReader())
                .read(report.content(), new Budget(Limits.defaults()))
                .blocks();
        Table table = (Table) blocks.get(0);
        assertThat(table.place()).isEqualTo(Place.sheet("年度报告", "B3:C6"));
        assertThat(table.cells())
                .extracting(cell -> cell.place().address())
                .containsExactly("B3", "C3", "B5", "C5", "C6");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void styledCellsWithoutTextAddNothing(Kind kind) throws Exception {
        SheetFixture report = new SheetFixture(kind).boxes(1, "项目", "数量").boxes(2, "新收", 1);
        Object[] blanks = new Object[250];
        Arrays.fill(blanks, "");
        for (int row = 3; row < 2000; row++) {
            report.boxes(row, blanks);
        }
        assertThat(report.lines()).startsWith("[0: 项目][1: 数量]", "[0: 新收][1: 1]").hasSizeLessThan(5);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aCellOfSeveralLinesOfProseIsSeveralParagraphs(Kind kind) throws Exception {
        SheetFixture report = new SheetFixture(kind).row(1, "一、总体情况\n" + PROSE + "\n\n（一）主动公开");
        assertThat(report.lines()).containsExactly("一、总体情况", PROSE, "（一）主动公开");
    }
}
