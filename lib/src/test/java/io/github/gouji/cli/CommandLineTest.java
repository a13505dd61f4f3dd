package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.catalog.RuleCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest extends CommandLineRun {

    private static final String SOUND = "{\"organization\":\"甲镇人民政府\",\"year\":2022,\"tables\":{}}";

    @TempDir
    private Path folder;

    @BeforeEach
    void cleanFolder() throws IOException {
        Files.createDirectories(folder);
    }

    @Test
    void findingsEndInOneUnlessToldOtherwise() throws IOException {
        Path report = write("report.json", SOUND);
        assertThat(run("check", report.toString())).isEqualTo(1);
        assertThat(out()).startsWith("不通过  ").contains("format.table-missing");
        assertThat(run("check", "--fail-on", "never", report.toString())).isZero();
        assertThat(out()).startsWith("不通过  ");
    }

    @Test
    void anUnreadableFileWinsOverFindingsAndNeverStopsTheRest() throws IOException {
        write("a.docx", "PK\u0003\u0004cut");
        write("b.json", SOUND);
        assertThat(run("check", "--fail-on", "never", folder.toString())).isEqualTo(3);
        assertThat(out()).contains("a.docx").contains("b.json");
        assertThat(err()).isEmpty();
    }

    @Test
    void foldersAreWalkedInOrderAndForeignFilesListed() throws IOException {
        write("b/2.json", SOUND);
        write("b/10.json", SOUND);
        write("a.json", SOUND);
        write("README.md", "# Notes\n\nNothing of a report.");
        write("logo.png", "\u0089PNG\r\n\u001A\n");
        write(".hidden.json", SOUND);
        write("~$a.docx", "lock");
        run("check", "--format", "json", folder.toString());

        JsonNode output = new ObjectMapper().readTree(out());
        String base = folder.toString().replace('\\', '/');
        assertThat(output.path("reports").findValuesAsText("file"))
                .containsExactly(base + "/a.json", base + "/b/10.json", base + "/b/2.json");
        assertThat(output.path("skipped"))
                .extracting(JsonNode::textValue)
                .containsExactly(base + "/.hidden.json", base + "/README.md", base + "/logo.png", base + "/~$a.docx");
    }

    @Test
    void aForeignFileGivenByNameIsUnsupported() throws IOException {
        Path picture = write("logo.png", "\u0089PNG\r\n\u001A\n");
        assertThat(run("check", picture.toString())).isEqualTo(3);
        assertThat(out()).contains("file.unsupported");
    }

    @Test
    void aMissingPathIsWrongUsageAndNothingIsChecked() throws IOException {
        Path report = write("report.json", SOUND);
        Path old = write("out.json", "old");
        assertThat(run("check", "--output", old.toString(), report.toString(), folder.resolve("gone") + ""))
                .isEqualTo(2);
        assertThat(err()).contains("没有这个文件或文件夹").contains("gone");
        assertThat(out()).isEmpty();
        assertThat(old).hasContent("old");
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("report.json"));
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "check",
                "chekc x",
                "check --fail-on sometimes .",
                "check --format odt .",
                "check --report json .",
                "check --format xlsx .",
                "check --jobs 0 .",
                "check --time-limit -1 .",
                "check --jobs many .",
                "check --report odt=x .",
                "check --lang fr .",
                "check --no-such-option .",
                "rules --format odt"
            })
    void wrongUsageEndsInTwoWithoutStackTrace(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(err()).contains("wrong usage").doesNotContain("\tat ", "Exception");
        assertThat(out()).isEmpty();
    }

    @Test
    void severalOutputsComeFromOneRun() throws IOException {
        Path report = write("in/report.json", SOUND);
        Path json = folder.resolve("new/folder/out.json");
        Path text = folder.resolve("out.txt");
        run("check", "--report", "json=" + json, "--report", "text=" + text, report.toString());

        assertThat(out()).startsWith("不通过");
        assertThat(text).content(StandardCharsets.UTF_8).isEqualTo(out());
        assertThat(new ObjectMapper().readTree(json.toFile()).path("reports")).hasSize(1);
    }

    @Test
    void outputsAmongTheSubmissionsAreNoSubmissions() throws IOException {
        write("report.json", SOUND);
        Path output = folder.resolve("out.json");
        for (int run = 0; run < 2; run++) {
            run("check", "--format", "json", "--output", output.toString(), folder.toString());
            JsonNode result = new ObjectMapper().readTree(output.toFile());
            assertThat(result.path("reports")).hasSize(1);
            assertThat(result.path("skipped")).isEmpty();
        }
    }

    @Test
    void aSubmissionIsNeverWrittenOver() throws IOException {
        Path report = write("report.json", SOUND);
        assertThat(run("check", "--output", report.toString(), report.toString()))
                .isEqualTo(2);
        assertThat(report).usingCharset(StandardCharsets.UTF_8).hasContent(SOUND);
    }

    @Test
    void aSubmissionInAFolderIsNeverWrittenOverAnEarlierOutputIs() throws IOException {
        Path report = folder.resolve("2021-pass.docx");
        Files.copy(Path.of("../examples/reports/2021-pass.docx"), report);
        byte[] before = Files.readAllBytes(report);
        assertThat(run("check", "--output", report.toString(), folder.toString()))
                .isEqualTo(2);
        assertThat(err()).contains("不得覆盖报送文件");
        assertThat(report).hasBinaryContent(before);
        for (String format : List.of("text", "json", "sarif", "junit", "html", "csv", "xlsx")) {
            for (int run = 0; run < 2; run++) {
                String output = folder.resolve("out." + format).toString();
                assertThat(run("check", "--format", format, "--output", output, folder.toString()))
                        .as(format + err())
                        .isNotEqualTo(2);
            }
        }
    }

    @Test
    void twoOutputsInOneFileAreWrongUsage() throws IOException {
        Path report = write("in/report.json", SOUND);
        String output = folder.resolve("out").toString();
        assertThat(run("check", "--report", "json=" + output, "--report", "html=" + output, report.toString()))
                .isEqualTo(2);
        assertThat(err()).contains("两份结果写入同一个文件");
    }

    @Test
    void aDeviceThatIsFullIsAnOutputThatCannotBeWritten() throws IOException {
        assumeThat(Path.of("/dev/full")).exists();
        Path report = write("in/report.json", SOUND);
        Path other = folder.resolve("out.html");
        assertThat(run("check", "--output", "/dev/full", "--report", "html=" + other, report.toString()))
                .isEqualTo(2);
        assertThat(err()).contains("无法写入", "/dev/full").doesNotContain("internal error");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aConfigurationThatIsAFolderIsWrongUsage() throws IOException {
        Path report = write("in/report.json", SOUND);
        assertThat(run("check", "--config", folder.toString(), report.toString()))
                .isEqualTo(2);
        assertThat(err()).contains("--config");
    }

    @Test
    void anyNumberOfJobsIsTaken() throws IOException {
        Path report = write("in/report.json", SOUND);
        assertThat(run("check", "--jobs", "2147483647", report.toString())).isEqualTo(1);
    }

    @Test
    void anOutputThatCannotBeWrittenIsWrongUsage() throws IOException {
        Path report = write("report.json", SOUND);
        assertThat(run("check", "--output", report + "/below/out.json", report.toString()))
                .isEqualTo(2);
        assertThat(err()).contains("无法写入");
    }

    @ParameterizedTest
    @CsvSource({"zh,缺少表格", "en,has no table"})
    void speaksBothLanguages(String language, String words) throws IOException {
        Path report = write("report.json", SOUND);
        run("check", "--lang", language, report.toString());
        assertThat(out()).contains(words);
    }

    @Test
    void listsEveryRuleInEveryForm() throws IOException {
        for (String format : List.of("text", "markdown", "json")) {
            for (String language : List.of("zh", "en")) {
                assertThat(run("rules", "--format", format, "--lang", language)).isZero();
                assertThat(out())
                        .contains(RuleCatalog.all().stream().map(Rule::id).toList());
            }
        }
        run("rules", "--format", "json");
        assertThat(new ObjectMapper().readTree(out())).hasSize(RuleCatalog.all().size());
    }

    @Test
    void theBarIsForAPersonWhoSeesNothingElse() throws IOException {
        Path report = write("report.json", SOUND);
        Terminal watched = new Terminal(terminal().out(), terminal().err(), false, true);
        GoujiCommand.run(watched, "check", "--output", folder.resolve("out.txt").toString(), report.toString());
        watched.err().flush();
        assertThat(err()).contains("gouji", "100%");
        assertThat(out()).isEmpty();
        run("check", "--output", folder.resolve("out.txt").toString(), report.toString());
        assertThat(err())
                .startsWith("已写入 " + folder.resolve("out.txt") + "。共 1 份文件：0 份通过，1 份不通过")
                .hasLineCount(1);
    }

    @Test
    void helpAndVersionEndWell() {
        assertThat(run("--version")).isZero();
        assertThat(out()).matches("gouji \\d+\\.\\d+\\.\\d+.*\\R");
        assertThat(run("check", "--help")).isZero();
        assertThat(out()).contains("--fail-on", "--format", "--output", "--report", "--lang");
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("check", "rules", "exit codes");
    }

    @Test
    void theDocumentNamesEveryOptionAndNoOther() throws IOException {
        String document = Files.readString(Path.of("docs/command-line.md"));
        String usage = document.substring(document.indexOf("gouji check PATH"), document.indexOf("| 退出码"));
        List<String> options = GoujiCommand.commandLine(terminal(), Speech.BOTH).getSubcommands().values().stream()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                .flatMap(command -> command.getCommandSpec().options().stream())
                .map(option -> option.longestName())
                .filter(name -> !List.of("--help", "--version").contains(name))
                .distinct()
                .toList();
        assertThat(Pattern.compile("--[a-z-]+")
                        .matcher(usage)
                        .results()
                        .map(MatchResult::group)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(options);
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
