package io.github.gouji.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.batch.CheckedBatch;
import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.RuleOutcome.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real reports of two years; the twin is {@code YearsInABatchTest}. */
@NeedsSharedReports
class SharedYearsTest {

    private static final Path REAL = SharedReports.FOLDER.resolve("real");

    @TempDir
    private Path folder;

    @Test
    void realReportsOfTwoYearsAgree() throws IOException {
        CheckedBatch batch = CheckedBatch.of(List.of(REAL), List.of());
        assertThat(batch.yearFindings("suqian_city_2024.html")).isEmpty();
        assertThat(batch.result("suqian_city_2024.html").findings())
                .filteredOn(finding -> finding.rule().id().equals("narrative.growth"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.expected()).contains(new BigDecimal("1.08"));
                    assertThat(finding.actual()).contains(new BigDecimal("1.05"));
                });
        for (String rule : List.of("years.carried-over", "years.in-force", "years.jump", "years.duplicate")) {
            assertThat(batch.outcomes("suqian_city_2024.html").get(rule).verdict())
                    .as(rule)
                    .isEqualTo(Verdict.PASSED);
        }
        assertThat(batch.reason("hongze_district_2023.html", "years.carried-over"))
                .isEqualTo("没有找到该单位上一年度的报告");
    }

    @Test
    void realReportMeetsItsSequelUnderALongerName() throws IOException {
        CheckedBatch.write(folder.resolve("hongze-2024.json"), "淮安市洪泽区人民政府", 2024, 0, 0);
        CheckedBatch.write(folder.resolve("hongze-2024-wrong.json"), "江苏省淮安市洪泽区人民政府", 2024, 3, 0);
        CheckedBatch batch = CheckedBatch.of(List.of(folder), List.of(REAL.resolve("hongze_district_2023.html")));
        assertThat(batch.outcomes("hongze-2024.json").get("years.carried-over").verdict())
                .isEqualTo(Verdict.PASSED);
        assertThat(batch.yearFindings("hongze-2024-wrong.json")).hasSize(1);
    }
}
