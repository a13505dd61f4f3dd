package io.github.gouji.rule.table;

import static io.github.gouji.rule.Checks.finding;
import static io.github.gouji.rule.Checks.findings;
import static io.github.gouji.rule.Checks.reason;
import static io.github.gouji.rule.Checks.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Place;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.report.ExtraLine;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import io.github.gouji.report.TableKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BalancedTablesRulesTest {

    private static List<Finding> equations(ReportDraft draft) {
        return findings(draft).stream()
                .filter(finding -> finding.rule().family().equals("applications"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"applications.balance", "applications.result-total", "applications.row-total", "review.total"})
    void soundReportsPass(String rule) {
        assertThat(verdict(Reports.sound2021(), rule)).isEqualTo(Verdict.PASSED);
        assertThat(verdict(Reports.sound2020(), rule)).isEqualTo(Verdict.PASSED);
    }

    @Test
    void wrongRowTotalNamesTheRowAndShowsTheSum() {
        ReportDraft draft = Reports.sound2021()
                .set("applications.deniedQueryMatter.naturalPerson", "2")
                .set("applications.deniedQueryMatter.business", "1")
                .set("applications.deniedQueryMatter.total", "2");
        Finding finding = finding(draft, "applications.row-total");
        assertThat(finding.message()).isEqualTo("第三表“（三）不予公开 8.属于行政查询事项”行：六列之和为2＋1＝3，总计写的是2，相差1");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "table 三, row “（三）不予公开 8.属于行政查询事项”: the 6 columns add up to 2 + 1 = 3, 总计 says 2; the difference is 1");
        assertThat(finding.row().orElseThrow().key()).isEqualTo("deniedQueryMatter");
        assertThat(finding.column().orElseThrow().key()).isEqualTo("total");
        assertThat(finding.expected()).contains(new BigDecimal(3));
        assertThat(finding.actual()).contains(new BigDecimal(2));
        assertThat(finding.cells()).hasSize(7);
    }

    @Test
    void wrongResultTotalNamesTheColumn() {
        ReportDraft draft = Reports.sound2020()
                .set("applications.resultTotal.business", "2")
                .set("applications.resultTotal.total", "8")
                .set("applications.received.business", "2")
                .set("applications.received.total", "9");
        Finding finding = finding(draft, "applications.result-total");
        assertThat(finding.message()).isEqualTo("第三表“商业企业”列：各项办理结果之和为1，（七）总计写的是2，相差1");
        assertThat(finding.column().orElseThrow().key()).isEqualTo("business");
        assertThat(equations(draft)).hasSize(1);
    }

    @Test
    void wrongBalanceNamesTheColumn() {
        ReportDraft draft = Reports.sound2021()
                .set("applications.carriedForward.naturalPerson", "3")
                .set("applications.carriedForward.total", "3");
        Finding finding = finding(draft, "applications.balance");
        assertThat(finding.message()).isEqualTo("第三表“自然人”列：新收7＋上年结转1＝8，办理总计6＋结转3＝9，相差1");
        assertThat(finding.column().orElseThrow().key()).isEqualTo("naturalPerson");
        assertThat(finding.row()).isEmpty();
        assertThat(equations(draft)).hasSize(1);
    }

    @Test
    void wrongReviewTotalNamesTheBlock() {
        Finding finding = finding(Reports.sound2021().set("review.reconsideration.corrected", "1"), "review.total");
        assertThat(finding.message()).isEqualTo("第四表“行政复议”部分：四项之和为2＋1＝3，总计写的是2，相差1");
        assertThat(finding.row().orElseThrow().key()).isEqualTo("reconsideration");
    }

    @Test
    void blankTotalBesideFiguresIsOneFailedEquationAndNoBlankCell() {
        ReportDraft draft = Reports.sound2021().set("applications.granted.total", "");
        assertThat(findings(draft))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("六列之和为4＋1＝5，总计为空白，相差5（空白按0计）"));
    }

    @Test
    void impliedEquationIsReportedOnlyWhereABaseOneCannotBeEvaluated() {
        ReportDraft draft = Reports.sound2021()
                .set("applications.resultTotal.business", "若干")
                .set("applications.resultTotal.total", "9");
        assertThat(findings(draft, "applications.result-total")).singleElement().satisfies(finding -> {
            assertThat(finding.column().orElseThrow().key()).isEqualTo("total");
            assertThat(finding.actual()).contains(new BigDecimal(9));
        });
        assertThat(findings(draft, "applications.row-total")).isEmpty();
    }

    @Test
    void impliedEquationThatFollowsFromAFailedOneIsNotReported() {
        ReportDraft draft = Reports.sound2021()
                .set("applications.other" + "Miscellaneous.research", "若干")
                .set("applications.granted.total", "6");
        assertThat(findings(draft, "applications.row-total")).hasSize(1);
        assertThat(findings(draft, "applications.result-total")).isEmpty();
        assertThat(findings(draft, "applications.balance")).isEmpty();
    }

    @Test
    void unreadableCellIsTheReasonWhyAnEquationIsNotEvaluated() {
        ReportDraft draft = Reports.sound2021().set("review.directLitigation.pending", "不详");
        assertThat(verdict(draft, "review.total")).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(reason(draft, "review.total")).isEqualTo("第四表“行政诉讼 未经复议直接起诉”部分“尚未审结”列不是数字：“不详”");
    }

    @Test
    void missingTableIsTheReasonWhyItsEquationsAreNotEvaluated() {
        ReportDraft draft = Reports.sound2021().remove("applications");
        assertThat(verdict(draft, "applications.balance")).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(reason(draft, "applications.row-total")).startsWith("报告缺第三表");
        assertThat(reason(draft.format(null), "review.total")).isEqualTo("无法判断表格属于哪一版全国统一格式");
    }

    @Test
    void rowsOfTheOtherVariantCountInTheSums() {
        ReportDraft draft = Reports.sound2021()
                .remove("applications.otherNotSupplemented")
                .remove("applications.otherFeeUnpaid")
                .remove("applications.otherMiscellaneous");
        for (String column :
                List.of("naturalPerson", "research", "publicWelfare", "legalService", "otherOrganization")) {
            draft.set("applications.other." + column, "0");
        }
        draft.set("applications.other.business", "1").set("applications.other.total", "1");
        assertThat(finding(draft, "applications.result-total").message()).contains("各项办理结果之和为1＋1＝2，（七）总计写的是1，相差1");
    }

    @Test
    void regionalRowThatMakesUpTheDifferenceIsNoError() {
        ReportDraft draft = Reports.sound2021()
                .set("applications.granted.business", "0")
                .set("applications.granted.total", "4")
                .extraLine(
                        TableKind.APPLICATIONS,
                        new ExtraLine(true, "4.并入", List.of("0", "1", "0", "0", "0", "0", "1"), null, Place.UNKNOWN));
        assertThat(verdict(draft, "applications.result-total")).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(findings(draft, "format.row-unknown")).hasSize(1);
    }
}
