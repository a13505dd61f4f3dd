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

class SumCommandTest extends CommandLineRun {

    @TempDir
    private Path folder;

    private String reports;

    @BeforeEach
    void threeTowns() throws IOException {
        int number = 0;
        for (String unit : OfficeBatch.units(3)) {
            write("reports/" + number++ + ".txt", OfficeBatch.report(unit));
        }
        reports = folder.resolve("reports").toString();
    }

    @Test
    void theSumsAndTheTablesAreWrittenAndTheRollUpAgrees() throws IOException {
        String list = write("reports/list.csv", "单位名称\n青河镇\n白河镇\n红河镇\n水利局\n");
        String workbook = folder.resolve("汇总.xlsx").toString();
        String tables = folder.resolve("三张表.docx").toString();
        assertThat(run("sum", reports, "--unit", "云岭县人民政府", "--units", list, "--output", workbook, "--tables", tables))
                .isZero();
        assertThat(err()).contains("2021年度，汇总了 3 个单位", "没有报告：水利局");
        assertThat(Path.of(workbook)).isNotEmptyFile();
        assertThat(run("rollup", tables, reports, "--fail-on", "info")).isZero();
        assertThat(out()).contains("通过", "合计的单位共 3 个");
        assertThat(run("rollup", workbook, reports, "--fail-on", "warning")).isZero();
    }

    @Test
    void itsOwnWorkbookAmongTheReportsIsNoUnit() {
        String reports = folder.resolve("reports").toString();
        run("sum", reports, "--output", reports + "/sum.xlsx");
        assertThat(run("sum", reports, "--output", folder.resolve("again.xlsx").toString()))
                .isZero();
        assertThat(err()).contains("汇总了 3 个单位", "没有写明单位和年度，未计入：" + reports + "/sum.xlsx");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        write("reports/broken.docx", "PK\u0003\u0004");
        run(
                "sum",
                folder.resolve("reports").toString(),
                "--output",
                folder.resolve("sum.xlsx").toString());
        assertThat(err()).contains("无法读取，未计入：", "broken.docx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sum",
                "sum @/reports",
                "sum @/gone --output @/sum.xlsx",
                "sum @/reports --output @/reports/0.txt",
                "sum @/reports --output @/sum.xlsx --units @/gone.csv",
                "sum @/reports --output @/sum.xlsx --year 2019"
            })
    void wrongUsageEndsInTwo(String line) {
        assertThat(run(line.replace("@", folder.toString()).split(" "))).isEqualTo(2);
        assertThat(err()).contains("/").doesNotContain("\tat ", "Exception");
        assertThat(folder.resolve("sum.xlsx")).doesNotExist();
    }

    private String write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }
}
