package io.github.gouji.parser.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Cell;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets that lost their merged cells, with blanks for zeros: the headings stand right above the figures. */
class HeadedGridTest {

    private static final List<String> FIRST =
            List.of("说明|||申请人情况", "|||自然人|法人或其他组织|||||总计", "||||商业企业|科研机构|社会公益组织|法律服务机构|其他|");
    private static final List<String> EVERYWHERE = List.of(
            "说明|说明|说明|申请人情况|申请人情况|申请人情况|申请人情况|申请人情况|申请人情况|申请人情况",
            "说明|说明|说明|自然人|法人或其他组织|法人或其他组织|法人或其他组织|法人或其他组织|法人或其他组织|总计",
            "说明|说明|说明|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计");

    private static ReportTable applications(List<String> header, String... rows) {
        List<String> all = new ArrayList<>(header);
        all.addAll(List.of(rows));
        return ApplicationsRecognizer.recognize(Grid.sheet(all.toArray(String[]::new)), ReportFormat.FORMAT_2021);
    }

    private static String figure(ReportTable table, ApplicationRow row, ApplicantType column) {
        return table.figure(CellKey.of(row, column)).map(Figure::text).orElse("-");
    }

    @Test
    void aFigureBelongsToTheHeadingAboveIt() {
        ReportTable table = applications(
                FIRST,
                "一、本年新收政府信息公开申请数量|||18|5|||10||33",
                "三、本年度办理结果|（一）予以公开|||4|||3||7",
                "|（三）不予公开|1.属于国家秘密|1||||||1",
                "|（七）总计|||4|||3||7");

        assertThat(figure(table, ApplicationRow.RECEIVED, ApplicantType.LEGAL_SERVICE))
                .isEqualTo("10");
        assertThat(figure(table, ApplicationRow.RECEIVED, ApplicantType.RESEARCH))
                .isEmpty();
        assertThat(figure(table, ApplicationRow.GRANTED, ApplicantType.BUSINESS))
                .isEqualTo("4");
        assertThat(figure(table, ApplicationRow.DENIED_STATE_SECRET, ApplicantType.TOTAL))
                .isEqualTo("1");
    }

    @Test
    void figuresBelowTheirHeadingsAreReadThoughTheyDoNotAddUp() {
        ReportTable table = applications(FIRST, "三、本年度办理结果|（一）予以公开|||4|||3||8");

        assertThat(Told.row(table, ApplicationRow.GRANTED)).isEqualTo("|4|||3||8");
    }

    @Test
    void aLabelRepeatedOverItsMergedCellsIsNoHeader() {
        ReportTable table = applications(
                EVERYWHERE,
                "一、本年新收政府信息公开申请数量|一、本年新收政府信息公开申请数量|一、本年新收政府信息公开申请数量|2||||||2",
                "三、本年度办理结果|（七）总计|（七）总计||1||||1|2");

        assertThat(figure(table, ApplicationRow.RESULT_TOTAL, ApplicantType.OTHER_ORGANIZATION))
                .isEqualTo("1");
    }

    /** Where a row is shorter than the header, its blanks may be lost: only its sum proves it. */
    @Test
    void aShortRowThatDoesNotAddUpIsUnread() {
        ReportTable table = applications(
                FIRST,
                "一、本年新收政府信息公开申请数量|||18|5|||10||33",
                "二、上年结转政府信息公开申请数量|||1||||||1",
                "三、本年度办理结果|（一）予以公开||11|4|3|18");

        assertThat(table.figure(CellKey.of(ApplicationRow.GRANTED, ApplicantType.RESEARCH)))
                .get()
                .matches(Figure::isUndivided);
    }

    /** A clerk's own count, in a column without heading: with the 2 beside it the 2 of 总计 would be 22. */
    @Test
    void numbersRightOfTheLastHeadingAreNoFigures() {
        ReportTable table =
                applications(EVERYWHERE, "一、本年新收政府信息公开申请数量|||2||0|0|0|0|2|1", "三、本年度办理结果|（一）予以公开||0|0|0|0|0|2|2|2");

        assertThat(figure(table, ApplicationRow.RECEIVED, ApplicantType.TOTAL)).isEqualTo("2");
        assertThat(figure(table, ApplicationRow.RECEIVED, ApplicantType.NATURAL_PERSON))
                .isEqualTo("2");
        assertThat(figure(table, ApplicationRow.GRANTED, ApplicantType.OTHER_ORGANIZATION))
                .isEqualTo("2");
        assertThat(figure(table, ApplicationRow.GRANTED, ApplicantType.TOTAL)).isEqualTo("2");
    }

