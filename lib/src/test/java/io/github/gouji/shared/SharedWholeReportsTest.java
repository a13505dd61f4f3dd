package io.github.gouji.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import io.github.gouji.result.ValidationResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real and generated reports, read and checked from end to end; the twin is {@code WholeReportsTest}. */
@NeedsSharedReports
class SharedWholeReportsTest {

    private static final Path REPORTS = SharedReports.FOLDER;
    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    private static List<Path> files(String folder, String glob) throws IOException {
        List<Path> files = new ArrayList<>();
        try (var found = Files.newDirectoryStream(REPORTS.resolve(folder), glob)) {
            found.forEach(files::add);
        }
        assertThat(files).isNotEmpty();
        return files.stream().sorted().toList();
    }

    private static AnnualReport only(Path file) throws IOException {
        ValidationResult result = VALIDATOR.check(file);
        assertThat(result.reports()).as(file.toString()).hasSize(1);
        return result.reports().get(0).report();
    }

    private static BigDecimal addend(AnnualReport report, CellKey cell) {
        return report.figure(cell).flatMap(Figure::addend).orElse(null);
    }

    @ParameterizedTest
    @CsvSource({
        "000, 昌乐县人民政府朱刘街道办事处, 2020, 2019",
        "001, 尧都区水塔街办事处, 2020, 2019",
        "002, 沂源县张家坡镇人民政府, 2021, 2021",
        "003, 环南街道, 2021, 2021",
        "004, 青阳街道办事处, 2020, 2019"
    })
    void seedsAreKnownByOrganizationYearAndVariant(String seed, String organization, int year, ReportFormat format)
            throws IOException {
        AnnualReport report = only(files("seeds", seed + "*.txt").get(0));

        assertThat(report.organization()).contains(organization);
        assertThat(report.year()).contains(year);
        assertThat(report.format()).contains(format);
        assertThat(format.cells())
                .allSatisfy(cell -> assertThat(report.figure(cell)).get().matches(figure -> !figure.isUnreadable()));
    }

    @Test
    void tablesOfSeedsHaveNoError() throws IOException {
        for (Path seed : files("seeds", "*.txt")) {
            assertThat(VALIDATOR.check(seed).findings())
                    .filteredOn(finding -> finding.table().isPresent())
                    .noneMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    @Test
    void everyFigureOfRealPagesIsRead() throws IOException {
        JsonNode truth = SharedReports.json("real/truth.json");
        for (Path page : files("real", "*.html")) {
            JsonNode figures = truth.get(page.getFileName().toString().replace(".html", ""));
            AnnualReport report = only(page);
            figures.properties().forEach(figure -> {
                BigDecimal read = addend(report, CellKey.parse(figure.getKey()));
                assertThat(read).as(page + " " + figure.getKey()).isNotNull();
                assertThat(read.doubleValue())
                        .as(page + " " + figure.getKey())
                        .isEqualTo(figure.getValue().asDouble());
            });
        }
    }

    @Test
    void everyFigureOfGeneratedReportsIsReadInEveryKindOfFile() throws IOException {
        JsonNode truth = SharedReports.json("synthetic/truth.json");
        for (JsonNode generated : truth) {
            String stem = generated.get("file").asText().replace(".docx", "");
            for (Path file : files("synthetic", stem + ".*")) {
                AnnualReport report = only(file);
                ReportFormat format = report.format().orElseThrow();
                List<Double> read = format.cells().stream()
                        .map(cell -> addend(report, cell))
                        .map(value -> value == null ? Double.NaN : value.doubleValue())
                        .toList();
                assertThat(read).as(file.toString()).isEqualTo(expected(generated));
            }
        }
    }

    private static List<Double> expected(JsonNode generated) {
        List<Double> figures = new ArrayList<>();
        Stream.of("t2", "t3", "t4")
                .forEach(table -> generated.get(table).forEach(cell -> {
                    if (cell.isArray()) {
                        cell.forEach(value -> figures.add(value.asDouble()));
                    } else {
                        figures.add(cell.asDouble());
                    }
                }));
        return figures;
    }

    @Test
    void consistentReportsHaveNeitherTableErrorsNorRepairs() throws IOException {
        JsonNode truth = SharedReports.json("synthetic/truth.json");
        for (JsonNode generated : truth) {
            ValidationResult result = VALIDATOR.check(
                    REPORTS.resolve("synthetic").resolve(generated.get("file").asText()));
            if (generated.get("consistent").asBoolean()) {
                assertThat(result.findings())
                        .filteredOn(finding -> finding.table()
                                .filter(t -> t != TableKind.DISCLOSURE)
                                .isPresent())
                        .noneMatch(finding -> finding.severity() == Severity.ERROR);
                assertThat(result.reports().get(0).repairs()).isEmpty();
            }
        }
    }
}
