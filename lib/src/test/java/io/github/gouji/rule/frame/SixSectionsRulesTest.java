package io.github.gouji.rule.frame;

import static io.github.gouji.rule.Checks.finding;
import static io.github.gouji.rule.Checks.findings;
import static io.github.gouji.rule.Checks.reason;
import static io.github.gouji.rule.Checks.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.constraint.Severity;
import io.github.gouji.document.Place;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import io.github.gouji.report.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SixSectionsRulesTest {

    private static ReportDraft titled(int number, String title) {
        int tables = number >= 2 && number <= 4 ? 1 : 0;
        return Reports.sound2021().section(ReportDraft.section(number, title, 0, tables, "改进问题，未收取信息处理费。"));
    }

    private static ReportDraft numbered(int number, String ordinal) {
        String title = Section.TITLES.get(number - 1);
        return Reports.sound2021().section(new Section(number, ordinal, title, Place.UNKNOWN, List.of(), 0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"section.order", "section.title", "section.number", "section.empty"})
    void soundReportsPassAndOthersAreNotEvaluated(String rule) {
        assertThat(verdict(Reports.sound2021(), rule)).isEqualTo(Verdict.PASSED);
        assertThat(reason(Reports.sound2021().withoutText(), rule)).contains("没有正文");
        ReportDraft headless = Reports.sound2021();
        for (int number = 1; number <= 6; number++) {
            headless.dropSection(number);
        }
        assertThat(reason(headless, rule)).isEqualTo("报告没有任何一个部分的标题");
    }

    @Test
    void noSectionIsMissingInSoundReportsAndDataIsNotEvaluated() {
        assertThat(verdict(Reports.sound2021(), "section.missing")).isEqualTo(Verdict.PASSED);
        assertThat(verdict(Reports.sound2020(), "section.missing")).isEqualTo(Verdict.PASSED);
        assertThat(reason(Reports.sound2021().withoutText(), "section.missing")).isEqualTo("报告以数据形式提交，没有正文");
    }

    @Test
    void everyMissingSectionIsAFinding() {
        ReportDraft draft = Reports.sound2021().dropSection(1).dropSection(6);
        assertThat(findings(draft, "section.missing"))
                .extracting(Finding::message)
                .containsExactly("缺少第一部分“总体情况”", "缺少第六部分“其他需要报告的事项”");
    }

    @Test
    void reportWithoutAnyHeadingIsOneFinding() {
        ReportDraft draft = Reports.sound2021();
        for (int number = 1; number <= 6; number++) {
            draft.dropSection(number);
        }
        assertThat(findings(draft, "section.missing")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 存在的主要问题及改进措施, WARNING",
        "5, 存在的主要问题及整改情况, WARNING",
        "5, 政府信息公开工作存在的主要问题及改进情况, ",
        "5, 存在的主要问题和改进情况, INFO",
        "4, 政府信息公开行政复议及行政诉讼情况, INFO",
        "4, 政府信息公开行政复议行政诉讼情况, ",
        "4, 因政府信息公开工作被申请行政复议、提起行政诉讼情况, ",
        "6, 其它需要报告的事项, INFO",
        "6, 需要说明的其他事项, WARNING",
        "1, 总体 情况：, ",
        "2, 主动公开政府信息的情况, INFO",
    })
    void titlesAreComparedWithTheForm(int number, String title, Severity severity) {
        assertThat(findings(titled(number, title), "section.title"))
                .extracting(Finding::severity)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @CsvSource({"3, 3、, true", "3, 三、, false", "3, 第三部分, false", "3, 三 ．, false", "3, '', true", "3, 九、, true"})
    void numberIsThatOfTheForm(int number, String ordinal, boolean told) {
        assertThat(findings(numbered(number, ordinal), "section.number")).hasSize(told ? 1 : 0);
    }

    @Test
    void numberUsedTwiceIsAWarning() {
        Finding finding = finding(numbered(4, "三、"), "section.order");
        assertThat(finding.message()).isEqualTo("两个部分用了同一个序号：“三、收到和处理政府信息公开申请情况”、“三、政府信息公开行政复议、行政诉讼情况”");
    }

    @Test
    void sectionsOutOfOrderAreAWarning() {
        ReportDraft draft = Reports.sound2021().dropSection(2).section(2);
        assertThat(finding(draft, "section.order").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void sectionWithoutContentIsAWarning() {
        Finding finding = finding(Reports.sound2021().section(6), "section.empty");
        assertThat(finding.message()).isEqualTo("第六部分“其他需要报告的事项”没有内容");
    }

    @Test
    void sectionWhoseTableIsMissingIsToldOnce() {
        ReportDraft draft =
                Reports.sound2021().remove("review").section(ReportDraft.section(4, Section.TITLES.get(3), 0, 0));
        assertThat(findings(draft, "section.empty")).isEmpty();
        assertThat(findings(draft, "format.table-missing")).hasSize(1);
    }

    @Test
    void officialTitleInTraditionalCharactersIsOfficial() {
        assertThat(findings(titled(5, "存在的主要問題及改進情況"), "section.title")).isEmpty();
    }

    @Test
    void titlesReadFromAPictureMayBeMisreadAndAreNoFault() {
        ReportDraft misread = titled(5, "存在的主要向题及改进情况").title("甲镇2021年政府信息公开工作年度报");
        assertThat(findings(misread, "section.title")).hasSize(1);
        assertThat(findings(misread, "report.title")).hasSize(1);
        misread.see("disclosure.licensing.decisions", "12", 1);
        assertThat(reason(misread, "section.title")).isEqualTo("文字从图片识读，可能读错");
        assertThat(reason(misread, "report.title")).isEqualTo("文字从图片识读，可能读错");
    }

    @Test
    void headingWithWhatATemplateLeftBehindIsToldAsThatAlone() {
        ReportDraft draft = titled(5, "存在的主要问题及改进情况（宋体加粗小四号字）");
        assertThat(findings(draft, "section.title")).isEmpty();
        assertThat(findings(draft, "content.template")).hasSize(1);
    }

    @Test
    void loneHeadingWithTheNumberOfTheNextSectionBearsItTwice() {
        ReportDraft draft = Reports.sound2021().section(1, "现将情况报告如下。", "二、基本情况概述", "全年工作平稳。");
        assertThat(finding(draft, "section.order").message()).contains("二、基本情况概述", "二、主动公开政府信息情况");
    }

    @Test
    void numberedPointsWithinASectionAreNoSections() {
        ReportDraft draft = Reports.sound2021()
                .section(1, "一、加强领导", "全年开会2次。", "二、完善制度", "全年工作平稳。", "三、抓好落实", "成效明显。")
                .section(3, "四、结转下年度继续办理");
        assertThat(findings(draft, "section.order")).isEmpty();
    }
}
