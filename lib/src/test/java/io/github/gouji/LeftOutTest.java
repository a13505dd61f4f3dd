package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.testing.IsolatedGouji;
import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not needed can be left out of the class path; and nothing is said on the console that nobody asked for. */
class LeftOutTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Path SOUND = Path.of("../examples/reports/2019-pass.txt");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "pdfbox-3,          report.pdf,  org.apache.pdfbox:pdfbox",
        "poi-5,             report.doc,  org.apache.poi:poi",
        "poi-5,             report.xls,  org.apache.poi:poi",
        "poi-5,             report.ods,  org.apache.poi:poi",
        "poi-scratchpad,    report.doc,  org.apache.poi:poi-scratchpad",
        "poi-5,             report.xlsx, org.apache.poi:poi",
        "jsoup,             report.html, org.jsoup:jsoup",
        "jsoup,             report.mht,  org.jsoup:jsoup",
        "apache-mime4j,     report.mht,  org.apache.james:apache-mime4j-core",
        "commons-csv,       report.csv,  org.apache.commons:commons-csv",
        "juniversalchardet, big5.html,   com.github.albfernandez:juniversalchardet"
    })
    void aFileWhoseLibraryIsLeftOutNamesItAndOthersAreChecked(String jar, String name, String coordinates)
            throws Exception {
        try (URLClassLoader classes =
                IsolatedGouji.classPath(entry -> !entry.getName().startsWith(jar))) {
            assertThat(IsolatedGouji.messages(classes, file(name)))
                    .as("%s without %s", name, jar)
                    .singleElement()
                    .asString()
                    .endsWith(": " + coordinates + " is not on the class path");
            assertThat(IsolatedGouji.messages(classes, SOUND))
                    .as("text without %s", jar)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"report.docx", "report.odt", "report.rtf", "donghu-2020.ofd"})
    void openFormatsNeedNoneOfThem(String name) throws Exception {
        List<String> all = List.of("pdfbox", "fontbox", "poi", "xmlbeans", "jsoup", "apache-mime4j", "commons-csv");
        try (URLClassLoader classes =
                        IsolatedGouji.classPath(entry -> all.stream().noneMatch(entry.getName()::startsWith));
                URLClassLoader everything = IsolatedGouji.classPath(entry -> true)) {
            assertThat(IsolatedGouji.messages(classes, file(name)))
                    .isEqualTo(IsolatedGouji.messages(everything, file(name)));
        }
    }

    @Test
    void aPlainStartIsSilent() throws Exception {
        Path program = folder.resolve("Plain.java");
        Files.writeString(program, """
                import io.github.gouji.ReportValidator;
                import java.nio.file.Path;

                class Plain {
                    public static void main(String[] files) throws Exception {
                        for (String file : files) {
                            ReportValidator.validate(Path.of(file));
                        }
                    }
                }
                """);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(
                        File.pathSeparator,
                        IsolatedGouji.entries(entry -> true).map(File::getPath).toList()),
                program.toString()));
        for (String name : List.of("report.docx", "report.doc", "report.xls", "report.xlsx", "report.pdf")) {
            command.add(file(name).toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).isEmpty();
    }

    @Test
    void aWorkbookOfResultsWithoutItsLibraryIsWrongUsageThatNamesIt() throws Exception {
        Path report = Path.of("../examples/reports/cell.blank-fail.txt");
        Path list = folder.resolve("list.xlsx");
        Said said = commandLine("check", report.toString(), "--format", "xlsx", "--output", list.toString());
        assertThat(said.text()).contains("org.apache.poi:poi is not on the class path");
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(list).doesNotExist();
    }

    @Test
    void aCopyWithCommentsWithoutItsLibraryIsToldAsMissingAndNamesIt() throws Exception {
        Path report = Path.of("../examples/reports/cell.blank-fail.txt");
        Said said = commandLine(
                "check",
                report.toString(),
                "--annotate",
                folder.resolve("copies").toString(),
                "--lang",
                "en");
        assertThat(said.text())
                .contains("no annotated copy: " + report + " (org.apache.poi:poi is not on the class path)");
        assertThat(said.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "letters REPORT --to FOLDER/letters",
                "letters --write-template FOLDER/letter.docx",
                "sum REPORT --output FOLDER/sum.xlsx",
                "sum REPORT --unit A --tables FOLDER/tables.docx",
                "template --year 2025 --unit A --output FOLDER/form.docx",
                "template --year 2025 --unit A --output FOLDER/form.xlsx"
            })
    void paperOfAnOfficeWithoutItsLibraryIsWrongUsageThatNamesIt(String command) throws Exception {
        String blank = "../examples/reports/cell.blank-fail.txt";
        Said said = commandLine(command.replace("REPORT", blank)
                .replace("FOLDER", folder.toString())
                .split(" "));
        assertThat(said.text()).contains("org.apache.poi:poi", "is not on the class path");
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    private record Said(int exitCode, String text) {}

    /** Runs the command line without POI. */
    private static Said commandLine(String... arguments) throws Exception {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String classPath = Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> !new File(entry).getName().startsWith("poi-"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                classPath,
                "io.github.gouji.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    private Path file(String name) throws IOException {
        if (name.equals("big5.html")) {
            String page = "<html><head><meta charset=\"big5\"></head><body><p>政府資訊公開工作年度報告</p></body></html>";
            return Files.write(folder.resolve(name), page.getBytes("Big5"));
        }
        if (!name.equals("report.csv")) {
            return CORPUS.resolve(name);
        }
        return Files.writeString(
                folder.resolve(name), "\u9879\u76ee,\u6570\u91cf,\u5907\u6ce8\n\u4e00,1,2\n\u4e8c,3,4\n");
    }
}
