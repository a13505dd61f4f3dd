package io.github.gouji.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Limits;
import io.github.gouji.document.Table;
import io.github.gouji.reader.TableCells;
import io.github.gouji.reader.word.DocxReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of real and generated Word files; the twin is {@code DocxReportsTest}. */
@NeedsSharedReports
class SharedWordFilesTest {

    static List<Path> realReports() {
        return Stream.of("office", "traps")
                .flatMap(folder -> SharedReports.files(folder, "docx").stream())
                .toList();
    }

    static List<Path> syntheticReports() {
        return SharedReports.files("synthetic", "docx");
    }

    @ParameterizedTest
    @MethodSource("realReports")
    void everyCellIsWhereTheTruthHasIt(Path file) throws Exception {
        List<JsonNode> truth = SharedReports.tablesOf(file);
        List<Table> found = leafTables(file);

        if (SharedReports.stem(file).contains("split")) {
            // a table broken into two: its figures are all there, joining the parts is the parser's business
            assertThat(found.stream().flatMap(table -> table.cells().stream()))
                    .extracting(SharedWordFilesTest::figure)
                    .containsSubsequence(figures(truth));
            return;
        }
        assertThat(found)
                .extracting(TableCells::of)
                .isEqualTo(truth.stream().map(SharedReports::cells).toList());
    }

    private static List<String> figures(List<JsonNode> tables) {
        return tables.stream()
                .flatMap(table -> SharedReports.stream(table.get("cells")))
                .filter(cell -> cell.get("num").asBoolean())
                .map(cell -> figure(cell.get("text").asText()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("syntheticReports")
    void everyFigureIsWhereTheTruthHasIt(Path file) throws Exception {
        JsonNode truth = SharedReports.stream(SharedReports.json("synthetic/truth.json"))
                .filter(report ->
                        report.get("file").asText().equals(file.getFileName().toString()))
                .findFirst()
                .orElseThrow();

        List<Table> found = leafTables(file);

        assertThat(found).hasSize(3);
        List<String> expectedRows = SharedReports.stream(truth.get("t3"))
                .map(row -> String.join(" ", expected(row)))
                .toList();
        List<String> rows = found.get(1).rows().stream()
                .skip(3)
                .map(row -> String.join(
                        " ",
                        row.stream()
                                .skip(Math.max(0, row.size() - 7))
                                .map(SharedWordFilesTest::figure)
                                .toList()))
                .toList();
        assertThat(rows).isEqualTo(expectedRows);
        List<List<Cell>> review = found.get(2).rows();
        assertThat(review.get(review.size() - 1).stream().map(SharedWordFilesTest::figure))
                .isEqualTo(expected(truth.get("t4")));
        assertThat(found.get(0).cells().stream()
                        .map(Cell::text)
                        .map(String::strip)
                        .filter(text -> text.matches("[0-9０-９,，.－—/-]*")))
                .extracting(SharedWordFilesTest::figure)
                .containsSubsequence(expected(truth.get("t2")));
    }

    /** A blank cell is {@code null} in the truth; here blanks, dashes and zeros are one. */
    private static List<String> expected(JsonNode figures) {
        return SharedReports.stream(figures)
                .map(figure -> figure.asText("0").replace("null", "0"))
                .toList();
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
        return TableCells.innermost(new DocxReader()
                .read(SharedReports.content(file), new Budget(Limits.defaults()))
                .blocks());
    }
}
