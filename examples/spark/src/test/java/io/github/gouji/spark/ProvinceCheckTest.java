package io.github.gouji.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvinceCheckTest {

    private static final Path EXAMPLES = Path.of("../reports");

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private final ProvinceCheck province = new ProvinceCheck(spark);

    private Path copy(String example, String to) throws IOException {
        Path target = folder.resolve(to);
        Files.createDirectories(target.getParent());
        return Files.copy(EXAMPLES.resolve(example), target);
    }

    /** The example as the report of another office and year, with so much carried forward by natural persons. */
    private void report(String organization, int year, int carriedForward) throws IOException {
        String json = Files.readString(EXAMPLES.resolve("2021-pass.json"))
                .replace("柳湾镇人民政府", organization)
                .replace("2024-", (year + 1) + "-")
                .replace("2023", String.valueOf(year))
                .replace("\"carriedForward\": {\"naturalPerson\": 1", "\"carriedForward\": {\"naturalPerson\": " + carriedForward);
        Files.writeString(folder.resolve(organization + year + ".json"), json);
    }

    private Dataset<Row> checked() throws IOException {
        return province.check(province.files(folder.toString()));
    }

    @Test
    void eachReportIsARowWithItsFindingsAndFigures() throws IOException {
        copy("2021-pass.docx", "甲/年报.docx");
        copy("applications.row-total-fail.docx", "乙/年报 1.docx");

        Dataset<Row> checked = checked().cache();

        assertThat(checked.orderBy("file").select("status").as(Encoders.STRING()).collectAsList())
                .containsExactlyInAnyOrder("passed", "failed");
        assertThat(ProvinceCheck.findings(checked)
                        .where(col("severity").equalTo("error"))
                        .select("rule")
                        .as(Encoders.STRING())
                        .collectAsList())
                .containsExactly("applications.row-total");
        assertThat(ProvinceCheck.figures(checked).where(col("file").contains("甲")).count()).isGreaterThan(190);
        assertThat(ProvinceCheck.figures(checked)
                        .where(col("file").contains("甲").and(col("cell").equalTo("applications.received.total")))
                        .select("value")
                        .as(Encoders.DECIMAL())
                        .head())
                .isGreaterThanOrEqualTo(BigDecimal.ZERO);
    }

    @Test
    void aBadFileIsARowAndFailsNoTask() throws IOException {
        copy("2021-pass.json", "好.json");
        Files.write(folder.resolve("坏.docx"), new byte[] {'P', 'K', 3, 4, 9, 9});
        Files.write(folder.resolve("空.pdf"), new byte[0]);
        Files.writeString(folder.resolve("别的.bin"), "\u0001\u0002");

        Map<String, Long> states = new TreeMap<>();
        checked().groupBy("status").count().collectAsList().forEach(row -> states.put(row.getString(0), row.getLong(1)));

        assertThat(states).containsEntry("passed", 1L).containsEntry("unreadable", 3L).hasSize(2);
    }

    @Test
    void reportsOfConsecutiveYearsMeet() throws IOException {
        report("甲县水务局", 2022, 3);
        report("甲县水务局", 2023, 1);
        report("乙县水务局", 2023, 1);
        Dataset<Row> files = province.files(folder.toString());

        List<Row> rows = ProvinceCheck.findings(province.years(files, province.check(files)))
                .where(col("rule").startsWith("years."))
                .select("organization", "rule")
                .collectAsList();

        assertThat(rows).isNotEmpty().allMatch(row -> row.getString(0).equals("甲县水务局"));
        assertThat(rows).anyMatch(row -> row.getString(1).equals("years.carried-over"));
    }

    @Test
    void aGovernmentIsHeldAgainstTheSumOfItsUnits() throws IOException {
        report("甲县人民政府", 2023, 1);
        report("甲县水务局", 2023, 1);
        report("甲县教育局", 2023, 1);
        Dataset<Row> files = province.files(folder.toString());
        Dataset<Row> units = spark.createDataset(List.of("甲县水务局", "甲县教育局"), Encoders.STRING())
                .selectExpr("'甲县人民政府' parent", "value unit");

        List<String> rules = ProvinceCheck.findings(province.rollUps(files, province.check(files), units))
                .select("rule")
                .as(Encoders.STRING())
                .collectAsList();

        assertThat(rules).isNotEmpty().allMatch(rule -> rule.startsWith("rollup."));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        copy("2021-pass.json", "in/甲.json");
        Path out = folder.resolve("out");
        ProvinceCheck.write(spark, out.toString(), folder.resolve("in").toString());

        assertThat(spark.read().parquet(out + "/reports").count()).isEqualTo(1);
        assertThat(spark.read().parquet(out + "/figures").count()).isGreaterThan(190);
    }
}
