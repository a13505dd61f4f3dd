package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gouji.ReportValidator;
import io.github.gouji.finding.Finding;
import io.github.gouji.output.OutputFormat;
import io.github.gouji.testing.OfficeBatch;
import io.github.gouji.testing.OfficeBatch.Slip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office's January: it checks, writes letters, checks what comes back, and has to know what was mended. */
class FollowUpTest extends CommandLineRun {

    private static final long SEED = 2022;

    @TempDir
    private Path folder;

    private final ReportValidator validator = ReportValidator.builder().build();

    @Test
    void theLedgerOfSixtyUnitsIsRightToTheLastFinding() throws IOException {
        Random random = new Random(SEED);
        Map<String, String> expected = new TreeMap<>();
        int faulty = 0;
        List<String> units = OfficeBatch.units(60);
        for (String unit : units) {
            Set<Slip> before = slips(random, 0.3);
            Set<Slip> mended = slips(random, 0.5);
            Set<Slip> after = EnumSet.copyOf(slips(random, 0.05));
            before.stream().filter(slip -> !mended.contains(slip)).forEach(after::add);
            write("first/" + unit + ".txt", report(unit, before));
            write("second/" + unit + "（改）.txt", report(unit, after));
            for (Slip slip : Slip.values()) {
                String state = before.contains(slip)
                        ? after.contains(slip) ? "open" : "mended"
                        : after.contains(slip) ? "new" : "none";
                findings(report(unit, Set.of(slip)), unit).forEach(finding -> expected.put(finding, state));
            }
            faulty += before.isEmpty() ? 0 : 1;
        }
        expected.values().removeIf("none"::equals);
        assertThat(Set.copyOf(expected.values())).containsExactlyInAnyOrder("open", "mended", "new");

        String result = folder.resolve("first.json").toString();
        run("check", path("first"), "--quiet", "--report", "json=" + result);
        run("letters", path("first"), "--to", path("letters"));
        assertThat(folder.resolve("letters").toFile().list()).hasSize(faulty + 2);

        run("check", path("second"), "--since", result, "--format", "json");
        JsonNode output = new ObjectMapper().readTree(out());
        Map<String, String> states = new TreeMap<>();
        output.at("/ledger/items")
                .forEach(item -> states.put(
                        item.path("fingerprint").textValue(), item.path("state").textValue()));
        assertThat(states).isEqualTo(expected);
        assertThat(output.at("/ledger/mended").intValue()).isEqualTo((int)
                expected.values().stream().filter("mended"::equals).count());
    }

    @Test
    void otherNumbersInTheSameCellsThatAreStillWrongAreNotMended() throws IOException {
        String unit = OfficeBatch.units(1).get(0);
        String wrong = report(unit, Set.of(Slip.ROW_TOTAL));
        write("first/a.txt", wrong);
        write("second/a.txt", wrong.replace("0 | 9 |", "0 | 12 |"));
        run("check", path("first"), "--quiet", "--report", "json=" + path("first.json"));
        run("check", path("second"), "--since", path("first.json"));
        assertThat(out()).contains("已整改 0 处，未整改 1 处，新出现 0 处", "12");
    }

    @Test
    void whatIsNotLookedAtAnyMoreIsNotCalledMended() throws IOException {
        String unit = OfficeBatch.units(1).get(0);
        write("first/a.txt", report(unit, Set.of(Slip.ROW_TOTAL)));
        run("check", path("first"), "--quiet", "--report", "json=" + path("first.json"));
        write("config.json", "{\"disable\": [\"applications.row-total\"]}");
        run("check", path("first"), "--since", path("first.json"), "--config", path("config.json"));
        assertThat(out()).contains("已整改 0 处，未整改 1 处，新出现 0 处");
    }

