package io.github.gouji.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.gouji.document.Table;
import io.github.gouji.reader.ReadFile;
import io.github.gouji.reader.TableCells;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real and generated reports in the older kinds of office file; the twin is {@code OfficeReportsTest}. */
@NeedsSharedReports
class SharedOfficeFilesTest {

    static List<Path> realReports() {
        return Stream.of("office", "traps")
                .flatMap(folder -> SharedReports.files(folder, "doc", "rtf", "odt", "xls", "xlsx").stream())
                .toList();
    }

    static List<Path> syntheticReports() {
        return SharedReports.files("synthetic", "doc", "rtf", "odt");
    }

    @ParameterizedTest
    @MethodSource("realReports")
    void everyCellIsWhereTheTruthHasIt(Path file) throws Exception {
        List<JsonNode> truth = SharedReports.tablesOf(file);
        List<Table> tables = TableCells.outermost(read(file).document().blocks());

        assertThat(tables).hasSameSizeAs(truth);
        for (int i = 0; i < tables.size(); i++) {
            assertThat(TableCells.of(tables.get(i)))
                    .containsExactlyInAnyOrderElementsOf(SharedReports.cells(truth.get(i)));
        }
    }

    @ParameterizedTest
    @MethodSource("syntheticReports")
    void theWordFileOfTheSameReportSaysTheSame(Path file) throws Exception {
        ReadFile word = read(file.resolveSibling(SharedReports.stem(file) + ".docx"));
        ReadFile found = read(file);

        assertThat(cells(found)).isEqualTo(cells(word));
        assertThat(found.paragraphs()).isEqualTo(word.paragraphs());
    }

    private static List<List<String>> cells(ReadFile file) {
        return TableCells.outermost(file.document().blocks()).stream()
                .map(table -> TableCells.of(table).stream().sorted().toList())
                .toList();
    }

    private static ReadFile read(Path file) throws Exception {
        return ReadFile.of(file.toString(), Files.readAllBytes(file));
    }
}
