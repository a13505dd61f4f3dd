package io.github.gouji.rule.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import io.github.gouji.rule.Checks;
import io.github.gouji.rule.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences with a verdict, each inside section 一 of a report of its year. */
class SentencesTest {

    private static final String[] OWN = {"sentences.tsv", "offices.tsv", "offices2.tsv", "offices3.tsv", "offices4.tsv"
    };

    private static final Path SHARED = Path.of("../../shared/reports/narrative.tsv");

    static List<Arguments> own() throws IOException {
        Corpus corpus = Corpus.read(OWN);
        return corpus.lines().stream()
                .map(cells -> Arguments.of(
                        Integer.valueOf(cells[0]), cells[1], cells[2], new Figures(corpus, cells[3]), cells[4]))
                .toList();
    }

    @ParameterizedTest(name = "{1} {2} {4}")
    @MethodSource("own")
    void ownSentencesGetTheirVerdict(int year, String verdict, String rule, Figures figures, String sentence) {
        ReportDraft draft = Reports.sound(year).section(1, sentence);
        figures.corpus().fill(draft, figures.set());
        assertVerdict(draft, verdict, "OK".equals(verdict) ? "narrative." : rule);
    }

    @Test
    void eachSentenceThatIsMissedSaysWhy() throws IOException {
        List<String[]> missed = Corpus.read(OWN).lines().stream()
                .filter(cells -> "MISS".equals(cells[1]))
                .toList();
        assertThat(missed).isNotEmpty().allSatisfy(cells -> assertThat(cells).hasSize(6));
    }

    record Figures(Corpus corpus, String set) {}

    static List<String> shared() throws IOException {
        if (!Files.exists(SHARED)) {
            return List.of("");
        }
        return Files.readAllLines(SHARED).stream()
                .filter(line -> line.contains("\tsentence\t"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shared")
    void sentencesOfRealReportsGetTheirVerdict(String line) {
        assumeThat(line).as("the shared sentences are not here").isNotEmpty();
        String[] cells = line.split("\t");
        assumeThat(cells[5]).startsWith("narrative.");
        ReportDraft draft = Reports.sound(Integer.parseInt(cells[2])).section(1, cells[9]);
        assertVerdict(draft, cells[4], cells[5]);
    }

    private static void assertVerdict(ReportDraft draft, String verdict, String rules) {
        List<Finding> findings = Checks.findings(draft).stream()
                .filter(finding -> finding.rule().id().startsWith(rules))
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        switch (verdict) {
            case "BAD" -> assertThat(findings).isNotEmpty();
            case "OK", "OK?" -> assertThat(findings).isEmpty();
            case "MISS" ->
                assertThat(findings).as("found at last: make the row BAD").isEmpty();
            default -> throw new AssertionError("no verdict: " + verdict);
        }
    }
}
