package io.github.gouji.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Budget;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many lines of a shape there must be before a text is taken for it. */
class TextTablesTest {

    private static List<TextLine> lines(String text) throws UnreadableException {
        return TextLine.of(text, new Budget(Limits.defaults()));
    }

    @Test
    void threeRowsOfThreeFieldsAreCsv() throws UnreadableException {
        assertThat(CsvText.delimiter(lines("规章,1,2\n".repeat(3)), false)).contains(',');
        assertThat(CsvText.delimiter(lines("规章,1,2\n".repeat(2)), false)).isEmpty();
        assertThat(CsvText.delimiter(lines("规章,1\n".repeat(3)), false)).isEmpty();
    }

    @Test
    void moreThanHalfTheLinesAreRowsOfCsv() throws UnreadableException {
        assertThat(CsvText.delimiter(lines("规章,1,2\n".repeat(4) + "文字\n".repeat(3)), false))
                .isPresent();
        assertThat(CsvText.delimiter(lines("规章,1,2\n".repeat(4) + "文字\n".repeat(4)), false))
                .isEmpty();
    }

    @Test
    void threeLinesWithATabAloneAreCellsOfABrowser() throws UnreadableException {
        assertThat(BrowserCells.occurs(lines("\t\n甲\n\t\n乙\n\t"))).isTrue();
        assertThat(BrowserCells.occurs(lines("\t\n甲\n\t"))).isFalse();
    }

    @Test
    void tabsBeginNineLinesInTenWhereEachCellHasItsLine() throws UnreadableException {
        assertThat(CellLines.prevails(lines("\t甲\n".repeat(9) + "乙\t1"))).isTrue();
        assertThat(CellLines.prevails(lines("\t甲\n".repeat(8) + "乙\t1"))).isFalse();
    }

    @Test
    void oneCellInFiveIsWrittenOn() throws UnreadableException {
        assertThat(CellLines.prevails(lines("\t甲\n" + "\t\n".repeat(4)))).isTrue();
        assertThat(CellLines.prevails(lines("\t甲\n" + "\t\n".repeat(5)))).isFalse();
    }

    /** How many lines are left of so many pages with a header, of which the first ones have none. */
    private static long headers(int with, int without) throws UnreadableException {
        StringBuilder text = new StringBuilder();
        for (int page = 0; page < with + without; page++) {
            text.append(page == 0 ? "" : "\f")
                    .append(page < without ? "" : "云岭镇政府信息公开\n")
                    .append("一二三四五六七八九".charAt(page))
                    .append("段在此。\n")
                    .append("甲乙丙丁戊己庚辛壬".charAt(page))
                    .append("段完。\n");
        }
        return PageFurniture.strip(lines(text.toString())).stream()
                .filter(line -> line.text().contains("云岭镇"))
                .count();
    }

    @Test
    void headerReturnsOnThreePagesAndOnMoreThanHalf() throws UnreadableException {
        assertThat(headers(3, 0)).isEqualTo(1);
        assertThat(headers(2, 0)).isEqualTo(2);
        assertThat(headers(3, 2)).isEqualTo(1);
        assertThat(headers(3, 3)).isEqualTo(3);
    }
}
