package io.github.gouji.parser.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Cell;
import io.github.gouji.report.Figure;
import io.github.gouji.report.Figure.Notation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of a row put under three columns, the last of which is the sum of the others. */
class ValueAlignerTest {

    private static final List<Cell> HEADER = Grid.row("甲|乙|总计");
    private static final List<Cell> WIDE_HEADER = Grid.row("甲|<|乙|<|总计|<");

    private static boolean addsUp(List<@Nullable Figure> figures) {
        BigDecimal rest = BigDecimal.ZERO;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (figure == null || figure.addend().isEmpty()) {
                return false;
            }
            BigDecimal value = figure.addend().orElseThrow();
            rest = i < figures.size() - 1 ? rest.add(value) : rest.subtract(value);
        }
        return rest.signum() == 0;
    }

    private static List<Figure> align(List<Cell> header, List<Cell> values) {
        return new ValueAligner(header, 3).align(values, ValueAlignerTest::addsUp);
    }

    private static List<Figure> alone(List<Cell> values) {
        return align(List.of(), values);
    }

    /** What is told of the figures: {@code ?} if they cannot be told apart, {@code ~} for none, {@code !} if joined. */
    private static String told(List<Figure> figures) {
        return String.join(
                "|",
                figures.stream()
                        .map(figure -> figure == null
                                ? "~"
                                : figure.isUndivided()
                                        ? "?"
                                        : figure.text() + (figure.notations().contains(Notation.SPLIT) ? "!" : ""))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                // as many as columns
                "1|2|3 = 1|2|3",
                "1|2|4 = 1|2|4",
                "1||1 = 1||1",
                // blanks between or beside
                "1||2||3 = 1|2|3",
                "1||2||4 = 1|2|4",
                "|||| = ||",
                // a number over two cells, which the sum tells
                "1|0|2|12 = 10!|2|12",
                "2|1|0|12 = 2|10!|12",
                "1|2|1|3 = ?|?|?",
                "1|1|1|12 = ?|?|?",
                "0|2|1|3 = ?|?|?",
                "1|1|1|3 = ?|?|?",
                "1|0|2|1|2 = ?|?|?",
                // blanks behind or in front of the row, which the sum tells
                "1|1|| = ?|?|?",
                "||3|3 = |3|3",
                "|||3|3 = |3|3",
                "2||2| = 2||2",
                "|0|0| = ?|?|?",
                // fewer than columns
                "3 = ?|?|?",
                "2|1 = ?|?|?",
                "0|0 = 0|0|~",
                "/ = ||",
                "-|/ = ||"
            })
    void valuesAloneAreToldApartByTheirNumberAndTheSum(String row, String figures) {
        assertThat(told(alone(Grid.row(row)))).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "1||2||3 = 1|2|3",
                "1||2||4 = ?|?|?",
                "1|0|2|12 = ?|?|?",
                "1|2|4 = 1|2|4",
                "|||| = ||",
                "0|0 = 0|0|~"
            })
    void cellsOfASheetHoldWholeNumbersAndBlanksOfTheirOwn(String row, String figures) {
        assertThat(told(alone(Grid.sheet(row).get(0)))).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {"1|2|3 = 1|2|3", "1|0|2|12 = 10!|2|12", "0|0 = ?|?|?", "2|1 = ?|?|?"})
    void blanksDoNotShowInALineOfText(String row, String figures) {
        assertThat(told(alone(Grid.lines(row).get(0)))).isEqualTo(figures);
    }

    @Test
    void rowWithoutValuesHasNoFigures() {
        assertThat(told(alone(List.of()))).isEqualTo("~|~|~");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "1|<|2|<|3|< = 1|2|3",
                "1|<|2|< = 1|2|~",
                "5|<|<|<|<|< = 5|~|~",
                "3|<|<|<|3|< = 3|~|3",
                "0|<|<|<|0|< = 0|0|0",
                "无|<|<|<|<|< = 无|无|无",
                "|0|<|<|0|< = |0|0",
                "|5|<|1|6|< = 5|1|6",
                "1|/|2|<|3|< = 1|2|3",
                "|/|3|<|3|< = |3|3",
                "1|0|2|<|12|< = 10!|2|12",
                "1|0|2|<|3|< = 1 | 0|2|3"
            })
    void headersPlacesTellWhereTheNumberOfValuesDoesNot(String row, String figures) {
        assertThat(told(align(WIDE_HEADER, Grid.row(row)))).isEqualTo(figures);
    }

    @Test
    void twoNumbersOfASheetUnderOneHeadingAreNoNumberThoughTheRowWouldAddUp() {
        List<Figure> figures = align(WIDE_HEADER, Grid.sheet("1|0|2|<|12|<").get(0));

        assertThat(told(figures)).isEqualTo("1 | 0|2|12");
        assertThat(figures.get(0).isUnreadable()).isTrue();
        assertThat(figures.get(0).notations()).isEmpty();
    }

    @Test
    void joinedNumberIsTheWhole() {
        Figure joined = alone(Grid.row("1| 0件|2|12")).get(0);

        assertThat(joined.number()).hasValue(BigDecimal.TEN);
        assertThat(joined.unit()).isEqualTo("件");
        assertThat(joined.notations()).contains(Notation.SPLIT, Notation.UNIT);
    }

    @Test
    void headerOfAnotherNumberOfColumnsTellsNothing() {
        assertThat(told(align(Grid.row("甲|总计"), Grid.row("2|1")))).isEqualTo("?|?|?");
        assertThat(told(align(HEADER, Grid.row("2|1")))).isEqualTo("2|1|~");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "1|2|3 = 1|2|3",
                "1||2 = 1||2",
                "1||2||3 = 1||2",
                "0|0 = 0|0|~",
                "3 = ?|?|?",
                "2|1 = ?|?|?",
                "〔1 2〕 = ?|?|?"
            })
    void valuesRightBelowTheirHeadingsAreWhereTheyStand(String row, String figures) {
        assertThat(told(ValueAligner.below(HEADER).align(Grid.row(row), ValueAlignerTest::addsUp)))
                .isEqualTo(figures);
    }

    @Test
    void undividedRowIsInEachColumnWhole() {
        assertThat(alone(Grid.row("〔1 2〕")))
                .hasSize(3)
                .allMatch(Figure::isUndivided)
                .extracting(Figure::text)
                .containsOnly("〔1 2〕");
        assertThat(alone(Grid.row("2|1"))).extracting(Figure::text).containsOnly("〔2 1〕");
    }

    @ParameterizedTest
    @CsvSource({"〔1 2〕, true", "〔1 2, false", "1 2〕, false", "〔1|2〕, false", "12, false"})
    void onlyOneBracketedCellIsUndivided(String row, boolean undivided) {
        assertThat(Undivided.is(Grid.row(row))).isEqualTo(undivided);
    }

    @Test
    void digitsOnTwoLinesAreOneNumberIfTheRowThenAddsUp() {
        List<Figure> figures = alone(Grid.row("1/2|3|15"));

        assertThat(told(figures)).isEqualTo("12|3|15");
        assertThat(figures.get(0).number()).hasValue(BigDecimal.valueOf(12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/2|3|4", "0/2|3|5", "甲/2|3|5", "1/2|其他|15"})
    void otherwiseTheyAreWhatIsWritten(String row) {
        assertThat(alone(Grid.row(row)).get(0).text())
                .isEqualTo(row.substring(0, 3).replace("/", "\n"));
    }

    @Test
    void brokenNumberInARowThatEndsEarlyStays() {
        assertThat(align(HEADER, Grid.row("1/2|12")).get(0).text()).isEqualTo("1\n2");
    }
}
