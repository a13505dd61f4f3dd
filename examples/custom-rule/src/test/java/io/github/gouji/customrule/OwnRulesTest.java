package io.github.gouji.customrule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.document.Place;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Passage;
import io.github.gouji.result.CheckedReport;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OwnRulesTest {

    private static AnnualReport report(String sentence) {
        return AnnualReport.builder()
                .narrated(true)
                .preamble(List.of(new Passage(sentence, Place.UNKNOWN)))
                .build();
    }

    private static CheckedReport check(ReportValidator.Builder settings, String sentence) {
        return settings.build().check(report(sentence)).reports().get(0);
    }

    private static List<Finding> own(ReportValidator.Builder settings, String sentence) {
        return check(settings, sentence).findings().stream()
                .filter(finding -> finding.rule().id().equals("acme.hotline"))
                .toList();
    }

    @Test
    void violationOfOurConstraintIsAFindingWithOurId() {
        assertThat(own(ReportValidator.builder(), "没有热线。")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("报告应当写明12345政务服务便民热线");
            assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The report names the service hotline 12345");
            assertThat(finding.rule().basis()).isEqualTo("本市通知");
        });
    }

    @Test
    void reportThatKeepsOurRulePassesIt() {
        assertThat(own(ReportValidator.builder(), "请拨打12345。")).isEmpty();
        assertThat(check(ReportValidator.builder(), "请拨打12345。").outcomes())
                .extracting(RuleOutcome::toString)
                .contains("acme.hotline PASSED");
    }

    @Test
    void settingsHoldForOurRuleToo() {
        assertThat(own(ReportValidator.builder().disable("acme.hotline"), "无。")).isEmpty();
        assertThat(own(ReportValidator.builder().severity("acme.hotline", Severity.ERROR), "无。"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }
}
