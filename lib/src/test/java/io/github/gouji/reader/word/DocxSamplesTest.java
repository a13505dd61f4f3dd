package io.github.gouji.reader.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.document.Block;
import io.github.gouji.document.Cell;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the tables of real and generated Word files against what is known of them; skipped where they are not there. */
class DocxSamplesTest {

    private static final Path REPORTS = Path.of("../../shared/reports");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void samplesAreThere() {
        assumeThat(REPORTS).exists();
        assertThat(samples("office", "traps", "synthetic")).isNotEmpty();
    }

    static List<Path> realReports() {
        return samples("office", "traps");
    }

    static List<Path> syntheticReports() {
        return samples("synthetic");
    }

    private static List<Path> samples(String... folders) {
        return Stream.of(folders)
                .map(REPORTS::resolve)
                .filter(Files::isDirectory)
                .flatMap(DocxSamplesTest::wordFiles)
                .sorted()
                .toList();
    }

    private static Stream<Path> wordFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".docx")).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("realReports")
    void everyCellIsWhereTheTruthHasIt(Path file) throws Exception {
        String stem = file.getFileName().toString().replace(".docx", "");
        JsonNode truths = JSON.readTree(REPORTS.resolve("truth.json").toFile());
        JsonNode truth = truths.has(stem) ? truths.get(stem) : truths.get(stem.substring(0, 3));

        List<Table> found = leafTables(file);

        if (stem.contains("split")) {
            // a table broken into two: its figures are all there, joining the parts is the parser's business
            assertThat(found.stream().flatMap(table -> table.cells().stream()))
                    .extracting(DocxSamplesTest::figure)
                    .containsSubsequence(figures(truth));
            return;
        }
        assertThat(found.stream().map(DocxSamplesTest::describe))
                .isEqualTo(stream(truth).map(DocxSamplesTest::describe).toList());
    }

    private static List<String> figures(JsonNode tables) {
        return stream(tables)
                .flatMap(table -> stream(table.get("cells")))
                .filter(cell -> cell.get("num").asBoolean())
                .map(cell -> figure(cell.get("text").asText()))
                .toList();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("syntheticReports")
    void everyFigureIsWhereTheTruthHasIt(Path file) throws Exception {
        JsonNode truth = stream(
                        JSON.readTree(REPORTS.resolve("synthetic/truth.json").toFile()))
                .filter(report ->
                        report.get("file").asText().equals(file.getFileName().toString()))
                .findFirst()
                .orElseThrow();

        List<Table> found = leafTables(file);

        assertThat(found).hasSize(3);
        List<String> expectedRows = stream(truth.get("t3"))
                .map(row -> String.join(
                        " ", stream(row).map(DocxSamplesTest::expected).toList()))
                .toList();
        List<String> rows = found.get(1).rows().stream()
                .skip(3)
                .map(row -> String.join(
                        " ",
                        row.stream()
                                .skip(Math.max(0, row.size() - 7))
                                .map(DocxSamplesTest::figure)
                                .toList()))
                .toList();
        assertThat(rows).isEqualTo(expectedRows);
        List<List<Cell>> review = found.get(2).rows();
        assertThat(review.get(review.size() - 1).stream().map(DocxSamplesTest::figure))
                .isEqualTo(
                        stream(truth.get("t4")).map(DocxSamplesTest::expected).toList());
        assertThat(found.get(0).cells().stream()
                        .map(Cell::text)
                        .map(String::strip)
                        .filter(text -> text.matches("[0-9０-９,，.－—/-]*")))
                .extracting(DocxSamplesTest::figure)
                .containsSubsequence(
                        stream(truth.get("t2")).map(DocxSamplesTest::expected).toList());
    }

    /** A blank cell is {@code null} in the truth; here blanks, dashes and zeros are one. */
    private static String expected(JsonNode figure) {
        return figure.asText("0").replace("null", "0");
    }

    private static String figure(Cell cell) {
        return figure(cell.text());
    }

    private static String figure(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : text.toCharArray()) {
            plain.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
        }
        String figure = plain.toString().replaceAll("[\\s,，　\\u00A0]", "").replaceAll("(万?元|件)$", "");
        return figure.matches("[-—－–/]*") ? "0" : figure;
    }

    private static List<Table> leafTables(Path file) throws Exception {
        FileContent content = new FileContent(file.getFileName().toString(), Files.readAllBytes(file));
        List<Table> tables = new ArrayList<>();
        collect(new DocxReader().read(content, Limits.defaults()).blocks(), tables);
        return tables;
    }

    private static void collect(List<Block> blocks, List<Table> tables) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                boolean layout =
                        table.cells().stream().anyMatch(cell -> !cell.nested().isEmpty());
                if (!layout) {
                    tables.add(table);
                }
                table.cells().forEach(cell -> collect(cell.nested(), tables));
            }
        }
    }

    private static List<String> describe(Table table) {
        return table.cells().stream()
                .map(cell -> cell.row() + "," + cell.column() + " " + cell.rowSpan() + "x" + cell.columnSpan() + " "
                        + cell.text().replaceAll("[\\s\\u00A0\\u3000]", ""))
                .toList();
    }

    private static List<String> describe(JsonNode table) {
        return stream(table.get("cells"))
                .map(cell -> cell.get("r") + "," + cell.get("c") + " " + cell.get("rs") + "x" + cell.get("cs") + " "
                        + cell.get("text").asText())
                .sorted(java.util.Comparator.comparing((String cell) -> Integer.parseInt(cell.split(",")[0]))
                        .thenComparing(cell -> Integer.parseInt(cell.split("[, ]")[1])))
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
