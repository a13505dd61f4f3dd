package io.github.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form's tables as the notices print them. */
class FormTablesTest {

    /** Made anew, not the one that all share. */
    private static FormTable applications2021() {
        return Format2021.definition().tables().get(1);
    }

    private static FormTable applications2019() {
        return Format2019.definition().tables().get(1);
    }

    @Test
    void tableThreePrintsItsRowsInTheOrderOfTheNotice() {
        assertThat(applications2021().rows().stream().map(FormRow::printedLabel))
                .startsWith("一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开")
                .endsWith("3.其他", "（七）总计", "四、结转下年度继续办理")
                .hasSize(25);
        assertThat(applications2019().rows().stream().map(FormRow::printedLabel))
                .endsWith("（六）其他处理", "（七）总计", "四、结转下年度继续办理")
                .hasSize(23);
    }

    @Test
    void everyRowOfTableThreeHasSevenFigures() {
        FormTable table = applications2021();

        assertThat(table.columns())
                .extracting(FormColumn::label)
                .containsExactly("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
        assertThat(table.cells()).hasSize(25 * 7).isSorted();
        assertThat(table.columnKeys()).containsExactly(ApplicantType.values());
        assertThat(table.rowKeys()).hasSize(25).startsWith(ApplicationRow.RECEIVED);
    }

    @Test
    void tableTwoHasFiguresWhereTheFormHasThem() {
        FormTable table = Format2021.definition().tables().get(0);

        assertThat(table.rowsWith(DisclosureColumn.ISSUED, DisclosureColumn.REPEALED))
                .containsExactly(DisclosureRow.REGULATIONS, DisclosureRow.NORMATIVE_DOCUMENTS);
        assertThat(table.rowsWith(DisclosureColumn.ISSUED, DisclosureColumn.AMOUNT))
                .isEmpty();
        assertThat(table.row(DisclosureRow.FEES)).map(FormRow::columns).contains(List.of(DisclosureColumn.AMOUNT));
        assertThat(table.row(DisclosureRow.PROCUREMENT)).isEmpty();
        assertThat(table.column(DisclosureColumn.MADE)).isEmpty();
        assertThat(table.column(DisclosureColumn.ISSUED))
                .map(FormColumn::isSteady)
                .contains(true);
        assertThat(table.column(DisclosureColumn.REPEALED))
                .map(FormColumn::isSteady)
                .contains(false);
    }

    @Test
    void aTotalAddsUpAllOtherColumns() {
        assertThat(applications2021().rows().get(0).addends()).hasSize(6).doesNotContain(ApplicantType.TOTAL);
        assertThat(FormParts.review().rows().get(0).addends()).hasSize(4).doesNotContain(ReviewOutcome.TOTAL);
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED,一、本年新收政府信息公开申请数量",
        "GRANTED,（一）予以公开",
        "DENIED_STATE_SECRET,（三）不予公开 1.属于国家秘密",
        "RESULT_TOTAL,（七）总计",
        "OTHER_MISCELLANEOUS,（六）其他处理 3.其他"
    })
    void aRowIsNamedWithItsInnermostGroup(ApplicationRow key, String title) {
        assertThat(applications2021().row(key)).map(FormRow::title).contains(title);
    }

    @Test
    void aBlockOfTableFourIsNamedWithItsGroupIfItHasOne() {
        assertThat(FormParts.review().rows().stream().map(FormRow::title))
                .containsExactly("行政复议", "行政诉讼 未经复议直接起诉", "行政诉讼 复议后起诉");
    }

    @Test
    void aGroundIsPartOfItsOutcomeAndTheOnlyRowOfOneIsAllOfIt() {
        assertThat(applications2021().row(ApplicationRow.OTHER_FEE_UNPAID))
                .map(FormRow::isPartOfOutcome)
                .contains(true);
        assertThat(applications2019().row(ApplicationRow.OTHER))
                .map(FormRow::isPartOfOutcome)
                .contains(false);
        assertThat(applications2019().row(ApplicationRow.RECEIVED))
                .map(FormRow::isPartOfOutcome)
                .contains(false);
    }

    @Test
    void outcomesAreNumberedAsTheFormPrintsThem() {
        assertThat(List.of(Outcome.values()))
                .extracting(Outcome::item)
                .containsExactly("（一）予以公开", "（二）部分公开", "（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理", "（七）总计");
        assertThat(Outcome.REJECTED.label()).isEqualTo("不予处理");
        assertThat(Outcome.REJECTED.itemOrdinal()).isEqualTo("（五）");
    }

    @Test
    void theTablesStandInSectionsTwoToFour() {
        assertThat(IntStream.rangeClosed(2, 4).mapToObj(TableKind::ofSection))
                .allSatisfy(kind -> assertThat(kind).isPresent())
                .extracting(kind -> kind.orElseThrow().sectionOrdinal())
                .containsExactly("二", "三", "四");
        assertThat(TableKind.ofSection(1)).isEmpty();
        assertThat(TableKind.ofSection(5)).isEmpty();
    }

    @Test
    void aVariantIsFoundByItsNameAndNamesItsNotice() {
        ReportFormat format = ReportFormat.of("2021");

        assertThat(format).isSameAs(ReportFormat.FORMAT_2021).hasToString("form of 2021");
        assertThat(ReportFormat.of("2019").notice()).isEqualTo("国办公开办函〔2019〕60号");
        assertThat(format.notice()).isEqualTo("国办公开办函〔2021〕30号");
        assertThat(format.noticeTitles()).contains("工作年度报告格式");
        assertThat(format.marks()).contains("现行有效");
        assertThat(format.equations()).isNotEmpty();
        assertThatThrownBy(() -> ReportFormat.of("2018"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2018");
    }

    @Test
    void aFigureIsNamedByTableRowAndColumn() {
        CellKey cell = CellKey.of(ApplicationRow.GRANTED, ApplicantType.TOTAL);

        assertThat(cell).hasToString("applications.granted.total");
        assertThat(CellKey.parse("applications.granted.total")).isEqualTo(cell).hasSameHashCodeAs(cell);
        assertThat(cell.hashCode())
                .isNotEqualTo(CellKey.of(ApplicationRow.GRANTED, ApplicantType.BUSINESS)
                        .hashCode());
    }
}
