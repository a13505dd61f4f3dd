package io.github.gouji.rule.content;

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

class ContentRulesTest {

    private static ReportDraft measures(String sentence) {
        return Reports.sound2021().section(5, "（一）主要问题。公开不够及时。", "（二）改进措施。" + sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content.overview",
                "content.assessment",
                "content.fee",
                "content.problems",
                "content.stale-year",
                "content.sensitive",
                "content.wording"
            })
    void soundReportsPassAndDataIsNotEvaluated(String rule) {
        assertThat(verdict(Reports.sound2021(), rule)).isEqualTo(Verdict.PASSED);
        assertThat(reason(Reports.sound2021().withoutText(), rule)).contains("没有正文");
    }

    @Test
    void governmentsOweAnAssessmentAndStreetOfficesDoNot() {
        ReportDraft draft = Reports.sound2021().section(1, "主动公开、依申请公开、信息管理、平台、监督。");
        assertThat(finding(draft, "content.assessment").message()).isEqualTo("报告没有写到：“工作考核”、“社会评议”、“责任追究”");
        draft.organization("白沙街道办事处");
        assertThat(reason(draft, "content.assessment")).isEqualTo("不是一级政府的报告");
        draft.organization("云岭县教育局");
        assertThat(verdict(draft, "content.assessment")).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @ParameterizedTest
    @CsvSource({
        "未收取信息处理费。, ",
        "全年收取政府信息公开信息处理费0元。, ",
        "本年度未发生收费情况。, ",
        "收取400元。, ",
        "无其他需要报告的事项。, WARNING",
        "无。, WARNING",
    })
    void feesMustBeStatedFrom2021(String sentence, Severity severity) {
        assertThat(findings(Reports.sound(2022).section(6, sentence), "content.fee"))
                .extracting(Finding::severity)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
        assertThat(reason(Reports.sound2020().section(6, sentence), "content.fee"))
                .contains("2020");
    }

    @Test
    void feesStatedElsewhereAreOnlyMentioned() {
        ReportDraft draft = Reports.sound2021().section(6, "无。").section(5, "问题和措施。本年度未收取信息处理费。");
        assertThat(finding(draft, "content.fee").severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void feeOfTheTextInTheTablesCellIsAWarning() {
        ReportDraft draft =
                Reports.sound2021().set("disclosure.fees.amount", "2950").section(6, "对25件申请收取了信息处理费2950元，其中1件收取420元。");
        assertThat(finding(draft, "disclosure.unit").message()).contains("与第六部分信息处理费的元数相同");
        assertThat(findings(draft.set("disclosure.fees.amount", "0.295"), "disclosure.unit"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "一是公开不够及时。二是将加强培训。, ''",
        "今后将加强培训。, 问题",
        "公开不够及时。, 改进情况",
    })
    void problemsAndMeasuresBelongTogether(String text, String missing) {
        List<Finding> found = findings(Reports.sound2021().section(5, text), "content.problems");
        assertThat(found)
                .hasSize(missing.isEmpty() ? 0 : 1)
                .allMatch(finding -> finding.message().contains(missing));
    }

    @ParameterizedTest
    @CsvSource({
        "2021年，我镇将加大公开力度。, true",
        "2021年我镇进一步加强培训。, true",
        "2020年将继续完善制度。, true",
        "2022年，我镇将加大公开力度。, false",
        "2021年，针对上年问题，我镇加强了培训。, false",
        "2021年已完成网站改版，将继续巩固。, false",
        "针对2021年存在的问题，2022年将加强培训。, false",
        "于2021年12月底前将制度印发。, false",
    })
    void plansNameTheComingYear(String sentence, boolean stale) {
        List<Finding> found = findings(measures(sentence), "content.stale-year");
        assertThat(found).hasSize(stale ? 1 : 0).allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void lookingBackAtTheYearIsNoPlan() {
        ReportDraft draft =
                Reports.sound2021().section(5, "（一）2020年存在问题整改情况。2021年我镇进一步加强培训。", "（二）问题与改进。2021年我镇将抓好落实。");
        assertThat(finding(draft, "content.stale-year").severity()).isEqualTo(Severity.INFO);
    }

    @ParameterizedTest
    @CsvSource({
        "落实《某某管理办法》（密件）精神。, true",
        "转发机密★一年文件。, true",
        "办理人为张某（11010519491231002X）。, true",
        "向李某13912345678答复。, true",
        "联系电话：13912345678。, false",
        "属于国家秘密的不予公开，保护商业秘密。, false",
        "加强涉密件管理，防止泄露工作秘密。, false",
        "编号110105194912310021的文件。, false",
        "浏览量达13912345678次以上的栏目。, false",
    })
    void classifiedPapersAndPersonalDataAreWarnings(String sentence, boolean wrong) {
        ReportDraft draft = Reports.sound2021().section(6, "未收取信息处理费。", sentence);
        assertThat(findings(draft, "content.sensitive")).hasSize(wrong ? 1 : 0);
    }

    @Test
    void personalNumbersAreNotRepeatedInTheFinding() {
        ReportDraft draft = Reports.sound2021().section(6, "未收取信息处理费。向李某13912345678答复。");
        assertThat(finding(draft, "content.sensitive").message())
                .contains("139******78")
                .doesNotContain("13912345678");
    }

    @ParameterizedTest
    @CsvSource({
        "加强标椎化建设。, “标椎”应为“标准”",
        "按照布署落实。, “布署”应为“部署”",
        "截止2021年12月31日共86条。, “截止”应为“截至”",
        "截止目前共86条。, “截止”应为“截至”",
        "街道街道网站已改版。, “街道街道”",
        "落实资金资金安排。, “资金资金”",
        "重大政策的的出台。, “的的”",
        "（一)主动公开。, “（一)”应为“（一）”",
        "(一)主动公开。, “(一)”应为“（一）”",
        "按照某办发[2021]3号文件。, “[2021]”应为“〔2021〕”",
    })
    void slipsAreMentioned(String sentence, String told) {
        ReportDraft draft = Reports.sound2021().section(6, "未收取信息处理费。", sentence);
        Finding finding = finding(draft, "content.wording");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.message()).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "截止日期为年底。",
                "以服务为目的的工作。",
                "县政府政府信息公开专栏。",
                "主动公开公开栏内容。",
                "进一步规范规范性文件。",
                "逐一一条一条核对。",
                "某某某某镇。",
                "和和美美过大年，人民人民警察。",
                "（见附件（一））",
                "网址（www.example.gov.cn）",
                "共收到2020件20202020条"
            })
    void rightWordsAreNoSlips(String sentence) {
        ReportDraft draft = Reports.sound2021().section(6, "未收取信息处理费。", sentence);
        assertThat(findings(draft, "content.wording")).isEmpty();
    }

    @Test
    void sameSlipIsToldOnce() {
        ReportDraft draft = Reports.sound2021().section(6, "未收取信息处理费。标椎化，标椎化。");
        assertThat(finding(draft, "content.wording").message()).contains("（2处）");
    }

    @Test
    void listOfSlipsIsLongAndNoneIsPartOfARightWord() {
        assertThat(KnownSlips.LIST).hasSizeGreaterThan(200);
        assertThat(KnownSlips.LIST.keySet())
                .noneMatch(slip -> KnownSlips.LIST.values().stream().anyMatch(right -> right.contains(slip)));
    }

    @Test
    void noMoreSlipsAreToldThanAnyReportHas() {
        StringBuilder doubled = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            String word = Character.toString('一' + 7 * i) + "河镇栏目";
            doubled.append("通过").append(word).append(word).append("公开信息。");
        }
        assertThat(findings(Reports.sound2021().section(1, doubled.toString()), "content.wording"))
                .hasSize(200);
    }
}
