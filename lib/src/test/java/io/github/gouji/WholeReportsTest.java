package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.constraint.Severity;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.testing.CorpusFile;
import io.github.gouji.testing.CorpusTruth;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole reports of both variants, sound ones and such with faults: each file says what its truth says, whatever its kind. */
class WholeReportsTest {

    private static final ReportValidator VALIDATOR =
            ReportValidator.builder().locale(Locale.CHINESE).build();

    static List<CorpusFile> reports() {
        return CorpusFile.ofKinds("docx", "doc", "rtf", "odt", "xlsx", "xls", "ods", "pdf", "ofd", "html", "txt");
    }

    static List<CorpusFile> soundReports() {
        return reports().stream().filter(file -> file.truth().isSound()).toList();
    }

    private static CheckedReport only(CorpusFile file) throws IOException {
        ValidationResult result = VALIDATOR.check(file.path());
        assertThat(result.fileFindings()).isEmpty();
        assertThat(result.reports()).hasSize(1);
        return result.reports().get(0);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void reportIsKnownByOrganizationYearAndVariant(CorpusFile file) throws IOException {
        AnnualReport report = only(file).report();

        assertThat(report.organization()).contains(file.truth().organization());
        assertThat(report.year()).contains(file.truth().year());
        assertThat(report.format().orElseThrow().key()).isEqualTo(file.truth().format());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFigureIsRead(CorpusFile file) throws IOException {
        assertThat(CorpusTruth.numbers(only(file).report()))
                .isEqualTo(file.truth().numbers());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void whatIsWrongIsFoundAndNothingElse(CorpusFile file) throws IOException {
        List<Finding> findings = only(file).findings();

        assertThat(findings).hasSameSizeAs(file.truth().findings());
        assertThat(file.truth().findings())
                .allSatisfy(expected -> assertThat(findings).anyMatch(expected::fits));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void whatWasMeantIsAmongTheProposals(CorpusFile file) throws IOException {
        assertThat(only(file).repairs().stream().flatMap(WholeReportsTest::changes))
                .containsAll(file.truth().repairs());
    }

    private static Stream<String> changes(Repair repair) {
        return repair.cells().stream()
                .map(change -> change.cell() + "=" + change.suggested().toPlainString());
    }

    @ParameterizedTest
    @MethodSource("soundReports")
    void soundTablesGiveNoErrorAndNothingToMend(CorpusFile file) throws IOException {
        CheckedReport checked = only(file);

        assertThat(checked.findings()).noneMatch(finding -> ValidationResult.fails(finding, Severity.ERROR));
        assertThat(checked.repairs()).isEmpty();
    }
}
