package io.github.gouji.rule.narrative;

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

/** 2023: 8 received and 1 carried over, 7 answered. 2022: 6 received and 1 carried over, 5 answered. */
class GrowthRuleTest {

    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    private static ReportDraft before() {
        return Reports.sound(2022)
                .set("applications.received.naturalPerson", "5")
                .set("applications.received.total", "6")
                .set("applications.granted.naturalPerson", "2")
                .set("applications.granted.total", "3")
                .set("applications.resultTotal.naturalPerson", "4")
                .set("applications.resultTotal.total", "5");
    }

    private static CheckedReport check(String sentence, ReportDraft previous) {
        ReportDraft draft = Reports.sound(2023).section(1, "（一）主动公开。做好公开。", "（二）依申请公开情况。" + sentence);
        return VALIDATOR.check(draft.build(), previous.build()).reports().get(0);
    }

    private static List<Finding> findings(String sentence) {
        return check(sentence, before()).findings().stream()
                .filter(finding -> finding.rule().id().equals("narrative.growth"))
                .toList();
    }

    private static RuleOutcome outcome(String sentence, ReportDraft previous) {
        return check(sentence, previous).outcomes().stream()
                .filter(outcome -> outcome.rule().id().equals("narrative.growth"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年收到政府信息公开申请8件，同比增长33.33%。",
                "全年收到政府信息公开申请8件，同比增长33%。",
                "全年收到政府信息公开申请8件，较上年增长33.3%，已答复7件，同比增长40%。",
                "全年收办政府信息公开申请9件，比上年增长28.57%。",
                "全年收办政府信息公开申请9件，比上年增长28.5%。",
            })
    void ratesThatLastYearBearsOutPass(String sentence) {
        assertThat(findings(sentence)).isEmpty();
        assertThat(outcome(sentence, before()).verdict()).isEqualTo(Verdict.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年收到政府信息公开申请8件，同比增长35%。",
                "全年收到政府信息公开申请8件，同比下降33.33%。",
                "全年收到政府信息公开申请8件，较去年回落12.3%。",
                "全年收办政府信息公开申请9件，同比增长30%。",
            })
    void otherRatesAreWarnings(String sentence) {
        assertThat(findings(sentence))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void saysWhatWasComparedWithWhat() {
        String sentence = "全年收到政府信息公开申请8件，同比下降12.5%。";
        assertThat(findings(sentence)).singleElement().satisfies(finding -> {
            assertThat(finding.message())
                    .startsWith("同比增长率与上一年度的报告不符：2022年度为6，本年度为8，算得增长33.3%，正文写的是下降12.5%：“")
                    .contains("收到政府信息公开申请8件");
            assertThat(finding.message(Locale.ENGLISH)).contains("33.3% up", "12.5% down");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "主动公开政府信息86条，同比增长12.5%。",
                "全年收到政府信息公开申请12件，同比增长50%。",
            })
    void figuresThatNoTableHoldsAreNotCompared(String sentence) {
        assertThat(findings(sentence)).isEmpty();
        assertThat(outcome(sentence, before()).verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void blankOrZeroLastYearIsNoBase() {
        String sentence = "全年收到政府信息公开申请8件，同比增长35%。";
        assertThat(outcome(sentence, before().fill("applications.received", "").fill("applications.carriedOver", ""))
                        .verdict())
                .isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(outcome(sentence, before().fill("applications", "0")).verdict())
                .isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void textWithoutRatesPasses() {
        assertThat(outcome("全年收到政府信息公开申请8件。", before()).verdict()).isEqualTo(Verdict.PASSED);
    }
}
