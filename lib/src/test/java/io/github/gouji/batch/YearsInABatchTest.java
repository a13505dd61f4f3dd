package io.github.gouji.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearsInABatchTest {

    private static final ReportValidator VALIDATOR =
            ReportValidator.builder().jobs(2).build();
    private static final Path REAL = Path.of("../../shared/reports/real");

    @TempDir
    private Path folder;

    private final List<ValidationResult> results = new ArrayList<>();

    /** A report as data. */
    private Path write(String name, String organization, int year, int over, int forward) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, """
                {"organization":"%s","year":%d,"format":"2021","tables":{"applications":{
                 "carriedOver":{"naturalPerson":%d,"business":0,"research":0,"publicWelfare":0,"legalService":0,
                                "otherOrganization":0,"total":%3$d},
                 "carriedForward":{"naturalPerson":%d,"business":0,"research":0,"publicWelfare":0,"legalService":0,
                                "otherOrganization":0,"total":%4$d}}}}""".formatted(organization, year, over, forward));
    }

    private BatchResult checkAll(List<Path> paths, List<Path> previous) throws IOException {
        return VALIDATOR.checkAll(paths, previous, results::add);
    }

    private List<Finding> yearFindings(String file) {
        return result(file).findings().stream()
                .filter(finding -> finding.rule().family().equals("years"))
                .toList();
    }

    private ValidationResult result(String file) {
        return results.stream()
                .filter(result -> result.file().endsWith(file))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, RuleOutcome> outcomes(String file) {
        return result(file).reports().get(0).outcomes().stream()
                .collect(Collectors.toMap(outcome -> outcome.rule().id(), outcome -> outcome));
    }

    private String reason(String file, String rule) {
        return outcomes(file).get(rule).reason(Locale.CHINESE).orElse("");
    }

    @Test
    void reportsOfConsecutiveYearsMeetWhicheverComesFirst() throws IOException {
        write("a-later.json", "清河县人民政府", 2023, 4, 0);
        write("b-earlier.json", "临江市清河县人民政府", 2022, 0, 5);
        write("c-last.json", "清河县人民政府", 2024, 0, 0);
        BatchResult summary = checkAll(List.of(folder), List.of());
        assertThat(results)
                .extracting(result -> Path.of(result.file()).getFileName().toString())
                .containsExactly("a-later.json", "b-earlier.json", "c-last.json");
        assertThat(yearFindings("a-later.json"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("2022年度报告结转下年度5件，本报告上年结转为4件"));
        assertThat(yearFindings("b-earlier.json")).isEmpty();
        assertThat(yearFindings("c-last.json")).isEmpty();
        assertThat(outcomes("c-last.json").get("years.carried-over").verdict()).isEqualTo(Verdict.PASSED);
        assertThat(reason("b-earlier.json", "years.carried-over")).isEqualTo("没有找到该单位2021年度的报告");
        assertThat(summary.files()).isEqualTo(3);
    }

    @Test
    void reportsOfTheYearBeforeAreReadAndNotChecked() throws IOException {
        write("now/a.json", "清河县人民政府", 2023, 4, 0);
        write("before/a.json", "清河县人民政府", 2022, 0, 5);
        Files.writeString(folder.resolve("before/broken.docx"), "no document");
        Files.writeString(folder.resolve("before/notes.txt"), "no report");
        BatchResult summary = checkAll(List.of(folder.resolve("now")), List.of(folder.resolve("before")));
        assertThat(yearFindings("a.json")).hasSize(1);
        assertThat(results).hasSize(1);
        assertThat(summary.files()).isEqualTo(1);
        assertThat(summary.skipped()).isEmpty();
        assertThat(summary.unusedPrevious())
                .extracting(file -> Path.of(file).getFileName().toString())
                .contains("notes.txt");
    }

    @Test
    void missingPathsAreToldBeforeAnythingIsChecked() throws IOException {
        Path report = write("a.json", "清河县人民政府", 2023, 4, 0);
        assertThatThrownBy(() -> checkAll(List.of(report), List.of(folder.resolve("none"))))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(results).isEmpty();
    }

    @Test
    void realReportsOfTwoYearsAgree() throws IOException {
        assumeThat(REAL).as("the shared real reports").isDirectory();
        checkAll(List.of(REAL), List.of());
        assertThat(yearFindings("suqian_city_2024.html")).isEmpty();
        assertThat(result("suqian_city_2024.html").findings())
                .filteredOn(finding -> finding.rule().id().equals("narrative.growth"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.expected()).contains(new BigDecimal("1.08"));
                    assertThat(finding.actual()).contains(new BigDecimal("1.05"));
                });
        assertThat(outcomes("suqian_city_2024.html"))
                .hasEntrySatisfying(
                        "years.carried-over",
                        passed -> assertThat(passed.verdict()).isEqualTo(Verdict.PASSED))
                .hasEntrySatisfying(
                        "years.in-force", passed -> assertThat(passed.verdict()).isEqualTo(Verdict.PASSED))
                .hasEntrySatisfying(
                        "years.jump", passed -> assertThat(passed.verdict()).isEqualTo(Verdict.PASSED))
                .hasEntrySatisfying(
                        "years.duplicate",
                        passed -> assertThat(passed.verdict()).isEqualTo(Verdict.PASSED));
        assertThat(reason("hongze_district_2023.html", "years.carried-over")).contains("2022");
    }

    @Test
    void realReportMeetsItsSequelUnderALongerName() throws IOException {
        assumeThat(REAL).as("the shared real reports").isDirectory();
        write("hongze-2024.json", "淮安市洪泽区人民政府", 2024, 0, 0);
        write("hongze-2024-wrong.json", "江苏省淮安市洪泽区人民政府", 2024, 3, 0);
        checkAll(List.of(folder), List.of(REAL.resolve("hongze_district_2023.html")));
        assertThat(outcomes("hongze-2024.json").get("years.carried-over").verdict())
                .isEqualTo(Verdict.PASSED);
        assertThat(yearFindings("hongze-2024-wrong.json")).hasSize(1);
    }
}
