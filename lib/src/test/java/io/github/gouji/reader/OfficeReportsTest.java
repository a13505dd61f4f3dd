package io.github.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Table;
import io.github.gouji.testing.CorpusFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole reports in the older kinds of office file and as workbooks. */
class OfficeReportsTest {

    static List<CorpusFile> reports() {
        return CorpusFile.ofKinds("doc", "rtf", "odt", "xls", "xlsx", "ods");
    }

    static List<CorpusFile> texts() {
        return CorpusFile.ofKinds("doc", "rtf", "odt");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyCellIsWhereTheTruthHasIt(CorpusFile file) throws Exception {
        List<Table> tables = TableCells.outermost(read(file).document().blocks());

        assertThat(tables).hasSameSizeAs(file.truth().tables());
        for (int i = 0; i < tables.size(); i++) {
            assertThat(TableCells.of(tables.get(i)))
                    .containsExactlyInAnyOrderElementsOf(file.truth().tables().get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theWordFileOfTheSameReportSaysTheSame(CorpusFile file) throws Exception {
        CorpusFile word = CorpusFile.named(file.name().replaceFirst("\\w+$", "docx"));

        assertThat(read(file).paragraphs()).isEqualTo(read(word).paragraphs());
    }

    private static ReadFile read(CorpusFile file) throws Exception {
        return ReadFile.of(file.name(), file.content().bytes());
    }
}
