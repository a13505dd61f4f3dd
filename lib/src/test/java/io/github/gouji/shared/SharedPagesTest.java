package io.github.gouji.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.gouji.document.Table;
import io.github.gouji.reader.ReadFile;
import io.github.gouji.reader.TableCells;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real reports as PDF and OFD, whose tables run over pages; the twin is {@code PageReportsTest}. */
@NeedsSharedReports
class SharedPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"002.pdf", "004.pdf", "002.ofd", "004.ofd"})
    void everyCellIsWhereTheTruthHasIt(String name) throws Exception {
        Path file = SharedReports.FOLDER.resolve("office").resolve(name);
        List<JsonNode> truth = SharedReports.tablesOf(file);

        List<Table> tables = TableCells.outermost(
                ReadFile.of(name, Files.readAllBytes(file)).document().blocks());

        assertThat(tables).hasSameSizeAs(truth);
        for (int i = 0; i < tables.size(); i++) {
            assertThat(TableCells.of(tables.get(i)))
                    .containsExactlyInAnyOrderElementsOf(SharedReports.cells(truth.get(i)));
        }
    }
}
