package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With {@code --lang en} what Gouji says itself is English; Chinese are the form's labels and what reports say. */
class EnglishOutputTest extends CommandLineRun {

    private static final String REPORTS = "../examples/reports";
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}。，；：、（）]");

    /** What a report says, and names of the form's tables, sections, rows and columns, which are Chinese in any language. */
    private static final Pattern OF_THE_FORM =
            Pattern.compile("“[^”]*”|《[^》]*》|(?:table|section)s? [一二三四五六]|(?:（七）)?总计|国办公开办函〔2021〕30号|\\(统计期限\\)");

    /** What of the JSON is the report's own, the form's, or the name of an official document. */
    private static final Set<String> OF_REPORTS = Set.of(
            "file", "organization", "label", "row", "column", "actual", "expected", "heading", "basis", "tables");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "check --help",
                "rollup --help",
                "rules --help",
                "letters --help",
                "sum --help",
                "template --help"
            })
    void helpIsEnglish(String line) {
        assertThat(run((line + " --lang en").split(" "))).isZero();
        assertThat(out()).doesNotContainPattern(CHINESE).doesNotContain(" / ").contains("Usage: gouji");
        run((line + " --lang=zh").split(" "));
        assertThat(out()).doesNotContain(" / ").containsPattern(CHINESE);
        run(line.split(" "));
        assertThat(out()).contains(" / ").containsPattern(CHINESE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "chekc x",
                "check --fail-on sometimes .",
                "check --format xlsx .",
                "check --severity error --fail-on info .",
                "check --jobs 0 .",
                "check --report odt=x .",
                "check --report json .",
                "check --no-such-option .",
                "check gone",
                "check ../examples/ci --config gone",
                "check ../examples/ci --jobs many",
                "check ../examples/ci --lang",
                "check ../examples/ci --date tomorrow",
                "check ../examples/ci --output a --output b",
                "template --year next --unit x --output x.docx",
                "template --year 2022 --unit= --output x.docx",
                "letters ../examples/reports --to target/letters --number 5",
                "letters ../examples/reports --to target/letters --template ../pom.xml",
                "sum ../examples/reports --tables target/x.docx",
                "check ../examples/ci --config ..",
                "check ../examples/ci --config ../pom.xml",
                "check ../examples/ci --baseline ../pom.xml",
                "check ../examples/ci --annotate ../examples/ci",
                "check ../examples/ci --annotate ../pom.xml",
                "check ../examples/ci --output /dev/null/x",
                "check ../examples/ci/README.md --output ../examples/ci/README.md",
                "check ../examples/ci --report json=target/x --report html=target/x",
                "check ../.mvn",
                "check ../examples/reports/2021-pass.json --previous ../examples/reports/2021-pass.json",
                "rollup ../examples/reports ../examples/reports",
                "rollup ../examples/reports/2021-pass.json ../examples/reports --units gone",
                "rollup ../examples/reports/2021-pass.json ../examples/reports --units ../pom.xml",
                "rules --format odt"
            })
    void complaintsAreEnglish(String line) {
        assertThat(run((line + " --lang en").split(" "))).isEqualTo(2);
        assertThat(err()).isNotEmpty().doesNotContainPattern(CHINESE).doesNotContain(" / ", "Exception");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check . --jobs many | --jobs 不能是这个值：many",
                "check . --fail-on maybe | --fail-on 不能是这个值：maybe (error, warning, info, never)",
                "check . --format odt | --format 不能是这个值：odt (text, json, sarif, junit, html, csv, xlsx)",
                "template --year next --unit x --output x.docx | --year 不能是这个值：next",
                "letters . --to x --due tomorrow | --due 应写作2025-01-31这样：tomorrow",
                "check . --output a --output b | 只能给一次：--output",
                "check . --jobs | 缺少：N"
            })
    void complaintsOfTheParserAreChineseToo(String line, String told) {
        assertThat(run((line + " --lang zh")
                        .replace("--jobs --lang zh", "--lang zh --jobs")
                        .split(" ")))
                .isEqualTo(2);
        assertThat(err()).startsWith("用法错误：" + told);
    }

    @Test
    void countsAndRulesAreEnglish() {
        run("check", REPORTS, "--summary", "--lang", "en");
        assertThat(out()).doesNotContainPattern(CHINESE);
        run("rules", "--lang", "en");
        assertThat(out()).doesNotContainPattern("[，。；：、（]\\s").doesNotContain("错误", "警告", "提示");
    }

    private static String ofGouji(String text) {
        return OF_THE_FORM.matcher(text.replaceAll("\\s+", " ")).replaceAll("");
    }

    @Test
    void notesOnWhatWasWrittenAreEnglish() {
        run("check", REPORTS, "--output", folder.resolve("out.txt").toString(), "--lang", "en");
        assertThat(err()).doesNotContainPattern(CHINESE);
        run("check", REPORTS, "--annotate", folder.resolve("copies").toString(), "--lang", "en");
        assertThat(err()).doesNotContainPattern(CHINESE);
    }

    @Test
    void jsonIsEnglishButForWhatReportsSay() throws IOException {
        run("check", REPORTS, "--format", "json", "--lang", "en");
        List<String> chinese = new ArrayList<>();
        collect("", new ObjectMapper().readTree(out()), chinese);
        assertThat(chinese).isEmpty();
    }

    private static void collect(String name, JsonNode node, List<String> chinese) {
        if (OF_REPORTS.contains(name)) {
            return;
        }
        node.properties().forEach(entry -> collect(entry.getKey(), entry.getValue(), chinese));
        if (node.isArray()) {
            node.forEach(each -> collect(name, each, chinese));
        }
        if (CHINESE.matcher(ofGouji(node.asText())).find()) {
            chinese.add(name + ": " + node.asText());
        }
    }
}
