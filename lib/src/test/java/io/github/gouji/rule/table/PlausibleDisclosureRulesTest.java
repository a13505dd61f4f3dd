package io.github.gouji.rule.table;

import static io.github.gouji.rule.Checks.finding;
import static io.github.gouji.rule.Checks.findings;
import static io.github.gouji.rule.Checks.reason;
import static io.github.gouji.rule.Checks.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibleDisclosureRulesTest {

    @Test
    void soundReportsPass() {
        assertThat(verdict(Reports.sound2021(), "disclosure.in-force")).isEqualTo(Verdict.PASSED);
        assertThat(verdict(Reports.sound2021(), "disclosure.unit")).isEqualTo(Verdict.PASSED);
        assertThat(verdict(Reports.sound2020(), "disclosure.published")).isEqualTo(Verdict.PASSED);
    }

    @Test
    void rulesOfOneVariantAreNotEvaluatedInTheOther() {
        assertThat(reason(Reports.sound2020(), "disclosure.in-force")).contains("2021");
        assertThat(reason(Reports.sound2020(), "disclosure.unit")).contains("2021");
        assertThat(reason(Reports.sound2021(), "disclosure.published")).contains("2019");
        assertThat(reason(Reports.sound2021().remove("disclosure"), "disclosure.unit"))
                .contains("第二表");
    }

    @Test
    void fewerInForceThanIssuedLessRepealedIsImpossible() {
        ReportDraft draft = Reports.sound2021().set("disclosure.normativeDocuments.inForce", "1");
        Finding finding = finding(draft, "disclosure.in-force");
        assertThat(finding.message()).isEqualTo("第二表“行政规范性文件”行：本年制发3件、废止1件，现行有效不应少于2件，写的是1件");
        assertThat(finding.cells()).hasSize(3);
    }

    @Test
    void allIssuedThisYearMayAlsoHaveBeenRepealed() {
        ReportDraft draft = Reports.sound2021()
                .set("disclosure.regulations.issued", "2")
                .set("disclosure.regulations.repealed", "5");
        assertThat(findings(draft)).isEmpty();
    }

    @Test
    void blankIsNotEvaluated() {
        ReportDraft draft = Reports.sound2021().set("disclosure.regulations.inForce", "");
        assertThat(verdict(draft, "disclosure.in-force")).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(reason(draft, "disclosure.in-force")).isEqualTo("第二表“规章”行“现行有效件数”列为空白");
    }

    @Test
    void moreNewlyPublishedThanPublishedInAllIsAWarning() {
        ReportDraft draft = Reports.sound2020().set("disclosure.normativeDocuments.published", "10");
        assertThat(finding(draft, "disclosure.published").message()).contains("对外公开总数量不应少于本年新公开数量10件，写的是9件");
    }

    @ParameterizedTest
    @CsvSource({
        "青山街道办事处, 45000, true",
        "青山街道办事处, 450, false",
        "云岭县人民政府, 45000, false",
        "云岭县人民政府, 2350000, true",
        "云岭县教育局, 450000, true",
        "江州市人民政府, 450000, false",
        "江州市人民政府, 56000000, true",
        "某某, 5600000, false",
    })
    void feeOutOfProportionIsAWarning(String organization, String amount, boolean warned) {
        ReportDraft draft = Reports.sound2021().organization(organization).set("disclosure.fees.amount", amount);
        assertThat(findings(draft, "disclosure.unit")).hasSize(warned ? 1 : 0);
    }

    @Test
    void feePrintedInYuanIsAWarning() {
        ReportDraft draft = Reports.sound2021().set("disclosure.fees.amount", "400元");
        assertThat(finding(draft, "disclosure.unit").message()).contains("以元为单位");
    }
}
