package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.finding.RuleOutcome;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of the user's own that lie in a jar, not on the class path: those of {@code examples/custom-rule}. */
class RuleJarsTest extends CommandLineRun {

    private static final Path EXAMPLE = Path.of("../examples/custom-rule/src/main");
    private static final Path SOUND = Path.of("../examples/reports/2019-pass.txt");

    @TempDir
    private static Path folder;

    private static Path jar;

    private static String report;

    @BeforeAll
    static void buildTheExample() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-encoding", "UTF-8", "-cp", classPath(), "-d", classes.toString()));
        try (Stream<Path> sources = Files.walk(EXAMPLE.resolve("java"))) {
            sources.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        jar = folder.resolve("own rules.jar");
        try (OutputStream stream = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(stream)) {
            add(entries, classes);
            add(entries, EXAMPLE.resolve("resources"));
        }
    }

    @BeforeAll
    static void writeAReportWithoutTheHotline() throws IOException {
        String text = Files.readString(SOUND).replace("12345", "12346");
        report = Files.writeString(folder.resolve("report.txt"), text).toString();
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static void add(JarOutputStream jar, Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(root)) {
            files = tree.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            jar.putNextEntry(new ZipEntry(root.relativize(file).toString().replace('\\', '/')));
            Files.copy(file, jar);
        }
    }

    @Test
    void aRuleFromAJarIsARuleLikeAnyOther() throws IOException {
        assertThat(run("check", report, "--rules", jar.toString(), "--fail-on", "warning"))
                .isEqualTo(1);
        assertThat(out()).contains("报告应当写明12345政务服务便民热线").contains("acme.hotline");
        assertThat(run("check", report, "--fail-on", "warning")).isZero();
        Path config = Files.writeString(folder.resolve("off.json"), "{\"disable\":[\"acme.hotline\"]}");
        assertThat(run(
                        "check",
                        report,
                        "--rules",
                        jar.toString(),
                        "--config",
                        config.toString(),
                        "--fail-on",
                        "warning"))
                .isZero();
    }

    @Test
    void aClassLoaderGivesItToAValidator() throws IOException {
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ReportValidator.class.getClassLoader())) {
            ReportValidator validator = ReportValidator.builder().rules(classes).build();
            assertThat(validator.check(Path.of(report)).reports().get(0).outcomes())
                    .extracting(RuleOutcome::toString)
                    .contains("acme.hotline FAILED");
        }
    }

    @Test
    void whatIsNoJarWithRulesIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "no zip");
        assertThat(run("check", report, "--rules", text.toString())).isEqualTo(2);
        assertThat(err()).contains("--rules").contains("text.jar");
        assertThat(run("check", report, "--rules", folder.resolve("none.jar").toString()))
                .isEqualTo(2);
        Path empty = folder.resolve("empty.jar");
        try (OutputStream stream = Files.newOutputStream(empty);
                JarOutputStream entries = new JarOutputStream(stream)) {
            entries.putNextEntry(new ZipEntry("readme.txt"));
        }
        assertThat(run("check", report, "--rules", empty.toString())).isEqualTo(2);
        assertThat(err()).contains("holds no rules");
    }

    @Test
    void rulesThatCannotBeLoadedAreWrongUsage() throws IOException {
        Path broken = folder.resolve("broken.jar");
        try (OutputStream stream = Files.newOutputStream(broken);
                JarOutputStream entries = new JarOutputStream(stream)) {
            add(entries, EXAMPLE.resolve("resources"));
        }
        assertThat(run("check", report, "--rules", broken.toString())).isEqualTo(2);
        assertThat(err()).contains("--rules").contains("OwnRules");
    }

    /** The example with another validator, in a jar. */
    private static String jarWith(String members) throws IOException {
        Path place = Files.createTempDirectory(folder, "own");
        Path sources = place.resolve("sources");
        Path classes = Files.createDirectories(place.resolve("classes"));
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-encoding", "UTF-8", "-cp", classPath(), "-d", classes.toString()));
        try (Stream<Path> examples = Files.walk(EXAMPLE.resolve("java"))) {
            for (Path example : examples.filter(Files::isRegularFile).toList()) {
                Path source = Files.createDirectories(sources).resolve(example.getFileName());
                String text = Files.readString(example)
                        .replace("return report == null", "check();\n        return report == null")
                        .replaceFirst("(?s)(class NamesHotlineValidator .*?\\{)", "$1\n" + members);
                arguments.add(Files.writeString(source, text).toString());
            }
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        Path made = place.resolve("failing.jar");
        try (OutputStream stream = Files.newOutputStream(made);
                JarOutputStream entries = new JarOutputStream(stream)) {
            add(entries, classes);
            add(entries, EXAMPLE.resolve("resources"));
        }
        return made.toString();
    }

    @Test
    void aRuleThatThrowsWasNotEvaluatedAndTheOthersWere() throws IOException {
        String failing = jarWith("private static void check() { throw new IllegalStateException(\"no list\"); }");
        assertThat(run("check", report, "--rules", failing)).isZero();
        assertThat(out())
                .contains("自定义规则出错", "NamesHotlineValidator", "java.lang.IllegalStateException: no list")
                .contains("1 份通过")
                .doesNotContain("file.unreadable");
    }

    @Test
    void aRuleWhoseClassCannotBeLoadedIsRefusedAtTheStart() throws IOException {
        String broken = jarWith("private static final int LIST = Integer.parseInt(\"none\"); static void check() {}");
        assertThat(run("check", report, "--rules", broken)).isEqualTo(2);
        assertThat(err()).contains("acme.hotline", "NamesHotlineValidator", "NumberFormatException", "none");
    }

    @Test
    void theSameRulesFromTwoJarsAreOne() throws IOException {
        Path twin = Files.copy(jar, folder.resolve("twin.jar"));
        assertThat(run("check", report, "--rules", jar.toString(), "--rules", twin.toString()))
                .isZero();
    }
}
