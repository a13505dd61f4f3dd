package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.gouji.document.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables without lines, or with few. */
class OpenTableTest {

    private static final double[] COLUMNS = {300, 360, 420};

    private static DrawnPages row(DrawnPages pages, double y, String label, String... values) {
        pages.text(100, y, label);
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                pages.centred(COLUMNS[i] - 20, COLUMNS[i] + 20, y, values[i]);
            }
        }
        return pages;
    }

    private static DrawnPages header(DrawnPages pages, double y) {
        return row(pages, y, "信息内容", "制发件", "废止件", "有效件");
    }

    @Test
    void valuesBelowEachOtherAreColumns() throws UnreadableException {
        DrawnPages pages = header(new DrawnPages(), 100);
        row(pages, 120, "规章", "1", "0", "23");
        row(pages, 140, "规范性文件", "44", "5", "0");

        assertThat(pages.rows())
                .containsExactly(
                        List.of("信息内容", "制发件", "废止件", "有效件"),
                        List.of("规章", "1", "0", "23"),
                        List.of("规范性文件", "44", "5", "0"));
    }

    @Test
    void twoWordsAboveANameWidenItBoth() throws UnreadableException {
        DrawnPages pages = new DrawnPages().text(270, 88, "本年").text(312, 88, "以来");
        row(pages, 100, "信息内容", "所有制发件", "废止件", "有效件");
        row(pages, 120, "规章", "1", "", "23");
        row(pages, 140, "规范性文件", "44", "", "0");

        assertThat(pages.rows()).contains(List.of("规章", "1", "", "23"), List.of("规范性文件", "44", "", "0"));
    }

    @Test
    void blankCellsKeepTheirPlace() throws UnreadableException {
        DrawnPages pages = header(new DrawnPages(), 100);
        row(pages, 120, "规章", "1", "", "23");
        row(pages, 140, "规范性文件", "", "", "7");

        assertThat(pages.rows()).contains(List.of("规章", "1", "", "23"), List.of("规范性文件", "", "", "7"));
    }

    @Test
    void columnWithoutAnyValueIsKnownFromItsName() throws UnreadableException {
        DrawnPages pages = header(new DrawnPages(), 100);
        row(pages, 120, "规章", "1", "", "23");
        row(pages, 140, "规范性文件", "5", "", "7");

        assertThat(pages.rows().get(1)).containsExactly("规章", "1", "", "23");
    }

    @Test
    void labelOnSeveralLinesBelongsToTheValuesBesideIt() throws UnreadableException {
        DrawnPages pages = new DrawnPages();
        row(pages, 100, "（一）予以公开", "1", "2", "3");
        pages.text(100, 120, "（二）部分公开（区分处理");
        row(pages, 126, "", "4", "5", "6");
        pages.text(100, 132, "的，不计其他情形）");
        row(pages, 152, "（七）总计", "7", "8", "9");

        assertThat(pages.rows())
                .containsExactly(
                        List.of("（一）予以公开", "1", "2", "3"),
                        List.of("（二）部分公开（区分处理\n的，不计其他情形）", "4", "5", "6"),
                        List.of("（七）总计", "7", "8", "9"));
    }

    @Test
    void rowWithoutValuesIsStillARow() throws UnreadableException {
        DrawnPages pages = new DrawnPages();
        row(pages, 100, "1.重复申请", "1", "2", "3");
        row(pages, 116, "2.信访举报投诉类申请");
        row(pages, 132, "3.要求提供公开出版物", "7", "8", "9");

        assertThat(pages.rows())
                .containsExactly(
                        List.of("1.重复申请", "1", "2", "3"),
                        List.of("2.信访举报投诉类申请", "", "", ""),
                        List.of("3.要求提供公开出版物", "7", "8", "9"));
    }

    @Test
    void namesOfGroupsAreNotLabels() throws UnreadableException {
        DrawnPages pages = new DrawnPages();
        row(pages, 100, "", "1", "2", "3").text(140, 100, "1.重复申请");
        pages.text(100, 109, "（五）");
        row(pages, 118, "", "4", "5", "6").text(140, 118, "2.信访举报投诉");
        pages.text(100, 122, "不处理");

        assertThat(pages.rows().get(0)).contains("1.重复申请").doesNotContain("（五）\n1.重复申请");
        assertThat(pages.rows().get(1)).contains("2.信访举报投诉");
    }

    @Test
    void linesBetweenRowsPartThem() throws UnreadableException {
        DrawnPages pages = new DrawnPages();
        for (double y : new double[] {85, 105, 125, 145}) {
            pages.line(95, y, 450, y);
        }
        row(pages, 100, "规章", "1", "2", "3");
        row(pages, 120, "行政许可");
        row(pages, 140, "行政处罚", "7", "8", "9");

        assertThat(pages.rows())
                .containsExactly(
                        List.of("规章", "1", "2", "3"), List.of("行政许可", "", "", ""), List.of("行政处罚", "7", "8", "9"));
    }

    @Test
    void headerInTheMidstBeginsOtherColumns() throws UnreadableException {
        DrawnPages pages = header(new DrawnPages(), 100);
        row(pages, 120, "规章", "1", "0", "23");
        pages.text(100, 140, "信息内容").centred(320, 400, 140, "处理决定数量");
        pages.text(100, 160, "行政许可").centred(320, 400, 160, "12");

        assertThat(pages.rows())
                .containsExactly(
                        List.of("信息内容", "制发件", "废止件", "有效件"),
                        List.of("规章", "1", "0", "23"),
                        List.of("信息内容", "处理决定数量"),
                        List.of("行政许可", "12"));
    }

    @Test
    void rowsWithoutLinesBetweenColumnLinesAreParted() throws UnreadableException {
        DrawnPages pages = new DrawnPages().grid(new double[] {95, 280, 340, 400, 440}, new double[] {85, 150});
        row(pages, 100, "规章", "1", "2", "3");
        row(pages, 120, "行政许可", "4", "5", "6");
        row(pages, 140, "行政处罚", "7", "8", "9");

        assertThat(pages.rows())
                .containsExactly(
                        List.of("规章", "1", "2", "3"), List.of("行政许可", "4", "5", "6"), List.of("行政处罚", "7", "8", "9"));
    }

    @Test
    void tableGoesOnWithItsColumnsOverThePage() throws UnreadableException {
        DrawnPages pages = header(new DrawnPages(), 700);
        row(pages, 720, "规章", "1", "0", "23");
        row(pages.page(), 100, "规范性文件", "4", "", "5");

        assertThat(pages.rows()).contains(List.of("规范性文件", "4", "", "5"));
        assertThat(pages.tables()).hasSize(1);
    }

    @Test
    void listOfContentsIsNoTable() throws UnreadableException {
        DrawnPages pages = new DrawnPages()
                .text(100, 100, "一、总体情况")
                .text(400, 100, "1")
                .text(100, 120, "二、主动公开政府信息情况")
                .text(400, 120, "3");

        assertThat(pages.tables()).isEmpty();
        assertThat(pages.paragraphs()).hasSize(2);
    }

    @Test
    void proseIsNoTable() throws UnreadableException {
        DrawnPages pages = new DrawnPages().text(100, 100, "全年公开12条，其中3条为惠民政策。").text(100, 120, "联系电话：12345");

        assertThat(pages.tables()).isEmpty();
    }

    @Test
    void groupsNameCloseToALabelIsNotPartOfIt() throws UnreadableException {
        DrawnPages pages = new DrawnPages();
        row(pages, 100, "", "1", "2", "3").text(80, 100, "三、本").text(114, 100, "（一）予以公开");
        pages.text(114, 120, "（二）部分公开（区分处理");
        row(pages, 132, "", "4", "5", "6").text(80, 132, "年办理").text(114, 132, "的，只计这一情形，");
        pages.text(114, 144, "不计其他情形）");
        row(pages, 164, "", "7", "8", "9").text(80, 164, "结果").text(114, 164, "（七）总计");

        assertThat(pages.rows().get(1)).contains("（二）部分公开（区分处理\n的，只计这一情形，\n不计其他情形）", "4", "5", "6");
    }

    @Test
    void groupsNameSetVerticallyMakesNoColumn() throws UnreadableException {
        DrawnPages pages = new DrawnPages();
        row(pages, 100, "", "1", "2", "3").text(80, 100, "无").text(110, 100, "1.本机关不掌握");
        row(pages, 120, "", "4", "5", "6").text(80, 120, "法").text(110, 120, "2.没有现成信息");
        row(pages, 140, "", "7", "8", "9").text(80, 140, "提").text(110, 140, "3.补正后仍不明确");

        assertThat(pages.rows().get(0)).endsWith("1.本机关不掌握", "1", "2", "3");
    }

    @Test
    void namesCloseToEachOtherAreColumnsOfTheirOwn() throws UnreadableException {
        DrawnPages pages = new DrawnPages();
        pages.text(100, 100, "项目").text(300, 100, "商业企业").text(346, 100, "科研机构").text(420, 100, "总计");
        pages.text(100, 120, "1.新收申请").text(363, 120, "1").text(427, 120, "1");
        pages.text(100, 140, "2.结转申请").text(363, 140, "2").text(427, 140, "2");

        assertThat(pages.rows())
                .containsExactly(
                        List.of("项目", "商业企业", "科研机构", "总计"),
                        List.of("1.新收申请", "", "1", "1"),
                        List.of("2.结转申请", "", "2", "2"));
    }

    @Test
    void firstColumnMayBeEmpty() throws UnreadableException {
        DrawnPages pages = header(new DrawnPages(), 100);
        row(pages, 120, "规章", "", "1", "23");
        row(pages, 140, "规范性文件", "", "5", "7");

        assertThat(pages.rows().get(1)).containsExactly("规章", "", "1", "23");
    }

    @Test
    void rowOfFiguresWithoutALabelStandsBelowItsNames() throws UnreadableException {
        DrawnPages pages = new DrawnPages();
        pages.centred(300, 420, 80, "行政复议");
        pages.text(300, 100, "结果维").text(340, 100, "结果纠").text(380, 100, "其他结").text(425, 106, "总计");
        pages.text(310, 112, "持").text(350, 112, "正").text(390, 112, "果");
        pages.text(352, 132, "3").text(432, 132, "3");

        List<List<String>> rows = pages.rows();

        assertThat(rows.get(rows.size() - 1)).containsExactly("", "", "3", "", "3");
    }

    @Test
    void titleOverTheTableNamesNoColumn() throws UnreadableException {
        DrawnPages pages = new DrawnPages().text(324, 84, "第一项");
        row(header(pages, 100), 120, "规章", "1", "", "23");
        row(pages, 140, "规范性文件", "44", "", "0");

        assertThat(pages.rows()).contains(List.of("规章", "1", "", "23"));
    }

    @Test
    void figuresBetweenTwoNamesAreNoTable() throws UnreadableException {
        DrawnPages pages = header(new DrawnPages(), 100);
        pages.text(100, 120, "规章").text(327, 120, "1").text(417, 120, "2");
        pages.text(100, 140, "规范性文件").text(327, 140, "3").text(417, 140, "4");

        assertThat(pages.tables()).isEmpty();
    }

    @Test
    void figureAwayFromAllNamesIsOfTheOneThatIsClearlyNearest() throws UnreadableException {
        DrawnPages pages = header(new DrawnPages(), 100);
        pages.text(100, 120, "规章").text(317, 120, "1").text(417, 120, "2");
        pages.text(100, 140, "规范性文件").text(317, 140, "3").text(417, 140, "4");

        assertThat(pages.rows()).contains(List.of("规章", "1", "", "2"));
    }

    @Test
    void nameOfTwoCharactersSetApartIsOne() throws UnreadableException {
        DrawnPages pages = new DrawnPages();
        pages.text(100, 100, "项目").text(300, 100, "其　他").text(360, 100, "总计");
        row(pages, 120, "1.新收申请", "", "1");
        row(pages, 140, "2.结转申请", "", "2");

        assertThat(pages.rows()).contains(List.of("1.新收申请", "", "1"));
    }

    @Test
    void valueALittleHigherThanItsLabelIsInTheSameRow() throws UnreadableException {
        DrawnPages pages = header(new DrawnPages(), 100);
        row(pages, 120, "规章", "1", "2", "23");
        pages.text(100, 140, "信息内容").text(340, 140, "处理决定数量");
        pages.text(367, 156, "8").text(100, 162, "行政许可");

        assertThat(pages.rows()).contains(List.of("行政许可", "8"));
    }

    @Test
    void labelsOfOneSectionFarApartAreRowsWithOrWithoutAValue() throws UnreadableException {
        DrawnPages pages = header(new DrawnPages(), 100);
        row(pages, 120, "规章", "1", "2", "23");
        pages.text(100, 140, "信息内容").text(340, 140, "处理决定数量");
        pages.text(100, 160, "行政处罚").text(367, 160, "8").text(100, 180, "行政强制");

        assertThat(pages.rows()).contains(List.of("行政处罚", "8"), List.of("行政强制", ""));
    }

    @Test
    void labelsBelowAHeaderAreRowsThoughNoValueStandsBesideThem() throws UnreadableException {
        DrawnPages pages = header(new DrawnPages(), 100);
        row(pages, 120, "规章", "1", "2", "23");
        pages.text(340, 140, "第八项").text(100, 160, "信息内容").text(340, 160, "收费金额");
        pages.text(100, 180, "行政事业性收费").text(100, 240, "三、收到和处理申请情况");

        assertThat(pages.rows()).contains(List.of("信息内容", "收费金额"), List.of("行政事业性收费", ""));
        assertThat(pages.paragraphs()).containsExactly("三、收到和处理申请情况");
    }

    @Test
    void labelsOnTheNextPageBelongToTheHeaderOnThis() throws UnreadableException {
        DrawnPages pages = header(new DrawnPages(), 700);
        row(pages, 720, "规章", "1", "2", "23");
        pages.text(100, 740, "信息内容").text(340, 740, "收费金额").text(290, 820, "- 1 -");
        pages.page().text(100, 80, "行政事业性收费").text(100, 240, "三、收到和处理申请情况");

        assertThat(pages.tables()).hasSize(1);
        assertThat(pages.rows()).contains(List.of("信息内容", "收费金额"), List.of("行政事业性收费", ""));
    }

    @Test
    void headingRightBelowATableEndsIt() throws UnreadableException {
        DrawnPages pages = header(new DrawnPages(), 100);
        row(pages, 120, "规章", "1", "2", "23");
        pages.text(100, 145, "三、收到和处理申请情况");
        header(pages, 170);
        row(pages, 190, "许可", "4", "5", "6");

        assertThat(pages.tables()).hasSize(2);
        assertThat(pages.paragraphs()).containsExactly("三、收到和处理申请情况");
    }

    @Test
    void labelOnTheNextPageIsABlankRowThoughAHeadingIsNear() throws UnreadableException {
        DrawnPages pages = header(new DrawnPages(), 700);
        row(pages, 720, "规章", "1", "2", "23");
        pages.text(100, 740, "信息内容").text(340, 740, "收费金额");
        pages.page().text(100, 80, "行政事业性收费").text(100, 110, "三、收到和处理申请情况");

        assertThat(pages.rows()).contains(List.of("行政事业性收费", ""));
        assertThat(pages.paragraphs()).containsExactly("三、收到和处理申请情况");
    }

    @Test
    void labelsAboveTheSameHeaderAgainAreBlankRows() throws UnreadableException {
        DrawnPages pages = header(new DrawnPages(), 100);
        row(pages, 114, "规章", "1", "2", "23");
        pages.text(340, 128, "第五项").text(100, 142, "信息内容").text(345, 142, "处理决定数量");
        pages.text(100, 156, "行政许可");
        pages.text(340, 170, "第六项").text(100, 184, "信息内容").text(345, 184, "处理决定数量");
        pages.text(100, 198, "行政处罚").text(372, 198, "8");

        assertThat(pages.rows()).contains(List.of("行政许可", ""), List.of("行政处罚", "8"));
    }

    @Test
    void labelWithRoomForTheNextWordIsARowOfItsOwn() throws UnreadableException {
        DrawnPages pages = header(new DrawnPages(), 100);
        row(pages, 114, "行政规范性文件", "1", "2", "23");
        pages.text(340, 128, "第六项").text(100, 142, "信息内容").text(345, 142, "处理决定数量");
        pages.text(100, 156, "行政处罚").text(100, 170, "行政强制").text(372, 170, "8");

        assertThat(pages.rows()).contains(List.of("行政处罚", ""), List.of("行政强制", "8"));
    }

    @Test
    void fullLineOfALabelGoesOnInTheNext() throws UnreadableException {
        DrawnPages pages = header(new DrawnPages(), 100);
        row(pages, 114, "行政规范性文件", "1", "2", "23");
        pages.text(340, 128, "第六项").text(100, 142, "信息内容").text(345, 142, "处理决定数量");
        pages.text(100, 156, "行政处罚及其他").text(100, 170, "行政强制").text(372, 170, "8");

        assertThat(pages.rows()).contains(List.of("行政处罚及其他\n行政强制", "8"));
    }

    @Test
    void columnsWhoseNamesThePageAboveHoldsKeepTheirPlaces() throws UnreadableException {
        DrawnPages pages = new DrawnPages()
                .text(290, 100, "科研")
                .text(340, 100, "社会")
                .text(390, 100, "法律")
                .text(440, 100, "其他");
        pages.text(100, 120, "1.新收").text(250, 120, "11").text(345, 120, "3").text(490, 120, "14");
        pages.text(100, 140, "2.结转").text(250, 140, "12").text(345, 140, "4").text(490, 140, "16");

        assertThat(pages.rows()).contains(List.of("1.新收", "11", "", "3", "", "", "14"));
    }

    @Test
    void blankRowAboveAnotherIsNoGroupsName() throws UnreadableException {
        DrawnPages pages = header(new DrawnPages(), 100);
        row(pages, 120, "二、上年结转申请", "1", "2", "3");
        pages.text(100, 140, "（一）公开").text(100, 160, "（二）部分公开").text(297.5, 160, "4");
        pages.text(100, 190, "（三）").text(170, 180, "1.秘密").text(297.5, 180, "5");
        pages.text(170, 200, "2.安全").text(297.5, 200, "6");

        assertThat(pages.rows()).contains(List.of("（一）公开", "", "", ""), List.of("（二）部分公开", "4", "", ""));
    }

    @Test
    void figuresThatFormNoRowTogetherDoNoHarm() {
        DrawnPages pages = new DrawnPages();
        pages.text(160, 122, "〇").text(120, 136, "-").text(160, 136, "〇");
        pages.text(60, 150, "〇").text(80, 150, "1").text(100, 158, "0");
        pages.text(60, 172, "0.5").text(80, 172, "（一）").text(220, 172, "-").text(340, 172, "1");

        assertThatCode(pages::rows).doesNotThrowAnyException();
    }
}
