package io.github.gouji.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.result.BatchResult;
import io.github.gouji.testing.CorpusFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearsInABatchTest {

    @TempDir
    private Path folder;

    private CheckedBatch batch;

    private Path write(String name, String organization, int year, int over, int forward) throws IOException {
        return CheckedBatch.write(folder.resolve(name), organization, year, over, forward);
    }

    private BatchResult checkAll(List<Path> paths, List<Path> previous) throws IOException {
        batch = CheckedBatch.of(paths, previous);
        return batch.summary();
    }

    @Test
    void reportsOfConsecutiveYearsMeetWhicheverComesFirst() throws IOException {
        write("a-later.json", "清河县人民政府", 2023, 4, 0);
        write("b-earlier.json", "临江市清河县人民政府", 2022, 0, 5);
        write("c-last.json", "清河县人民政府", 2024, 0, 0);
        BatchResult summary = checkAll(List.of(folder), List.of());
        assertThat(batch.results())
                .extracting(result -> Path.of(result.file()).getFileName().toString())
                .containsExactly("a-later.json", "b-earlier.json", "c-last.json");
        assertThat(batch.yearFindings("a-later.json"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("2022年度报告结转下年度5，本报告上年结转为4，相差1"));
        assertThat(batch.yearFindings("b-earlier.json")).isEmpty();
        assertThat(batch.yearFindings("c-last.json")).isEmpty();
        assertThat(batch.outcomes("c-last.json").get("years.carried-over").verdict())
                .isEqualTo(Verdict.PASSED);
        assertThat(batch.reason("b-earlier.json", "years.carried-over")).isEqualTo("没有找到该单位上一年度的报告");
        assertThat(summary.files()).isEqualTo(3);
    }

    @Test
    void reportsOfTheYearBeforeAreReadAndNotChecked() throws IOException {
        write("now/a.json", "清河县人民政府", 2023, 4, 0);
        write("before/a.json", "清河县人民政府", 2022, 0, 5);
        Files.writeString(folder.resolve("before/broken.docx"), "no document");
        Files.writeString(folder.resolve("before/notes.txt"), "no report");
        BatchResult summary = checkAll(List.of(folder.resolve("now")), List.of(folder.resolve("before")));
        assertThat(batch.yearFindings("a.json")).hasSize(1);
        assertThat(batch.results()).hasSize(1);
        assertThat(summary.files()).isEqualTo(1);
        assertThat(summary.skipped()).isEmpty();
        assertThat(summary.unusedPrevious())
                .extracting(file -> Path.of(file).getFileName().toString())
                .contains("notes.txt");
    }

    @Test
    void missingPathsAreToldBeforeAnythingIsChecked() throws IOException {
        Path report = write("a.json", "清河县人民政府", 2023, 4, 0);
        assertThatThrownBy(() -> checkAll(List.of(report), List.of(folder.resolve("none"))))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(batch).isNull();
    }

    @Test
    void wholeReportsOfTwoYearsAgree() throws IOException {
        checkAll(List.of(whole("liuhe-2020.docx"), whole("liuhe-2019.pdf")), List.of());

        assertThat(batch.yearFindings("liuhe-2020.docx")).isEmpty();
        assertThat(batch.yearFindings("liuhe-2019.pdf")).isEmpty();
        for (String rule :
                List.of("years.carried-over", "years.jump", "years.duplicate", "years.items", "narrative.growth")) {
            assertThat(batch.outcomes("liuhe-2020.docx").get(rule).verdict())
                    .as(rule)
                    .isEqualTo(Verdict.PASSED);
        }
        assertThat(batch.reason("liuhe-2019.pdf", "years.carried-over")).isEqualTo("没有找到该单位上一年度的报告");
    }

    @Test
    void growthAndJumpsOfAWholeReportAreHeldAgainstTheYearBefore() throws IOException {
        checkAll(List.of(whole("baishi-2022.html"), whole("baishi-2023.xlsx")), List.of());

        assertThat(batch.result("baishi-2023.xlsx").findings())
                .filteredOn(finding -> finding.rule().id().equals("narrative.growth"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.expected()).contains(new BigDecimal("2"));
                    assertThat(finding.actual()).contains(new BigDecimal("12"));
                });
        assertThat(batch.yearFindings("baishi-2023.xlsx")).singleElement().satisfies(jump -> {
            assertThat(jump.rule().id()).isEqualTo("years.jump");
            assertThat(jump.message()).contains("215", "1286");
        });
        for (String rule : List.of("years.carried-over", "years.in-force", "years.duplicate")) {
            assertThat(batch.outcomes("baishi-2023.xlsx").get(rule).verdict())
                    .as(rule)
                    .isEqualTo(Verdict.PASSED);
        }
    }

    @Test
    void aWholeReportMeetsItsSequelUnderALongerName() throws IOException {
        write("baishi-2024.json", "临江市白石街道办事处", 2024, 2, 0);
        write("baishi-2024-wrong.json", "江南省临江市白石街道办事处", 2024, 3, 0);
        checkAll(List.of(folder), List.of(whole("baishi-2023.odt")));

        assertThat(batch.outcomes("baishi-2024.json").get("years.carried-over").verdict())
                .isEqualTo(Verdict.PASSED);
        assertThat(batch.yearFindings("baishi-2024-wrong.json")).hasSize(1);
    }

    private static Path whole(String name) {
        return CorpusFile.named(name).path();
    }
}
