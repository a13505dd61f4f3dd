package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeverityOptionTest extends CommandLineRun {

    private static final String REPORTS = "../examples/reports";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private JsonNode checked(String... options) throws IOException {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"check", REPORTS, "--format", "json"}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        assertThat(run(arguments)).isEqualTo(1);
        return JSON.readTree(out());
    }

    @Test
    void milderFindingsAreNotToldAndCountsStay() throws IOException {
        JsonNode all = checked();
        JsonNode errors = checked("--severity", "error");
        assertThat(all.path("reports").findValuesAsText("severity")).contains("warning");
        assertThat(errors.path("reports").findValues("findings"))
                .isNotEmpty()
                .allSatisfy(findings -> assertThat(findings)
                        .allSatisfy(finding ->
                                assertThat(finding.path("severity").textValue()).isEqualTo("error")));
        assertThat(errors.path("summary")).isEqualTo(all.path("summary"));
        assertThat(checked("--severity", "info")).isEqualTo(all);
    }

    @Test
    void textOfSeveralFilesTellsWhatIsAskedFor() {
        run("check", REPORTS);
        String errorsAlone = out();
        run("check", REPORTS, "--severity", "Warning");
        assertThat(errorsAlone).doesNotContain("· cell.blank");
        assertThat(out()).contains("· cell.blank");
    }

    @Test
    void aBaselineKnowsWhatIsNotTold() throws IOException {
        Path all = folder.resolve("all.json");
        Path some = folder.resolve("some.json");
        run("check", REPORTS, "--write-baseline", all.toString());
        run("check", REPORTS, "--severity", "error", "--write-baseline", some.toString());
        assertThat(some).hasSameTextualContentAs(all);
    }

    @Test
    void whatFailsIsAlwaysTold() {
        assertThat(run("check", REPORTS, "--severity", "error", "--fail-on", "warning"))
                .isEqualTo(2);
        assertThat(err()).contains("--severity error", "--fail-on warning");
        assertThat(run("check", REPORTS, "--severity", "error", "--fail-on", "never"))
                .isZero();
    }

    @Test
    void copiesAreWithoutCommentsOnWhatIsNotTold() {
        String hints = REPORTS + "/cell.notation-pass.html";
        run("check", hints, "--annotate", folder.resolve("all").toString());
        run(
                "check",
                hints,
                "--severity",
                "error",
                "--annotate",
                folder.resolve("none").toString());
        assertThat(folder.resolve("all/cell.notation-pass.html.gouji.docx")).exists();
        assertThat(folder.resolve("none/cell.notation-pass.html.gouji.docx")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"never", "cell.blank=error"})
    void onlyASeverityIsTaken(String level) {
        assertThat(run("check", REPORTS, "--severity", level)).isEqualTo(2);
        assertThat(err()).contains("--severity").doesNotContain("\tat ");
    }

    @Test
    void previousReportsOfOthersAreWrongUsage() throws IOException {
        Path other = Files.copy(Path.of(REPORTS, "2021-pass.json"), folder.resolve("same-year.json"));
        String report = REPORTS + "/2021-pass.docx";
        assertThat(run("check", report, "--previous", other.toString())).isEqualTo(2);
        assertThat(out()).startsWith("通过");
        assertThat(err()).contains("--previous", "no report of the year before", "same-year.json");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(run("check", report, "--previous", empty.toString())).isEqualTo(2);
    }

    @Test
    void aNameThatBeginsWithAnAtSignIsAName() {
        assertThat(run("check", "@missing")).isEqualTo(2);
        assertThat(err()).contains("no such file or folder: @missing").doesNotContain("\tat ", "Exception");
        assertThat(run("check", "@" + folder)).isEqualTo(2);
        assertThat(err()).contains("no such file or folder: @" + folder).doesNotContain("\tat ", "Exception");
    }
}
