package io.github.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Table;
import io.github.gouji.testing.CorpusFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole reports as PDF and OFD, whose tables run over pages. */
class PageReportsTest {

    /** Its pages break inside the head of table 三, so that cells of the head are drawn in two pieces. */
    private static final String CUT = "donghu-2020";

    static List<CorpusFile> reports() {
        return CorpusFile.ofKinds("pdf", "ofd").stream()
                .filter(file -> !file.name().startsWith(CUT))
                .toList();
    }

    static List<CorpusFile> cutReports() {
        return CorpusFile.ofKinds("pdf", "ofd").stream()
                .filter(file -> file.name().startsWith(CUT))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyCellIsWhereTheTruthHasIt(CorpusFile file) throws Exception {
        List<Table> tables = tables(file);

        assertThat(tables).hasSameSizeAs(file.truth().tables());
        for (int i = 0; i < tables.size(); i++) {
            assertThat(TableCells.of(tables.get(i)))
                    .containsExactlyInAnyOrderElementsOf(file.truth().tables().get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("cutReports")
    void aPageBreakInsideTheHeadCutsCellsAndLosesNone(CorpusFile file) throws Exception {
        List<Table> tables = tables(file);

        assertThat(tables).hasSameSizeAs(file.truth().tables());
        for (int i = 0; i < tables.size(); i++) {
            assertThat(saying(TableCells.of(tables.get(i))))
                    .containsExactlyInAnyOrderElementsOf(
                            saying(file.truth().tables().get(i)));
        }
    }

    /** What stands where, of the cells that say something. */
    private static List<String> saying(List<String> cells) {
        return cells.stream()
                .filter(cell -> !cell.endsWith(" "))
                .map(cell -> cell.replaceFirst(" \\d+x\\d+ ", " "))
                .toList();
    }

    private static List<Table> tables(CorpusFile file) throws Exception {
        return TableCells.outermost(
                ReadFile.of(file.name(), file.content().bytes()).document().blocks());
    }
}
