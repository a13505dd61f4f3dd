package io.github.gouji.rule.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.Reports;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleSettings;
import io.github.gouji.rule.catalog.RuleCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollUpTest {

    private static final String COUNTY = "临江市清河县人民政府";

    private final List<ReportDraft> units = new ArrayList<>();
    private List<String> expected = List.of();
    private int unreadable;
    private Examination examination;

    /** A unit whose figures are all 0 but for applications received and granted by natural persons. */
    private ReportDraft unit(String organization, int received) {
        ReportDraft unit = zero(Reports.sound(2023)).organization(organization);
        person(unit, received);
        units.add(unit);
        return unit;
    }

    private static void person(ReportDraft report, int received) {
        for (String row : List.of("received", "granted", "resultTotal")) {
            report.set("applications." + row + ".naturalPerson", String.valueOf(received));
            report.set("applications." + row + ".total", String.valueOf(received));
        }
    }

    private static ReportDraft zero(ReportDraft report) {
        List.of("disclosure", "applications", "review").forEach(table -> report.fill(table, "0"));
        return report;
    }

    private static ReportDraft county(int received) {
        ReportDraft county = zero(Reports.sound(2023)).organization(COUNTY);
        person(county, received);
        return county;
    }

    private List<Fault> check(ReportDraft parent) {
        return check(parent, RuleSettings.defaults());
    }

    private List<Fault> check(ReportDraft parent, RuleSettings settings) {
        RollUp rollUp = new RollUp(parent.build(), expected);
        int number = 0;
        for (ReportDraft unit : units) {
            number++;
            rollUp.add(number + ".docx", unit.build());
        }
        for (int i = 0; i < unreadable; i++) {
            rollUp.unreadable();
        }
        examination = new Examination(settings);
        rollUp.check(examination);
        return examination.faults();
    }

    private static List<String> told(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.severity().key() + " " + fault.rule().id() + " "
                        + fault.message().in(Locale.CHINESE))
                .toList();
    }

    private String reason(String rule) {
        return examination
                .notEvaluated()
                .get(RuleCatalog.find(rule).orElseThrow())
                .in(Locale.CHINESE);
    }

    @Test
    void theSumOfAllUnitsPasses() {
        unit("清河县教育局", 3);
        unit("清河县东湖镇人民政府", 4);
        expected = List.of("教育局", "东湖镇");
        assertThat(check(county(7))).isEmpty();
        assertThat(examination.passed())
                .extracting(Rule::id)
                .containsExactlyInAnyOrder("rollup.sum", "rollup.unit-missing", "rollup.unit-twice");
    }

    @Test
    void withoutAListAllIsAWarningAndUnitsAreNotMissed() {
        unit("清河县教育局", 3);
        unit("清河县东湖镇人民政府", 4);
        assertThat(told(check(county(7).set("applications.received.business", "2"))))
                .containsExactly("warning rollup.sum 第三表“一、本年新收政府信息公开申请数量”行“商业企业”列：本报告为2，2个单位合计为0，相差2"
                        + "；多出的可能是本级机关或者没有给出报告的单位的数字");
        assertThat(reason("rollup.unit-missing")).isEqualTo("没有给出应当报送的单位名单");
    }

    @Test
    void aWrongCellIsAnErrorWhenAllAreThere() {
        unit("清河县教育局", 3);
        unit("清河县东湖镇人民政府", 4);
        expected = List.of("教育局", "东湖镇");
        List<Fault> faults = check(county(7).set("disclosure.licensing.decisions", "5"));
        assertThat(told(faults)).containsExactly("error rollup.sum 第二表“行政许可”行“本年处理决定数量”列：本报告为5，2个单位合计为0，相差5");
        assertThat(faults.get(0).cells()).containsExactly(CellKey.parse("disclosure.licensing.decisions"));
        assertThat(faults.get(0).expected()).hasToString("0");
        assertThat(faults.get(0).actual()).hasToString("5");
    }

    @Test
    void aUnitThatWasLeftOutIsOneFinding() {
        unit("清河县教育局", 3).set("review.reconsideration.upheld", "1").set("review.reconsideration.total", "1");
        unit("清河县东湖镇人民政府", 4);
        unit("清河县水利局", 5);
        List<Fault> faults = check(county(9));
        assertThat(faults).hasSize(1);
        assertThat(told(faults).get(0)).contains("本报告有3格").contains("9≠12").contains("；差额正好相当于漏计“清河县教育局”");
        assertThat(faults.get(0).cells()).hasSize(3);
        assertThat(faults.get(0).table()).isNull();
    }

    @Test
    void aUnitThatWasLeftOutIsFoundBesideAnotherFault() {
        unit("清河县教育局", 3)
                .set("disclosure.licensing.decisions", "8")
                .set("review.reconsideration.upheld", "1")
                .set("review.reconsideration.total", "1");
        unit("清河县东湖镇人民政府", 4);
        unit("清河县水利局", 5).set("disclosure.licensing.decisions", "9");
        expected = List.of("教育局", "东湖镇", "水利局");
        ReportDraft county = county(9)
                .set("disclosure.licensing.decisions", "9")
                .set("disclosure.penalties.decisions", "21")
                .set("applications.received.business", "1");
        assertThat(told(check(county)))
                .hasSize(3)
                .anyMatch(told -> told.startsWith("error rollup.sum 本报告有5格与3个单位的合计不符；差额正好相当于漏计“清河县教育局”。"))
                .anyMatch(told -> told.endsWith("“行政处罚”行“本年处理决定数量”列：本报告为21，3个单位合计为0，相差21"))
                .anyMatch(told -> told.endsWith("“商业企业”列：本报告为1，3个单位合计为0，相差1"));
    }

    @Test
    void aUnitThatWasCountedTwiceInOneTableIsTold() {
        unit("清河县教育局", 3).set("disclosure.licensing.decisions", "8");
        unit("清河县东湖镇人民政府", 4);
        assertThat(told(check(county(10).set("disclosure.licensing.decisions", "8"))))
                .hasSize(1)
                .first()
                .asString()
                .contains("；差额正好相当于重复计入“清河县教育局”");
    }

    @Test
    void aUnitThatWasLeftOutInOneRowIsTold() {
        unit("清河县教育局", 3).set("applications.received.business", "2").set("applications.received.total", "5");
        unit("清河县东湖镇人民政府", 2);
        ReportDraft county =
                county(5).set("applications.received.naturalPerson", "2").set("applications.received.total", "2");
        List<Fault> faults = check(county);
        assertThat(told(faults)).hasSize(1).first().asString().contains("；差额正好相当于漏计“清河县教育局”");
        assertThat(faults.get(0).row().key()).isEqualTo("received");
    }

    @Test
    void twoUnitsExplainWhereOneDoesNot() {
        unit("清河县教育局", 3).set("disclosure.licensing.decisions", "7");
        unit("清河县东湖镇人民政府", 4).set("disclosure.penalties.decisions", "9");
        unit("清河县水利局", 6).set("disclosure.coercion.decisions", "1");
        assertThat(told(check(county(6).set("disclosure.coercion.decisions", "1"))))
                .hasSize(1)
                .first()
                .asString()
                .contains("；差额正好相当于漏计“清河县教育局”并漏计“清河县东湖镇人民政府”");
    }

    @Test
    void severalUnitsThatFitAreAllNamedOrCounted() {
        unit("清河县教育局", 1);
        unit("清河县东湖镇人民政府", 1);
        assertThat(told(check(county(1))))
                .hasSize(1)
                .first()
                .asString()
                .contains("；差额正好相当于漏计“清河县教育局”，或者漏计“清河县东湖镇人民政府”");
        unit("清河县水利局", 1);
        unit("清河县民政局", 1);
        assertThat(told(check(county(3)))).hasSize(1).first().asString().contains("；差额与4个单位的数字都相同，不能断定是哪一个");
    }

    @Test
    void aMissingUnitExplainsWhatIsTooMuch() {
        unit("清河县教育局", 3);
        expected = List.of("教育局", "东湖镇", "水利局");
        assertThat(told(check(county(9).set("disclosure.licensing.decisions", "5"))))
                .hasSize(3)
                .contains("warning rollup.unit-missing 没有“东湖镇”的报告", "warning rollup.unit-missing 没有“水利局”的报告")
                .anyMatch(told -> told.startsWith("warning rollup.sum 本报告有3格") && told.contains("；尚缺“东湖镇”、“水利局”的报告"));
    }

    @Test
    void namesOfTheListMatchInFullShortenedOrAbbreviated() {
        unit("临江市清河县发展和改革局", 1);
        unit("清河县公安局交警大队", 1);
        unit("清河县公安局", 1);
        unit("清河县临水街道办事处", 1);
        expected = List.of("发改局", "公安局", "公安局交警大队", "清河县临水街道", "临江市清河县临水街道办事处");
        assertThat(check(county(4))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "县教育局, 清河县教育局",
        "教育局, 临江市清河县教育局",
        "县政府办, 清河县人民政府办公室",
        "政府办公室, 清河县人民政府办公室",
        "县发改局, 清河县发展和改革局",
        "市监局, 清河县市场监督管理局",
        "县开发区管委会, 清河县开发区管理委员会",
        "东湖镇, 清河县东湖镇人民政府"
    })
    void namesOfTheListAreReadAsBelowTheParent(String listed, String unit) {
        unit(unit, 3);
        expected = List.of(listed);
        assertThat(check(county(3))).isEmpty();
        unit("清河县水利局", 1);
        assertThat(told(check(county(4)))).containsExactly("info rollup.unit-missing “清河县水利局”有报告，但不在单位名单上，已计入合计");
    }

    @Test
    void aUnitThatIsNotOnTheListCountsAndIsTold() {
        unit("清河县教育局", 3);
        unit("清河县气象局", 4);
        expected = List.of("教育局");
        assertThat(told(check(county(7)))).containsExactly("info rollup.unit-missing “清河县气象局”有报告，但不在单位名单上，已计入合计");
        assertThat(check(county(8))).extracting(Fault::severity).containsOnly(Severity.INFO, Severity.WARNING);
    }

    @Test
    void theSameReportTwiceCountsOnce() {
        unit("清河县教育局", 3);
        unit("临江市清河县教育局", 3);
        unit("清河县第一中学", 2);
        unit("清河县第十一中学", 2);
        assertThat(told(check(county(7))))
                .containsExactly("warning rollup.unit-twice “清河县教育局”有2份报告（1.docx、2.docx），数字相同，合计只计入一份");
    }

    @Test
    void twoVersionsOfAReportAreToldAndTheOneThatFits() {
        unit("清河县教育局", 3);
        unit("清河县教育局", 4);
        expected = List.of("教育局");
        assertThat(told(check(county(4))))
                .hasSize(2)
                .contains("warning rollup.unit-twice “清河县教育局”有2份报告（1.docx、2.docx），数字不一致，合计只计入第一份")
                .anyMatch(told -> told.startsWith("warning rollup.sum") && told.contains("；差额正好相当于采用了“清河县教育局”的另一份报告"));
    }

    @Test
    void reportsForOtherYearsDoNotCount() {
        unit("清河县教育局", 3);
        unit("清河县教育局", 9).year(2022);
        unit("清河县水利局", 5).year(2022);
        expected = List.of("教育局", "水利局");
        assertThat(told(check(county(3))))
                .containsExactlyInAnyOrder(
                        "warning rollup.unit-missing “清河县水利局”的报告是2022年度的，不是2023年度，没有计入合计",
                        "info rollup.unit-missing 另有1份其他年度的报告，没有计入合计");
    }

    @Test
    void theParentAmongItsChildrenDoesNotCount() {
        unit("清河县教育局", 3);
        unit(COUNTY, 3);
        assertThat(told(check(county(3)))).containsExactly("info rollup.unit-twice 下级单位的报告中有本报告（2.docx），没有计入合计");
    }

    @Test
    void theOwnOfficeCountsIfTheSumsFitBetter() {
        unit("清河县教育局", 3);
        unit("清河县人民政府", 2);
        assertThat(told(check(county(5))))
                .containsExactly("info rollup.unit-twice “清河县人民政府”与本报告同名（2.docx），视为本级机关的报告，已计入合计");
        unit("清河县人民政府办公室", 1);
        assertThat(told(check(county(6)))).hasSize(1);
    }

    @Test
    void aDraftOfTheParentDoesNotCount() {
        unit("清河县教育局", 3);
        unit("清河县人民政府", 4);
        assertThat(told(check(county(3))))
                .containsExactly("warning rollup.unit-twice “清河县人民政府”与本报告同名而数字不同（2.docx），可能是另一个版本，没有计入合计");
    }

    @Test
    void aListThatNamesTheParentWaitsForItsOwnOffice() {
        unit("清河县教育局", 3);
        expected = List.of("清河县人民政府", "教育局");
        assertThat(check(county(3))).isEmpty();
        assertThat(told(check(county(5))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("warning")
                .contains("；尚缺本级机关的数字");
    }

    @Test
    void aCellThatIsNoNumberInAUnitIsNotCompared() {
        unit("清河县教育局", 3).set("disclosure.licensing.decisions", "见附件").remove("review");
        unit("清河县东湖镇人民政府", 4);
        expected = List.of("教育局", "东湖镇");
        assertThat(check(county(7).set("disclosure.licensing.decisions", "5"))).isEmpty();
        assertThat(reason("rollup.sum")).isEqualTo("有16格没有核对，因为缺失或不是数字：“清河县教育局”第二表“行政许可”行“本年处理决定数量”列等16格");
        assertThat(told(check(county(7).set("disclosure.penalties.decisions", "5"))))
                .hasSize(2)
                .anyMatch(told -> told.startsWith("error rollup.sum 第二表“行政处罚”"))
                .anyMatch(told -> told.startsWith("info rollup.sum 有16格没有核对"));
    }

    @Test
    void aSumThatIsTooLargeWithoutTheUnknownCellIsWrongAllTheSame() {
        unit("清河县教育局", 3).set("disclosure.licensing.decisions", "见附件");
        unit("清河县东湖镇人民政府", 4).set("disclosure.licensing.decisions", "8");
        expected = List.of("教育局", "东湖镇");
        assertThat(told(check(county(7).set("disclosure.licensing.decisions", "5"))))
                .containsExactly("error rollup.sum 第二表“行政许可”行“本年处理决定数量”列：本报告为5，2个单位合计为8，相差3");
    }

    @Test
    void aBlankIsZeroAndMayBeWhatIsLacking() {
        unit("清河县教育局", 3).set("disclosure.licensing.decisions", "");
        unit("清河县东湖镇人民政府", 4);
        expected = List.of("教育局", "东湖镇");
        assertThat(check(county(7))).isEmpty();
        assertThat(told(check(county(7).set("disclosure.licensing.decisions", "5"))))
                .containsExactly("warning rollup.sum 第二表“行政许可”行“本年处理决定数量”列：本报告为5，2个单位合计为0，相差5；“清河县教育局”的这一格空白，按0计");
    }

    @Test
    void aBlankOfTheParentIsToldAsBlank() {
        unit("清河县教育局", 3).set("disclosure.licensing.decisions", "5");
        expected = List.of("教育局");
        assertThat(told(check(county(3).set("disclosure.licensing.decisions", ""))))
                .containsExactly("error rollup.sum 第二表“行政许可”行“本年处理决定数量”列：本报告为空白，1个单位合计为5，相差5；差额正好相当于漏计“清河县教育局”");
    }

    @Test
    void feesMayBeOffByRounding() {
        unit("清河县教育局", 0).set("disclosure.fees.amount", "1.23");
        unit("清河县东湖镇人民政府", 0).set("disclosure.fees.amount", "0.45");
        assertThat(check(county(0).set("disclosure.fees.amount", "1.7"))).isEmpty();
        assertThat(check(county(0).set("disclosure.fees.amount", "1.9"))).hasSize(1);
        unit("清河县水利局", 0).set("disclosure.fees.amount", "45000元");
        assertThat(check(county(0).set("disclosure.fees.amount", "6.2"))).isEmpty();
        assertThat(reason("rollup.sum")).contains("“清河县水利局”第二表“行政事业性收费”");
    }

    @Test
    void whatDoesNotAddUpIn2019IsNotCompared() {
        for (String name : List.of("清河县教育局", "清河县水利局")) {
            units.add(Reports.sound(2020).organization(name));
        }
        ReportDraft county = Reports.sound(2020).organization(COUNTY);
        ReportFormat.FORMAT_2019.cells().stream()
                .filter(cell -> !Set.of("ITEMS_LAST_YEAR", "CHANGE", "AMOUNT").contains(String.valueOf(cell.column())))
                .forEach(cell -> county.build()
                        .figure(cell)
                        .flatMap(Figure::number)
                        .ifPresent(number ->
                                county.set(cell.toString(), number.add(number).toPlainString())));
        assertThat(check(county)).isEmpty();
        assertThat(examination.passed()).extracting(Rule::id).contains("rollup.sum");
    }

    @Test
    void unitsWithTheFormOfTheOtherVariantAreToldAndRaiseNoAlarm() {
        unit("清河县教育局", 3);
        units.add(zero(Reports.sound(2020)).year(2023).organization("清河县水利局"));
        assertThat(check(county(3))).isEmpty();
        assertThat(reason("rollup.sum")).contains("“清河县水利局”第二表");
    }

    @Test
    void unreadableFilesMakeItUncertain() {
        unit("清河县教育局", 3);
        expected = List.of("教育局");
        unreadable = 2;
        assertThat(told(check(county(4))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("warning")
                .contains("；有2份文件无法读取");
    }

    @Test
    void withoutReportsNothingIsComparedButUnitsAreMissed() {
        assertThat(check(county(4))).isEmpty();
        assertThat(reason("rollup.sum")).isEqualTo("没有同一年度的下级单位报告");
        assertThat(examination.passed()).isEmpty();
        expected = List.of("教育局");
        assertThat(told(check(county(4)))).containsExactly("warning rollup.unit-missing 没有“教育局”的报告");
    }

    @Test
    void settingsHold() {
        unit("清河县教育局", 3);
        unit("清河县教育局", 3);
        expected = List.of("教育局", "水利局");
        RuleSettings settings =
                new RuleSettings(Set.of("rollup.unit-twice"), Map.of("rollup.unit-missing", Severity.ERROR), Map.of());
        assertThat(told(check(county(3), settings))).containsExactly("error rollup.unit-missing 没有“水利局”的报告");
    }

    @Test
    void aUnitWithoutANameIsCalledByItsFile() {
        unit(null, 3);
        unit(null, 4);
        assertThat(told(check(county(3)))).hasSize(1).first().asString().contains("；差额正好相当于漏计“2.docx”");
    }

    @Test
    void aThousandUnitsAreDoneAtOnce() {
        AnnualReport parent = county(1).build();
        RollUp rollUp = new RollUp(parent, List.of());
        for (int i = 0; i < 1000; i++) {
            AnnualReport unit = county(i).organization("清河县第" + i + "中学").build();
            rollUp.add(i + ".docx", unit);
        }
        examination = new Examination(RuleSettings.defaults());
        rollUp.check(examination);
        assertThat(examination.faults()).isNotEmpty();
    }
}
