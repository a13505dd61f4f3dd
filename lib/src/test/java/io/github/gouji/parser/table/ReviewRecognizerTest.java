package io.github.gouji.parser.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Place;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Table 四: fifteen numbers in a row, each block's last the sum of the block. */
class ReviewRecognizerTest {

    private static final String OUTCOMES = "结果维持|结果纠正|其他结果|尚未审结|总计";
    private static final List<String> HEADER = List.of(
            "行政复议|<|<|<|<|行政诉讼|<|<|<|<|<|<|<|<|<",
            OUTCOMES + "|未经复议直接起诉|<|<|<|<|复议后起诉|<|<|<|<",
            "^|^|^|^|^|" + OUTCOMES + "|" + OUTCOMES);
    private static final String SUMS = "1|0|0|0|1|2|0|0|1|3|0|4|0|0|4";
    private static final String OTHER_SUMS = "2|0|0|0|2|0|0|0|0|0|0|0|0|5|5";
    private static final String NO_SUMS = "1|0|0|0|1|2|0|0|1|3|0|4|0|0|5";

    private static ReportTable recognize(String... rows) {
        List<String> all = new ArrayList<>(HEADER);
        all.addAll(List.of(rows));
        return recognize(Grid.of(all.toArray(String[]::new)));
    }

    private static ReportTable recognize(List<List<Cell>> rows) {
        return ReviewRecognizer.recognize(rows, ReportFormat.FORMAT_2021);
    }

    @Test
    void fifteenNumbersAreReadInOrder() {
        ReportTable table = recognize(SUMS);

        assertThat(Told.all(table)).isEqualTo(SUMS);
        assertThat(Told.extra(table)).isEmpty();
        assertThat(table.place()).isEqualTo(Place.cell(1, 1, 1));
    }

    @Test
    void labelsOfBlocksAndOutcomesAreTold() {
        ReportTable table = recognize(SUMS);

        assertThat(Told.labels(table))
                .hasSize(18)
                .contains("行政复议 NONE", "未经复议直接起诉 NONE", "复议后起诉 NONE", "结果维持 NONE", "总计 NONE")
                .doesNotContain("行政诉讼 NONE");
        assertThat(Told.labels(recognize(SUMS, OUTCOMES))).hasSize(18);
    }

    @Test
    void headingsWithNothingBelowAreARowOfBlanks() {
        assertThat(recognize(new String[0]).figures().values()).hasSize(15).allMatch(Figure::isBlank);
        assertThat(recognize(Grid.of("行政复议|<|<|<|<", OUTCOMES)).figures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15",
                "单位：件|<|<|<|<|<|<|<|<|<|<|<|<|<|<",
                "甲|乙||丙|丁",
                "|||",
            })
    void rowThatOnlyNumbersOrExplainsTheColumnsIsPassedOver(String row) {
        ReportTable table = recognize(row, SUMS);

        assertThat(Told.all(table)).isEqualTo(SUMS);
        assertThat(Told.extra(table)).isEmpty();
    }

    @Test
    void rowOfBlanksUnderEachHeadingIsTheRow() {
        assertThat(Told.all(recognize("||||||||||||||"))).isEqualTo("||||||||||||||");
    }

    @Test
    void undividedRowIsReadAsSuch() {
        assertThat(recognize("〔1 0 0〕").figures().values()).hasSize(15).allMatch(Figure::isUndivided);
    }

    @Test
    void numbersBeforeTheHeadingsAreNone() {
        List<String> rows = new ArrayList<>(List.of(OTHER_SUMS));
        rows.addAll(HEADER);
        rows.add(SUMS);

        assertThat(Told.all(recognize(Grid.of(rows.toArray(String[]::new))))).isEqualTo(SUMS);
    }

    @Test
    void wordInFrontOfTheFiguresIsNone() {
        assertThat(Told.all(recognize(Grid.of("行政复议", OUTCOMES, OUTCOMES, OUTCOMES, "数量|" + SUMS))))
                .isEqualTo(SUMS);
    }

    @Test
    void numberOverTwoCellsIsJoinedIfAllBlocksThenAddUp() {
        String[] header = {"行政复议", OUTCOMES, OUTCOMES, OUTCOMES};

        assertThat(Told.all(recognize(
                        Grid.of(header[0], header[1], header[2], header[3], "1|0|0|0|1|1|2|0|0|1|13|0|4|0|0|4"))))
                .isEqualTo("1|0|0|0|1|12|0|0|1|13|0|4|0|0|4");
        assertThat(Told.all(recognize(
                        Grid.of(header[0], header[1], header[2], header[3], "1|0|0|0|1|1|2|0|0|1|13|0|4|0|0|5"))))
                .startsWith("?|?");
        assertThat(Told.all(recognize(
                        Grid.of(header[0], header[1], header[2], header[3], "1|0|0|0|2|1|2|0|0|1|13|0|4|0|0|4"))))
                .startsWith("?|?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                SUMS + "=" + NO_SUMS + "=" + SUMS,
                NO_SUMS + "=" + SUMS + "=" + SUMS,
                SUMS + "=" + SUMS + "=" + SUMS,
                SUMS + "=" + OTHER_SUMS + "=?|?|?|?|?|?|?|?|?|?|?|?|?|?|?"
            })
    void ofTwoRowsTheOneThatAddsUpIsTheReports(String first, String second, String read) {
        ReportTable table = recognize(first, second);

        assertThat(Told.all(table)).isEqualTo(read);
        assertThat(Told.extra(table)).containsExactly(":" + second);
    }

    @Test
    void secondRowOfBlanksIsNone() {
        ReportTable table = recognize(SUMS, "||||||||||||||");

        assertThat(Told.all(table)).isEqualTo(SUMS);
        assertThat(Told.extra(table)).isEmpty();
    }

    @Test
    void rowsThatCannotBeToldApartAreWrittenTogether() {
        assertThat(recognize(SUMS, OTHER_SUMS).figures().values())
                .extracting(Figure::text)
                .containsOnly("〔" + (SUMS + "|" + OTHER_SUMS).replace('|', ' ') + "〕");
    }

    @Test
    void zeroOverABlockCountsForEachOfIt() {
        assertThat(Told.all(recognize("0|<|<|<|<|2|0|0|1|3|0|<|<|<|<"))).isEqualTo("0|0|0|0|0|2|0|0|1|3|0|0|0|0|0");
    }

    @Test
    void emptyFirstRowHasNoPlace() {
        assertThat(recognize(List.of(List.of(), Grid.row(OUTCOMES))).place()).isEqualTo(Place.UNKNOWN);
    }
}
