package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the columns of a table without lines are, and whose names they bear. */
class ValueColumnsTest {

    private final DrawnPages pages = new DrawnPages();

    private ValueColumnsTest text(double x, double y, String text) {
        pages.text(x, y, text);
        return this;
    }

    /** A label with values of one digit. */
    private ValueColumnsTest row(double y, double... values) {
        text(100, y, "规章");
        for (double value : values) {
            text(value, y, "1");
        }
        return this;
    }

    private List<TextLine> lines() {
        return TextLine.of(Upright.of(pages.canvas()).glyphs());
    }

    private ValueColumns columns() {
        return ValueColumns.of(lines());
    }

    private static Segment at(double left, double right) {
        return new Segment(List.of(new Glyph("甲", left, 100, right - left, 10)), 0);
    }

    @Test
    void columnReachesFromItsFirstToItsLastValue() {
        ValueColumns columns = text(300, 100, "1")
                .text(400, 100, "1")
                .text(297, 115, "123")
                .text(402, 115, "12")
                .columns();

        assertThat(columns.spans()).containsExactly(297.0, 312.0, 400.0, 412.0);
        assertThat(columns.left()).isEqualTo(297);
        assertThat(columns.right()).isEqualTo(412);
        assertThat(columns.count()).isEqualTo(2);
    }

    @Test
    void valueAcrossTwoColumnsMakesThemOne() {
        assertThat(row(100, 300)
                        .row(115, 310)
                        .text(100, 130, "规章")
                        .text(296, 130, "1234")
                        .columns()
                        .spans())
                .containsExactly(296.0, 316.0);
    }

    @Test
    void columnsComeFromLeftToRight() {
        assertThat(row(100, 400).row(115, 300).columns().spans()).containsExactly(300.0, 305.0, 400.0, 405.0);
    }

    @Test
    void namesWithoutValuesAreColumns() {
        ValueColumns columns = text(100, 80, "事项")
                .text(290, 80, "制发")
                .text(340, 80, "废止")
                .text(390, 80, "有效")
                .row(100, 297, 397)
                .columns();

        assertThat(columns.spans()).containsExactly(290.0, 310.0, 340.0, 360.0, 390.0, 410.0);
        assertThat(columns.isClear(lines())).isTrue();
    }

    @Test
    void valueBetweenTwoNamesIsOfNeither() {
        ValueColumns columns = text(100, 80, "事项")
                .text(290, 80, "制发")
                .text(340, 80, "废止")
                .text(390, 80, "有效")
                .row(100, 322.5, 397)
                .columns();

        assertThat(columns.isClear(lines())).isFalse();
    }

    /** A value with its middle there; names have theirs at 300, 360 and 420. */
    private static boolean isClearAt(double centre) {
        ValueColumnsTest table = new ValueColumnsTest()
                .text(100, 80, "事项")
                .text(290, 80, "制发")
                .text(350, 80, "废止")
                .text(410, 80, "有效");
        table.row(100, centre - 2.5, 417.5);
        return table.columns().isClear(table.lines());
    }

    @Test
    void valueAwayFromAllNamesIsOfTheOneAtLessThanHalfTheDistance() {
        assertThat(isClearAt(319.9)).isTrue();
        assertThat(isClearAt(320.1)).isFalse();
        assertThat(isClearAt(340.1)).isTrue();
        assertThat(isClearAt(339.9)).isFalse();
    }

    @Test
    void valueBelowTwoNamesIsOfNeither() {
        ValueColumns columns = text(100, 80, "事项")
                .text(290, 80, "制发")
                .text(316, 80, "废止")
                .text(390, 80, "有效")
                .text(100, 100, "规章")
                .text(305, 100, "1234")
                .text(397, 100, "1")
                .columns();

        assertThat(columns.isClear(lines())).isFalse();
    }

