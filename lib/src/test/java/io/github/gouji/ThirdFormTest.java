package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.constraint.Severity;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.output.OutputFormat;
import io.github.gouji.output.OutputSettings;
import io.github.gouji.output.ResultWriter;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.InventedForm;
import io.github.gouji.report.Outcome;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.Reports;
import io.github.gouji.report.TableKind;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.result.UnitList;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.catalog.RuleCatalog;
import io.github.gouji.testing.PrintedReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A form that nobody prescribed ({@link InventedForm}) is read, checked, repaired, compared and documented like the others,
 * though no line of the product knows it. Runs with {@code src/test/third-form} on the class path.
 */
@Tag("third-form")
class ThirdFormTest {

    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    private static final String NEW_ROW = "applications.rejectedGenerated";
    private static final String NEW_COLUMN = "disclosure.normativeDocuments.revised";

    @BeforeAll
    static void theInventedFormIsThere() {
        assertThat(ReportFormat.all())
                .as("is src/test/third-form on the class path?")
                .hasSize(3);
    }

    /** A sound report of 2027 with 1 in the new row, 4 in the new column of table 二 and one applicant of the new kind. */
    private static ReportDraft sound() {
        return move(Reports.sound(2027), "granted", NEW_ROW)
                .set(NEW_COLUMN, "4")
                .set("applications.partiallyGranted.naturalPerson", "0")
                .set("applications.partiallyGranted.foreignOrganization", "1")
                .set("applications.received.naturalPerson", "6")
                .set("applications.received.foreignOrganization", "1")
                .set("applications.resultTotal.naturalPerson", "5")
                .set("applications.resultTotal.foreignOrganization", "1");
    }

    /** One of the sound report's four granted to natural persons stands in another row. */
    private static ReportDraft move(ReportDraft report, String from, String to) {
        return report.set("applications." + from + ".naturalPerson", "3")
                .set("applications." + from + ".total", "4")
                .set(to + ".naturalPerson", "1")
                .set(to + ".total", "1");
    }

    private static CheckedReport check(ReportDraft draft) {
        return VALIDATOR.check(draft.build()).reports().get(0);
    }

    private static CheckedReport check(InputStream file, String name) throws IOException {
        return VALIDATOR.check(file, name).reports().get(0);
    }

    private static List<String> rules(CheckedReport checked) {
        return checked.findings().stream().map(finding -> finding.rule().id()).toList();
    }

    private static Finding only(CheckedReport checked) {
        assertThat(checked.findings()).hasSize(1);
        return checked.findings().get(0);
    }

