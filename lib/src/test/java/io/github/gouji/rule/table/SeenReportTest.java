package io.github.gouji.rule.table;

import static io.github.gouji.rule.Checks.check;
import static io.github.gouji.rule.Checks.finding;
import static io.github.gouji.rule.Checks.findings;
import static io.github.gouji.rule.Checks.reason;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.constraint.Severity;
import io.github.gouji.document.Place;
import io.github.gouji.document.Reading;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report read from pictures: a misread digit must never become an accusation. */
class SeenReportTest {

    private static final String CELL = "applications.deniedQueryMatter.naturalPerson";
    private static final String LONELY = "disclosure.penalties.decisions";
    private static final double HARDLY = Math.nextDown(Reading.CERTAIN);

    private static ReportDraft misread(double confidence) {
        return Reports.sound2021().see(CELL, "987", confidence);
    }

    @Test
    void sumsThatFailOverAnUncertainFigureAreToldAsUncertain() {
        Finding finding = finding(misread(HARDLY), "cell.uncertain");

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.cells()).containsExactly(CellKey.parse(CELL));
        assertThat(finding.message(Locale.CHINESE)).contains("987").contains("2个等式不成立");
        assertThat(findings(misread(HARDLY))).noneMatch(other -> other.severity() == Severity.ERROR);
        assertThat(check(misread(HARDLY)).repairs()).isEmpty();
        assertThat(reason(misread(HARDLY), "applications.row-total")).contains("图片");
    }

    @Test
    void sumsThatFailOverCertainFiguresAreErrors() {
        assertThat(finding(misread(Reading.CERTAIN), "applications.row-total").severity())
                .isEqualTo(Severity.ERROR);
        assertThat(findings(misread(Reading.CERTAIN), "cell.uncertain")).isEmpty();
    }

    @Test
    void whatAnEquationProvesIsTrusted() {
        String sound = Reports.sound2021()
                .build()
                .figure(CellKey.parse(CELL))
                .orElseThrow()
                .text();

        assertThat(findings(Reports.sound2021().see(CELL, sound, 0), "cell.uncertain"))
                .isEmpty();
    }

    @Test
    void whatStandsAloneIsUncertain() {
        Finding finding = finding(Reports.sound2021().see(LONELY, "7", HARDLY), "cell.uncertain");

        assertThat(finding.cells()).containsExactly(CellKey.parse(LONELY));
        assertThat(finding.message(Locale.ENGLISH)).contains("7").doesNotContain("equations");
        assertThat(findings(Reports.sound2021().see(LONELY, "7", Reading.CERTAIN), "cell.uncertain"))
                .isEmpty();
    }

    @Test
    void textThatIsNoNumberIsUncertainHoweverSure() {
        ReportDraft draft = Reports.sound2021().see(LONELY, "\uFFFD", 1);

        assertThat(finding(draft, "cell.uncertain").cells()).containsExactly(CellKey.parse(LONELY));
        assertThat(findings(draft, "cell.not-a-number")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-7", "1.5"})
    void oneReadingMakesNoError(String written) {
        assertThat(findings(Reports.sound2021().see(LONELY, written, 1)))
                .isNotEmpty()
                .allMatch(finding -> finding.severity() != Severity.ERROR);
    }

    @Test
    void rowThatLacksACellIsUncertainSinceItsColumnsMayBeMistaken() {
        ReportDraft draft = Reports.sound2021()
                .see("disclosure.regulations.issued", "7", 1)
                .remove("disclosure.regulations.repealed");

        assertThat(finding(draft, "cell.uncertain").cells())
                .containsExactly(CellKey.parse("disclosure.regulations.issued"));
    }

    @Test
    void otherReportsHaveNoReadingsInDoubt() {
        assertThat(check(Reports.sound2021()).outcomes())
                .noneMatch(outcome -> outcome.rule().id().equals("cell.uncertain"));
        assertThat(Figure.read("7", Place.UNKNOWN).isDoubtful()).isFalse();
    }
}