    @Test
    void whatANarrowerRunDoesNotTellIsNotCalledMended() throws IOException {
        String unit = OfficeBatch.units(1).get(0);
        write("first/a.txt", report(unit, Set.of(Slip.BLANK)));
        run("check", path("first"), "--quiet", "--report", "json=" + path("first.json"));
        run("check", path("first"), "--since", path("first.json"), "--severity", "error", "--lang", "en");
        assertThat(out()).contains("0 mended, 1 still there, 0 new");
    }

    @Test
    void aCellThatHoldsNoNumberAnyMoreMendsNothing() throws IOException {
        String unit = OfficeBatch.units(1).get(0);
        String wrong = report(unit, Set.of(Slip.ROW_TOTAL));
        write("first/a.txt", wrong);
        write("second/a.txt", wrong.replace("0 | 9 |", "0 | 若干 |"));
        run("check", path("first"), "--quiet", "--report", "json=" + path("first.json"));
        run("check", path("second"), "--since", path("first.json"));
        assertThat(out()).contains("已整改 0 处，未整改 1 处");
    }

    @Test
    void aUnitWhoseNameIsWrittenShorterIsTheSameUnit() throws IOException {
        String unit = OfficeBatch.units(1).get(0);
        String bureau =
                report(unit, Set.of(Slip.ROW_TOTAL, Slip.BLANK, Slip.LATE)).replace(unit, "云岭市教育局");
        write("first/a.txt", bureau);
        write("second/b.txt", bureau.replace("云岭市教育局", "市教育局"));
        run("check", path("first"), "--quiet", "--report", "json=" + path("first.json"));
        run("check", path("second"), "--since", path("first.json"));
        assertThat(out()).contains("已整改 0 处，未整改 3 处，新出现 0 处，未再报送 0 处");
        run("check", path("second"), "--quiet", "--report", "json=" + path("second.json"));
        run("check", path("first"), "--since", path("second.json"));
        assertThat(out()).contains("已整改 0 处，未整改 3 处，新出现 0 处，未再报送 0 处");
    }

    @Test
    void aNameThatCouldMeanTwoUnitsIsTakenForNoneAndTold() throws IOException {
        String unit = OfficeBatch.units(1).get(0);
        String wrong = report(unit, Set.of(Slip.ROW_TOTAL));
        write("first/a.txt", wrong.replace(unit, "云岭县教育局"));
        write("first/b.txt", report(unit, Set.of()).replace(unit, "云山县教育局"));
        write("second/a.txt", wrong.replace(unit, "县教育局"));
        run("check", path("first"), "--quiet", "--report", "json=" + path("first.json"));
        run("check", path("second"), "--since", path("first.json"), "--report", "json=" + path("r.json"));
        assertThat(out())
                .contains("已整改 0 处，未整改 0 处，新出现 1 处，未再报送 1 处")
                .containsIgnoringWhitespaces("“县教育局”可能是云岭县教育局、云山县教育局，没有对上，请写全称");
        JsonNode doubt =
                new ObjectMapper().readTree(folder.resolve("r.json").toFile()).at("/ledger/doubts/0");
        assertThat(doubt.path("name").textValue()).isEqualTo("县教育局");
        assertThat(doubt.path("candidates")).hasSize(2);
    }

    @Test
    void aNameOnTheListThatCouldMeanTwoUnitsIsTold() throws IOException {
        String report = report(OfficeBatch.units(1).get(0), Set.of());
        write("first/a.txt", report);
        write("first/b.txt", report.replace("云岭县", "云山县"));
        write("list.csv", "单位名称\n青河镇\n");
        run("check", path("first"), "--units", path("list.csv"));
        assertThat(out()).contains("青河镇  没有报告").containsIgnoringWhitespaces("“青河镇”可能是云岭县青河镇人民政府、云山县青河镇人民政府，没有对上");
    }

