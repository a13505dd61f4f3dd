package io.github.gouji.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.reader.FormRows;
import io.github.gouji.reader.ReadFile;
import io.github.gouji.testing.CorpusFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole reports as pages and as texts taken out of Word. */
class TextReportsTest {

    static List<CorpusFile> reports() {
        return CorpusFile.ofKinds("html", "txt");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFigureStandsInItsRow(CorpusFile file) throws Exception {
        FormRows truth = FormRows.ofTruth(file.truthFile(), "figures");

        assertThat(truth.missingIn(
                        ReadFile.of(file.name(), file.content().bytes()).allRows()))
                .isEmpty();
    }
}
