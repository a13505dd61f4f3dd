package io.github.gouji.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the narratives of real reports must be found to say, and nothing else; the twin is {@code WholeNarrativesTest}. */
@NeedsSharedReports
class SharedNarrativesTest {

    static List<Path> reports() {
        return Stream.of("seeds", "real")
                .flatMap(folder -> SharedReports.files(folder, "txt", "html").stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void findsWhatMustBeFoundAndNothingUnexpected(Path file) throws IOException {
        List<Finding> findings = ReportValidator.builder().build().check(file).reports().stream()
                .flatMap(report -> report.findings().stream())
                .filter(finding -> finding.rule().family().equals("narrative"))
                .toList();
        List<String[]> expected = Files.readAllLines(SharedReports.FOLDER.resolve("expected.tsv")).stream()
                .map(line -> line.split("\t"))
                .filter(line -> line[0].equals(file.getFileName().toString().split("\\.")[0]))
                .filter(line -> line.length > 4 && line[1].startsWith("narrative."))
                .toList();
        for (String[] line : expected) {
            if (line[4].equals("must")) {
                assertThat(findings).as(String.join(" ", line)).anyMatch(finding -> fits(finding, line, true));
            }
        }
        assertThat(findings)
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .allMatch(finding -> expected.stream().anyMatch(line -> fits(finding, line, false)));
    }

    private static boolean fits(Finding finding, String[] line, boolean exactly) {
        boolean severity = finding.severity().key().equals(line[2]);
        boolean milder = !exactly && finding.severity() == Severity.WARNING;
        return finding.rule().id().equals(line[1])
                && (severity || milder)
                && finding.message().contains(line[3]);
    }
}
