package io.github.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.ValidationResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleExamplesTest {

    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    static List<Rule> rulesWithReports() {
        return Rule.all().stream()
                .filter(rule -> rule.example().filter(RuleExample::isReport).isPresent())
                .toList();
    }

    private static ValidationResult check(String report) throws IOException {
        return VALIDATOR.check(new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)), "example.txt");
    }

    @Test
    void everyRuleHasAnExampleAndEveryExampleARule() {
        assertThat(RuleExamples.BY_RULE.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Rule.all().stream().map(Rule::id).toList());
    }

    @Test
    void onlyWhatTextCannotShowIsDescribedInWords() {
        assertThat(Rule.all())
                .filteredOn(rule -> !rulesWithReports().contains(rule))
                .filteredOn(rule -> !rule.family().equals("file"))
                .extracting(Rule::id)
                .containsExactly("format.table-as-picture", "format.column-unknown", "cell.split");
    }

    @ParameterizedTest
    @MethodSource("rulesWithReports")
    void failingExampleFails(Rule rule) throws IOException {
        assertThat(check(rule.example().orElseThrow().unsoundReport()).findings())
                .extracting(finding -> finding.rule().id())
                .contains(rule.id());
    }

    @ParameterizedTest
    @MethodSource("rulesWithReports")
    void passingExampleHasNoFindingAtAll(Rule rule) throws IOException {
        assertThat(check(rule.example().orElseThrow().soundReport()).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rulesWithReports")
    void failingExampleHasNoErrorThatItDoesNotShow(Rule rule) throws IOException {
        List<String> others = List.of("cell.negative", "cell.fraction");
        assertThat(check(rule.example().orElseThrow().unsoundReport()).findings())
                .filteredOn(finding -> !finding.rule().equals(rule))
                .filteredOn(finding -> !others.contains(rule.id()))
                .extracting(finding ->
                        finding.severity().key() + " " + finding.rule().id())
                .allMatch(finding -> !finding.startsWith("error"));
    }
}
