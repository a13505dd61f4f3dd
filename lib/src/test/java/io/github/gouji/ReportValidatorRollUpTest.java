package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.UnitList;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.result.ValidationResult.Status;
import io.github.gouji.testing.SampleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportValidatorRollUpTest {

    private static final UnitList UNITS = new UnitList(List.of("教育局", "水利局"));

    @TempDir
    private Path folder;

    private final ReportValidator validator = ReportValidator.builder().build();

    private static AnnualReport report(String organization, int licences) {
        return SampleReport.of(ReportFormat.FORMAT_2021)
                .by(organization)
                .with("disclosure.licensing.decisions", String.valueOf(licences))
                .build();
    }

    private static List<AnnualReport> units() {
        return List.of(report("清河县教育局", 2), report("清河县水利局", 3));
    }

    private Path write(String name, String organization, String figures) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(
                file,
                "{\"organization\":\"" + organization + "\",\"year\":2022,\"format\":\"2021\",\"tables\":{" + figures
                        + "}}");
    }

    private static String licences(int count) {
        return "\"disclosure\":{\"licensing\":{\"decisions\":" + count + "}}";
    }

    @Test
    void objectsAreAddedUp() {
        ValidationResult sound = validator.rollUp(report("清河县人民政府", 5), units(), UNITS);
        assertThat(sound.findings()).isEmpty();
        assertThat(sound.isPassed()).isTrue();
        ValidationResult wrong = validator.rollUp(report("清河县人民政府", 3), units(), UNITS);
        assertThat(wrong.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(wrong.findings().get(0).message(Locale.ENGLISH)).contains("“清河县教育局” left out");
    }

    @Test
    void settingsOfTheValidatorHold() {
        ValidationResult off =
                ReportValidator.builder().disable("rollup.sum").build().rollUp(report("清河县人民政府", 3), units(), UNITS);
        assertThat(off.findings()).isEmpty();
        assertThat(off.reports().get(0).outcomes())
                .extracting(outcome -> outcome.rule().id())
                .containsExactly("rollup.unit-missing", "rollup.unit-twice");
        ValidationResult mild = ReportValidator.builder()
                .severity("rollup.sum", Severity.INFO)
                .build()
                .rollUp(report("清河县人民政府", 3), units(), UNITS);
        assertThat(mild.findings()).extracting(Finding::severity).containsExactly(Severity.INFO);
    }

    @Test
    void aReportWithoutAnOrganisationIsCalledByItsNumber() {
        List<AnnualReport> nameless = List.of(report(null, 2), report(null, 3));
        ValidationResult result = validator.rollUp(report("清河县人民政府", 3), nameless, UnitList.unknown());
        assertThat(result.findings()).hasSize(1);
        assertThat(result.findings().get(0).message()).endsWith("漏计“#1”");
    }

    @Test
    void otherChecksKnowNothingOfUnits() {
        assertThat(validator.check(report("清河县人民政府", 3)).reports().get(0).outcomes())
                .noneMatch(outcome -> outcome.rule().family().equals("rollup"));
    }

    @Test
    void filesAreAddedUpWherebyTheParentMayLieAmongThem() throws IOException {
        Path county = write("all/county.json", "清河县人民政府", licences(5));
        write("all/education.json", "清河县教育局", licences(2));
        write("all/water.json", "清河县水利局", licences(3));
        Files.writeString(folder.resolve("all/README.md"), "nothing of a report");
        List<ValidationResult> results = new ArrayList<>();
        BatchResult summary = validator.rollUp(county, List.of(folder.resolve("all")), UNITS, results::add);
        assertThat(results).extracting(ValidationResult::file).startsWith(county.toString());
        assertThat(results.get(0).findings()).isEmpty();
        assertThat(summary.units()).contains("清河县教育局", "清河县水利局");
        assertThat(summary.skipped()).hasSize(1).first().asString().endsWith("README.md");
        assertThat(summary.count(Status.PASSED)).isEqualTo(1);
    }

    @Test
    void theParentIsOneFile() throws IOException {
        write("two/a.json", "清河县人民政府", licences(5));
        write("two/b.json", "清河县人民政府", licences(5));
        Path unit = write("unit.json", "清河县教育局", licences(5));
        assertThatThrownBy(() -> validator.rollUp(folder.resolve("two"), List.of(unit), UNITS, result -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("实有2份文件");
        assertThatThrownBy(() -> validator.rollUp(unit, List.of(folder.resolve("gone")), UNITS, result -> {}))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> validator.rollUp(folder.resolve("gone"), List.of(unit), UNITS, result -> {}))
                .isInstanceOf(NoSuchFileException.class);
    }
}
