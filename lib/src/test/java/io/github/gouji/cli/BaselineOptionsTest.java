package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gouji.output.OutputFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineOptionsTest extends CommandLineRun {

    @TempDir
    private Path folder;

    @BeforeEach
    void twoWrongReports() throws IOException {
        write("a.json", report("甲镇人民政府", 3));
        write("b.json", report("乙镇人民政府", 0));
        assertThat(run("check", "--write-baseline", baseline(), folder.toString()))
                .isEqualTo(1);
    }

    @Test
    void knownFindingsDoNotFailTheRunButAreTold() {
        assertThat(run("check", "--baseline", baseline(), folder.toString())).isZero();
        assertThat(out()).startsWith("通过，有4处提醒").contains("错误（已知）", "已列入基线");
    }

    @Test
    void renamedFilesAndAnotherOrderDoNotMatter() throws IOException {
        Files.move(folder.resolve("a.json"), folder.resolve("z.json"));
        assertThat(run("check", "--baseline", baseline(), folder.toString())).isZero();
    }

    @Test
    void otherNumbersInTheSameCellAreNewAndTheOldOnesGone() throws IOException {
        write("a.json", report("甲镇人民政府", 4));
        assertThat(run("check", "--baseline", baseline(), folder.toString())).isEqualTo(1);
        assertThat(out()).contains("基线中已经消失的问题", "✓ 复议诉讼总计  甲镇人民政府");
    }

    @Test
    void aMendedFaultIsGone() throws IOException {
        write("a.json", report("甲镇人民政府", 0));
        assertThat(run("check", "--baseline", baseline(), folder.toString())).isZero();
        assertThat(out()).contains("✓ 复议诉讼总计  甲镇人民政府");
    }

    @Test
    void reportsThatAreNotThereAreNotMended() throws IOException {
        Files.delete(folder.resolve("a.json"));
        assertThat(run("check", "--baseline", baseline(), folder.toString())).isZero();
        assertThat(out()).doesNotContain("已经消失");
    }

    @Test
    void aKnownUnreadableFileDoesNotFailTheRun() throws IOException {
        write("c.docx", "PK\u0003\u0004cut");
        assertThat(run("check", "--baseline", baseline(), folder.toString())).isEqualTo(3);
        run("check", "--baseline", baseline(), "--write-baseline", baseline(), folder.toString());
        assertThat(run("check", "--baseline", baseline(), folder.toString())).isZero();
        assertThat(out()).contains("无法读取");
    }

    @Test
    void theOtherFormatsTellToo() throws IOException {
        write("a.json", report("甲镇人民政府", 4));
        Path sarif = folder.resolve("out/all.sarif");
        Path junit = folder.resolve("out/junit.xml");
        run(
                "check",
                "--baseline",
                baseline(),
                "--format",
                "json",
                "--report",
                "sarif=" + sarif,
                "--report",
                "junit=" + junit,
                folder.toString());

        JsonNode json = new ObjectMapper().readTree(out());
        try (InputStream schema = OutputFormat.class.getResourceAsStream("gouji-result.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                            .validate(out(), InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(json.at("/baseline/known").intValue()).isPositive();
        assertThat(json.at("/baseline/vanished")).hasSize(1);
        assertThat(json.at("/reports/1/findings/0/known").booleanValue()).isTrue();
        assertThat(Files.readString(sarif)).contains("\"baselineState\" : \"unchanged\"");
        assertThat(Files.readString(junit)).contains("error (known): ");
    }

    @Test
    void whatIsNoBaselineIsWrongUsage() throws IOException {
        Path other = write("other.txt", "[1]");
        assertThat(run("check", "--baseline", other.toString(), folder.toString()))
                .isEqualTo(2);
        assertThat(err()).contains("no baseline");
        assertThat(run("check", "--baseline", folder.resolve("gone").toString(), folder.toString()))
                .isEqualTo(2);
        assertThat(err()).contains("gone");
    }

    private static String report(String organization, int total) {
        return """
                {"organization":"%s","year":2022,
                 "tables":{"review":{"reconsideration":
                  {"upheld":0,"corrected":0,"otherResult":0,"pending":0,"total":%d}}}}""".formatted(organization, total);
    }

    private String baseline() {
        return folder.resolve("known.json").toString();
    }

    private Path write(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }
}
