package io.github.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.result.UnitList;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.rule.catalog.RuleCatalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleExamplesTest {

    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    static List<Rule> rulesWithReports() {
        return RuleCatalog.all().stream()
                .filter(rule ->
                        RuleExample.of(rule).filter(RuleExample::isReport).isPresent())
                .toList();
    }

    private static ValidationResult check(RuleExample example, String text, List<String> units) throws IOException {
        ValidationResult alone = check(text);
        if (!units.isEmpty()) {
            UnitList expected = new UnitList(reports(example.soundUnits()).stream()
                    .map(unit -> unit.organization().orElseThrow())
                    .toList());
            return VALIDATOR.rollUp(report(alone), reports(units), expected);
        }
        return example.previousReport().isEmpty()
                ? alone
                : VALIDATOR.check(
                        report(alone), report(check(example.previousReport().get())));
    }

    private static ValidationResult sound(Rule rule) throws IOException {
        RuleExample example = RuleExample.of(rule).orElseThrow();
        return check(example, example.soundReport(), example.soundUnits());
    }

    private static ValidationResult unsound(Rule rule) throws IOException {
        RuleExample example = RuleExample.of(rule).orElseThrow();
        return check(example, example.unsoundReport(), example.unsoundUnits());
    }

    private static List<AnnualReport> reports(List<String> texts) throws IOException {
        List<AnnualReport> reports = new ArrayList<>();
        for (String text : texts) {
            reports.add(report(check(text)));
        }
        return reports;
    }

    private static AnnualReport report(ValidationResult checked) {
        return checked.reports().get(0).report();
    }

    private static ValidationResult check(String report) throws IOException {
        return VALIDATOR.check(new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)), "example.txt");
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(RuleCatalog.all())
                .allSatisfy(
                        rule -> assertThat(RuleExample.of(rule)).as(rule.id()).isPresent());
    }

    @Test
    void onlyWhatTextCannotShowIsDescribedInWords() {
        assertThat(RuleCatalog.all())
                .filteredOn(rule -> !rulesWithReports().contains(rule))
                .filteredOn(rule -> !Set.of("file", "years").contains(rule.family()))
                .extracting(Rule::id)
                .containsExactly("format.table-as-picture", "format.column-unknown", "cell.uncertain", "cell.split");
    }

    @ParameterizedTest
    @MethodSource("rulesWithReports")
    void failingExampleFails(Rule rule) throws IOException {
        assertThat(unsound(rule).findings())
                .extracting(finding -> finding.rule().id())
                .contains(rule.id());
    }

    @ParameterizedTest
    @MethodSource("rulesWithReports")
    void passingExampleHasNoFindingAtAll(Rule rule) throws IOException {
        assertThat(sound(rule).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rulesWithReports")
    void passingExamplePasses(Rule rule) throws IOException {
        assertThat(sound(rule).reports().get(0).outcomes())
                .filteredOn(outcome -> outcome.rule().equals(rule))
                .extracting(RuleOutcome::verdict)
                .containsExactly(RuleOutcome.Verdict.PASSED);
    }

    @ParameterizedTest
    @MethodSource("rulesWithReports")
    void failingExampleHasNoErrorThatItDoesNotShow(Rule rule) throws IOException {
        List<String> others = List.of("cell.negative", "cell.fraction");
        assertThat(unsound(rule).findings())
                .filteredOn(finding -> !finding.rule().equals(rule))
                .filteredOn(finding -> !others.contains(rule.id()))
                .extracting(finding ->
                        finding.severity().key() + " " + finding.rule().id())
                .allMatch(finding -> !finding.startsWith("error"));
    }
}
