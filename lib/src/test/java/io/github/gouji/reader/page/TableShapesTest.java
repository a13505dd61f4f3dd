package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.document.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes lines of text, or cells between lines, a table: how near, how many, how long. */
class TableShapesTest {

    private static List<OpenTableFinder.Run> runs(DrawnPages pages) {
        return OpenTableFinder.runs(TextLine.of(Upright.of(pages.canvas()).glyphs()), OpenTable.End.NONE);
    }

    private static DrawnPages row(DrawnPages pages, double y) {
        return pages.text(100, y, "规章").text(300, y, "1").text(400, y, "2");
    }

    @Test
    void rowsAreNoFurtherApartThanALabelOfSeveralLinesIsHigh() {
        assertThat(runs(row(row(new DrawnPages(), 100), 145))).hasSize(1);
        assertThat(runs(row(row(new DrawnPages(), 100), 145.1))).hasSize(2);
    }

    @Test
    void lineOfLargerTypeIsNoPartOfTheTableBelow() {
        assertThat(runs(row(new DrawnPages().size(11.2).text(100, 85, "甲").size(10), 100)))
                .hasSize(1);
        assertThat(runs(row(new DrawnPages().size(11.3).text(100, 85, "甲").size(10), 100)))
                .hasSize(2);
    }

    @Test
    void threeLinesAtThePagesEndMayBeTheHeaderOfTheNext() {
        assertThat(runs(withLinesBelow(3))).hasSize(1);
        assertThat(runs(withLinesBelow(4))).hasSize(2);
    }

    private static DrawnPages withLinesBelow(int count) {
        DrawnPages pages = row(new DrawnPages(), 100);
        for (int i = 0; i < count; i++) {
            pages.text(350, 140 + 40 * i, "甲");
        }
        return pages;
    }

    /** A cell across two columns above a row of two, with so many lines of so many characters in it. */
    private static int cells(int lines, int characters) throws UnreadableException {
        DrawnPages pages = new DrawnPages()
                .grid(new double[] {50, 560}, new double[] {100, 160})
                .grid(new double[] {50, 300, 560}, new double[] {160, 180})
                .text(60, 174, "规章")
                .text(310, 174, "1");
        for (int i = 0; i < lines; i++) {
            pages.text(60, 114 + 15 * i, "字".repeat(characters));
        }
        return pages.tables().get(0).cells().size();
    }

    @Test
    void cellOfThreeLinesAcrossTheTableIsText() throws UnreadableException {
        assertThat(cells(2, 5)).isEqualTo(3);
        assertThat(cells(3, 5)).isEqualTo(2);
    }

    @Test
    void cellOfSixtyCharactersAcrossTheTableIsText() throws UnreadableException {
        assertThat(cells(2, 29)).isEqualTo(3);
        assertThat(cells(2, 30)).isEqualTo(2);
    }

    @Test
    void tablesWithTheSameEdgesAreOne() throws UnreadableException {
        assertThat(tablesMovedBy(4)).isEqualTo(1);
        assertThat(tablesMovedBy(4.1)).isEqualTo(2);
    }

    private static int tablesMovedBy(double right) throws UnreadableException {
        return new DrawnPages()
                .grid(new double[] {100, 200, 250}, new double[] {740, 760})
                .text(105, 754, "规章")
                .text(205, 754, "1")
                .page()
                .grid(new double[] {100, 200, 250 + right}, new double[] {100, 120})
                .text(105, 114, "许可")
                .text(205, 114, "2")
                .tables()
                .size();
    }

    /** A line so far below the middle of the last cell's line (at 774, the table ends at 780), on a page of that height. */
    private static boolean isSpilled(double baseline) throws UnreadableException {
        List<List<String>> rows = new DrawnPages()
                .grid(new double[] {100, 140, 250}, new double[] {740, 760, 780})
                .text(105, 754, "甲")
                .text(205, 754, "1")
                .text(105, 776, "其他处")
                .text(205, 776, "2")
                .text(105, baseline, "理")
                .rows();
        return rows.get(1).get(0).endsWith("理");
    }

    @Test
    void lineBelowThePagesLastCellIsTheNextOne() throws UnreadableException {
        assertThat(isSpilled(776 + 16.9)).isTrue();
        assertThat(isSpilled(776 + 17.1)).isFalse();
    }

    @Test
    void unreadableCharactersMayBeAFifth() throws UnreadableException {
        assertThat(new DrawnPages().text(100, 100, "报告公开\uFFFD").paragraphs()).hasSize(1);
        assertThatThrownBy(() -> new DrawnPages().text(100, 100, "报告公\uFFFD").paragraphs())
                .isInstanceOf(UnreadableException.class);
    }
}
