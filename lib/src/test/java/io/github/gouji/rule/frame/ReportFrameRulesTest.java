package io.github.gouji.rule.frame;

import static io.github.gouji.rule.Checks.finding;
import static io.github.gouji.rule.Checks.findings;
import static io.github.gouji.rule.Checks.reason;
import static io.github.gouji.rule.Checks.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFrameRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report.title",
                "report.organization",
                "report.basis",
                "report.signature",
                "report.date",
                "report.deadline",
                "report.contact"
            })
    void soundReportsPassAndDataIsNotEvaluated(String rule) {
        assertThat(verdict(Reports.sound2021(), rule)).isEqualTo(Verdict.PASSED);
        assertThat(verdict(Reports.sound2020(), rule)).isEqualTo(Verdict.PASSED);
        assertThat(reason(Reports.sound2021().withoutText(), rule)).contains("没有正文");
    }

    @ParameterizedTest
    @CsvSource({
        "青石镇2021年政府信息公开工作年度报告, ",
        "青石镇2021年度政府信息公开工作年度报告, ",
        "2021年青石镇政府信息公开工作年度报告, ",
        "青石鎮2021年政府信息公開工作年度報告, ",
        "青石镇 ２０２１年 政府信息公开 工作年度报告, ",
        "青石镇政府信息公开工作2021年年度报告, INFO",
        "青石镇2021年度政府信息公开工作报告, INFO",
        "青石镇2021年政府信息公开工作报告, INFO",
        "青石镇2021年政务信息公开工作年度报告, WARNING",
        "青石镇2021年政务公开工作年度报告, WARNING",
        "青石镇2021年政府信息公开年度报告, WARNING",
        "青石镇2021年政府信息公开工作总结, WARNING",
        "青石镇政府信息公开工作年度报告, WARNING",
    })
    void titleIsComparedWithTheForm(String title, Severity severity) {
        ReportDraft draft = Reports.sound2021().titleOnly(title);
        assertThat(findings(draft, "report.title"))
                .extracting(Finding::severity)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void missingTitleIsAWarning() {
        assertThat(finding(Reports.sound2021().title(null), "report.title").message())
                .startsWith("没有标题");
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 根据《中华人民共和国政府信息公开工作年度报告格式（试行）》编制, true",
        "2020, 根据《中华人民共和国政府信息公开工作年度报告格式（试行）》编制, false",
        "2024, 根据《中华人民共和国政府信息公开工作年度报告格式》编制, false",
        "2024, 落实市政府办公室《关于做好政府信息公开工作年度报告有关事项的通知》, false",
        "2022, 根据县政府办公室《关于编制公布2022年政府信息公开工作年度报告有关事项的通知》编制, false",
    })
    void supersededFormIsToldByItsTitleToo(int year, String sentence, boolean wrong) {
        ReportDraft draft = Reports.sound(year).preamble("《政府信息公开条例》，" + sentence + "。电话：0571-86120012。");
        assertThat(findings(draft, "report.basis")).hasSize(wrong ? 1 : 0);
    }

    @Test
    void supersededNoticeBesideTheOneInForceIsAHint() {
        ReportDraft draft = Reports.sound2021().preamble("依据《政府信息公开条例》、国办公开办函[2019]60 号和国办公开办函[2021]30号编制。");
        assertThat(finding(draft, "report.basis").severity()).isEqualTo(Severity.INFO);
        assertThat(finding(draft, "report.basis").message()).contains("同时引用了");
    }

    @ParameterizedTest
    @CsvSource({
        "根据《政府信息公开工作年度报告格式》（国办公开办函〔2021〕31号）编制, true",
        "根据《关于印发〈政府信息公开工作年度报告格式〉的通知》（国办公开函〔2021〕30号）编制, true",
        "根据《关于印发〈政府信息公开工作年度报告格式〉的通知》（国办公开办函〔202130号）编制, false",
        "根据《政府信息公开工作年度报告格式》的通知（国办公开办函【2021】第30号）编制, false",
        "根据《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）和国办函〔2020〕109号编制, false",
        "根据国办函〔2020〕109号编制, false",
    })
    void noticeWithAnotherNumberIsAHint(String sentence, boolean wrong) {
        assertThat(findings(Reports.sound2021().preamble("《政府信息公开条例》，" + sentence), "report.basis"))
                .extracting(Finding::severity)
                .isEqualTo(wrong ? List.of(Severity.INFO) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 依据国办公开办函〔2019〕60号编制, true",
        "2022, 依据国办公开办函【2019】60号编制, true",
        "2022, 依据国办公开办函〔2021〕30号编制, false",
        "2022, 依据某某办函〔2019〕60号编制, false",
        "2020, 依据国办公开办函〔2019〕60号编制, false",
    })
    void supersededNoticeIsAWarning(int year, String sentence, boolean wrong) {
        ReportDraft draft = Reports.sound(year).preamble("根据《政府信息公开条例》，" + sentence + "。电话：0571-86120012。");
        assertThat(findings(draft, "report.basis")).hasSize(wrong ? 1 : 0);
    }

    @Test
    void reportThatNeverNamesTheRegulationIsToldSo() {
        Finding finding = finding(Reports.sound2021().preamble("电话：0571-86120012"), "report.basis");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void pageThatNamesItsPublisherWillDoForASignature() {
        ReportDraft draft = Reports.sound2021().signature(null).publisher("云岭县青石镇人民政府");
        assertThat(findings(draft, "report.signature")).isEmpty();
    }

    @Test
    void missingSignatureAndDateAreWarnings() {
        ReportDraft draft = Reports.sound2021().signature(null).issued(null);
        assertThat(finding(draft, "report.signature").severity()).isEqualTo(Severity.WARNING);
        assertThat(finding(draft, "report.date").severity()).isEqualTo(Severity.WARNING);
        assertThat(reason(draft, "report.deadline")).isEqualTo("报告没有日期");
    }

    @ParameterizedTest
    @CsvSource({
        "云岭县人民政府, 2022-03-31, ",
        "云岭县人民政府, 2022-04-01, WARNING",
        "云岭县教育局, 2022-01-31, ",
        "云岭县教育局, 2022-02-01, WARNING",
        "云岭县人民政府办公室, 2022-02-15, WARNING",
        "云岭县青石镇人民政府, 2022-02-15, INFO",
        "云岭县青石镇人民政府, 2022-04-15, WARNING",
        "白沙街道办事处, 2022-02-15, INFO",
        "白沙街道办事处, 2022-01-15, ",
        "云岭县人民政府, 2021-12-20, ERROR",
        "某某单位, 2022-02-15, ",
    })
    void dateIsHeldAgainstTheLegalDate(String organization, String date, Severity severity) {
        ReportDraft draft = Reports.sound2021().organization(organization).issued(date);
        assertThat(findings(draft, "report.deadline"))
                .extracting(Finding::severity)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @CsvSource({
        "联系电话：0571—86120012, false",
        "电子邮箱：office@example.gov.cn, false",
        "地址：人民路12号, false",
        "如有疑问请联系党政办, true",
        "以电话咨询为主，12345热线办结1380件, true",
    })
    void contactNeedsANumberOrAnAddress(String sentence, boolean missing) {
        ReportDraft draft = Reports.sound2021().preamble("根据《条例》编制。" + sentence + "。");
        assertThat(findings(draft, "report.contact")).hasSize(missing ? 1 : 0);
    }
}
