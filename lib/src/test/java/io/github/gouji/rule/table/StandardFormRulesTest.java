package io.github.gouji.rule.table;

import static io.github.gouji.rule.Checks.finding;
import static io.github.gouji.rule.Checks.findings;
import static io.github.gouji.rule.Checks.reason;
import static io.github.gouji.rule.Checks.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.constraint.Severity;
import io.github.gouji.document.Place;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.DisclosureRow;
import io.github.gouji.report.ExtraLine;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.Reports;
import io.github.gouji.report.Section;
import io.github.gouji.report.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardFormRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format.variant",
                "format.mixed",
                "format.table-missing",
                "format.table-as-picture",
                "format.row-missing",
                "format.column-missing",
                "format.row-unknown",
                "format.column-unknown",
                "format.label"
            })
    void soundReportsPass(String rule) {
        assertThat(verdict(Reports.sound2021(), rule)).isEqualTo(Verdict.PASSED);
        assertThat(verdict(Reports.sound2020(), rule)).isEqualTo(Verdict.PASSED);
    }

    @Test
    void tablesOfAnotherYearsVariantAreAnError() {
        ReportDraft draft = Reports.sound(2023).format(ReportFormat.FORMAT_2019);
        Finding finding = finding(draft, "format.variant");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).contains("国办公开办函〔2021〕30号").contains("2019版");
    }

    @Test
    void variantIsNotEvaluatedWithoutYearOrTablesThatTell() {
        assertThat(reason(Reports.sound2021().year(null), "format.variant")).contains("没有写明");
        assertThat(reason(Reports.sound2021().format(null), "format.variant")).contains("无法判断");
        assertThat(reason(Reports.sound2021().year(2016), "format.variant")).contains("2016");
    }

    @Test
    void oneRowOfTheOtherVariantIsMixedAndNothingMissing() {
        ReportDraft draft = Reports.sound2021()
                .remove("applications.otherNotSupplemented")
                .remove("applications.otherFeeUnpaid")
                .remove("applications.otherMiscellaneous");
        for (ApplicantType column : ApplicantType.values()) {
            draft.set("applications.other." + column.key(), "0");
        }
        assertThat(findings(draft)).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("format.mixed");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).contains("“（六）其他处理”");
            assertThat(finding.cells()).hasSize(7);
        });
    }

    @Test
    void threeRowsOfTheOtherVariantAreMixedToo() {
        ReportDraft draft = Reports.sound2020().remove("applications.other");
        for (String row : List.of("otherNotSupplemented", "otherFeeUnpaid", "otherMiscellaneous")) {
            for (ApplicantType column : ApplicantType.values()) {
                draft.set("applications." + row + "." + column.key(), "0");
            }
        }
        assertThat(findings(draft)).extracting(finding -> finding.rule().id()).containsExactly("format.mixed");
    }

    @Test
    void columnsOfTheOtherVariantInOneRowAreMixedAndNothingMissing() {
        ReportDraft draft = Reports.sound2021()
                .set("disclosure.licensing.itemsLastYear", "20")
                .set("disclosure.licensing.change", "1");
        assertThat(findings(draft))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).isEqualTo("第二表中有另一版格式的行或列：“上一年项目数量”、“本年增/减”"));
    }

    @Test
    void absentTableIsMissing() {
        Finding finding = finding(Reports.sound2021().remove("review"), "format.table-missing");
        assertThat(finding.table()).contains(TableKind.REVIEW);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void pictureInATablesPlaceIsNoMissingTable() {
        ReportDraft draft =
                Reports.sound2021().remove("applications").section(ReportDraft.section(3, Section.TITLES.get(2), 1, 0));
        assertThat(findings(draft, "format.table-missing")).isEmpty();
        assertThat(finding(draft, "format.table-as-picture").message()).contains("第三部分");
    }

    @Test
    void picturesCannotBeToldWithoutText() {
        ReportDraft draft = Reports.sound2021().remove("applications").withoutText();
        assertThat(verdict(draft, "format.table-as-picture")).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(verdict(draft, "format.table-missing")).isEqualTo(Verdict.FAILED);
    }

    @Test
    void missingRowsAreOneFindingPerTable() {
        ReportDraft draft =
                Reports.sound2021().remove("applications.rejectedExcessive").remove("applications.rejectedRepeated");
        Finding finding = finding(draft, "format.row-missing");
        assertThat(finding.message()).isEqualTo("第三表缺少2行：“（五）不予处理 2.重复申请”、“（五）不予处理 4.无正当理由大量反复申请”");
        assertThat(finding.cells()).hasSize(14);
        assertThat(reason(draft, "applications.result-total")).startsWith("缺第三表“（五）不予处理 2.重复申请”行");
    }

    @Test
    void missingColumnIsNamed() {
        Finding finding =
                finding(Reports.sound2021().removeColumn("applications", "research"), "format.column-missing");
        assertThat(finding.message()).isEqualTo("第三表缺少1列：“科研机构”");
        assertThat(finding.column()).contains(ApplicantType.RESEARCH);
    }

    @Test
    void missingRowOfTableTwoIsNoMissingColumn() {
        ReportDraft draft = Reports.sound2021().remove("disclosure.fees");
        assertThat(findings(draft)).extracting(finding -> finding.rule().id()).containsExactly("format.row-missing");
    }

    @Test
    void missingCellsAreNotLost() {
        Finding finding = finding(Reports.sound2021().remove("applications.granted.research"), "format.row-missing");
        assertThat(finding.message()).contains("“（一）予以公开”行“科研机构”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"format.mixed", "format.row-missing", "format.column-missing", "format.label"})
    void linesOfAMissingTableAreNotEvaluated(String rule) {
        assertThat(reason(Reports.sound2021().remove("review"), rule)).contains("第四表");
    }

    @ParameterizedTest
    @ValueSource(strings = {"format.label", "format.row-unknown", "format.column-unknown"})
    void labelsOfDataAreNotEvaluated(String rule) {
        assertThat(reason(Reports.sound2021().withoutText(), rule)).contains("没有行列名称");
    }

    @Test
    void labelsReadFromAPictureMayBeMisreadAndAreNoFault() {
        ReportDraft drifted = Reports.sound2021()
                .label(TableKind.DISCLOSURE, DisclosureRow.LICENSING, "信息内容处理决定数量", "本年处理决定数量", Drift.ALTERED);
        assertThat(findings(drifted, "format.label")).hasSize(1);
        assertThat(reason(drifted.see("disclosure.licensing.decisions", "12", 1), "format.label"))
                .contains("从图片识读");
    }

    @ParameterizedTest
    @CsvSource({"true, format.row-unknown", "false, format.column-unknown"})
    void unknownLineIsInfoAndARepeatedOneAWarning(boolean row, String rule) {
        ExtraLine unknown = new ExtraLine(row, "9.本市细目", List.of("0", "0"), null, Place.UNKNOWN);
        Finding info = finding(Reports.sound2021().extraLine(TableKind.APPLICATIONS, unknown), rule);
        assertThat(info.severity()).isEqualTo(Severity.INFO);
        assertThat(info.message()).contains("“9.本市细目”（0、0）");
        ExtraLine repeated = new ExtraLine(
                row, "重复", List.of("1"), row ? ApplicationRow.GRANTED : ApplicantType.RESEARCH, Place.UNKNOWN);
        Finding warning = finding(Reports.sound2021().extraLine(TableKind.APPLICATIONS, repeated), rule);
        assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        assertThat(warning.message()).contains(row ? "“（一）予以公开”行" : "“科研机构”列");
    }

    @Test
    void alteredLabelIsAWarningAndASlightOneInfo() {
        ReportDraft draft = Reports.sound2021()
                .label(
                        TableKind.APPLICATIONS,
                        ApplicationRow.UNAVAILABLE_NOT_HELD,
                        "1.本单位不掌握相关政府信息",
                        "1.本机关不掌握相关政府信息",
                        Drift.ALTERED)
                .label(TableKind.DISCLOSURE, DisclosureRow.NORMATIVE_DOCUMENTS, "规范性文件", "行政规范性文件", Drift.SLIGHT);
        assertThat(findings(draft)).extracting(Finding::severity).containsExactly(Severity.INFO, Severity.WARNING);
        assertThat(findings(draft).get(1).message()).isEqualTo("第三表中的“1.本单位不掌握相关政府信息”应为“1.本机关不掌握相关政府信息”");
    }

    @Test
    void labelRepeatedAtAPageBreakIsToldOnce() {
        ReportDraft draft = Reports.sound2021();
        for (int page = 1; page <= 2; page++) {
            draft.label(TableKind.APPLICATIONS, ApplicantType.BUSINESS, "商业公司", "商业企业", Drift.ALTERED);
        }
        assertThat(findings(draft)).hasSize(1);
    }
}
