package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one row of a table without columns' lines ends and the next begins, and what names a group of rows. */
class OpenRowsTest {

    private final DrawnRows drawn = new DrawnRows();

    private DrawnRows text(double x, double y, String text) {
        return drawn.text(x, y, text);
    }

    private DrawnRows row(double y, String label, String first, String second) {
        return drawn.row(y, label, first, second);
    }

    private DrawnRows item(double y, String label, String first, String second) {
        return drawn.item(y, label, first, second);
    }

    private DrawnRows level(double y, double from, double to) {
        return drawn.level(y, from, to);
    }

    private DrawnRows other(double left, double width) {
        return drawn.other(left, width);
    }

    private List<String> rows() {
        return drawn.rows();
    }

    @Test
    void printedLinesBetweenAllRowsPartThem() {
        row(100, "规章", "1", "2").text(100, 115, "行政许可").row(130, "行政处罚", "3", "4");
        assertThat(rows()).hasSize(2);

        level(107, 290, 410).level(122, 290, 410);
        assertThat(rows()).containsExactly("|规章|1,2", "|行政许可|,", "|行政处罚|3,4");
    }

    @ParameterizedTest
    @CsvSource({"100, 352.4, 2", "100, 352.6, 3", "352.6, 500, 2", "352.4, 500, 3", "320, 380, 3", "100, 290, 2"})
    void lineThatPartsRowsRunsBelowMoreThanHalfOfTheValues(double from, double to, int rows) {
        row(100, "规章", "1", "2").text(100, 115, "行政许可").row(130, "行政处罚", "3", "4");

        assertThat(level(107, from, to).level(122, from, to).rows()).hasSize(rows);
    }

    @Test
    void linesBetweenSomeRowsOnlyPartNone() {
        row(100, "甲", "1", "2").text(100, 112, "乙").row(124, "丙", "3", "4").row(154, "丁", "5", "6");

        assertThat(level(140, 290, 410).rows()).containsExactly("|甲|1,2", "|乙/丙|3,4", "|丁|5,6");
    }

    @ParameterizedTest
    @ValueSource(doubles = {80, 120, 125})
    void linesAboveAndBelowTheRowsPartNone(double y) {
        row(100, "甲", "1", "2").text(100, 120, "乙");

        assertThat(level(y, 290, 410).rows()).containsExactly("|甲|1,2", "|乙|,");
    }

    @Test
    void lineOfALabelBelowThePrintedLineIsOfTheNextRow() {
        row(100, "甲", "1", "2").text(100, 112, "乙").row(124, "丙", "3", "4");

        assertThat(level(118, 290, 410).rows()).containsExactly("|甲/乙|1,2", "|丙|3,4");
    }

    @ParameterizedTest
    @CsvSource({"115.9, 1", "116.1, 2"})
    void linesOfOneLabelAreNoFurtherApartThanOneAndAHalf(double y, int rows) {
        assertThat(row(100, "甲", "1", "2").text(100, y, "乙").rows()).hasSize(rows);
    }

    @Test
    void labelAboveTheFirstFiguresIsARowOfItsOwnIfItIsApart() {
        assertThat(text(100, 80, "甲").row(100, "乙", "1", "2").rows()).containsExactly("|甲|,", "|乙|1,2");
    }

    @Test
    void ordinalBeginsARow() {
        row(100, "（一）公开", "1", "2")
                .text(100, 112, "（二）部分公开")
                .text(100, 124, "的情形")
                .row(136, "（三）不予", "3", "4");

        assertThat(rows()).containsExactly("|（一）公开|1,2", "|（二）部分公开/的情形|,", "|（三）不予|3,4");
    }

    @Test
    void rowsPartWhereTheLinesOfLabelsAreFurthestApart() {
        row(100, "甲", "1", "2").text(100, 112, "乙").text(100, 126, "丙").row(138, "丁", "3", "4");

        assertThat(rows()).containsExactly("|甲/乙|1,2", "|丙/丁|3,4");
    }

