package io.github.gouji.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.reader.FormRows;
import io.github.gouji.reader.ReadFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real reports that are texts or pages; the twin is {@code TextReportsTest}. */
@NeedsSharedReports
class SharedTextsTest {

    static List<Path> reports() {
        return Stream.concat(
                        Stream.of("office", "web", "real", "synthetic")
                                .flatMap(folder -> SharedReports.files(folder, "html?").stream()),
                        SharedReports.files("seeds", "txt").stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFigureStandsInItsRow(Path file) throws Exception {
        String name = file.getFileName().toString();

        assertThat(truth(file)
                        .missingIn(ReadFile.of(name, Files.readAllBytes(file)).allRows()))
                .isEmpty();
    }

    private static FormRows truth(Path file) throws IOException {
        Path own = file.resolveSibling("truth.json");
        return Files.exists(own)
                ? FormRows.ofTruth(own, file.getFileName().toString().replaceFirst("\\.[^.]*$", ""))
                : FormRows.ofTruth(
                        SharedReports.FOLDER.resolve("truth.json"),
                        file.getFileName().toString().substring(0, 3));
    }
}
