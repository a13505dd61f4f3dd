package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.testing.OfficeBatch;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumCommandTest extends CommandLineRun {

    private static final String COUNTY = "云岭县人民政府";

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
    void itsOwnWorkbookAmongTheReportsIsNoUnit() throws IOException {
        Path own = folder.resolve("reports/sum.xlsx");
        String again = folder.resolve("again.xlsx").toString();
        run("sum", reports, "--output", own.toString());
        assertThat(run("sum", reports, "--output", again)).isZero();
        assertThat(err()).contains("汇总了 3 个单位", "是以前汇总的结果，未计入：" + own);
        save(own);
        assertThat(run("sum", reports, "--output", again)).isZero();
        assertThat(err()).contains("汇总了 3 个单位", "没有写明单位和年度，未计入：" + own);
    }

    @Test
    void itsOwnPapersAmongTheReportsAreNoUnitsOfTheRollUp() {
        String tables = reports + "/三张表.docx";
        run("sum", reports, "--unit", COUNTY, "--output", reports + "/汇总.xlsx", "--tables", tables);
        assertThat(run("rollup", tables, reports, "--fail-on", "warning")).isZero();
        assertThat(out()).contains("合计的单位共 3 个").doesNotContain("汇总.xlsx");
        assertThat(run("sum", reports, "--output", folder.resolve("again.xlsx").toString()))
                .isZero();
        assertThat(err()).contains("汇总了 3 个单位", "是以前汇总的结果，未计入：" + tables);
    }

    @Test
    void itsOwnPapersAmongTheReportsAreNeitherCheckedNorWrittenAbout() {
        String tables = reports + "/三张表.docx";
        run("sum", reports, "--unit", COUNTY, "--tables", tables);
        assertThat(run("check", reports)).isZero();
        assertThat(err()).contains("是以前汇总的结果，没有检查：" + tables);
        assertThat(out()).contains("共 3 份文件");
        run("letters", reports, "--to", folder.resolve("letters").toString());
        assertThat(err()).contains("检查了 3 份文件", "是以前汇总的结果，没有检查：" + tables);
        run("check", tables);
        assertThat(out()).contains(COUNTY);
    }

    @Test
    void aSecondRunInTheSameFolderReplacesItsOwnPapers() throws IOException {
        Path workbook = folder.resolve("reports/汇总.xlsx");
        Path tables = folder.resolve("reports/三张表.docx");
        String[] sum = {"sum", reports, "--unit", COUNTY, "--output", workbook.toString(), "--tables", tables.toString()
        };
        assertThat(run(sum)).isZero();
        byte[] first = Files.readAllBytes(tables);
        assertThat(run(sum)).isZero();
        assertThat(err()).contains("汇总了 3 个单位").doesNotContain("未计入");
        assertThat(tables).hasBinaryContent(first);
    }

    @Test
    void tablesThatSomebodyWorkedOnSinceAreNotReplaced() throws IOException {
        Path tables = folder.resolve("reports/三张表.docx");
        String[] sum = {"sum", reports, "--unit", COUNTY, "--tables", tables.toString()};
        run(sum);
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(tables))) {
            document.createParagraph().createRun().setText("一、总体情况");
            try (OutputStream stream = Files.newOutputStream(tables)) {
                document.write(stream);
            }
        }
        assertThat(run(sum)).isEqualTo(2);
        assertThat(err()).contains("不得覆盖报送文件");
    }

    @Test
    void whatIsNoEarlierSumIsNotReplaced() throws IOException {
        String foreign = write("units.txt", "青河镇\n");
        assertThat(run("sum", reports, "--output", foreign)).isEqualTo(2);
        assertThat(err()).contains("不是以前汇总的结果，或者后来有人改过，不予覆盖");
        assertThat(Path.of(foreign)).hasContent("青河镇");
    }

    @Test
    void aWorkbookThatSomebodyWorkedOnSinceIsNotReplaced() throws IOException {
        Path workbook = folder.resolve("汇总.xlsx");
        String[] sum = {"sum", reports, "--output", workbook.toString()};
        assertThat(run(sum)).isZero();
        assertThat(run(sum)).isZero();
        try (XSSFWorkbook changed = new XSSFWorkbook(Files.newInputStream(workbook))) {
            changed.getSheetAt(0).createRow(90).createCell(0).setCellValue("核对过");
            try (OutputStream stream = Files.newOutputStream(workbook)) {
                changed.write(stream);
            }
        }
        byte[] before = Files.readAllBytes(workbook);
        assertThat(run(sum)).isEqualTo(2);
        assertThat(workbook).hasBinaryContent(before);
    }

    @Test
    void aFolderIsNoFileToWriteTo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("空"));
        assertThat(run("sum", reports, "--output", empty.toString())).isEqualTo(2);
        assertThat(err()).contains("这是文件夹");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void ofTwoReportsOfOneUnitThatDifferItTellsWhichCounts() throws IOException {
        String other = OfficeBatch.report(OfficeBatch.units(1).get(0)).replace("| 行政处罚 | 6 |", "| 行政处罚 | 60 |");
        write("reports/0（改）.txt", other);
        assertThat(run("sum", reports, "--output", folder.resolve("sum.xlsx").toString()))
                .isZero();
        assertThat(err())
                .contains(
                        "汇总了 3 个单位",
                        "云岭县青河镇人民政府有数字不同的报告：计入 " + reports + "/0.txt，未计 " + reports + "/0（改）.txt，请确认以哪一份为准");
        run("sum", reports, "--output", folder.resolve("again.xlsx").toString(), "--lang", "en");
        assertThat(err()).contains("has reports with different figures", "please settle which one holds");
    }

    @Test
    void aNameOnTheListThatCouldMeanTwoUnitsIsToldToBeSo() throws IOException {
        String town = OfficeBatch.units(1).get(0);
        String report = OfficeBatch.report(town);
        write("reports/0.txt", report);
        write("reports/other.txt", report.replace("云岭县", "云山县"));
        String list = write("list.csv", "单位名称\n青河镇\n");
        run(
                "sum",
                reports,
                "--units",
                list,
                "--output",
                folder.resolve("sum.xlsx").toString());
        assertThat(err()).contains("“青河镇”可能是云岭县青河镇人民政府、云山县青河镇人民政府，没有对上");
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
                "sum @/reports --output @/sum.xlsx --year 2019",
                "sum @/reports --output @/sum.xlsx --unit= ",
                "sum @/reports --tables @/sum.docx"
            })
    void wrongUsageEndsInTwo(String line) {
        assertThat(run(line.replace("@", folder.toString()).split(" "))).isEqualTo(2);
        assertThat(err()).contains("/").doesNotContain("\tat ", "Exception");
        assertThat(folder.resolve("sum.xlsx")).doesNotExist();
    }

    /** Opens and saves a workbook, as a person does. */
    private static void save(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            workbook.getSheetAt(0).setZoom(120);
            try (OutputStream stream = Files.newOutputStream(file)) {
                workbook.write(stream);
            }
        }
    }

    private String write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }
}
