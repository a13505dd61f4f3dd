package io.github.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {

    @TempDir
    private Path folder;

    private Path config(String json) throws IOException {
        return Files.writeString(folder.resolve("gouji.json"), json);
    }

    private static String unsound() throws IOException {
        try (var report = SettingsFileTest.class.getResourceAsStream("/io/github/gouji/rule/sound-2021.txt")) {
            return new String(report.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("严格执行信息发布审核制度", "严格执行执行信息发布审核制度")
                    .replace("2022年1月20日", "");
        }
    }

    private List<String> findings(String json, String file) throws IOException {
        Path report = folder.resolve(file);
        Files.createDirectories(report.getParent());
        Files.writeString(report, unsound());
        return ReportValidator.builder().config(config(json)).build().check(report).findings().stream()
                .map(finding -> finding.severity().key() + " " + finding.rule().id())
                .toList();
    }

    @Test
    void rulesAreSwitchedOffAndSeveritiesChanged() throws IOException {
        assertThat(findings("{}", "a.txt")).containsExactlyInAnyOrder("warning report.date", "info content.wording");
        assertThat(findings(
                        "{\"disable\": [\"report.date\"], // quiet\n \"severity\": {\"content.wording\": \"error\"}}",
                        "a.txt"))
                .containsExactly("error content.wording");
    }

    @Test
    void directoriesHaveSettingsOfTheirOwnTheDeeperOnTop() throws IOException {
        String json = """
                {"disable": ["report.date"],
                 "directories": {
                   "2021/towns": {"severity": {"report.date": "info"}},
                   "2021": {"disable": ["content.wording"]}}}
                """;
        assertThat(findings(json, "2020/a.txt")).containsExactly("info content.wording");
        assertThat(findings(json, "2021/a.txt")).isEmpty();
        assertThat(findings(json, "2021/towns/a.txt")).containsExactly("info report.date");
    }

    @Test
    void thresholdsAreSetByFileAndBuilder() throws IOException {
        var report = Reports.sound2021().set("disclosure.fees.amount", "500").build();
        Path file = config("{\"thresholds\": {\"disclosure.unit.township\": 100}}");
        assertThat(ReportValidator.builder().config(file).build().check(report).findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("disclosure.unit");
        assertThat(ReportValidator.builder()
                        .threshold("disclosure.unit.township", 400)
                        .build()
                        .check(report)
                        .findings())
                .hasSize(1);
        assertThat(ReportValidator.builder()
                        .config(file)
                        .threshold("disclosure.unit.township", 600)
                        .build()
                        .check(report)
                        .findings())
                .isEmpty();
    }

    @Test
    void builderGoesBeforeTheFile() throws IOException {
        Path file = config("{\"disable\": [\"report.date\"]}");
        List<Finding> findings = ReportValidator.builder()
                .config(file)
                .severity("report.date", Severity.ERROR)
                .build()
                .check(Reports.sound2021().issued(null).build())
                .findings();
        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"disable\": [\"cell.blnak\"]} | 没有规则“cell.blnak”",
                "{\"disable\": \"cell.blank\"} | disable 应为规则编号的列表",
                "{\"disable\": [7]} | disable 应为文字",
                "{\"severity\": {\"cell.blank\": \"fatal\"}} | severity.cell.blank 应为error、warning或info",
                "{\"severity\": {\"no.rule\": \"error\"}} | 没有规则“no.rule”",
                "{\"thresholds\": {\"no.rule\": 7}} | thresholds.no.rule 没有这个阈值",
                "{\"thresholds\": {\"disclosure.unit.city\": \"7\"}} | 应为数字",
                "{\"thresholds\": {\"disclosure.unit.city\": 0}} | 应大于0",
                "{\"thresholds\": {\"disclosure.unit.city\": 1e999999999}} | 不应大于",
                "{\"thresholds\": | 不是有效的JSON（第1行第",
                "{\"disabled\": []} | disabled 没有这一项",
                "{\"directories\": {\"a\": {\"directories\": {}}}} | directories.a.directories 没有这一项",
                "{\"directories\": {\"a\": {\"disable\": [\"no.rule\"]}}} | 没有规则“no.rule”",
                "{\"disable\": [], \"disable\": []} | 不是有效的JSON",
                "[] | 应为{ }",
                "{\"disable\": [\"file.encrypted\"]} | 不能关闭",
            })
    void mistakesAreNamed(String json, String message) throws IOException {
        Path file = config(json);
        assertThatThrownBy(() -> ReportValidator.builder().config(file).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void missingFileIsSaidToBeMissing() {
        assertThatThrownBy(() -> ReportValidator.builder().config(folder.resolve("none.json")))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> ReportValidator.builder().threshold("no.such", 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReportValidator.builder().disable("no.such").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such");
    }

    @Test
    void nestingWithoutEndIsNoJson() {
        assertThatThrownBy(() -> ReportValidator.builder().config(config("{\"directories\":".repeat(10_000))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("不是有效的JSON");
    }
}