    @Test
    void aColumnOfRemarksBesideTableTwoIsNoneOfItsOwn() {
        ReportTable table = DisclosureRecognizer.recognize(
                Grid.sheet("信息内容|本年制发件数|本年废止件数|现行有效件数|备注", "规章|2|0|4|1"), ReportFormat.FORMAT_2021);

        assertThat(table.figures().values()).extracting(Figure::text).containsExactly("2", "0", "4");
    }

    @Test
    void figuresBesideTheHeadingsAreNotTakenForThoseBelow() {
        ReportTable table = applications(
                List.of("项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计"),
                "三、本年度办理结果|（一）予以公开|3|1|||||4",
                "三、本年度办理结果|（二）部分公开（区分处理的，只计这一情形，不计其他情形）|1|0|0|0|0|0|1");

        assertThat(figure(table, ApplicationRow.GRANTED, ApplicantType.NATURAL_PERSON))
                .isEqualTo("3");
        assertThat(figure(table, ApplicationRow.GRANTED, ApplicantType.TOTAL)).isEqualTo("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"规章|2||4", "规章|2||4|"})
    void blanksOfTableTwoAreWhereTheHeadingsSay(String row) {
        ReportTable table = DisclosureRecognizer.recognize(
                Grid.sheet("第二十条第（一）项|||", "信息内容|本年制发件数|本年废止件数|现行有效件数", row), ReportFormat.FORMAT_2021);

        assertThat(table.figures().values()).extracting(Figure::text).containsExactly("2", "", "4");
    }

    @Test
    void aFigureRepeatedOverItsMergedCellsCountsOnce() {
        ReportTable table = DisclosureRecognizer.recognize(
                Grid.sheet("信息内容|本年处理决定数量|本年处理决定数量|本年处理决定数量", "行政许可|7|7|7", "行政处罚|1|2|1"), ReportFormat.FORMAT_2021);

        assertThat(table.figures().values()).extracting(Figure::text).contains("7");
        assertThat(table.figures().values()).filteredOn(Figure::isNumber).hasSize(1);
    }

    @Test
    void headingsOfTableFourRepeatedDownwardsAreFifteen() {
        String results = "结果维持|结果纠正|其他结果|尚未审结|总计";
        ReportTable table = ReviewRecognizer.recognize(
                Grid.sheet(
                        "行政复议|||||行政诉讼|||||||||",
                        results + "|未经复议直接起诉|||||复议后起诉||||",
                        results + "|" + results + "|" + results,
                        "|6|||6|1|2|||3|||||"),
                ReportFormat.FORMAT_2021);

        assertThat(ReportFormat.FORMAT_2021.table(TableKind.REVIEW).cells())
                .extracting(cell -> table.figure(cell).map(Figure::text).orElse("-"))
                .containsExactly("", "6", "", "", "6", "1", "2", "", "", "3", "", "", "", "", "");
    }

    @Test
    void headingsAreWholeIfAsManyAsColumnsStandSideBySide() {
        List<Cell> headings = Grid.row("甲|乙|丙");

        assertThat(new HeadedGrid(headings).isWhole(3)).isTrue();
        assertThat(new HeadedGrid(headings).isWhole(2)).isFalse();
        assertThat(new HeadedGrid(List.of(headings.get(1), headings.get(0))).isWhole(2))
                .isFalse();
        assertThat(new HeadedGrid(List.of(headings.get(0), headings.get(0))).isWhole(2))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "<|1|2|3=true",
                "<|1||=true",
                "<|||=true",
                "<|<|||=true",
                "<|<|2|3=false",
                "|1|2|3=true",
                "<|1|2|3|=true",
                "<|1|2|3|9=false",
                "<|1|2|<=false",
                "0|1|2=false",
                "|1|2=false",
                "7|1|2|3=false"
            })
    void whatIsWrittenFitsWhereItStandsUnderTheHeadingsOnly(String row, boolean fits) {
        HeadedGrid headings = new HeadedGrid(Grid.row("<|甲|乙|丙"));

        assertThat(headings.fits(Grid.row(row))).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {"<|1|2|3|9=3=3", "<|1|2||9=3=3", "<|1|<|3|9=3=3", "|1|2|3|9=4=5", "<|1|2|3=3=3", "<|1|2|3|9|8=3=3"
            })
    void whatStandsRightOfTheLastHeadingIsNoneOfIts(String row, int inASheet, int inADocument) {
        HeadedGrid headings = new HeadedGrid(Grid.row("<|甲|乙|丙"));

        assertThat(headings.own(Grid.sheet(row).get(0))).hasSize(inASheet);
        assertThat(headings.own(Grid.row(row))).hasSize(inADocument);
    }
}
