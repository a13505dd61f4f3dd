package io.github.gouji.rule.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.testing.CorpusFile;
import io.github.gouji.testing.CorpusTruth.Expected;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the narratives of whole reports must be found to say, and nothing else. */
class WholeNarrativesTest {

    static List<CorpusFile> reports() {
        return CorpusFile.ofKinds("html", "txt");
    }

    static List<CorpusFile> soundReports() {
        return reports().stream()
                .filter(file -> expected(file).isEmpty())
                .filter(file -> file.truth().isSound())
                .toList();
    }

    private static List<Expected> expected(CorpusFile file) {
        return file.truth().findings().stream()
                .filter(finding -> finding.rule().startsWith("narrative."))
                .toList();
    }

    private static CheckedReport check(CorpusFile file) throws IOException {
        return ReportValidator.builder().build().check(file.path()).reports().get(0);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void whatMustBeFoundIsFoundAndNothingUnexpected(CorpusFile file) throws IOException {
        List<Finding> findings = check(file).findings().stream()
                .filter(finding -> finding.rule().family().equals("narrative"))
                .toList();

        assertThat(findings).hasSameSizeAs(expected(file));
        assertThat(expected(file)).allSatisfy(expected -> assertThat(findings).anyMatch(expected::fits));
    }

    @ParameterizedTest
    @MethodSource("soundReports")
    void figuresAndSumsOfASoundNarrativeAreHeldAgainstTheTables(CorpusFile file) throws IOException {
        assertThat(check(file).outcomes())
                .filteredOn(outcome -> List.of("narrative.table", "narrative.sum")
                        .contains(outcome.rule().id()))
                .hasSize(2)
                .allMatch(outcome -> outcome.verdict() == Verdict.PASSED);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyQuantityThatTheTablesKnowIsReadAndNoOther(CorpusFile file) throws IOException {
        assertThat(Reading.of(check(file).report())).isEqualTo(file.truth().readings());
    }
}
