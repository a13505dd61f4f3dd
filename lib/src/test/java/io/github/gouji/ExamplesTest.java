package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.result.ValidationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The reports under {@code examples/reports} and what {@code examples/expected} says must be found in each. */
class ExamplesTest {

    private static final Path REPORTS = Path.of("../examples/reports");
    private static final Path EXPECTED = Path.of("../examples/expected");
    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    @TestFactory
    List<DynamicTest> findsWhatIsExpectedAndNothingElse() throws IOException {
        return files(REPORTS).stream()
                .map(report -> DynamicTest.dynamicTest(report.getFileName().toString(), () -> check(report)))
                .toList();
    }

    @Test
    void everyReportHasItsExpectationAndEveryExpectationItsReport() throws IOException {
        assertThat(files(EXPECTED))
                .extracting(EXPECTED::relativize)
                .containsExactlyElementsOf(files(REPORTS).stream()
                        .map(report -> Path.of(report.getFileName() + ".json"))
                        .toList());
    }

    private static void check(Path report) throws IOException {
        ValidationResult result = VALIDATOR.check(report);
        JsonNode expected = new ObjectMapper()
                .readTree(EXPECTED.resolve(report.getFileName() + ".json").toFile());

        assertThat(result.status(Severity.ERROR))
                .hasToString(expected.path("status").textValue().toUpperCase(Locale.ROOT));
        CheckedReport checked = result.reports().get(0);
        assertThat(checked.report().organization())
                .contains(expected.path("organization").textValue());
        assertThat(checked.report().year()).contains(expected.path("year").intValue());
        assertThat(result.findings().stream().map(ExamplesTest::words))
                .containsExactlyElementsOf(
                        StreamSupport.stream(expected.path("findings").spliterator(), false)
                                .map(ExamplesTest::words)
                                .toList());
    }

    private static String words(Finding finding) {
        return finding.severity().key() + " " + finding.rule().id() + " " + finding.cells();
    }

    private static String words(JsonNode finding) {
        List<String> cells = new ArrayList<>();
        finding.path("cells").forEach(cell -> cells.add(cell.textValue()));
        return finding.path("severity").textValue() + " " + finding.path("rule").textValue() + " " + cells;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
