package io.github.gouji.diagnosis;

import static io.github.gouji.report.ApplicantType.BUSINESS;
import static io.github.gouji.report.ApplicantType.NATURAL_PERSON;
import static io.github.gouji.report.ApplicantType.RESEARCH;
import static io.github.gouji.report.ApplicantType.TOTAL;
import static io.github.gouji.report.ApplicationRow.GRANTED;
import static io.github.gouji.report.ApplicationRow.OTHER_MISCELLANEOUS;
import static io.github.gouji.report.ApplicationRow.PARTIALLY_GRANTED;
import static io.github.gouji.report.ApplicationRow.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.result.CheckedReport;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Which findings start a diagnosis, and which a repair would settle. */
class SettledFindingsTest {

    private static final CellKey RECEIVED_TOTAL = CellKey.of(RECEIVED, TOTAL);

    @Test
    void cellsThatStayOpenSettleNothing() {
        DraftReport draft = DraftReport.zeros("0").write(CellKey.of(OTHER_MISCELLANEOUS, RESEARCH), "见附件");
        for (ApplicationRow row : List.of(GRANTED, PARTIALLY_GRANTED)) {
            for (ApplicantType column : List.of(NATURAL_PERSON, BUSINESS)) {
                draft.write(CellKey.of(row, column), "见附件");
            }
        }
        CheckedReport checked = check(draft.build());

        Repair repair = checked.repairs().get(0);

        assertThat(repair.cells()).hasSize(5);
        assertThat(repair.cells())
                .filteredOn(change -> change.suggested() == null)
                .hasSize(4);
        assertThat(settled(checked, repair))
                .extracting(finding -> finding.cells().toString())
                .containsExactly("[applications.otherMiscellaneous.research]");
        // it is no imbalance
        assertThat(repair.reason(Locale.CHINESE)).doesNotContain("可消除");
    }

    @Test
    void anUnreadableCellIsSettledByItsCount() {
        CheckedReport checked =
                check(DraftReport.zeros("0").write(RECEIVED_TOTAL, "见附件").build());

        Repair repair = checked.repairs().get(0);

        assertThat(repair.reason(Locale.CHINESE)).isEqualTo("此处不是有效数字，各项关系要求为0：“见附件” → 0");
        assertThat(settled(checked, repair))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("cell.not-a-number"));
    }

    @Test
    void onlyFindingsOfATablesOwnCountsStartItsDiagnosis() {
        AnnualReport report = DraftReport.zeros("0").set(RECEIVED, TOTAL, 3).build();
        List<Finding> others = check(report).findings().stream()
                .filter(finding -> !finding.rule().family().equals("applications"))
                .toList();

        assertThat(others).isNotEmpty();
        assertThat(Diagnosis.of(report, others, null)).isEmpty();
    }

    @Test
    void anEquationThatFailsWithoutAFindingSaysNothing() {
        AnnualReport report = DraftReport.zeros("0")
                .set(RECEIVED, TOTAL, 3)
                .set(GRANTED, BUSINESS, 2)
                .build();
        List<Finding> all = check(report).findings();
        List<Finding> ofReceived = all.stream()
                .filter(finding -> finding.rule().id().equals("applications.row-total")
                        && finding.cells().contains(RECEIVED_TOTAL))
                .toList();

        assertThat(Diagnosis.of(report, all, null))
                .isNotEmpty()
                .allMatch(repair -> repair.cells().size() + repair.follows().size() > 1);
        // what else fails has its reason: only the row of what was received is mended
        assertThat(Diagnosis.of(report, ofReceived, null))
                .isNotEmpty()
                .allMatch(repair ->
                        repair.cells().stream().allMatch(change -> change.cell().row() == RECEIVED))
                .allMatch(repair ->
                        repair.resolves().equals(List.of(ofReceived.get(0).fingerprint())));
    }

    @Test
    void anEquationIsWhatAFindingOfItsRuleAndItsCellsIsAbout() {
        AnnualReport report = DraftReport.zeros("0").set(RECEIVED, TOTAL, 3).build();
        Finding finding = check(report).findings().stream()
                .filter(each -> each.rule().id().equals("applications.row-total"))
                .findFirst()
                .orElseThrow();

        assertThat(report.equations().stream().filter(equation -> Relation.isAbout(finding, equation)))
                .singleElement()
                .satisfies(equation -> assertThat(equation.line()).isEqualTo(RECEIVED));
    }

    private static List<Finding> settled(CheckedReport checked, Repair repair) {
        return checked.findings().stream()
                .filter(finding -> repair.resolves().contains(finding.fingerprint()))
                .toList();
    }

    private static CheckedReport check(AnnualReport report) {
        return ReportValidator.builder().build().check(report).reports().get(0);
    }
}
