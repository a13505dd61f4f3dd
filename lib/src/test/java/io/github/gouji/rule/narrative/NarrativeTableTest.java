package io.github.gouji.rule.narrative;

import static io.github.gouji.rule.Checks.finding;
import static io.github.gouji.rule.Checks.findings;
import static io.github.gouji.rule.Checks.reason;
import static io.github.gouji.rule.Checks.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import io.github.gouji.report.TableKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Severity, cells and words of {@code narrative.table}. The sound report has 8 + 1 = 7 + 2 applications. */
class NarrativeTableTest {

    private static final String RULE = "narrative.table";

    private static ReportDraft saying(String sentence) {
        return Reports.sound2021().section(1, sentence);
    }

    @Test
    void aSoundReportPasses() {
        assertThat(verdict(Reports.sound2021(), RULE)).isEqualTo(Verdict.PASSED);
        assertThat(verdict(Reports.sound2020(), RULE)).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aContradictionWithoutASecondWitnessIsAWarning() {
        assertThat(finding(saying("2021年收到政府信息公开申请6件。"), RULE).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void anotherNumberOfTheSameQuantityIsAnErrorThatNamesCellAndArithmetic() {
        Finding finding = finding(saying("2021年收到政府信息公开申请6件，予以公开5件。"), RULE);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.table()).contains(TableKind.APPLICATIONS);
        assertThat(finding.row()).contains(ApplicationRow.RECEIVED);
        assertThat(finding.cells()).containsExactly(CellKey.parse("applications.received.total"));
        assertThat(finding.expected()).contains(new BigDecimal("8"));
        assertThat(finding.actual()).contains(new BigDecimal("6"));
        assertThat(finding.message(Locale.CHINESE))
                .contains("“2021年收到政府信息公开申请6件，予以公开5件。”")
                .contains("第三表为8");
        assertThat(finding.message(Locale.ENGLISH))
                .contains("applications received 6")
                .contains("table 三 has 8");
    }

    @Test
    void aSumOfCellsIsWorkedOut() {
        Finding finding = finding(saying("收到政府信息公开申请8件，予以公开和部分公开5件。"), RULE);
        assertThat(finding.message()).contains("5+1=6");
        assertThat(finding.cells()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年，全县共收到政府信息公开申请60件。",
                "我镇代表县政府受理政府信息公开申请60件。",
                "本级共收到政府信息公开申请60件。",
                "2021年政府信息公开申请数量60件。",
                "制定行政规范性文件7件。"
            })
    void whereTheScopeMayDifferItIsAWarning(String sentence) {
        Finding finding = finding(saying(sentence), RULE);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).contains("口径");
    }

    @Test
    void otherFiguresOfThePassageThatAgreeMakeTheScopeTheTables() {
        Finding finding = finding(saying("2021年，全县共收到政府信息公开申请8件，已办结6件。"), RULE);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).contains("办结政府信息公开申请6");
    }

    @Test
    void aBlankTotalCountsAsTheSumOfItsRow() {
        ReportDraft draft = saying("收到政府信息公开申请8件。").set("applications.received.total", "");
        assertThat(findings(draft, RULE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020年收到政府信息公开申请60件。",
                "上半年收到政府信息公开申请3件。",
                "县教育局收到政府信息公开申请60件。",
                "通过信函收到政府信息公开申请3件。",
                "做到“收到一件、办结一件”，未收到一件政府信息公开申请投诉。",
                "受理网络问政182件，受理案件60件。",
                "收到政府信息公开申请约10件。"
            })
    void otherTimesPlacesChannelsAndMattersAreNotCompared(String sentence) {
        assertThat(findings(saying(sentence), RULE)).isEmpty();
    }

    @Test
    void sayingThatThereWereNoneAgainstCountsIsAWarning() {
        Finding finding = finding(saying("2021年，我镇未收到公民、法人或者其他组织提出的政府信息公开申请。"), RULE);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.actual()).contains(BigDecimal.ZERO);
    }

    @Test
    void aNumberThatMendsAFailedEquationIsNoFaultOfItsOwn() {
        ReportDraft draft = saying("结转下年度继续办理2件，收到政府信息公开申请8件。")
                .set("applications.carriedForward.naturalPerson", "3")
                .set("applications.carriedForward.total", "3");
        assertThat(findings(draft, "applications.balance")).hasSize(1);
        assertThat(findings(draft, RULE)).isEmpty();
    }

    @Test
    void sayingThatNoneWereCarriedForwardSpeaksOfThose() {
        Finding finding = finding(saying("收到政府信息公开申请8件，没有结转下年度的申请。"), RULE);
        assertThat(finding.row()).contains(ApplicationRow.CARRIED_FORWARD);
    }

    @Test
    void feesOfApplicationsAreNeverHeldAgainstTableTwo() {
        ReportDraft draft = Reports.sound2021().section(6, "全年收取信息处理费12000元。");
        assertThat(findings(draft, RULE)).isEmpty();
    }

    @Test
    void theFourthTableIsComparedToo() {
        List<Finding> found = findings(saying("因政府信息公开被申请行政复议3件，结果维持2件，被提起行政诉讼1件。"), RULE);
        assertThat(found)
                .extracting(finding -> finding.cells().get(0).toString())
                .containsExactlyInAnyOrder("review.reconsideration.total", "review.directLitigation.total");
    }

    @Test
    void withoutTextOrTablesItIsNotEvaluated() {
        assertThat(reason(Reports.sound2021().withoutText(), RULE)).contains("没有正文");
        assertThat(reason(Reports.sound2021().remove("applications"), RULE)).contains("第三表");
    }

    @Test
    void aPassageTooLongForProseIsTold() {
        ReportDraft draft = saying("1,".repeat(60_000));
        assertThat(findings(draft, RULE)).isEmpty();
        assertThat(reason(draft, RULE)).contains("10万");
    }
}