    @Test
    void twoValuesBelowOneNameAreNotClear() {
        ValueColumns columns = text(100, 80, "事项")
                .text(280, 80, "本年制发")
                .text(350, 80, "废止")
                .text(410, 80, "有效")
                .row(100, 282, 312)
                .columns();

        assertThat(columns.isClear(lines())).isFalse();
    }

    @Test
    void rowWithTwoValuesInOneColumnIsNotClear() {
        assertThat(row(100, 300, 400).columns().isClear(lines())).isTrue();

        text(100, 115, "许可").text(298, 115, "12345");
        row(130, 296, 312);
        assertThat(columns().isClear(lines())).isFalse();
    }

    @Test
    void tableBelowKeepsTheColumnsInWhichNothingStands() {
        ValueColumns columns = row(100, 300, 400).columns();
        columns.goOnWith(List.of(295.0, 310.0, 340.0, 360.0, 395.0, 410.0));
        assertThat(columns.spans()).containsExactly(295.0, 310.0, 340.0, 360.0, 395.0, 410.0);

        ValueColumns others = columns();
        others.goOnWith(List.of());
        assertThat(others.spans()).containsExactly(300.0, 305.0, 400.0, 405.0);

        others.goOnWith(List.of(340.0, 365.0));
        assertThat(others.spans()).containsExactly(300.0, 305.0, 400.0, 405.0);
    }

    @Test
    void columnsOfNamesAloneComeFromLeftToRight() {
        ValueColumns columns = ValueColumns.named(List.of(new Span(400, 420), new Span(300, 320)));

        assertThat(columns.spans()).containsExactly(300.0, 320.0, 400.0, 420.0);
    }

    @ParameterizedTest
    @CsvSource({
        "300, 320, 0, 0",
        "310, 410, 0, 1",
        "330, 350, 0, 0",
        "370, 390, 1, 1",
        "320, 400, 0, 0",
        "450, 470, 1, 1",
        "200, 210, 0, 0"
    })
    void textStandsUnderTheColumnsThatItMeetsOrTheNearest(double left, double right, int first, int last) {
        ValueColumns columns = ValueColumns.named(List.of(new Span(300, 320), new Span(400, 420)));

        assertThat(columns.firstUnder(at(left, right))).isEqualTo(first);
        assertThat(columns.lastUnder(at(left, right))).isEqualTo(last);
    }

    @Test
    void labelsEndWhereTheLongestDoes() {
        assertThat(row(100, 300)
                        .text(100, 115, "规范性文件")
                        .text(300, 115, "2")
                        .columns()
                        .labelsEnd(lines()))
                .isEqualTo(150);
        assertThat(new ValueColumnsTest()
                        .text(300, 100, "1")
                        .text(400, 100, "2")
                        .columns()
                        .labelsEnd(List.of()))
                .isEqualTo(300);
    }

    private static List<String> cut(ValueColumns columns, DrawnPages line) {
        return columns.cut(TextLine.of(Upright.of(line.canvas()).glyphs()).get(0)).segments().stream()
                .map(Segment::text)
                .toList();
    }

    @Test
    void narrowGapsPartLabelsValuesAndColumns() {
        ValueColumns columns = ValueColumns.named(List.of(new Span(300, 305), new Span(310, 315)));

        assertThat(cut(
                        columns,
                        new DrawnPages()
                                .text(260, 100, "规章")
                                .text(283, 100, "甲")
                                .text(300, 100, "1")))
                .containsExactly("规章 甲", "1");
        assertThat(cut(columns, new DrawnPages().text(300, 100, "1").text(310, 100, "2")))
                .containsExactly("1", "2");
        assertThat(cut(columns, new DrawnPages().text(260, 100, "规章").text(283, 100, "1.")))
                .containsExactly("规章", "1.");
    }

    @Test
    void wordsOverOneColumnStayTogether() {
        ValueColumns columns = ValueColumns.named(List.of(new Span(300, 340), new Span(400, 440)));

        assertThat(cut(columns, new DrawnPages().text(300, 100, "制发").text(325, 100, "件数")))
                .containsExactly("制发 件数");
    }