    @Test
    void twoUnitsOnTheListThatOneNameCouldMeanAreTold() throws IOException {
        write("first/a.txt", report(OfficeBatch.units(1).get(0), Set.of()).replace("云岭县青河镇", "青河镇"));
        write("list.csv", "单位名称\n云岭县青河镇\n云山县青河镇\n");
        run("check", path("first"), "--units", path("list.csv"));
        assertThat(out())
                .contains("名单上 0 个单位已报送，2 个没有报告")
                .containsIgnoringWhitespaces("“青河镇人民政府”可能是云岭县青河镇、云山县青河镇，没有对上");
    }

    @Test
    void whatWasMendedIsToldInTheLanguageOfThisRun() throws IOException {
        String unit = OfficeBatch.units(1).get(0);
        write("first/a.txt", report(unit, Set.of(Slip.ROW_TOTAL)));
        write("second/a.txt", report(unit, Set.of()));
        run("check", path("first"), "--quiet", "--report", "json=" + path("first.json"));
        run("check", path("second"), "--since", path("first.json"), "--lang", "en");
        assertThat(out())
                .contains("1 mended")
                .containsIgnoringWhitespaces("mended  total of a row: table 三, row “一、本年新收政府信息公开申请数量”")
                .doesNotContain("不等于");
    }

    @Test
    void twoDifferingReportsOfAUnitAreWhyNoneIsHeldAgainstLastYear() throws IOException {
        String unit = OfficeBatch.units(1).get(0);
        String report = report(unit, Set.of());
        write("first/a.txt", report);
        write("first/b.txt", report.replace("| 行政处罚 | 6 |", "| 行政处罚 | 60 |"));
        write("last/a.txt", report.replace("2021", "2020").replace("2022", "2021"));
        assertThat(run("check", path("first"), "--previous", path("last"))).isEqualTo(1);
        assertThat(err())
                .contains("没有逐年比对：该单位2021年度的报告不止一份，数字又不一致", path("first/a.txt"), path("first/b.txt"))
                .doesNotContain("用法错误");
        assertThat(run("check", path("first"), "--previous", path("last"), "--lang", "en"))
                .isEqualTo(1);
        assertThat(err()).contains("not held against the year before: there is more than one report");
    }

    @Test
    void whatAUnitHasNotSentAgainIsNotCalledMended() throws IOException {
        List<String> units = OfficeBatch.units(2);
        for (String unit : units) {
            write("first/" + unit + ".txt", report(unit, Set.of(Slip.BLANK)));
        }
        write("second/a.txt", report(units.get(0), Set.of()));
        run("check", path("first"), "--quiet", "--report", "json=" + path("first.json"));
        run("check", path("second"), "--since", path("first.json"), "--lang", "en");
        assertThat(out()).contains("1 mended, 0 still there, 0 new, 1 not sent again");
    }

    @Test
    void whoIsLateMissingOrReportsAnotherYearIsToldByTheList() throws IOException {
        List<String> units = OfficeBatch.units(4);
        write("first/a.txt", report(units.get(0), Set.of()));
        write("first/b.txt", report(units.get(1), Set.of(Slip.LATE)));
        write(
                "first/c.txt",
                report(units.get(2), Set.of()).replace("2022", "2021").replace("2021", "2020"));
        write("first/d.txt", report(units.get(3), Set.of(Slip.BLANK)));
        write("first/名单.csv", "单位名称\n青河镇\n白河镇\n红河镇\n水利局\n");
        run("check", path("first"), "--units", path("first/名单.csv"), "--report", "json=" + path("r.json"));
        assertThat(out())
                .contains("2021 年度：名单上 2 个单位已报送，1 个没有报告，1 个报告年度不符，1 个迟报，另有名单外 1 个")
                .contains("水利局  没有报告", "红河镇  报告年度不符", "白河镇  已报送  迟报", "不在名单上")
                .doesNotContain("名单.csv");
        JsonNode lines =
                new ObjectMapper().readTree(folder.resolve("r.json").toFile()).at("/attendance/units");
        assertThat(lines)
                .extracting(line -> line.path("presence").textValue())
                .containsExactly("reported", "reported", "other-year", "missing", "unlisted");
    }

