package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.testing.OfficeBatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCommandTest extends CommandLineRun {

    @TempDir
    private Path folder;

    private final String unit = OfficeBatch.units(1).get(0);

    @BeforeEach
    void lastYearsReports() throws IOException {
        int number = 0;
        Files.createDirectories(folder.resolve("last"));
        for (String each : OfficeBatch.units(3)) {
            Files.writeString(folder.resolve("last/" + number++ + ".txt"), OfficeBatch.report(each));
        }
    }

    @Test
    void bothKindsAreWrittenWithWhatLastYearCarriedForward() {
        String word = folder.resolve("年报.docx").toString();
        String excel = folder.resolve("年报.xlsx").toString();
        String last = folder.resolve("last").toString();
        assertThat(run(
                        "template",
                        "--year",
                        "2022",
                        "--unit",
                        unit,
                        "--previous",
                        last,
                        "--output",
                        word,
                        "--output",
                        excel))
                .isZero();
        assertThat(err()).contains("已写入 " + word, "已写入 " + excel);
        run("check", word, excel, "--format", "json");
        assertThat(out()).contains("\"organization\" : \"" + unit, "\"year\" : 2022");
    }

    @Test
    void aFormThatIsThereIsNotReplaced() throws IOException {
        Path filled = Files.writeString(folder.resolve("年报.xlsx"), "filled in by hand");
        assertThat(run("template", "--year", "2022", "--unit", unit, "--output", filled.toString()))
                .isEqualTo(2);
        assertThat(err()).contains("不予覆盖");
        assertThat(filled).hasContent("filled in by hand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "template",
                "template --year 2022 --unit 甲镇",
                "template --year 2022 --unit= --output @/a.docx",
                "template --year 2022 --unit 甲镇 --output @/a.docx --output @/a.pdf",
                "template --year 2018 --unit 甲镇 --output @/a.docx",
                "template --year 2022 --unit 甲镇 --output @/a.txt",
                "template --year 2022 --unit 甲镇 --output @/a.docx --previous @/gone",
                "template --year 2022 --unit 甲镇 --output @/a.docx --previous @/last",
                "template --year 2022 --unit 甲镇 --output @/last/0.txt --previous @/last/0.txt"
            })
    void wrongUsageEndsInTwo(String line) {
        assertThat(run(line.replace("@", folder.toString()).split(" "))).isEqualTo(2);
        assertThat(err()).contains("/").doesNotContain("\tat ", "Exception");
        assertThat(folder.resolve("a.docx")).doesNotExist();
    }
}
