package io.github.gouji.reader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.gouji.reader.FormRows;
import io.github.gouji.reader.ReadFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every figure of the shared reports that are texts or pages stands in its row. */
class SharedTextReportsTest {

    private static final Path REPORTS = Path.of("../../shared/reports");

    @TestFactory
    Stream<DynamicTest> everyFigureStandsInItsRow() throws IOException {
        assumeThat(REPORTS).as("the shared reports").exists();
        List<DynamicTest> tests = new ArrayList<>();
        for (String folder : List.of("seeds", "office", "web", "real", "synthetic")) {
            try (Stream<Path> files = Files.list(REPORTS.resolve(folder))) {
                files.filter(file -> file.toString().matches(".*(?:\\.html?|seeds.*\\.txt)"))
                        .sorted()
                        .map(file -> DynamicTest.dynamicTest(folder + "/" + file.getFileName(), () -> check(file)))
                        .forEach(tests::add);
            }
        }
        return tests.stream();
    }

    private static void check(Path file) throws Exception {
        String name = file.getFileName().toString();
        Path own = file.resolveSibling("truth.json");
        boolean generated = Files.exists(own);
        String report = generated ? name.replaceFirst("\\.[^.]*$", "") : name.substring(0, 3);
        FormRows truth = FormRows.ofTruth(generated ? own : REPORTS.resolve("truth.json"), report);

        assertThat(truth.missingIn(ReadFile.of(name, Files.readAllBytes(file)).allRows()))
                .isEmpty();
    }
}
