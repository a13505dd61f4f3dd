package io.github.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.document.Block;
import io.github.gouji.document.Cell;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds real and generated reports in the older kinds of file against what is known of them; skipped where they are not there. */
class OfficeSamplesTest {

    private static final Path REPORTS = Path.of("../../shared/reports");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DocumentReaders READERS = DocumentReaders.load(OfficeSamplesTest.class.getClassLoader());

    @Test
    void samplesAreThere() {
        assumeThat(REPORTS).exists();
        assertThat(realReports()).isNotEmpty();
        assertThat(syntheticReports()).isNotEmpty();
    }

    static List<Path> realReports() {
        return samples("\\.(doc|rtf|odt|xls|xlsx)", "office", "traps");
    }

    static List<Path> syntheticReports() {
        return samples("\\.(doc|rtf|odt)", "synthetic");
    }

    private static List<Path> samples(String kinds, String... folders) {
        return Stream.of(folders)
                .map(REPORTS::resolve)
                .filter(Files::isDirectory)
                .flatMap(OfficeSamplesTest::files)
                .filter(file -> file.toString().matches(".*" + kinds))
                .sorted()
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("realReports")
    void everyCellIsWhereTheTruthHasIt(Path file) throws Exception {
        JsonNode truths = JSON.readTree(REPORTS.resolve("truth.json").toFile());
        String stem = stem(file);
        JsonNode truth = truths.has(stem) ? truths.get(stem) : truths.get(stem.substring(0, 3));
        assertThat(tables(blocks(file)).map(OfficeSamplesTest::describe))
                .isEqualTo(stream(truth).map(OfficeSamplesTest::describe).toList());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("syntheticReports")
    void theWordFileOfTheSameReportSaysTheSame(Path file) throws Exception {
        List<Block> word = blocks(file.resolveSibling(stem(file) + ".docx"));
        List<Block> found = blocks(file);
        assertThat(tables(found).map(OfficeSamplesTest::describe))
                .isEqualTo(tables(word).map(OfficeSamplesTest::describe).toList());
        assertThat(paragraphs(found)).isEqualTo(paragraphs(word));
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    private static List<Block> blocks(Path file) throws Exception {
        return READERS.read(new FileContent(file.toString(), Files.readAllBytes(file)), Limits.defaults())
                .blocks();
    }

    private static Stream<Table> tables(List<Block> blocks) {
        return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
    }

    private static List<String> paragraphs(List<Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).visibleText())
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> describe(JsonNode table) {
        return stream(table.get("cells"))
                .map(cell -> describe(
                        cell.get("r"),
                        cell.get("c"),
                        cell.get("rs"),
                        cell.get("cs"),
                        cell.get("text").asText()))
                .sorted()
                .toList();
    }

    private static List<String> describe(Table table) {
        return table.cells().stream()
                .map((Cell cell) -> describe(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text()))
                .sorted()
                .toList();
    }

    private static String describe(Object row, Object column, Object rows, Object columns, String text) {
        return row + "," + column + " " + rows + "x" + columns + " " + text.replaceAll("\\s", "");
    }
}
