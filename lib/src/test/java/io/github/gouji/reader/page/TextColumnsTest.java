package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Running text in two columns. */
class TextColumnsTest {

    private static final String WORDS = "公开目录重新梳理一遍过时的栏目合并内";

    private final DrawnPages pages = new DrawnPages();

    private List<Box> columns() {
        return TextColumns.of(TextLine.of(Upright.of(pages.canvas()).glyphs()));
    }

    /** Lines from one baseline on, 15 points apart, with 18 characters from 100 to 280 and from there to there. */
    private TextColumnsTest lines(int count, double y, double right, int characters) {
        for (int i = 0; i < count; i++) {
            pages.text(100, y + 15 * i, WORDS).text(right, y + 15 * i, WORDS.substring(0, characters));
        }
        return this;
    }

    @Test
    void columnsReachFromTheGapToTheTextsEnds() {
        List<Box> columns = lines(6, 100, 310, 18).columns();

        assertThat(columns).hasSize(2);
        assertThat(columns.get(0).left()).isEqualTo(100);
        assertThat(columns.get(1).right()).isEqualTo(490);
        assertThat(columns.get(0).right()).isEqualTo(columns.get(1).left()).isBetween(285.0, 305.0);
        assertThat(columns).allSatisfy(column -> {
            assertThat(column.top()).isEqualTo(90);
            assertThat(column.bottom()).isEqualTo(177.5);
        });
    }

    @Test
    void fiveLinesAreALetterhead() {
        assertThat(lines(5, 100, 310, 18).columns()).isEmpty();
        assertThat(new TextColumnsTest().columns()).isEmpty();
    }

    @Test
    void lineAcrossTheGapPartsTheColumnsFromTheTextAbove() {
        pages.text(100, 85, WORDS + WORDS);
        List<Box> columns = lines(6, 100, 310, 18).columns();

        assertThat(columns).hasSize(2);
        assertThat(columns.get(0).top()).isEqualTo(90);
    }

    @Test
    void linesAcrossTheGapInTheMidstLeaveTooFewOnEachSide() {
        lines(5, 100, 310, 18).pages.text(100, 175, WORDS + WORDS);

        assertThat(lines(5, 190, 310, 18).columns()).isEmpty();
    }

    @Test
    void rowsOfATableAreNoColumns() {
        for (int i = 0; i < 8; i++) {
            pages.text(100, 100 + 15 * i, WORDS).text(310, 100 + 15 * i, "12").text(470, 100 + 15 * i, "3");
        }

        assertThat(columns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"18, 13, true", "18, 12, false"})
    void lineUsesMostOfItsColumn(int longest, int usual, boolean text) {
        lines(1, 85, 310, longest).lines(6, 100, 310, usual);

        assertThat(columns().isEmpty()).isNotEqualTo(text);
    }

    @Test
    void columnsAreAboutEquallyWide() {
        for (int i = 0; i < 8; i++) {
            pages.text(100, 100 + 15 * i, WORDS.substring(0, 9)).text(220, 100 + 15 * i, WORDS + WORDS);
        }

        assertThat(columns()).isEmpty();
    }

    /** Lines of so many characters from 100 on, and of so many others from there on. */
    private static boolean areColumns(int left, double from, int right) {
        TextColumnsTest test = new TextColumnsTest();
        for (int i = 0; i < 6; i++) {
            test.pages
                    .text(100, 100 + 15 * i, WORDS.repeat(2).substring(0, left))
                    .text(from, 100 + 15 * i, WORDS.repeat(2).substring(0, right));
        }
        return !test.columns().isEmpty();
    }

    @Test
    void gapIsWiderThanABlank() {
        assertThat(areColumns(18, 294.5, 18)).isTrue();
        assertThat(areColumns(18, 289.9, 18)).isFalse();
    }

    @Test
    void gapIsInTheMiddleThird() {
        assertThat(areColumns(13, 260, 24)).isTrue();
        assertThat(areColumns(10, 215, 28)).isFalse();
        assertThat(areColumns(24, 370, 13)).isTrue();
        assertThat(areColumns(27, 390, 11)).isFalse();
    }

    @Test
    void columnsAreFoundBelowShorterRuns() {
        lines(2, 100, 310, 18).pages.text(100, 130, WORDS + WORDS);

        assertThat(lines(6, 145, 310, 18).columns()).first().satisfies(column -> {
            assertThat(column.top()).isEqualTo(135);
            assertThat(column.bottom()).isEqualTo(222.5);
        });
    }

    @Test
    void moreThanHalfOfTheLinesAreFilled() {
        assertThat(lines(6, 100, 310, 18).lines(5, 190, 310, 9).columns()).isNotEmpty();
        assertThat(lines(1, 265, 310, 9).columns()).isEmpty();
    }
}
