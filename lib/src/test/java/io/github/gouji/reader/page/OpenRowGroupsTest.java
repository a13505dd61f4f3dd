package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What left of the values of a table without columns' lines names a group of rows, and what is a row's label. */
class OpenRowGroupsTest {

    private final DrawnRows drawn = new DrawnRows();

    /** An item beside the name of its group, which goes on below in a line that is wider than the room left of items. */
    private String wideSecondLine(double x, double y, String text) {
        return drawn.text(70, 100, "要求行政机关")
                .item(100, "1.甲", "1", "2")
                .text(x, y, text)
                .item(150, "2.乙", "3", "4")
                .rows()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({"115.9, true", "116.1, false", "105.1, true", "104.9, false"})
    void groupsNameGoesOnInTheNextLine(double y, boolean group) {
        assertThat(wideSecondLine(70, y, "或其他部门等单位"))
                .isEqualTo(group ? "要求行政机关/或其他部门等单位|1.甲|1,2" : "要求行政机关|1.甲/或其他部门等单位|1,2");
    }

    @ParameterizedTest
    @CsvSource({"71.9, true", "72.1, false", "68.1, true", "67.9, false"})
    void nextLineOfAGroupsNameBeginsWhereTheFirstDid(double x, boolean group) {
        assertThat(wideSecondLine(x, 112, "或其他部门等单位").startsWith("要求行政机关/")).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({"56.9, true", "57.1, false", "53.1, true", "52.9, false"})
    void nextLineOfAGroupsNameMayBeCentredBelowTheFirst(double x, boolean group) {
        assertThat(wideSecondLine(x, 112, "或其他各部门等单位").startsWith("要求行政机关/")).isEqualTo(group);
    }

    @Test
    void ordinalBeginsNoSecondLine() {
        assertThat(wideSecondLine(70, 112, "（二）部门等单位")).startsWith("要求行政机关|");
    }

    /** A row with a text close to its label, below an item at 140. */
    private String closeTo(double x, double label) {
        return drawn.item(80, "1.甲", "1", "2")
                .text(x, 100, "其他")
                .text(label, 100, "要求")
                .text(300, 100, "3")
                .text(400, 100, "4")
                .rows()
                .get(1);
    }

    @ParameterizedTest
    @CsvSource({"118.3, true", "118.6, false"})
    void groupsNameIsApartFromItsItemBeItALittle(double x, boolean group) {
        assertThat(closeTo(x, 140)).isEqualTo(group ? "其他|要求|3,4" : "|其他要求|3,4");
    }

    @ParameterizedTest
    @CsvSource({"139.1, true", "138.9, false", "142.6, true", "142.8, false"})
    void groupsNameEndsWhereItemsBegin(double label, boolean group) {
        assertThat(closeTo(label - 21.7, label)).isEqualTo(group ? "其他|要求|3,4" : "|其他要求|3,4");
    }

    /** Two rows with the name of a group left of their labels, in the second one close to it. */
    private String groupedRow(String first, double label) {
        return drawn.text(80, 100, "三、本")
                .item(100, first, "1", "2")
                .text(label - 31.7, 112, "年办理")
                .text(label, 112, "的情形")
                .text(300, 112, "3")
                .text(400, 112, "4")
                .rows()
                .get(1);
    }

    @ParameterizedTest
    @CsvSource({"140, true", "140.9, true", "141.1, false", "139.1, true", "138.9, false"})
    void labelsBeginInOnePlace(double label, boolean group) {
        assertThat(groupedRow("（一）公开", label)).isEqualTo(group ? "年办理|的情形|3,4" : "|年办理的情形|3,4");
    }

    @Test
    void labelsWithoutOrdinalsTellNoPlace() {
        assertThat(groupedRow("公开", 140)).isEqualTo("|年办理的情形|3,4");
    }

    /** A row between two lines at 140, and a text beside its values. */
    private String between(double x, double above, double below) {
        return drawn.item(80, "1.甲", "1", "2")
                .text(140, 116 - above, "2.要求行政机关")
                .text(x, 116, "其他")
                .text(300, 116, "3")
                .text(400, 116, "4")
                .text(140, 116 + below, "重新出具")
                .rows()
                .get(1);
    }

    @ParameterizedTest
    @CsvSource({"7.9, 7.9, true", "8.1, 7.9, false", "7.9, 8.1, false"})
    void textBetweenTheLinesOfALabelIsBesideIt(double above, double below, boolean group) {
        assertThat(between(80, above, below)).isEqualTo(group ? "其他|2.要求行政机关/重新出具|3,4" : "|2.要求行政机关/其他/重新出具|3,4");
    }

    @ParameterizedTest
    @CsvSource({"120.9, true", "121.1, false"})
    void textBesideALabelEndsWhereThatBegins(double x, boolean group) {
        assertThat(between(x, 6, 6).startsWith("其他|")).isEqualTo(group);
    }

    @Test
    void linesOnOneSideOnlyAreNotAround() {
        drawn.item(80, "1.甲", "1", "2").text(80, 116, "其他").text(300, 116, "3").text(400, 116, "4");

        assertThat(drawn.text(140, 122, "2.重新出具").rows()).contains("|其他|3,4");
    }

    @Test
    void blankRowStandsAboveAnotherAndBelowNoItem() {
        drawn.text(100, 80, "（一）公").text(100, 100, "（二）部").text(300, 100, "3").text(400, 100, "4");
        drawn.text(170, 120, "1.甲").text(300, 120, "5").text(400, 120, "6");

        assertThat(drawn.rows()).containsExactly("|（一）公|,", "|（二）部|3,4", "|1.甲|5,6");
    }

    @Test
    void groupsNameBelowItsItemIsNoBlankRow() {
        drawn.text(170, 80, "1.甲").text(300, 80, "1").text(400, 80, "2").text(100, 88, "（一）公");
        drawn.text(100, 110, "（二）部").text(300, 110, "3").text(400, 110, "4");

        assertThat(drawn.rows()).containsExactly("（一）公|1.甲|1,2", "|（二）部|3,4");
    }

    @Test
    void groupsNameAboveItsItemIsNoBlankRow() {
        drawn.text(100, 92, "（一）公").text(170, 100, "1.甲").text(300, 100, "1").text(400, 100, "2");
        drawn.text(170, 120, "2.乙").text(300, 120, "3").text(400, 120, "4");

        assertThat(drawn.rows()).containsExactly("（一）公|1.甲|1,2", "|2.乙|3,4");
    }

    @Test
    void groupsNameAtTheEndIsNoBlankRow() {
        drawn.text(170, 100, "1.甲").text(300, 100, "1").text(400, 100, "2");
        drawn.text(100, 108, "（一）公");

        assertThat(drawn.rows()).containsExactly("（一）公|1.甲|1,2");
    }
}
