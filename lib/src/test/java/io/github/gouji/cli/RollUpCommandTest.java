package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gouji.output.OutputFormat;
import io.github.gouji.rule.RuleExample;
import io.github.gouji.rule.catalog.RuleCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RollUpCommandTest extends CommandLineRun {

    private static final RuleExample EXAMPLE =
            RuleCatalog.find("rollup.sum").flatMap(RuleExample::of).orElseThrow();

    @TempDir
    private Path folder;

    private String sound;
    private String wrong;
    private String units;
    private String list;

    @BeforeEach
    void aCountyWithTwoUnits() throws IOException {
        sound = write("county.txt", EXAMPLE.soundReport());
        wrong = write("wrong.txt", EXAMPLE.unsoundReport());
        write("units/town.txt", EXAMPLE.soundUnits().get(0));
        write("units/education.txt", EXAMPLE.soundUnits().get(1));
        units = folder.resolve("units").toString();
        list = write("list.csv", "序号,单位名称\n1,县教育局\n2,青石镇\n");
    }

    @Test
    void aSumPassesAndTellsOfWhichUnits() {
        assertThat(run("rollup", sound, units, "--units", list)).isZero();
        assertThat(out()).startsWith("通过").contains("合计的单位共 2 个：“云岭县教育局”、“云岭县青石镇人民政府”");
        assertThat(err()).isEmpty();
    }

    @Test
    void aWrongSumFailsWhenAllReportedAndOtherwiseWarns() {
        assertThat(run("rollup", wrong, units, "--units", list)).isEqualTo(1);
        assertThat(out()).startsWith("不通过").contains("合计为3，相差2", "rollup.sum", "漏计“云岭县教育局”");
        assertThat(run("rollup", wrong, units)).isZero();
        assertThat(run("rollup", wrong, units, "--fail-on", "warning")).isEqualTo(1);
        assertThat(run("rollup", wrong, units, "--units", list, "--fail-on", "never"))
                .isZero();
    }

    @Test
    void speaksEnglish() {
        run("rollup", wrong, units, "--units", list, "--lang", "en");
        assertThat(out().replaceAll("\\s+", " "))
                .contains("the difference is 2", "“云岭县教育局” left out", "Added up, 2 units");
    }

    @Test
    void whoDidNotReportIsTold() throws IOException {
        String longer = write("longer.csv", "单位\n教育局\n青石镇\n水利局\n");
        assertThat(run("rollup", sound, units, "--units", longer)).isZero();
        assertThat(out()).contains("没有“水利局”的报告", "rollup.unit-missing");
        Files.write(Path.of(longer), "单位名称\n教育局\n青石镇\n水利局\n".getBytes(Charset.forName("GB18030")));
        assertThat(run("rollup", sound, units, "--units", longer, "--fail-on", "warning"))
                .isEqualTo(1);
    }

    @Test
    void childrenMayLieInAnArchiveBesideTheParentAndTheList() throws IOException {
        Path archive = folder.resolve("units.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("education.txt"));
            zip.write(EXAMPLE.soundUnits().get(1).getBytes(StandardCharsets.UTF_8));
        }
        Files.delete(folder.resolve("units/education.txt"));
        Files.delete(Path.of(wrong));
        assertThat(run("rollup", sound, folder.toString(), "--units", list)).isZero();
        assertThat(out()).contains("合计的单位共 2 个").doesNotContain("unit-twice", "list.csv");
    }

    @Test
    void theSameFileTwiceCountsOnce() throws IOException {
        write("units/again.txt", EXAMPLE.soundUnits().get(0));
        assertThat(run("rollup", sound, units, "--units", list)).isZero();
        assertThat(out()).contains("有2份报告", "again.txt", "town.txt", "数字相同");
    }

    @Test
    void whatIsNoReportAmongTheChildrenIsToldAndFailsTheRun() throws IOException {
        write("units/broken.docx", "PK\u0003\u0004cut");
        write("units/logo.png", "\u0089PNG\r\n\u001A\n");
        write("units/notice.txt", "关于召开会议的通知\n请各单位准时参加。");
        assertThat(run("rollup", sound, units, "--units", list)).isEqualTo(3);
        assertThat(out())
                .contains("broken.docx", "notice.txt", "file.not-a-report", "跳过")
                .contains("\n通过  云岭县人民政府  2021年度");
        String picture = folder.resolve("units/logo.png").toString();
        assertThat(run("rollup", sound, units, picture)).isEqualTo(3);
        assertThat(out()).contains("file.unsupported");
    }

    @Test
    void aParentThatCannotBeReadIsTold() throws IOException {
        String broken = write("broken.docx", "PK\u0003\u0004cut");
        assertThat(run("rollup", broken, units)).isEqualTo(3);
        assertThat(out()).contains("broken.docx").doesNotContain("rollup.");
    }

    @Test
    void aListOfOthersIsWrongUsage() throws IOException {
        String others = write("others.csv", "单位名称\n水利局\n红山镇\n");
        assertThat(run("rollup", sound, units, "--units", others)).isEqualTo(2);
        assertThat(out()).startsWith("通过").contains("没有“水利局”的报告");
        assertThat(err()).contains("--units", "名单上的单位没有一份报告", "no report is of a unit on the list", "others.csv");
    }

    @Test
    void withoutAReportBelowNothingIsChecked() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(run("rollup", sound, empty.toString())).isZero();
        assertThat(out()).startsWith("未能检查").contains("没有同一年度的下级单位报告");
        run("rollup", sound, empty.toString(), "--units", list);
        assertThat(out()).contains("没有“县教育局”的报告", "没有“青石镇”的报告");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rollup",
                "rollup @/county.txt",
                "rollup @/units @/county.txt",
                "rollup @/empty @/units",
                "rollup @/gone.txt @/units",
                "rollup @/county.txt @/gone",
                "rollup @/county.txt @/units --units @/gone.csv",
                "rollup @/county.txt @/units --units @/empty.csv",
                "rollup @/county.txt @/units --units @/wrong.csv",
                "rollup @/county.txt @/units --units @/binary.xlsx",
                "rollup @/county.txt @/units --units @/units",
                "rollup @/county.txt @/units --output @/county.txt",
                "rollup @/county.txt @/units --units @/list.csv --output @/list.csv",
                "rollup @/county.txt @/units --previous @/units"
            })
    void wrongUsageEndsInTwo(String line) throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        write("empty.csv", "");
        write("wrong.csv", "编号,数量\n1,2\n3,4\n");
        write("binary.xlsx", "\u0000\u0001\u0002");
        assertThat(run(line.replace("@", folder.toString()).split(" "))).isEqualTo(2);
        assertThat(err()).contains("/").doesNotContain("\tat ", "Exception");
        assertThat(out()).isEmpty();
        assertThat(folder.resolve("county.txt"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(EXAMPLE.soundReport());
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void writesEveryFormat(OutputFormat format) throws IOException {
        Path file = folder.resolve("result." + format);
        assertThat(run("rollup", wrong, units, "--units", list, "--report", format + "=" + file))
                .isEqualTo(1);
        assertThat(file).isNotEmptyFile();
        if (!format.isBinary()) {
            assertThat(file).content(StandardCharsets.UTF_8).contains("rollup.sum", "云岭县教育局");
        }
    }

    @Test
    void jsonFollowsTheSchema() throws IOException {
        run("rollup", wrong, units, "--units", list, "--format", "json");
        try (InputStream schema = OutputFormat.class.getResourceAsStream("gouji-result.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(out(), InputFormat.JSON))
                    .isEmpty();
        }
        JsonNode output = new ObjectMapper().readTree(out());
        assertThat(output.path("reports")).hasSize(1);
        assertThat(output.path("units")).extracting(JsonNode::textValue).contains("云岭县教育局");
        JsonNode finding = output.at("/reports/0/findings/0");
        assertThat(finding.path("table").textValue()).isEqualTo("applications");
        assertThat(finding.path("row").textValue()).isEqualTo("received");
        assertThat(finding.path("column").textValue()).isEqualTo("business");
    }

    @Test
    void configurationAndBaselineHold() throws IOException {
        String config = write("gouji.json", "{\"severity\": {\"rollup.sum\": \"info\"}}");
        assertThat(run("rollup", wrong, units, "--units", list, "--config", config))
                .isZero();
        String off = write("off.json", "{\"disable\": [\"rollup.sum\"]}");
        assertThat(run("rollup", wrong, units, "--units", list, "--config", off))
                .isZero();
        assertThat(out()).doesNotContain("rollup.sum");
        String known = folder.resolve("baseline.json").toString();
        assertThat(run("rollup", wrong, units, "--units", list, "--write-baseline", known))
                .isEqualTo(1);
        assertThat(run("rollup", wrong, units, "--units", list, "--baseline", known))
                .isZero();
        assertThat(out()).contains("错误（已知）");
        run("rollup", sound, units, "--units", list, "--baseline", known);
        assertThat(out()).contains("基线中已经消失的问题", "✓ 汇总合计");
        run("check", sound, "--baseline", known);
        assertThat(out()).doesNotContain("已经消失");
    }

    @Test
    void theOutputIsTheSameHoweverManyFilesAreReadAtOnce() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("units/" + i + ".txt", EXAMPLE.soundUnits().get(1).replace("教育局", "第" + i + "中学"));
        }
        List<String> outputs = new ArrayList<>();
        for (String jobs : List.of("1", "4")) {
            run("rollup", sound, units, "--jobs", jobs);
            outputs.add(out());
        }
        assertThat(outputs.get(0)).isEqualTo(outputs.get(1)).contains("合计的单位共 22 个");
    }

    private String write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }
}
