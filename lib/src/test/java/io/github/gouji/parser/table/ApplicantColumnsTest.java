package io.github.gouji.parser.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of table 三 by a header that may be moved, cut short or unreadable. */
class ApplicantColumnsTest {

    private static ReportTable recognize(String... rows) {
        return ApplicationsRecognizer.recognize(Grid.of(rows), ReportFormat.FORMAT_2021);
    }

    private static String received(String... rows) {
        return Told.row(recognize(rows), ApplicationRow.RECEIVED);
    }

    @ParameterizedTest
    @CsvSource({
        "申请人情况, true",
        "|申请人情况|, true",
        "自然人|法人或其他组织|总计, true",
        "商业企业|科研机构|1|2|3|4, true",
        "总计|<|<, true",
        "总计|12, false",
        "（七）总计|1|2|3|4, false",
        "（七）总计|（七）总计|1|2|3, false",
        "总计|||, false",
        "商业企叶|科研机枸, false",
        "申请人情况|〔1 2〕, false",
        "自然人|总计|〔1 2〕, true",
        "规章|1, false"
    })
    void rowThatNamesApplicantsIsOneOfTheHeader(String row, boolean header) {
        assertThat(ApplicantColumns.isHeader(Grid.row(row))).isEqualTo(header);
    }

    @Test
    void columnsAreInTheOrderOfTheGrid() {
        ReportTable table = recognize(
                "项目|总计|自然人|法人或其他组织|<|<|<|<", "^|^|^|商业企业|科研机构|社会公益组织|法律服务机构|其他", "一、本年新收政府信息公开申请数量|7|1|2|3|0|1|0");

        assertThat(Told.row(table, ApplicationRow.RECEIVED)).isEqualTo("1|2|3|0|1|0|7");
        assertThat(Told.labels(table)).contains("总计 NONE", "其他 NONE");
    }

    @Test
    void headerOfWhichLittleCanBeReadIsTakenForTheForms() {
        assertThat(received("项目|自然人|甲|乙|丙|丁|其他|总计", "一、本年新收政府信息公开申请数量|1|2|3|0|1|0|7"))
                .isEqualTo("1|2|3|0|1|0|7");
    }

    @Test
    void headingThatCannotBeReadNamesAColumnAllTheSame() {
        assertThat(received(
                        "项目|自然人|商业企业|科研机构|甲|法律服务机构|其他|总计",
                        "一、本年新收政府信息公开申请数量|1|2|3|0|1|0|7",
                        "二、上年结转政府信息公开申请数量|0|0|0|0|0|0|0"))
                .isEqualTo("1|2|3|0|1|0|7");
    }

    @Test
    void columnThatTheHeaderLacksIsMissing() {
        ReportTable table = recognize("项目|自然人|商业企业|科研机构|法律服务机构|其他|总计", "一、本年新收政府信息公开申请数量|1|2|3|1|0|7");

        assertThat(Told.row(table, ApplicationRow.RECEIVED)).isEqualTo("1|2|3|1|0|7");
        assertThat(table.columns()).doesNotContain(ApplicantType.PUBLIC_WELFARE);
    }

    @ParameterizedTest
    @CsvSource({"1|2|3|1|0|8, ?|?|?|?|?|?", "1|2|3|1||7, 1|2|3|1||7", "1|2|3|见附件|0|8, 1|2|3|见附件|0|8"})
    void figuresUnderAHeaderThatLacksAColumnAreSureIfTheyAddUp(String row, String figures) {
        assertThat(received("项目|自然人|商业企业|科研机构|法律服务机构|其他|总计", "一、本年新收政府信息公开申请数量|" + row))
                .isEqualTo(figures);
    }

    @Test
    void withoutATotalNothingCanBeProven() {
        assertThat(received("项目|自然人|商业企业|科研机构|法律服务机构", "一、本年新收政府信息公开申请数量|1|2|3|8"))
                .isEqualTo("1|2|3|8");
        assertThat(received("项目|自然人|商业企业|科研机构|法律服务机构", "一、本年新收政府信息公开申请数量|1|0|2|3|8"))
                .isEqualTo("?|?|?|?");
    }

    @Test
    void numberOverTwoCellsIsJoinedIfTheRowThenAddsUp() {
        String header = "项目|自然人|<|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计";

        assertThat(received(header, "一、本年新收政府信息公开申请数量|1|0|2|3|0|1|0|16")).isEqualTo("10|2|3|0|1|0|16");
        assertThat(received(header, "一、本年新收政府信息公开申请数量|1|0|2|3|0|1|0|17")).startsWith("1 | 0|");
        assertThat(received(header, "一、本年新收政府信息公开申请数量|1|甲|2|3|0|1|0|7")).startsWith("1 | 甲|");
    }

    @Test
    void figuresUnderAWholeHeaderAreReadThoughTheyDoNotAddUp() {
        assertThat(received("自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计", "一、本年新收政府信息公开申请数量|1|2|3|0|1|0|8"))
                .isEqualTo("1|2|3|0|1|0|8");
    }
}