    @Test
    void headerEndsAboveTheLinesOfTheFirstLabel() {
        text(100, 70, "事项").text(290, 70, "制发").text(100, 85, "行政规范性").row(97, 300);
        assertThat(columns().endOfHeader(lines(), 2)).isEqualTo(1);

        List<TextLine> groups = new ValueColumnsTest()
                .text(80, 70, "不予")
                .text(120, 70, "要求")
                .text(100, 85, "甲")
                .text(130, 85, "乙")
                .text(160, 85, "丙")
                .row(97, 300)
                .lines();
        ValueColumns columns = ValueColumns.named(List.of(new Span(300, 305)));
        assertThat(columns.endOfHeader(groups, 2)).isEqualTo(2);
        assertThat(columns.endOfHeader(groups, 1)).isZero();
    }

    private List<Span> names(double labelsEnd) {
        return ColumnNames.of(lines(), labelsEnd);
    }

    @Test
    void namesOfColumnsAreTheLowest() {
        text(290, 70, "结果").text(290, 85, "维持").text(350, 85, "纠正");

        assertThat(names(150)).containsExactlyInAnyOrder(new Span(290, 310), new Span(350, 370));
    }

    @Test
    void nameOfAGroupWidensNoColumn() {
        text(300, 70, "行政复议的结果").text(290, 85, "维持").text(350, 85, "纠正");

        assertThat(names(150)).containsExactlyInAnyOrder(new Span(290, 310), new Span(350, 370));
    }

    @Test
    void groupsNameAboveTheMiddleOneOfItsColumnsIsNotThatOnes() {
        text(280, 70, "行政复议结果怎").text(260, 85, "维持").text(305, 85, "纠").text(340, 85, "其他");

        assertThat(names(150)).containsExactlyInAnyOrder(new Span(260, 280), new Span(305, 315), new Span(340, 360));
    }

    @Test
    void linesOfOneNameAreOneColumn() {
        text(290, 70, "结果").text(285, 85, "维持的").text(350, 70, "其他处理").text(360, 85, "结果");

        assertThat(names(150)).containsExactlyInAnyOrder(new Span(285, 315), new Span(350, 390));
    }

    @Test
    void headingOfTheLabelsAndOrdinalsNameNoColumn() {
        text(100, 85, "事项").text(200, 85, "1.新收").text(290, 85, "维持");

        assertThat(names(150)).containsExactly(new Span(290, 310));
        assertThat(names(90)).contains(new Span(100, 120));
        assertThat(names(100)).contains(new Span(100, 120));
        assertThat(names(100.1)).doesNotContain(new Span(100, 120));
    }

    private static int words(DrawnPages line) {
        return ColumnNames.words(TextLine.of(Upright.of(line.canvas()).glyphs()).get(0))
                .size();
    }

    @Test
    void namesAreFurtherApartThanTwoFifthsOfACharacter() {
        assertThat(words(new DrawnPages().text(100, 100, "维持").text(123.9, 100, "纠正")))
                .isEqualTo(1);
        assertThat(words(new DrawnPages().text(100, 100, "维持").text(124.1, 100, "纠正")))
                .isEqualTo(2);
    }

    @Test
    void singleCharactersNotTooFarApartAreOneName() {
        assertThat(words(new DrawnPages().text(100, 100, "其").text(124.9, 100, "他")))
                .isEqualTo(1);
        assertThat(words(new DrawnPages().text(100, 100, "其").text(125.1, 100, "他")))
                .isEqualTo(2);
        assertThat(words(new DrawnPages().text(100, 100, "其").text(124, 100, "他的")))
                .isEqualTo(2);
        assertThat(words(new DrawnPages().text(100, 100, "维其").text(134, 100, "他")))
                .isEqualTo(2);
    }
}
