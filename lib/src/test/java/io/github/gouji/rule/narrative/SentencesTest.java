package io.github.gouji.rule.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import io.github.gouji.rule.Checks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences with a verdict, each inside section 一 of a report of its year. */
class SentencesTest {

    private static final Path SHARED = Path.of("../../shared/reports/narrative.tsv");
    private static final List<String> APPLICANTS =
            List.of("naturalPerson", "business", "research", "publicWelfare", "legalService", "otherOrganization");

    static List<Arguments> own() throws IOException {
        Map<String, String> sets = new HashMap<>();
        List<Arguments> sentences = new ArrayList<>();
        try (InputStream in =
                Objects.requireNonNull(SentencesTest.class.getResourceAsStream("/narrative/sentences.tsv"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] cells = line.split("\t");
                if (line.startsWith("@")) {
                    sets.put(cells[0].substring(1), cells[1]);
                } else if (!line.startsWith("#")) {
                    sentences.add(
                            Arguments.of(Integer.valueOf(cells[0]), cells[1], cells[2], sets.get(cells[3]), cells[4]));
                }
            }
        }
        return sentences;
    }

    @ParameterizedTest(name = "{1} {2} {4}")
    @MethodSource("own")
    void ownSentencesGetTheirVerdict(int year, String verdict, String rule, String figures, String sentence) {
        ReportDraft draft = Reports.sound(year).section(1, sentence);
        draft.fill("applications", "0").fill("review", "0").fill("disclosure", "0");
        for (String figure : figures.split(" ")) {
            set(draft, figure.substring(0, figure.indexOf('=')), figure.substring(figure.indexOf('=') + 1));
        }
        assertVerdict(draft, verdict, "BAD".equals(verdict) ? rule : "narrative.");
    }

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
        if ("BAD".equals(verdict)) {
            assertThat(findings).isNotEmpty();
        } else {
            assertThat(findings).isEmpty();
        }
    }

    private static void set(ReportDraft draft, String row, String numbers) {
        if (row.contains(".")) {
            draft.set(row, numbers);
            return;
        }
        int total = 0;
        String[] parts = numbers.split(",");
        for (int i = 0; i < parts.length; i++) {
            draft.set("applications." + row + "." + APPLICANTS.get(i), parts[i]);
            total += Integer.parseInt(parts[i]);
        }
        draft.set("applications." + row + ".total", String.valueOf(total));
    }
}
