package io.github.gouji.shared;

import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import io.github.gouji.rule.narrative.SentenceVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of real reports with a verdict; the twin is {@code SentenceVerdictsTest}. */
@NeedsSharedReports
class SharedSentencesTest {

    private static final int KIND = 1;
    private static final int YEAR = 2;
    private static final int VERDICT = 4;
    private static final int RULE = 5;
    private static final int SENTENCE = 9;

    static List<String> sentences() throws IOException {
        return Files.readAllLines(SharedReports.FOLDER.resolve("narrative.tsv")).stream()
                .filter(line -> line.split("\t")[KIND].equals("sentence"))
                .filter(line -> line.split("\t")[RULE].startsWith("narrative."))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void sentencesOfRealReportsGetTheirVerdict(String line) {
        String[] cells = line.split("\t");
        ReportDraft draft = Reports.sound(Integer.parseInt(cells[YEAR])).section(1, cells[SENTENCE]);
        new SentenceVerdict(cells[VERDICT], cells[RULE]).assertHolds(draft);
    }
}