    private static RuleOutcome outcome(CheckedReport checked, String rule) {
        return checked.outcomes().stream()
                .filter(outcome -> outcome.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String reason(CheckedReport checked, String rule) {
        return outcome(checked, rule).reason(Locale.CHINESE).orElse("");
    }

    private static String output(OutputFormat format, ValidationResult result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ResultWriter writer = format.open(bytes, OutputSettings.defaults())) {
            writer.write(result);
            writer.finish(BatchResult.of(List.of(result), Severity.ERROR));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Map<CellKey, String> figures(AnnualReport report) {
        return List.of(TableKind.values()).stream()
                .flatMap(kind -> report.table(kind).orElseThrow().figures().entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, figure -> figure.getValue().text()));
    }

    @Test
    void itsYearsBeginWhereThoseOfTheFormBeforeEnd() {
        assertThat(ReportFormat.ofYear(2026)).contains(ReportFormat.FORMAT_2021);
        assertThat(ReportFormat.FORMAT_2021.lastYear()).isEqualTo(2026);
        assertThat(ReportFormat.ofYear(2027)).contains(ReportFormat.of("2027"));
        assertThat(ReportFormat.newest().lastYear()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void itsLinesStandInTheOrderOfTheForm() {
        assertThat(TableKind.APPLICATIONS.rowKeys())
                .extracting(row -> row.key())
                .containsSubsequence(
                        "rejectedConfirmation", "rejectedGenerated", "otherNotSupplemented", "resultTotal");
        assertThat(TableKind.DISCLOSURE.columnKeys())
                .extracting(column -> column.key())
                .containsSubsequence("issued", "revised", "repealed", "inForce");
        assertThat(Outcome.REJECTED.rows()).hasSize(6).endsWith(InventedForm.Row.REJECTED_GENERATED);
    }

    private static List<Function<PrintedReport, InputStream>> prints() {
        return List.of(PrintedReport::docx, PrintedReport::text);
    }

    @ParameterizedTest
    @MethodSource("prints")
    void itIsReadFromFiles(Function<PrintedReport, InputStream> print) throws IOException {
        AnnualReport report = sound().build();
        CheckedReport checked = check(print.apply(new PrintedReport(report)), "report");
        assertThat(checked.report().format()).contains(ReportFormat.of("2027"));
        assertThat(figures(checked.report())).isEqualTo(figures(report));
        assertThat(checked.findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("prints")
    void aReportOfTheFormBeforeIsToldFromIt(Function<PrintedReport, InputStream> print) throws IOException {
        CheckedReport checked =
                check(print.apply(new PrintedReport(Reports.sound(2026).build())), "report");
        assertThat(checked.report().format()).contains(ReportFormat.FORMAT_2021);
        assertThat(checked.findings()).isEmpty();
    }

    @Test
    void tablesOfTheFormBeforeAreTheWrongVariant() throws IOException {
        ReportDraft late = Reports.sound(2027).format(ReportFormat.FORMAT_2021).remove(NEW_ROW);
        late.removeColumn("disclosure", "revised");
        CheckedReport checked = check(new PrintedReport(late.build()).docx(), "report.docx");
        assertThat(only(checked).message()).isEqualTo("2027年度的报告应当采用国办公开办函〔2027〕5号规定的2027版表格，实际采用的是2021版表格");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format.variant",
                "format.row-missing",
                "applications.balance",
                "applications.result-total",
                "applications.row-total",
                "review.total",
                "disclosure.in-force",
                "disclosure.unit",
                "narrative.table"
            })
    void itsSoundReportPasses(String rule) {
        assertThat(rules(check(sound()))).isEmpty();
        assertThat(outcome(check(sound()), rule).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void whatItDoesNotCountIsNotAsked() {
        assertThat(reason(check(sound()), "disclosure.published")).isEqualTo("只适用于2019版格式");
        assertThat(reason(check(Reports.sound2020()), "disclosure.unit")).isEqualTo("只适用于2021、2027版格式");
    }

    @Test
    void itsRowsAndColumnsAreMissed() {
        CheckedReport checked = check(sound().remove(NEW_ROW).removeColumn("disclosure", "revised"));
        assertThat(rules(checked)).contains("format.row-missing", "format.column-missing");
        assertThat(checked.findings())
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("（五）不予处理 6.由程序批量生成的申请"))
                .anyMatch(message -> message.contains("本年修订件数"));
    }

    @Test
    void itsRowCountsInTheTotal() {
        Finding finding = only(check(sound().set(NEW_ROW + ".naturalPerson", "2")
                .set(NEW_ROW + ".total", "2")
                .section(1, OVERVIEW)));
        assertThat(finding.rule().id()).isEqualTo("applications.result-total");
        assertThat(finding.cells()).contains(CellKey.parse(NEW_ROW + ".naturalPerson"));
    }

    private static final String OVERVIEW = "主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作有序开展，纳入考核、评议，未发生责任追究情形。";

    @Test
    void aRowOfItsInAReportOfTheFormBeforeCountsInTheTotal() {
        CheckedReport checked = check(move(Reports.sound(2026), "granted", NEW_ROW));
        assertThat(rules(checked)).containsExactly("format.mixed");
    }

    @ParameterizedTest
    @CsvSource({"inForce, 1, disclosure.in-force", "amount, 1200000, disclosure.unit"})
    void tableTwoIsChecked(String column, String text, String rule) {
        String row = column.equals("amount") ? "fees" : "normativeDocuments";
        assertThat(rules(check(sound().set("disclosure." + row + "." + column, text))))
                .containsExactly(rule);
    }

    @Test
    void itsRowIsPartOfTheOutcomeInTheText() {
        String text = OVERVIEW + "2027年收到政府信息公开申请8件，办结7件，其中不予处理%d件。制发行政规范性文件3件。";
        assertThat(rules(check(sound().section(1, text.formatted(1))))).isEmpty();
        assertThat(only(check(sound().section(1, text.formatted(2)))).message()).contains("不予处理", "2", "1");
    }

    @Test
    void documentsOfTheTextAreHeldAgainstItsColumns() {
        String text = OVERVIEW + "制发行政规范性文件%d件。";
        assertThat(rules(check(sound().section(1, text.formatted(3))))).isEmpty();
        assertThat(rules(check(sound().section(1, text.formatted(5))))).containsExactly("narrative.table");
    }

    @Test
    void aWrongFigureOfItsRowIsRepaired() {
        List<Repair> repairs = check(sound().set(NEW_ROW + ".total", "11")).repairs();
        assertThat(repairs).isNotEmpty();
        assertThat(repairs.get(0).cells()).singleElement().satisfies(change -> {
            assertThat(change.cell()).hasToString(NEW_ROW + ".total");
            assertThat(change.suggested()).isEqualByComparingTo("1");
        });
    }

    @Test
    void aWrongTotalIsRepairedWithItsRow() {
        List<Repair> repairs = check(sound().set("applications.resultTotal.naturalPerson", "9"))
                .repairs();
        assertThat(repairs.get(0).cells()).singleElement().satisfies(change -> {
            assertThat(change.cell()).hasToString("applications.resultTotal.naturalPerson");
            assertThat(change.suggested()).isEqualByComparingTo("5");
        });
    }

    @Test
    void jsonGoesOutAndIn() throws IOException {
        String json = output(OutputFormat.JSON, VALIDATOR.check(sound().build()));
        assertThat(json)
                .contains("\"format\" : \"2027\"")
                .contains("\"rejectedGenerated\"")
                .contains("\"revised\"");
        CheckedReport again = check(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "report.json");
        assertThat(again.report().format()).contains(ReportFormat.of("2027"));
        assertThat(figures(again.report())).isEqualTo(figures(sound().build()));
    }

    @Test
    void jsonThatDoesNotNameItIsToldByItsCells() throws IOException {
        assertThat(formatOf("{\"tables\": {\"disclosure\": {\"regulations\": {\"issued\": 1, \"revised\": 0}}}}"))
                .isEqualTo("2027");
        assertThat(formatOf("{\"year\": 2026, \"tables\": {\"disclosure\": {\"regulations\": {\"issued\": 1}}}}"))
                .isEqualTo("2021");
    }

    private static String formatOf(String json) throws IOException {
        return check(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "report.json")
                .report()
                .format()
                .orElseThrow()
                .key();
    }

    private static CheckedReport checkAfter(ReportDraft previous, ReportDraft draft) {
        return VALIDATOR.check(draft.build(), previous.build()).reports().get(0);
    }

    @Test
    void yearsAreComparedAcrossTheChangeOfForms() {
        ReportDraft before = Reports.sound(2026).set("disclosure.normativeDocuments.inForce", "7");
        CheckedReport checked = checkAfter(before, sound());
        assertThat(checked.findings())
                .filteredOn(finding -> finding.rule().id().equals("years.carried-over"))
                .extracting(Finding::message)
                .containsExactly("第三表“自然人”列：2026年度报告结转下年度2，本报告上年结转为1，相差1");
        assertThat(outcome(checked, "years.in-force").verdict()).isEqualTo(Verdict.PASSED);
        assertThat(reason(checked, "years.items")).isEqualTo("只适用于2019版格式");
        assertThat(rules(checkAfter(before.set("disclosure.normativeDocuments.inForce", "20"), sound())))
                .contains("years.in-force");
    }

    @Test
    void anApplicantThatTheFormBeforeDoesNotHaveIsNotCompared() {
        ReportDraft before = Reports.sound(2026)
                .set("applications.carriedForward.naturalPerson", "1")
                .set("applications.carriedForward.total", "1");
        CheckedReport checked = checkAfter(before, sound());
        assertThat(reason(checked, "years.carried-over")).contains("境外机构");
        assertThat(rules(checked)).doesNotContain("years.carried-over");
    }

    @Test
    void feesOfBothFormsAreOfOneUnit() {
        ReportDraft before = Reports.sound(2026).set("disclosure.fees.amount", "10");
        assertThat(checkAfter(before, sound().set("disclosure.fees.amount", "90"))
                        .findings())
                .filteredOn(finding -> finding.rule().id().equals("years.jump"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells()).hasToString("[disclosure.fees.amount]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {NEW_ROW + ".naturalPerson", NEW_COLUMN, "disclosure.fees.amount"})
    void unitsAddUp(String cell) {
        AnnualReport unit = sound().organization("云岭县教育局").build();
        AnnualReport county = sound().organization("云岭县人民政府").build();
        assertThat(rollUp(county, unit)).isEmpty();
        AnnualReport wrong = sound().organization("云岭县人民政府").set(cell, "60").build();
        assertThat(rollUp(wrong, unit))
                .filteredOn(finding -> finding.rule().id().equals("rollup.sum"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells()).contains(CellKey.parse(cell)));
    }

    private static List<Finding> rollUp(AnnualReport parent, AnnualReport unit) {
        return VALIDATOR.rollUp(parent, List.of(unit), UnitList.unknown()).reports().get(0).findings().stream()
                .filter(finding -> finding.rule().family().equals("rollup"))
                .toList();
    }

    @Test
    void theNoticeBeforeIsSuperseded() {
        ReportDraft citing = sound().preamble("根据《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号要求，现公布云岭县青石镇人民政府2027年政府信息公开工作年度报告。"
                + "本报告所列数据的统计期限自2027年1月1日起至2027年12月31日止。联系电话：0571-86120012。");
        assertThat(only(check(citing)).message()).isEqualTo("2027年度的报告应当依据国办公开办函〔2027〕5号，文中引用的是已被代替的国办公开办函〔2021〕30号");
    }

    @Test
    void theRulesAreDocumentedWithIt() {
        assertThat(rule("format.variant").basis()).startsWith("国办公开办函〔2027〕5号、〔2021〕30号、〔2019〕60号（");
        assertThat(rule("format.variant").explanation(Locale.CHINESE))
                .startsWith(
                        "2019、2020年度的报告用国办公开办函〔2019〕60号的表格，2021至2026年度用国办公开办函〔2021〕30号的表格，2027年度起用国办公开办函〔2027〕5号的表格。");
        assertThat(rule("report.basis").explanation(Locale.ENGLISH))
                .contains(
                        "from 2027 on, their form follows 国办公开办函〔2027〕5号, which replaced 国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号");
    }

    @Test
    void thePageHoldsItsTables() throws IOException {
        assertThat(output(OutputFormat.HTML, VALIDATOR.check(sound().build())))
                .contains("由程序批量生成的申请")
                .contains("本年修订件数");
    }

    private static Rule rule(String id) {
        return RuleCatalog.find(id).orElseThrow();
    }
}
