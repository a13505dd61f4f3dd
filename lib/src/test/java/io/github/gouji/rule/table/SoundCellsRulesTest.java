package io.github.gouji.rule.table;

import static io.github.gouji.rule.Checks.finding;
import static io.github.gouji.rule.Checks.findings;
import static io.github.gouji.rule.Checks.reason;
import static io.github.gouji.rule.Checks.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.constraint.Severity;
import io.github.gouji.document.Place;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.report.Figure;
import io.github.gouji.report.Figure.Notation;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundCellsRulesTest {

    private static final String CELL = "applications.granted.research";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cell.blank",
                "cell.not-a-number",
                "cell.negative",
                "cell.fraction",
                "cell.notation",
                "cell.split"
            })
    void soundReportsPass(String rule) {
        assertThat(verdict(Reports.sound2021(), rule)).isEqualTo(Verdict.PASSED);
        assertThat(verdict(Reports.sound2020(), rule)).isEqualTo(Verdict.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cell.blank",
                "cell.not-a-number",
                "cell.negative",
                "cell.fraction",
                "cell.notation",
                "cell.split"
            })
    void cellsOfAMissingTableAreNotEvaluated(String rule) {
        ReportDraft draft = Reports.sound2021().remove("review");
        assertThat(verdict(draft, rule)).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(reason(draft, rule)).contains("第四表");
    }

    @ParameterizedTest
    @CsvSource({"=SUM(D4:I4),公式没有保存结果", "54%,百分比"})
    void formulasAndPercentagesOfASheetAreOneFindingForATable(String text, String cause) {
        Figure figure = new Figure(text, null, "", Set.of(), Place.sheet("表", "D4"));
        ReportDraft draft = Reports.sound2021()
                .set(CELL, figure)
                .set("applications.granted.business", figure)
                .set("applications.granted.total", figure);

        assertThat(findings(draft, "cell.not-a-number"))
                .singleElement()
                .satisfies(found -> assertThat(found.message(Locale.CHINESE)).contains("3格", cause, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "-", "—", "无", " ", "　"})
    void blankCellsAreOneFindingPerTable(String written) {
        ReportDraft draft = Reports.sound2021()
                .set(CELL, written)
                .set("applications.granted.legalService", written)
                .set("review.directLitigation.upheld", written);
        assertThat(findings(draft))
                .extracting(Finding::message)
                .containsExactly(
                        "第三表有2格空白或以符号代替，没有发生的应填0：“（一）予以公开”行“科研机构”、“法律服务机构”",
                        "第四表有1格空白或以符号代替，没有发生的应填0：“行政诉讼 未经复议直接起诉”部分“结果维持”");
        assertThat(findings(draft).get(0).cells()).hasSize(2);
    }

    @Test
    void blankTableSaysSo() {
        Finding finding = finding(Reports.sound2021().fill("review", ""), "cell.blank");
        assertThat(finding.message()).startsWith("第四表的15格全部空白");
        assertThat(finding.cells()).hasSize(15);
    }

    @Test
    void blankInAFailedEquationIsNotToldTwice() {
        ReportDraft draft = Reports.sound2021().set(CELL, "").set("applications.granted.total", "9");
        assertThat(findings(draft, "cell.blank")).isEmpty();
        assertThat(findings(draft, "applications.row-total")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "cell.not-a-number, 见附件",
        "cell.negative, -1",
        "cell.fraction, 1.5",
    })
    void textNegativeAndFractionAreErrors(String rule, String written) {
        Finding finding = finding(Reports.sound2021().set(CELL, written), rule);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message())
                .startsWith("第三表“（一）予以公开”行“科研机构”列")
                .endsWith(rule.equals("cell.not-a-number") ? "“见附件”" : written);
    }

    @Test
    void amountsMayBeDecimalsAndChangesSigned() {
        ReportDraft draft = Reports.sound2020()
                .set("disclosure.procurement.amount", "14.73万元")
                .set("disclosure.licensing.change", "减1");
        assertThat(findings(draft)).isEmpty();
    }

    @Test
    void amountBelowZeroIsNegative() {
        assertThat(findings(Reports.sound2021().set("disclosure.fees.amount", "-1.5"), "cell.negative"))
                .hasSize(1);
    }

    @Test
    void unusualNotationsAreOneFindingPerTable() {
        ReportDraft draft = Reports.sound2021()
                .set("disclosure.licensing.decisions", "1,140")
                .set("disclosure.penalties.decisions", "６")
                .set("disclosure.fees.amount", "1.2万元")
                .set("disclosure.normativeDocuments.inForce", "22（其中修订16件）");
        Finding finding = finding(draft, "cell.notation");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.cells()).hasSize(4);
        assertThat(finding.message()).contains("“行政许可”行“本年处理决定数量”（1,140）");
    }

    @Test
    void numberPrintedOverTwoCellsIsAWarning() {
        Figure split = new Figure("1|0", BigDecimal.ZERO, "", Set.of(Notation.SPLIT), Place.UNKNOWN);
        Finding finding = finding(Reports.sound2021().set(CELL, split), "cell.split");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void numbersThatNoColumnClaimsAreOneFindingForTheTable() {
        ReportDraft draft = Reports.sound2021();
        Figure text = new Figure("〔3 1〕", null, "", Set.of(Notation.UNDIVIDED), Place.line(40));
        for (String column : List.of("naturalPerson", "business", "research")) {
            draft.set("applications.granted." + column, text);
            draft.set("applications.rejectedRepeated." + column, text);
        }

        Finding finding = finding(draft, "cell.not-a-number");

        assertThat(findings(draft, "cell.not-a-number")).hasSize(1);
        assertThat(finding.cells()).hasSize(6);
        assertThat(finding.message(Locale.CHINESE))
                .startsWith("第三表有2行的数字分不清哪个属于哪一列")
                .contains("纯文本", "原件");
        assertThat(finding.message(Locale.ENGLISH)).contains("2 rows", "plain text");
    }

    @Test
    void sheetsWithOtherNumbersOfFiguresThanColumnsAreNotCalledPlainText() {
        ReportDraft draft = Reports.sound2021();
        Figure cell = new Figure("〔3 1〕", null, "", Set.of(Notation.UNDIVIDED), Place.cell(2, 5, 3));

        assertThat(finding(draft.set(CELL, cell), "cell.not-a-number").message(Locale.CHINESE))
                .contains("合并、拆分单元格")
                .doesNotContain("纯文本");
    }

    @Test
    void charactersWithoutTextAreOneFindingForTheReport() {
        ReportDraft draft = Reports.sound2021();
        Figure unknown = new Figure("\uFFFD4", null, "", Set.of(), Place.UNKNOWN);
        draft.set(CELL, unknown).set("applications.granted.business", unknown);
        draft.set("review.reconsideration.upheld", unknown);

        Finding finding = finding(draft, "cell.not-a-number");

        assertThat(findings(draft, "cell.not-a-number")).hasSize(1);
        assertThat(finding.cells()).hasSize(3);
        assertThat(finding.message(Locale.CHINESE)).startsWith("第三表、第四表有3格").contains("Word原件");
        assertThat(finding.message(Locale.ENGLISH)).startsWith("3 cells of table 三, table 四");
    }
}
