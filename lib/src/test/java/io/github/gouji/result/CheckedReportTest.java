package io.github.gouji.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.testing.SampleReport;
import org.junit.jupiter.api.Test;

class CheckedReportTest {

    private static final CheckedReport CHECKED = ReportValidator.builder()
            .build()
            .check(SampleReport.of(ReportFormat.FORMAT_2021)
                    .with("applications.received.total", "3")
                    .with("disclosure.penalties.decisions", "")
                    .build())
            .reports()
            .get(0);

    @Test
    void aFindingLeadsToWhatWouldResolveIt() {
        assertThat(CHECKED.repairs(finding("applications.row-total")))
                .isNotEmpty()
                .isSubsetOf(CHECKED.repairs())
                .extracting(Repair::rank)
                .startsWith(1);
    }

    @Test
    void aFindingThatNoRepairResolvesLeadsToNone() {
        assertThat(CHECKED.repairs(finding("cell.blank"))).isEmpty();
    }

    private static Finding finding(String rule) {
        return CHECKED.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
