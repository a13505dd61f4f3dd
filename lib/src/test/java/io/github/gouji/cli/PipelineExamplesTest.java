package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the commands that {@code examples/ci} gives, in a folder of its own. */
class PipelineExamplesTest {

    private static final Pattern COMMAND = Pattern.compile("java -jar gouji\\.jar ([^'\\n]+)");
    private static final String BASELINE = " --baseline baseline.json";
    private static final Path EXAMPLES = Path.of("../examples");

    @TempDir
    private Path folder;

    @BeforeEach
    void submitReports() throws IOException {
        Files.createDirectories(folder.resolve("submissions"));
        for (String report : List.of("2021-pass.json", "review.total-fail.txt")) {
            Files.copy(
                    EXAMPLES.resolve("reports").resolve(report),
                    folder.resolve("submissions").resolve(report));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"github-actions.yml", "gitlab-ci.yml", "gitee-go.yml", "Jenkinsfile"})
    void theCommandsRunAndWriteWhatIsPublished(String file) throws IOException {
        String example = Files.readString(EXAMPLES.resolve("ci").resolve(file));
        String begin =
                commands(Files.readString(EXAMPLES.resolve("ci/README.md"))).get(0);
        assertThat(commands(example)).hasSize(1);
        // on the first day there is no baseline, and what is wrong is published all the same
        assertThat(run(commands(example).get(0))).isEqualTo(1);
        for (String published : List.of("out/gouji.sarif", "out/junit.xml", "out/gouji.html")) {
            assertThat(Files.exists(folder.resolve(published)))
                    .isEqualTo(commands(example).get(0).contains(published));
        }
        assertThat(run(begin)).isZero();
        assertThat(run(commands(example).get(0) + BASELINE)).isZero();
    }

    @Test
    void aNewFaultFailsThePipeline() throws IOException {
        run(commands(Files.readString(EXAMPLES.resolve("ci/README.md"))).get(0));
        Files.copy(EXAMPLES.resolve("reports/cell.blank-fail.txt"), folder.resolve("submissions/cell.blank-fail.txt"));
        assertThat(run(commands(Files.readString(EXAMPLES.resolve("ci/gitlab-ci.yml")))
                                .get(0)
                        + BASELINE))
                .isEqualTo(1);
    }

    @Test
    void theReadmeSaysHowTheBaselineIsGiven() throws IOException {
        assertThat(Files.readString(EXAMPLES.resolve("ci/README.md"))).contains("`" + BASELINE.strip() + "`");
    }

    @Test
    void theHookRefusesAReportThatDoesNotPass() throws Exception {
        hook();
        git("add", "submissions/2021-pass.json");
        assertThat(git("commit", "-m", "sound")).isZero();
        git("add", "submissions/review.total-fail.txt");
        assertThat(git("commit", "-m", "wrong")).isNotZero();
    }

    @Test
    void theHookReadsWhatIsStagedAndNotWhatLiesInTheFolder() throws Exception {
        hook();
        Files.copy(
                EXAMPLES.resolve("reports/review.total-fail.txt"),
                folder.resolve("submissions/2021-pass.json"),
                StandardCopyOption.REPLACE_EXISTING);
        git("add", "submissions/2021-pass.json");
        Files.copy(
                EXAMPLES.resolve("reports/2021-pass.json"),
                folder.resolve("submissions/2021-pass.json"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(git("commit", "-m", "wrong, whatever lies there now")).isNotZero();
    }

    @Test
    void aReportThatIsRenamedAndSpoiltIsCheckedAndNotesAreNot() throws Exception {
        hook();
        Files.copy(EXAMPLES.resolve("reports/cell.blank-fail.txt"), folder.resolve("submissions/a.txt"));
        Files.writeString(folder.resolve("submissions/notes.md"), "Nothing of a report.");
        git("add", "submissions/notes.md");
        assertThat(git("commit", "-m", "notes alone")).isZero();
        git("add", "submissions/a.txt");
        assertThat(git("commit", "--no-verify", "-m", "whatever it is")).isZero();
        git("mv", "submissions/a.txt", "submissions/b.txt");
        String sound = Files.readString(folder.resolve("submissions/b.txt"));
        Files.writeString(
                folder.resolve("submissions/b.txt"), sound.replaceFirst("\\t(?:6|7|8|9|10|11|12)\\n", "\t97\n"));
        git("add", "submissions/b.txt");
        assertThat(git("commit", "-m", "renamed and wrong")).isNotZero();
    }

    @Test
    void theActionsStepPublishesAndFailsAndTakesABaseline() throws Exception {
        assumeThat(new ProcessBuilder("bash", "--version").start().waitFor()).isZero();
        String action = Files.readString(Path.of("../.github/actions/gouji/action.yml"));
        String step = action.substring(action.indexOf("run: |") + "run: |".length(), action.indexOf("    - if:"));
        javaRunsGouji();
        Path more = Files.createDirectories(folder.resolve("more of them"));
        Files.copy(EXAMPLES.resolve("reports/2021-pass.docx"), more.resolve("a.docx"));
        assertThat(bash(step, "")).isEqualTo(1);
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**gouji.sarif");
        assertThat(bash(step, "--fail-on never --write-baseline baseline.json")).isZero();
        assertThat(bash(step, BASELINE.strip())).isZero();
    }

    private int bash(String step, String options) throws Exception {
        ProcessBuilder bash = new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step);
        bash.environment()
                .putAll(Map.of(
                        "JAR",
                        "gouji.jar",
                        "PATHS",
                        "submissions\nmore of them\n",
                        "OPTIONS",
                        options,
                        "PATH",
                        path()));
        bash.directory(folder.toFile()).redirectErrorStream(true);
        return bash.redirectOutput(folder.resolve("bash.log").toFile()).start().waitFor();
    }

    private String path() {
        return folder.resolve("bin") + ":" + System.getenv("PATH");
    }

    /** Whatever jar is named. */
    private void javaRunsGouji() throws IOException {
        Path java = folder.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, """
                #!/bin/sh
                shift 2
                exec '%s' -cp '%s' %s "$@"
                """.formatted(
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        System.getProperty("java.class.path"),
                        Main.class.getName()));
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private void hook() throws Exception {
        assumeThat(new ProcessBuilder("git", "--version").start().waitFor()).isZero();
        git("init", "--quiet");
        Files.copy(EXAMPLES.resolve("ci/pre-commit"), folder.resolve(".git/hooks/pre-commit"));
        javaRunsGouji();
    }

    private int git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=a", "-c", "user.email=a@b.c"));
        command.addAll(List.of(arguments));
        ProcessBuilder git = new ProcessBuilder(command).directory(folder.toFile());
        git.environment().put("PATH", path());
        git.redirectErrorStream(true).redirectOutput(folder.resolve("git.log").toFile());
        return git.start().waitFor();
    }

    private static List<String> commands(String example) {
        return COMMAND.matcher(example)
                .results()
                .map((MatchResult result) -> result.group(1).trim())
                .toList();
    }

    /** Runs a command as if in the folder: every path in it is one below. */
    private int run(String command) {
        String[] arguments =
                Arrays.stream(command.split(" ")).map(this::inFolder).toArray(String[]::new);
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        return GoujiCommand.run(new Terminal(nowhere, nowhere, false, false), arguments);
    }

    private String inFolder(String argument) {
        if (argument.contains("=")) {
            String[] parts = argument.split("=");
            return parts[0] + "=" + folder.resolve(parts[1]);
        }
        return argument.equals("submissions") || argument.endsWith(".json")
                ? folder.resolve(argument).toString()
                : argument;
    }
}
