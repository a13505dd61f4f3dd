package io.github.gouji.parser.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Place;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Table 三: rows by their labels, whole or broken, and lines that the form does not have. */
class ApplicationsRecognizerTest {

    private static final String HEADER = "|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计";
    private static final String ONE = "|1|0|0|0|0|0|1";
    private static final String TWO = "|2|0|0|0|0|0|2";
    private static final String BLANK = "|||||||";

    private static ReportTable recognize(String... rows) {
        List<String> all = new ArrayList<>(List.of(HEADER));
        all.addAll(List.of(rows));
        return recognize(Grid.of(all.toArray(String[]::new)));
    }

    private static ReportTable recognize(List<List<Cell>> rows) {
        return ApplicationsRecognizer.recognize(rows, ReportFormat.FORMAT_2021);
    }

    @Test
    void rowsAreReadByTheirLabels() {
        ReportTable table = recognize("（一）予以公开" + ONE, "合计" + TWO, "四、结转下年度继续办理|1|2|3|4|5|6|21");

        assertThat(Told.row(table, ApplicationRow.GRANTED)).isEqualTo("1|0|0|0|0|0|1");
        assertThat(Told.row(table, ApplicationRow.RESULT_TOTAL)).isEqualTo("2|0|0|0|0|0|2");
        assertThat(Told.row(table, ApplicationRow.CARRIED_FORWARD)).isEqualTo("1|2|3|4|5|6|21");
        assertThat(Told.extra(table)).isEmpty();
        assertThat(table.place()).isEqualTo(Place.cell(1, 1, 1));
    }

    @Test
    void labelsOfColumnsAndRowsAreToldWithTheirDrift() {
        ReportTable table = recognize("（一）予以公布" + ONE, "（七）总计" + ONE);

        assertThat(Told.labels(table))
                .containsExactly(
                        "自然人 NONE",
                        "商业企业 NONE",
                        "科研机构 NONE",
                        "社会公益组织 NONE",
                        "法律服务机构 NONE",
                        "其他 NONE",
                        "总计 NONE",
                        "(一)予以公布 ALTERED",
                        "(七)总计 NONE");
    }

    @Test
    void labelMayStandBehindItsGroups() {
        ReportTable table = recognize("三、本年度办理结果|（三）不予公开|1.属于国家秘密" + ONE, "甲|乙|丙|丁|（七）总计" + TWO);

        assertThat(Told.row(table, ApplicationRow.DENIED_STATE_SECRET)).isEqualTo("1|0|0|0|0|0|1");
        assertThat(Told.row(table, ApplicationRow.RESULT_TOTAL)).isEqualTo("2|0|0|0|0|0|2");
        assertThat(Told.row(recognize("甲|乙|丙|丁|戊|（七）总计" + TWO), ApplicationRow.RESULT_TOTAL))
                .isEmpty();
    }

    @Test
    void labelWithoutValuesIsARowOfBlanks() {
        assertThat(Told.row(recognize("（一）予以公开"), ApplicationRow.GRANTED)).isEqualTo("||||||");
    }

    @ParameterizedTest
    @ValueSource(strings = {"权益", "权益|||||||", "|权益"})
    void labelCutByAPageBreakIsWhole(String rest) {
        ReportTable table = recognize("4.保护第三方合法" + ONE, rest, "5.属于三类内部事务信息" + TWO);

        assertThat(Told.labels(table)).contains("4.保护第三方合法权益 NONE").doesNotContain("4.保护第三方合法 SLIGHT");
        assertThat(Told.extra(table)).isEmpty();
    }

    @Test
    void restOfALabelThatNamesTheRowAgainCompletesIt() {
        ReportTable table = recognize("4.保护第三方" + ONE, "合法权益" + BLANK);

        assertThat(Told.labels(table)).contains("4.保护第三方合法权益 NONE");
        assertThat(Told.row(table, ApplicationRow.DENIED_THIRD_PARTY)).isEqualTo("1|0|0|0|0|0|1");
    }

    @Test
    void otherTextBelowALabelIsNoneOfIt() {
        assertThat(Told.labels(recognize("4.保护第三方合法权益" + ONE, "注："))).contains("4.保护第三方合法权益 NONE");
        assertThat(Told.labels(recognize("4.保护第三方合法" + ONE, "权益|见附"))).contains("4.保护第三方合法 SLIGHT");
    }

