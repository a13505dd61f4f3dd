package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.ReportValidator;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports as PDF and OFD in many layouts (see {@code fixtures-src/pages}): lines of every kind or none, page breaks
 * inside tables, pages on their side, text in columns, several makers.
 */
class PageLayoutsTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    private static JsonNode truth() throws IOException {
        return new ObjectMapper().readTree(PAGES.resolve("truth.json").toFile());
    }

    static List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        truth().fieldNames().forEachRemaining(files::add);
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFigureIsRead(String file) throws IOException {
        List<Double> expected = new ArrayList<>();
        truth().get(file).forEach(figure -> expected.add(figure.asDouble()));

        AnnualReport report =
                VALIDATOR.check(PAGES.resolve(file)).reports().get(0).report();

        assertThat(report.format().orElseThrow().cells())
                .extracting(cell -> addend(report, cell))
                .isEqualTo(expected);
    }

    private static Double addend(AnnualReport report, CellKey cell) {
        return report.figure(cell)
                .flatMap(Figure::addend)
                .map(BigDecimal::doubleValue)
                .orElse(null);
    }
}