    @Test
    void aMissingUnitsFileThatCannotBeReadIsTold() throws IOException {
        List<String> units = OfficeBatch.units(2);
        write("first/a.txt", report(units.get(0), Set.of()));
        write("first/白河镇中学2022.pdf", "%PDF-1.7 damaged");
        write("list.csv", "单位名称\n青河镇\n白河镇\n白河镇中学\n");
        run("check", path("first"), "--units", path("list.csv"), "--report", "json=" + path("r.json"));
        assertThat(out()).contains("白河镇中学  报来的文件无法读取", "白河镇  没有报告");
        JsonNode lines =
                new ObjectMapper().readTree(folder.resolve("r.json").toFile()).at("/attendance/units");
        assertThat(lines)
                .extracting(line -> line.path("status").textValue())
                .containsExactly("passed", null, "unreadable");
        assertThat(lines.at("/2/file").textValue()).endsWith("白河镇中学2022.pdf");
    }

    @Test
    void everyOutputThatPeopleReadTellsIt() throws IOException {
        List<String> units = OfficeBatch.units(2);
        write("first/a.txt", report(units.get(0), Set.of(Slip.BLANK, Slip.REVIEW)));
        write("second/a.txt", report(units.get(0), Set.of(Slip.REVIEW, Slip.WORD)));
        write("list.csv", "单位名称\n青河镇\n白河镇\n");
        run("check", path("first"), "--quiet", "--report", "json=" + path("first.json"));
        run(
                "check",
                path("second"),
                "--since",
                path("first.json"),
                "--units",
                path("list.csv"),
                "--report",
                "html=" + path("r.html"),
                "--report",
                "xlsx=" + path("r.xlsx"),
                "--report",
                "json=" + path("r.json"));
        assertThat(out()).contains("已整改", "未整改", "新出现", "白河镇  没有报告");
        assertThat(Files.readString(folder.resolve("r.html")))
                .contains("<h2>整改台账</h2>", "<td>已整改</td>", "<td>未整改</td>", "<td>新出现</td>", "<h2>报送情况通报</h2>");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("r.xlsx")))) {
            assertThat(workbook).extracting(Sheet::getSheetName).contains("整改台账", "整改情况", "报送情况通报");
            assertThat(workbook.getSheet("整改台账").getLastRowNum()).isEqualTo(3);
        }
        try (InputStream schema = OutputFormat.class.getResourceAsStream("gouji-result.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(Files.readString(folder.resolve("r.json")), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void aResultThatIsNoneIsWrongUsage() throws IOException {
        write("first/a.txt", report(OfficeBatch.units(1).get(0), Set.of()));
        write("no.json", "{}");
        assertThat(run("check", path("first"), "--since", path("no.json"))).isEqualTo(2);
        assertThat(run("check", path("first"), "--since", path("gone.json"))).isEqualTo(2);
        assertThat(run("check", path("first"), "--units", path("gone.csv"))).isEqualTo(2);
        assertThat(err()).doesNotContain("Exception");
    }

    private static Set<Slip> slips(Random random, double share) {
        Set<Slip> slips = EnumSet.noneOf(Slip.class);
        Arrays.stream(Slip.values()).filter(slip -> random.nextDouble() < share).forEach(slips::add);
        return slips;
    }

    private static String report(String unit, Set<Slip> slips) {
        return OfficeBatch.report(unit, slips.toArray(Slip[]::new));
    }

    private Set<String> findings(String report, String unit) throws IOException {
        InputStream stream = new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8));
        Set<String> findings = validator.check(stream, unit + ".txt").findings().stream()
                .map(Finding::fingerprint)
                .collect(Collectors.toSet());
        assertThat(findings).isNotEmpty();
        return findings;
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