    @Test
    void rowOnceMoreIsToldIfItsFiguresAreOthers() {
        assertThat(Told.extra(recognize("（一）予以公开" + ONE, "（一）予以公开" + ONE))).isEmpty();
        assertThat(Told.extra(recognize("（一）予以公开" + ONE, "（七）总计" + ONE, "（一）予以公开" + BLANK)))
                .isEmpty();
        assertThat(Told.extra(recognize("（一）予以公开" + ONE, "（一）予以公开" + TWO)))
                .containsExactly("(一)予以公开:2|0|0|0|0|0|2 once more");
        assertThat(Told.row(recognize("（一）予以公开" + ONE, "（一）予以公开" + TWO), ApplicationRow.GRANTED))
                .isEqualTo("1|0|0|0|0|0|1");
    }

    @Test
    void figuresThatHoldMayStandBelowStruckOnes() {
        ReportTable table = recognize("（一）予以公开" + BLANK, "（一）予以公开" + TWO);

        assertThat(Told.row(table, ApplicationRow.GRANTED)).isEqualTo("2|0|0|0|0|0|2");
        assertThat(Told.extra(table)).isEmpty();
    }

    @Test
    void headerOnceMoreIsNoRow() {
        ReportTable table = recognize("（一）予以公开" + ONE, HEADER, "（七）总计" + ONE);

        assertThat(Told.extra(table)).isEmpty();
        assertThat(Told.labels(table)).hasSize(9);
    }

    @Test
    void rowOfARegionsOwnIsTold() {
        ReportTable table = recognize("（一）予以公开" + ONE, "其中： 区级| 1 |0|0|0|0|0|1", BLANK, "（七）总计" + ONE, "|5");

        assertThat(Told.extra(table)).containsExactly("其中:区级:1|0|0|0|0|0|1");
    }

    @Test
    void rowWithTheNumberOfTheOnlyOneMissingIsThatOne() {
        ReportTable table = recognize("（一）予以公开" + ONE, "（二）区分情况" + TWO, "1.属于国家秘密" + ONE);

        assertThat(Told.row(table, ApplicationRow.PARTIALLY_GRANTED)).isEqualTo("2|0|0|0|0|0|2");
        assertThat(Told.labels(table)).contains("(二)区分情况 SLIGHT");
        assertThat(Told.extra(table)).isEmpty();
    }

    @Test
    void eachOfTwoMissingRowsIsTheOneBetweenItsNeighbours() {
        ReportTable table =
                recognize("（一）予以公开" + ONE, "（二）区分情况" + TWO, "1.属于国家秘密" + ONE, "2.甲乙丙丁" + TWO, "3.危及“三安全一稳定”" + ONE);

        assertThat(Told.row(table, ApplicationRow.PARTIALLY_GRANTED)).isEqualTo("2|0|0|0|0|0|2");
        assertThat(Told.row(table, ApplicationRow.DENIED_BY_OTHER_LAW)).isEqualTo("2|0|0|0|0|0|2");
    }

    @Test
    void behindTheLastRowAndTheOtherVariantsNoneIsMissing() {
        assertThat(Told.extra(recognize("（七）总计" + ONE, "四、情况" + TWO))).containsExactly("四、情况:2|0|0|0|0|0|2");
        assertThat(Told.extra(recognize("二、上年结转政府信息公开申请数量" + ONE, "（六）其他处理" + ONE, "一、情况" + TWO)))
                .containsExactly("一、情况:2|0|0|0|0|0|2");
    }

    @Test
    void rowWithAnotherNumberOrWithoutOneIsARegionsOwn() {
        assertThat(Told.extra(recognize("（一）予以公开" + ONE, "（九）区分情况" + TWO, "1.属于国家秘密" + ONE)))
                .containsExactly("(九)区分情况:2|0|0|0|0|0|2");
        assertThat(Told.extra(recognize("（一）予以公开" + ONE, "区分情况" + TWO, "1.属于国家秘密" + ONE)))
                .containsExactly("区分情况:2|0|0|0|0|0|2");
    }

    @Test
    void ofSeveralUnknownOrSeveralMissingRowsNoneIsSure() {
        assertThat(Told.extra(recognize("（一）予以公开" + ONE, "（二）区分情况" + TWO, "（二）情况不明" + TWO, "1.属于国家秘密" + ONE)))
                .hasSize(2);
        assertThat(Told.extra(recognize("（一）予以公开" + ONE, "（二）区分情况" + TWO, "3.危及“三安全一稳定”" + ONE)))
                .hasSize(1);
        assertThat(Told.extra(recognize("（一）予以公开" + ONE, "（二）部分公开" + ONE, "（一）区分情况" + TWO, "1.属于国家秘密" + ONE)))
                .hasSize(1);
        assertThat(Told.extra(recognize("四、结转下年度继续办理" + ONE, "五、情况" + TWO))).hasSize(1);
    }

    @Test
    void emptyFirstRowHasNoPlace() {
        assertThat(recognize(List.of(List.of(), Grid.row("（一）予以公开" + ONE))).place())
                .isEqualTo(Place.UNKNOWN);
    }
}
