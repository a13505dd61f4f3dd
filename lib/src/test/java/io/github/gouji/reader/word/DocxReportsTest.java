package io.github.gouji.reader.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Table;
import io.github.gouji.reader.TableCells;
import io.github.gouji.testing.CorpusFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole reports as Word files, built as LibreOffice builds them and in nine other ways. */
class DocxReportsTest {

    private static final String IN_TWO = "table-in-two";

    static List<CorpusFile> reports() {
        return CorpusFile.ofKinds("docx").stream()
                .filter(file -> !file.build().equals(IN_TWO))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyCellIsWhereTheTruthHasIt(CorpusFile file) throws Exception {
        assertThat(tables(file))
                .extracting(TableCells::of)
                .isEqualTo(file.truth().tables());
    }

    @ParameterizedTest
    @ValueSource(strings = "baishi-2023." + IN_TWO + ".docx")
    void cellsOfATableBrokenIntoTwoAreAllThere(String name) throws Exception {
        CorpusFile file = CorpusFile.named(name);

        // joining the parts is the parser's business
        assertThat(tables(file)).hasSize(4);
        assertThat(tables(file).stream().map(TableCells::of).flatMap(DocxReportsTest::texts))
                .containsSubsequence(file.truth().tables().stream()
                        .flatMap(DocxReportsTest::texts)
                        .toList());
    }

    private static Stream<String> texts(List<String> cells) {
        return cells.stream().map(cell -> cell.substring(cell.indexOf(' ', cell.indexOf('x')) + 1));
    }

    private static List<Table> tables(CorpusFile file) throws Exception {
        return TableCells.innermost(DocxFixture.blocks(file.content()));
    }
}