    @Test
    void ofGapsThatAreAlikeTheMiddleOneParts() {
        row(100, "甲", "1", "2").text(100, 112.4, "乙").text(100, 124.4, "丙").row(136.4, "丁", "3", "4");

        assertThat(rows()).containsExactly("|甲/乙|1,2", "|丙/丁|3,4");
    }

    @Test
    void gapMoreThanAHairWiderParts() {
        row(100, "甲", "1", "2").text(100, 112.6, "乙").text(100, 124.6, "丙").row(136.6, "丁", "3", "4");

        assertThat(rows()).containsExactly("|甲|1,2", "|乙/丙/丁|3,4");
    }

    @Test
    void figuresWithoutLabelsPartInTheMiddle() {
        text(300, 100, "1").text(400, 100, "2").text(300, 115, "3").text(400, 115, "4");

        assertThat(rows()).containsExactly("||1,2", "||3,4");
    }

    @ParameterizedTest
    @CsvSource({"55.1, 2", "54.9, 1"})
    void labelWithRoomForTheNextWordAndALittleIsWhole(double width, int rows) {
        row(100, "行政处罚", "1", "2").text(100, 112, "行政强制");

        assertThat(other(100, width).rows()).hasSize(rows);
    }

    @ParameterizedTest
    @CsvSource({"101.9, 2", "102.1, 1", "98.1, 2", "97.9, 1", "91.9, 2", "92.1, 1", "88.1, 2", "87.9, 1"})
    void roomIsToldFromLabelsThatBeginOrAreCentredAlike(double left, int rows) {
        row(100, "行政处罚", "1", "2").text(100, 112, "行政强制");

        assertThat(other(left, 60).rows()).hasSize(rows);
    }

    @Test
    void whereItemsHaveGroupsRoomTellsNothing() {
        item(100, "1.甲", "1", "2").text(140, 112, "乙");

        assertThat(other(140, 100).rows()).containsExactly("|1.甲/乙|1,2");
    }

    @Test
    void whatStandsLeftOfItemsNamesTheirGroup() {
        item(100, "1.甲", "1", "2").text(80, 100, "不予");
        item(115, "2.乙", "3", "4").text(80, 115, "公开");

        assertThat(rows()).containsExactly("不予|1.甲|1,2", "公开|2.乙|3,4");
    }

    @Test
    void groupsNameBetweenItsItemsIsOfTheRowBesideIt() {
        item(100, "1.甲", "1", "2").text(80, 106, "不予").item(130, "2.乙", "3", "4");

        assertThat(rows()).containsExactly("不予|1.甲|1,2", "|2.乙|3,4");
    }

    @Test
    void secondLineOfALabelMayStandLeftOfTheItems() {
        row(100, "（一）予以公开的", "1", "2")
                .text(100, 112, "情形")
                .item(132, "1.甲", "3", "4")
                .item(152, "2.乙", "5", "6");

        assertThat(rows()).containsExactly("|（一）予以公开的/情形|1,2", "|1.甲|3,4", "|2.乙|5,6");
    }

    @Test
    void labelBesideFiguresIsARowThoughItemsStandFurtherRight() {
        row(100, "（一）公开", "1", "2").item(120, "1.甲", "3", "4").row(140, "（三）总计", "5", "6");

        assertThat(rows()).containsExactly("|（一）公开|1,2", "|1.甲|3,4", "|（三）总计|5,6");
    }

    @Test
    void groupsNameBetweenTheLinesOfItsItemIsNoLabel() {
        item(90, "1.甲", "1", "2")
                .text(140, 110, "2.要求行政机关")
                .text(80, 116, "其他")
                .text(300, 116, "3")
                .text(400, 116, "4");
        text(140, 122, "重新出具");

        assertThat(rows()).containsExactly("|1.甲|1,2", "其他|2.要求行政机关/重新出具|3,4");
    }

    @Test
    void narrowGapBeforeTheItemsPartsTheGroupFromThem() {
        text(118, 100, "其他").item(100, "1.甲", "1", "2").item(120, "2.乙", "3", "4");

        assertThat(rows()).containsExactly("其他|1.甲|1,2", "|2.乙|3,4");
    }
}
