package io.github.gouji.parser.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Place;
import io.github.gouji.report.DisclosureRow;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Table 二: parts with a header of their own each. */
class DisclosureRecognizerTest {

    private static final String HEADER = "信息内容|本年制发件数|本年废止件数|现行有效件数";

    private static ReportTable recognize(String... rows) {
        return recognize(Grid.of(rows));
    }

    private static ReportTable recognize(List<List<Cell>> rows) {
        return DisclosureRecognizer.recognize(rows, ReportFormat.FORMAT_2021);
    }

    @Test
    void eachPartIsReadUnderItsOwnHeader() {
        ReportTable table = recognize(
                "第二十条第（一）项|<|<|<",
                HEADER,
                "规章|1|2|3",
                "行政规范性文件|4|5|6",
                "第二十条第（五）项|<|<|<",
                "信息内容|本年处理决定数量|<|<",
                "行政许可|7|<|<",
                "第二十条第（八）项|<|<|<",
                "信息内容|本年收费金额（单位：万元）|<|<",
                "行政事业性收费|8.5|<|<");

        assertThat(Told.all(table)).isEqualTo("1|2|3|4|5|6|7|8.5");
        assertThat(Told.extra(table)).isEmpty();
        assertThat(table.place()).isEqualTo(Place.cell(1, 1, 1));
    }

    @Test
    void rowsBeforeAnyHeaderHaveTheFormsColumns() {
        assertThat(Told.all(recognize("规章|1|2|3", "行政许可|7"))).isEqualTo("1|2|3|7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"规章|1|2|3", "第二十条第（一）项|规章|1|2|3", "第二十条|1|规章|1|2|3"})
    void labelIsOneOfTheFirstThreeCells(String row) {
        assertThat(Told.row(recognize(HEADER, row), DisclosureRow.REGULATIONS)).isEqualTo("1|2|3");
    }

    @Test
    void labelBehindThemNamesNoRow() {
        assertThat(recognize(HEADER, "甲|乙|丙|规章|1|2|3").figures()).isEmpty();
    }

    @Test
    void labelsAreToldOnceWithTheirDrift() {
        ReportTable table = recognize(HEADER, "规 章|1|2|3", HEADER, "规范性文件|4|5|6");

        assertThat(Told.labels(table))
                .containsExactly("本年制发件数 NONE", "本年废止件数 NONE", "现行有效件数 NONE", "规章 NONE", "规范性文件 SLIGHT");
    }

    @Test
    void headingOfTheOtherVariantIsTold() {
        assertThat(Told.labels(recognize("信息内容|处理决定数量", "行政许可|1"))).contains("处理决定数量 SLIGHT");
        assertThat(Told.labels(recognize("信息内容|采购项目数量", "政府集中采购|1"))).contains("采购项目数量 NONE");
    }

    @ParameterizedTest
    @CsvSource({"本年废件数, true", "本废件数, false"})
    void shortTextThatIsOnlyLikeAHeadingIsAnotherWord(String heading, boolean header) {
        assertThat(Told.labels(recognize("信息内容|" + heading, "规章|1")))
                .filteredOn(label -> label.startsWith(heading))
                .hasSize(header ? 1 : 0);
    }

    @Test
    void rowsThatShareACellHaveTheirValuesTogether() {
        ReportTable table = recognize("信息内容|本年处理决定数量", "行政处罚/行政强制|5|6");

        assertThat(Told.row(table, DisclosureRow.PENALTIES)).isEqualTo("?");
        assertThat(Told.row(table, DisclosureRow.COERCION)).isEqualTo("?");
        assertThat(table.figures().values()).allMatch(figure -> figure.text().equals("〔5 6〕"));
    }

    @Test
    void labelBrokenOverLinesIsOne() {
        ReportTable table = recognize("信息内容|本年处理决定数量", "行政/处罚|5");

        assertThat(Told.all(table)).isEqualTo("5");
        assertThat(Told.labels(table)).contains("行政处罚 NONE");
    }

    @Test
    void rowOnceMoreIsToldIfItsFiguresAreOthers() {
        assertThat(Told.extra(recognize(HEADER, "规章|1|2|3", "规章|1|2|3"))).isEmpty();
        assertThat(Told.extra(recognize(HEADER, "规章|1|2|3", "规章|1|2|4"))).containsExactly("规章:1|2|4 once more");
        assertThat(Told.extra(recognize(HEADER, "规章|1|2|", "规章|1|2"))).isEmpty();
        assertThat(Told.extra(recognize(HEADER, "规章|1|2", "规章|1|2|3"))).containsExactly("规章:1|2|3 once more");
        assertThat(Told.all(recognize(HEADER, "规章|1|2|3", "规章|4|5|6"))).isEqualTo("1|2|3");
    }

    @Test
    void rowsOfARegionsOwnAreToldIfTheyHoldNumbers() {
        ReportTable table = recognize(HEADER, "政策 解读|7|无|8件", "备注|见附件", "|9", "第二十条第（二）项|1", "信息内容|2", "规章|1|2|3");

        assertThat(Told.extra(table)).containsExactly("政策解读:7|8件");
        assertThat(Told.all(table)).isEqualTo("1|2|3");
    }

    @Test
    void fewerValuesAreTheFirstWhereCellsTellSo() {
        assertThat(Told.all(recognize("信息内容|本年制发件数|<|本年废止件数|现行有效件数", "规章|1|2"))).startsWith("1");
        assertThat(Told.all(recognize(HEADER, "规章|1|2"))).isEqualTo("1|2");
        assertThat(Told.all(recognize(Grid.lines(HEADER, "规章|1|2")))).isEqualTo("?|?|?");
        assertThat(Told.all(recognize(Grid.at(Place.page(1), HEADER, "规章|1|2"))))
                .isEqualTo("?|?|?");
    }

    @Test
    void nothingProvesThatDigitsOnTwoLinesAreOneNumber() {
        assertThat(Told.all(recognize(HEADER, "规章|1/2|0|4"))).isEqualTo("1\n2|0|4");
    }

    @Test
    void headingsPlacesTellWhereCellsAreMerged() {
        assertThat(Told.all(recognize("信息内容|本年制发件数|<|本年废止件数|<|现行有效件数|<", "规章|1||2||3|")))
                .isEqualTo("1|2|3");
        assertThat(Told.all(recognize(HEADER, "规章|0|<|<"))).isEqualTo("0|0|0");
    }

    @Test
    void rowWithoutValuesAndEmptyRowsHaveNoFigures() {
        ReportTable table = recognize(List.of(List.of(), Grid.row("规章")));

        assertThat(table.figures()).isEmpty();
        assertThat(table.labels()).isEmpty();
        assertThat(table.place()).isEqualTo(Place.UNKNOWN);
    }
}
