package io.github.gouji.rule.years;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import io.github.gouji.result.CheckedReport;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearRulesTest {

    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    /** The report for the year before a draft that {@link #sequel()} continues. */
    private static ReportDraft before() {
        return Reports.sound(2022)
                .set("applications.carriedForward.naturalPerson", "1")
                .set("applications.carriedForward.total", "1")
                .set("applications.received.naturalPerson", "6")
                .set("applications.received.total", "7")
                .set("disclosure.normativeDocuments.inForce", "7");
    }

    private static ReportDraft sequel() {
        return Reports.sound(2023).section(1, NEWS).section(5, PLANS);
    }

    private static final String NEWS = "今年，我镇围绕乡村振兴、民生保障和优化营商环境，持续扩大主动公开范围。在门户网站集中发布惠农补贴、"
            + "低保救助、危房改造的对象、标准和结果，组织村级信息员到便民大厅轮岗学习，邀请居民代表旁听镇长办公会，"
            + "对看不懂、找不到的栏目逐个修改。全镇收集意见建议，凡是能够当场答复的当场答复，不能当场答复的在网站上公布办理过程，"
            + "群众的评价作为年终考核的依据之一，效果好的做法在全县推广。";

    private static final String PLANS = "去年查出的栏目空白已经补齐。目前还有两个方面做得不好：村级公开的内容偏重结果，办理过程写得少；"
            + "图表和视频的解读还停留在转发上级材料，与本地实际结合不紧。下一步，请各村把办理的时间、经手人一并列出，"
            + "由镇纪委每季度抽查；解读材料由起草科室在文件印发的同时写好，没有解读的不提交会议审议；"
            + "再与县融媒体中心合作，为老年人制作方言短片，在集市和卫生院播放，方便不会上网的人了解政策。";

    private static CheckedReport check(ReportDraft draft, ReportDraft previous) {
        return VALIDATOR.check(draft.build(), previous.build()).reports().get(0);
    }

    private static List<Finding> findings(ReportDraft draft, ReportDraft previous) {
        return check(draft, previous).findings().stream()
                .filter(finding -> finding.rule().family().equals("years"))
                .toList();
    }

    private static Finding finding(ReportDraft draft, ReportDraft previous) {
        assertThat(findings(draft, previous)).hasSize(1);
        return findings(draft, previous).get(0);
    }

    private static RuleOutcome outcome(ReportDraft draft, ReportDraft previous, String rule) {
        return check(draft, previous).outcomes().stream()
                .filter(outcome -> outcome.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String reason(ReportDraft draft, ReportDraft previous, String rule) {
        return outcome(draft, previous, rule).reason(Locale.CHINESE).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"years.carried-over", "years.in-force", "years.jump", "years.duplicate"})
    void soundSequelPasses(String rule) {
        assertThat(findings(sequel(), before())).isEmpty();
        assertThat(outcome(sequel(), before(), rule).verdict()).isEqualTo(Verdict.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"years.carried-over", "years.in-force", "years.items", "years.jump", "years.duplicate"})
    void aloneNothingIsEvaluated(String rule) {
        CheckedReport alone = VALIDATOR.check(sequel().build()).reports().get(0);
        assertThat(alone.outcomes())
                .filteredOn(outcome -> outcome.rule().id().equals(rule))
                .extracting(outcome -> outcome.reason(Locale.CHINESE).orElse(""))
                .containsExactly("没有上一年度的报告");
    }

    @Test
    void onlyConsecutiveYearsAreCompared() {
        assertThat(reason(Reports.sound(2024), before(), "years.jump")).isEqualTo("两份报告不是相邻两个年度的");
        assertThat(reason(sequel(), before().year(null), "years.jump")).contains("年度");
    }

    @Test
    void carriedOverDiffersInOneColumn() {
        ReportDraft before = before().set("applications.carriedForward.naturalPerson", "3")
                .set("applications.carriedForward.total", "3");
        Finding finding = finding(sequel(), before);
        assertThat(finding.rule().id()).isEqualTo("years.carried-over");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).isEqualTo("第三表“自然人”列：2022年度报告结转下年度3，本报告上年结转为1，相差2");
        assertThat(finding.message(Locale.ENGLISH)).contains("the report for 2022 carries 3 forward");
        assertThat(finding.cells()).hasToString("[applications.carriedOver.naturalPerson]");
        assertThat(finding.expected()).hasToString("Optional[3]");
        assertThat(finding.actual()).hasToString("Optional[1]");
    }

    @Test
    void eachColumnCarriesOver() {
        ReportDraft before = before().set("applications.carriedForward.naturalPerson", "0")
                .set("applications.carriedForward.business", "1");
        assertThat(findings(sequel(), before))
                .extracting(finding -> finding.column().orElseThrow().key())
                .containsExactly("naturalPerson", "business");
    }

    @Test
    void blankCarriesNothingOver() {
        ReportDraft before = before().fill("applications.carriedForward", "");
        ReportDraft blank = sequel().fill("applications.carriedOver", "/");
        assertThat(findings(blank, before)).isEmpty();
        assertThat(findings(sequel(), before)).hasSize(1);
    }

    @Test
    void totalIsComparedWhereColumnsCannotBe() {
        ReportDraft columnMissing = sequel().remove("applications.carriedOver.naturalPerson");
        assertThat(findings(columnMissing, before())).isEmpty();
        assertThat(reason(columnMissing, before(), "years.carried-over")).contains("“自然人”列");
        assertThat(finding(columnMissing, before().set("applications.carriedForward.total", "4"))
                        .column())
                .hasToString("Optional[TOTAL]");
    }

    @Test
    void carriesOverFromOneVariantToTheOther() {
        ReportDraft before = Reports.sound2020();
        ReportDraft after = Reports.sound2021();
        assertThat(findings(after, before))
                .extracting(finding -> finding.rule().id())
                .containsExactly("years.duplicate", "years.carried-over");
        assertThat(reason(after, before, "years.in-force")).isEqualTo("上一年度的报告不是2021版格式");
        assertThat(reason(after, before, "years.items")).contains("2019");
    }

    @Test
    void stockOfDocumentsDoesNotAddUp() {
        Finding finding = finding(sequel().set("disclosure.normativeDocuments.inForce", "8"), before());
        assertThat(finding.rule().id()).isEqualTo("years.in-force");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("第二表“行政规范性文件”行：2022年度现行有效7＋本年制发3－废止1＝9，本报告现行有效8，相差1");
        assertThat(finding.cells()).hasSize(3);
    }

    @Test
    void stockThatIsNotStatedIsNotEvaluated() {
        assertThat(reason(sequel(), before().set("disclosure.regulations.inForce", ""), "years.in-force"))
                .contains("上一年度报告的第二表“规章”行");
        assertThat(reason(sequel().remove("disclosure"), before(), "years.in-force"))
                .contains("第二表");
        assertThat(reason(sequel(), before().remove("disclosure"), "years.in-force"))
                .isEqualTo("上一年度的报告缺第二表");
    }

    @Test
    void itemsOfTheOldVariantContinue() {
        ReportDraft before = Reports.sound(2019);
        ReportDraft after = Reports.sound(2020).set("disclosure.licensing.itemsLastYear", "19");
        assertThat(outcome(after, before, "years.items").verdict()).isEqualTo(Verdict.PASSED);
        Finding finding = findings(Reports.sound(2020), before).stream()
                .filter(each -> each.rule().id().equals("years.items"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.message()).isEqualTo("第二表“行政许可”行：2019年度报告的上一年项目数量21＋增减（-2）＝19，本报告的上一年项目数量21，相差2");
        assertThat(reason(sequel(), before(), "years.items")).contains("2019");
    }

    @Test
    void whatIsAJumpAndWhatIsAlikeCanBeSet() {
        ReportDraft grown = sequel().set("disclosure.licensing.decisions", "420");
        ReportDraft before = before().set("disclosure.licensing.decisions", "140");
        assertThat(rules(ReportValidator.builder(), grown, before)).isEmpty();
        assertThat(rules(ReportValidator.builder().threshold("years.jump.factor", 2), grown, before))
                .containsExactly("years.jump");
        assertThat(rules(
                        ReportValidator.builder()
                                .threshold("years.jump.factor", 2)
                                .threshold("years.jump.least", 141),
                        grown,
                        before))
                .isEmpty();
        assertThat(rules(ReportValidator.builder().threshold("years.duplicate.likeness", 1), sequel(), before()))
                .isEmpty();
        ReportDraft half = before().section(1, NEWS.substring(NEWS.length() / 2) + PLANS);
        assertThat(rules(ReportValidator.builder(), sequel(), half)).doesNotContain("years.duplicate");
        assertThat(rules(ReportValidator.builder().threshold("years.duplicate.likeness", 20), sequel(), half))
                .contains("years.duplicate");
    }

    private static List<String> rules(ReportValidator.Builder settings, ReportDraft draft, ReportDraft previous) {
        return settings.build().check(draft.build(), previous.build()).findings().stream()
                .map(finding -> finding.rule().id())
                .filter(rule -> rule.startsWith("years."))
                .toList();
    }

    @Test
    void jumpsAreOneFindingForATable() {
        ReportDraft after = sequel().set("disclosure.licensing.decisions", "701")
                .set("disclosure.penalties.decisions", "61")
                .set("disclosure.fees.amount", "1000");
        Finding finding = finding(after, before().set("disclosure.penalties.decisions", "12"));
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.message()).isEqualTo("第二表有的数字与2022年度相比变化很大：“行政许可”行“本年处理决定数量”140→701；“行政处罚”行“本年处理决定数量”12→61");
        assertThat(finding.cells()).hasSize(2);
    }

    @Test
    void fivefoldOrSmallIsNoJump() {
        ReportDraft after = sequel().set("disclosure.licensing.decisions", "700")
                .set("disclosure.penalties.decisions", "600")
                .set("disclosure.coercion.decisions", "99");
        assertThat(findings(after, before().set("disclosure.penalties.decisions", "9")))
                .isEmpty();
        assertThat(findings(sequel().set("disclosure.licensing.decisions", "28"), before()))
                .isEmpty();
        assertThat(findings(sequel().set("disclosure.licensing.decisions", "27"), before()))
                .hasSize(1);
    }

    @Test
    void copiedTextIsAWarning() {
        ReportDraft before = before().section(1, NEWS.replace("今年", "2022年").replace("两个", "3个"))
                .section(5, PLANS);
        Finding finding = finding(sequel(), before);
        assertThat(finding.rule().id()).isEqualTo("years.duplicate");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("“总体情况”、“存在的主要问题及改进情况”的文字与2022年度的报告几乎相同");
        assertThat(finding(sequel(), before().section(5, PLANS)).message()).startsWith("“存在的主要问题及改进情况”的文字");
    }

    @Test
    void textWrittenAnewIsNoCopy() {
        String half = NEWS.substring(0, NEWS.length() / 2) + PLANS.substring(PLANS.length() / 2);
        assertThat(findings(sequel().section(1, half), before().section(1, NEWS)))
                .isEmpty();
    }

    @Test
    void shortTextsAreNotCompared() {
        ReportDraft before = before().section(1, "一切正常。").section(5, "暂无。");
        ReportDraft after = sequel().section(1, "一切正常。").section(5, "暂无。");
        assertThat(reason(after, before, "years.duplicate")).contains("过短");
        assertThat(reason(after.withoutText(), before, "years.duplicate")).contains("没有正文");
    }
}
