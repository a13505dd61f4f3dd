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
import io.github.gouji.report.YearMention.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearAndPeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"report.year", "report.period"})
    void soundReportsPassAndDataIsNotEvaluated(String rule) {
        assertThat(verdict(Reports.sound2021(), rule)).isEqualTo(Verdict.PASSED);
        assertThat(verdict(Reports.sound2020(), rule)).isEqualTo(Verdict.PASSED);
        assertThat(reason(Reports.sound2021().withoutText(), rule)).isEqualTo("报告以数据形式提交，没有正文");
    }

    @Test
    void titleOfAnotherYearIsAnError() {
        ReportDraft draft = Reports.sound2021().title("青石镇2020年政府信息公开工作年度报告");
        Finding finding = finding(draft, "report.year");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).isEqualTo("报告中的年度不一致：标题为2020年，说明本报告的句子为2021年，统计期限为2021年");
        assertThat(verdict(draft, "report.period")).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void namingSentenceOfAnotherYearIsAnError() {
        assertThat(findings(Reports.sound2021().mention(Kind.NAMING_SENTENCE, 2020), "report.year"))
                .hasSize(1);
    }

    @Test
    void yearIsNotEvaluatedWhereNoneIsNamed() {
        ReportDraft draft = Reports.sound2021()
                .title(null)
                .preamble("前言")
                .period(null, null)
                .year(null);
        assertThat(reason(draft, "report.year")).isEqualTo("报告没有写明是哪一年度");
    }

    @ParameterizedTest
    @CsvSource({"2021-01-15, true", "2023-01-15, true", "2022-03-30, false", "2021-12-20, false"})
    void signatureOfAnotherYearIsAnErrorUnlessTheReportIsMerelyEarly(String date, boolean wrong) {
        assertThat(findings(Reports.sound2021().issued(date), "report.year")).hasSize(wrong ? 1 : 0);
    }

    @Test
    void periodOfAnotherYearIsAnErrorOfThePeriodAlone() {
        ReportDraft draft = Reports.sound2021().period("2020-01-01", "2020-12-31");
        Finding finding = finding(draft, "report.period");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).contains("与2021年度不符");
        assertThat(findings(draft, "report.year")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, 2021-12-31", "2021-01-01, 2021-12-30", "2021-04-01, 2022-03-31"})
    void periodOfNoCalendarYearIsAnError(String from, String to) {
        Finding finding = finding(Reports.sound2021().period(from, to), "report.period");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void absentPeriodIsAWarning() {
        Finding finding = finding(Reports.sound2021().period(null, null), "report.period");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }
}
