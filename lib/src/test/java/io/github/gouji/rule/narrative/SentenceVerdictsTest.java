package io.github.gouji.rule.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import io.github.gouji.rule.Corpus;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences with a verdict, each inside section 一 of a report of its year. */
class SentenceVerdictsTest {

    private static final String[] OWN = {
        "sentences.tsv", "offices.tsv", "offices2.tsv", "offices3.tsv", "offices4.tsv", "published.tsv"
    };

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
        new SentenceVerdict(verdict, "OK".equals(verdict) ? "narrative." : rule).assertHolds(draft);
    }

    @Test
    void eachSentenceThatIsMissedSaysWhy() throws IOException {
        List<String[]> missed = Corpus.read(OWN).lines().stream()
                .filter(cells -> "MISS".equals(cells[1]))
                .toList();
        assertThat(missed).isNotEmpty().allSatisfy(cells -> assertThat(cells).hasSize(6));
    }

    record Figures(Corpus corpus, String set) {}
}
