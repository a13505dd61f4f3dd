package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class PipedInputsTest extends CommandLineRun {

    private static final String REPORT = "{\"organization\":\"甲镇人民政府\",\"year\":2022,\"tables\":{}}";

    @TempDir
    private Path folder;

    @Test
    void aDashIsStandardInput() {
        assertThat(fed(REPORT, "check", "-")).isEqualTo(1);
        assertThat(out()).startsWith("不通过  甲镇人民政府  2022年度").contains("stdin").doesNotContain("/tmp");
    }

    @Test
    void standardInputMayBeGivenAName() {
        assertThat(fed(REPORT, "check", "-", "--name", "甲镇.json")).isEqualTo(1);
        assertThat(out()).contains("甲镇.json");
    }

    @Test
    void standardInputIsReadOnceEvenIfReportsOfTwoYearsAreCompared() throws IOException {
        Path previous = Files.writeString(folder.resolve("2021.json"), REPORT.replace("2022", "2021"));
        assertThat(fed(REPORT, "check", "-", "--previous", previous.toString())).isEqualTo(1);
        assertThat(out()).contains("甲镇人民政府  2022年度").doesNotContain("没有找到该单位上一年度的报告");
    }

    @Test
    void aPipeIsReadLikeAFile() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            try {
                Files.writeString(pipe, REPORT);
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        });
        assertThat(run("check", pipe.toString())).isEqualTo(1);
        writing.join();
        assertThat(out()).contains("甲镇人民政府  2022年度").contains(pipe.toString());
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        long before = kept();
        fed(REPORT, "check", "-");
        assertThat(kept()).isEqualTo(before);
    }

    private static long kept() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("gouji"))
                    .count();
        }
    }

    @Test
    void aDashIsStandardOutput() {
        assertThat(fed(REPORT, "check", "-", "--output", "-", "--format", "json"))
                .isEqualTo(1);
        assertThat(out()).startsWith("{");
        assertThat(err()).isEmpty();
    }

    @Test
    void quietSaysNothingAndFilesAreWrittenAllTheSame() {
        Path file = folder.resolve("result.json");
        assertThat(fed(REPORT, "check", "-", "--quiet", "--report", "json=" + file))
                .isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err()).isEmpty();
        assertThat(file).content(StandardCharsets.UTF_8).contains("format.table-missing");
    }

    @Test
    void theSummaryIsOneLine() {
        assertThat(fed(REPORT, "check", "-", "--summary")).isEqualTo(1);
        assertThat(out().lines()).singleElement().asString().startsWith("共 1 份文件：0 份通过，1 份不通过");
    }

    @Test
    void aFolderWithoutSubmissionsIsWrongUsage() {
        assertThat(run("check", folder.toString())).isEqualTo(2);
        assertThat(err()).contains("没有找到报送文件", folder.toString());
    }

    @Test
    void aFileMayBeCalledLikeAnArgumentFile() throws IOException {
        assertThat(run("check", "@" + folder)).isEqualTo(2);
        assertThat(err()).contains("没有这个文件或文件夹", "@" + folder).doesNotContain("Exception");
        Path report = Files.writeString(folder.resolve("@1.json"), REPORT);
        assertThat(run("check", report.toString())).isEqualTo(1);
    }

    @Test
    void infosFailARunThatAsksForIt() throws IOException {
        Path report = Path.of("..", "examples", "reports", "cell.notation-pass.html");
        assertThat(run("check", "--fail-on", "warning", report.toString())).isZero();
        assertThat(run("check", "--fail-on", "info", report.toString())).isEqualTo(1);
    }

    @Test
    void whoSeesEnoughOfTheOutputIsToldNothing() throws Exception {
        Path report = Files.writeString(folder.resolve("a.json"), REPORT);
        Process gouji = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "check",
                        report.toString())
                .start();
        gouji.getInputStream().close();
        String told = new String(gouji.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(gouji.waitFor()).isEqualTo(141);
        assertThat(told).isEmpty();
    }

    private int fed(String input, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(arguments);
        } finally {
            System.setIn(before);
        }
    }
}
