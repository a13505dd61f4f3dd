package io.github.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the tables of real reports as PDF and OFD, which run over pages, against what is known of them. */
class PageSamplesTest {

    private static final Path REPORTS = Path.of("../../shared/reports");

    @ParameterizedTest
    @ValueSource(strings = {"002.pdf", "004.pdf", "002.ofd", "004.ofd"})
    void everyCellIsWhereTheTruthHasIt(String name) throws Exception {
        Path file = REPORTS.resolve("office").resolve(name);
        assumeThat(file).exists();
        JsonNode truth = new ObjectMapper()
                .readTree(REPORTS.resolve("truth.json").toFile())
                .get(name.substring(0, 3));

        List<Table> tables = ReadFile.of(name, Files.readAllBytes(file)).document().blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();

        assertThat(tables).hasSize(truth.size());
        for (int i = 0; i < tables.size(); i++) {
            List<String> expected = StreamSupport.stream(
                            truth.get(i).get("cells").spliterator(), false)
                    .map(PageSamplesTest::describe)
                    .toList();
            assertThat(tables.get(i).cells().stream().map(PageSamplesTest::describe))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static String describe(Cell cell) {
        return "%d,%d %dx%d %s"
                .formatted(
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.text().replaceAll("\\s", ""));
    }

    private static String describe(JsonNode cell) {
        return "%d,%d %dx%d %s"
                .formatted(
                        cell.get("r").asInt(),
                        cell.get("c").asInt(),
                        cell.get("rs").asInt(),
                        cell.get("cs").asInt(),
                        cell.get("text").asText().replaceAll("\\s", ""));
    }
}
