package io.github.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.ReportValidator;
import io.github.gouji.finding.Finding;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.testing.Jackson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report in the body of a request, read by whichever mapper the host has, without any registration. */
class ReportFromJacksonTest {

    private static final CellKey RECEIVED = CellKey.parse("applications.received.total");

    @ParameterizedTest
    @EnumSource
    void aReportOfTheSchemaIsRead(Jackson jackson) {
        AnnualReport report = read(
                jackson,
                "{'organization':'甲镇人民政府','year':2022,'format':'2021','title':'甲镇2022年政府信息公开工作年度报告',"
                        + "'sections':[{'number':1,'paragraphs':['公开信息3条。']}],'issueDate':'2023-01-12','tables':"
                        + "{'applications':{'received':{'naturalPerson':2,'business':null,'total':'２'}},"
                        + "'disclosure':{'fees':{'amount':36.5,'amountUnit':'万元'}}}}");

        assertThat(report.organization()).contains("甲镇人民政府");
        assertThat(report.year()).contains(2022);
        assertThat(report.format()).contains(ReportFormat.FORMAT_2021);
        assertThat(report.isNarrated()).isTrue();
        assertThat(report.figure(RECEIVED).orElseThrow().value()).isEqualByComparingTo("2");
        assertThat(report.figure(CellKey.parse("applications.received.business")))
                .get()
                .matches(Figure::isBlank);
        Figure amount = report.figure(CellKey.parse("disclosure.fees.amount")).orElseThrow();
        assertThat(amount.value()).isEqualTo(new BigDecimal("36.5"));
        assertThat(amount.unit()).isEqualTo("万元");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasReadIsWrittenAsItWas(Jackson jackson) throws IOException {
        String given = Files.readString(Path.of("../examples/reports/2021-pass.json"));
        ObjectMapper mapper = new ObjectMapper();

        JsonNode written = mapper.readTree(jackson.write(jackson.read(given, AnnualReport.class)));
        assertThat(written).isEqualTo(mapper.readTree(given));
    }

    @ParameterizedTest
    @EnumSource
    void aReportFromAFileIsWrittenSoThatItReadsAgainWithTheSameFigures(Jackson jackson) throws IOException {
        for (String name : new String[] {"2019-pass.txt", "2021-pass.docx", "cell.blank-fail.txt"}) {
            AnnualReport report = ReportValidator.builder()
                    .build()
                    .check(Path.of("../examples/reports", name))
                    .reports()
                    .get(0)
                    .report();
            AnnualReport again = jackson.read(jackson.write(report), AnnualReport.class);
            assertThat(again.toJson()).as(name).isEqualTo(report.toJson());
            assertThat(again.table(TableKind.APPLICATIONS).orElseThrow().figures())
                    .isNotEmpty();
        }
    }

    static Stream<Arguments> forms() {
        return Arrays.stream(Jackson.values())
                .flatMap(jackson -> Stream.of(
                                "{}",
                                "{'tables':{}}",
                                "{'year':'','organization':'','period':{'from':'','to':''},'issueDate':'','tables':{}}",
                                "{'year':null,'period':null,'sections':null,'tables':{'disclosure':null,'review':''}}",
                                "{'tables':{'applications':{'received':null,'granted':{}}}}")
                        .map(form -> Arguments.of(jackson, form)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIntoWhichNothingWasTypedIsAReportWithoutFigures(Jackson jackson, String form) {
        AnnualReport report = read(jackson, form);

        assertThat(report.year()).isEmpty();
        assertThat(report.organization()).isEmpty();
        for (TableKind kind : TableKind.values()) {
            assertThat(report.table(kind).map(table -> table.figures().size()).orElse(0))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFormMaySendOnlyWhatWasTypedAndAsText(Jackson jackson) {
        AnnualReport report = read(
                jackson, "{'year':'2022','tables':{'applications':{'received':{'naturalPerson':'','total':' 3 '}}}}");

        assertThat(report.year()).contains(2022);
        assertThat(report.figure(RECEIVED).orElseThrow().value()).isEqualByComparingTo("3");
        assertThat(report.figure(CellKey.parse("applications.received.naturalPerson")))
                .get()
                .matches(Figure::isBlank);
        assertThat(report.figure(CellKey.parse("applications.received.business")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoNumberIsForTheRulesToTell(Jackson jackson) {
        for (String value : new String[] {"'很多'", "true", "[1]", "1e999"}) {
            assertThat(read(jackson, "{'tables':{'applications':{'received':{'total':" + value + "}}}}")
                            .figure(RECEIVED))
                    .get()
                    .matches(Figure::isUnreadable);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'yeer':2022}|$.yeer 未知的键|unknown key",
                "{'year':'去年'}|$.year 应为1949至9999的整数|should be a whole number from 1949 to 9999",
                "{'tables':7}|$.tables 应为对象|should be an object",
                "{'tables':{'applications':{'received':7}}}|$.tables.applications.received 应为对象|should be an object",
                "{'issueDate':'2023-02-30'}|$.issueDate 应为日期|should be a date"
            })
    void nonsenseIsRefusedWithItsPlaceInBothLanguages(String json, String zh, String en) {
        for (Jackson jackson : Jackson.values()) {
            assertThatThrownBy(() -> read(jackson, json))
                    .hasMessageContaining(zh)
                    .hasMessageContaining(en);
        }
    }

    static Stream<Arguments> floods() {
        return Stream.of(
                Arguments.of(
                        "paragraphs",
                        report("'sections':[{'number':1,'paragraphs':[" + "'',".repeat(60_000) + "'']}]")),
                Arguments.of("items", report("'preamble':[" + "'',".repeat(2_000_000) + "'']")),
                Arguments.of("characters", report("'organization':'" + "x".repeat(19 << 20) + "'")),
                Arguments.of("a text", report("'title':'" + "x".repeat(1_000_001) + "'")),
                Arguments.of("sections", report("'sections':[" + "{'number':1},".repeat(9_000) + "{'number':1}]")),
                Arguments.of("rows", "{'tables':{'applications':{" + rows(10_001) + "}}}"),
                Arguments.of("a name", "{'tables':{'applications':{'" + "x".repeat(201) + "':{}}}}"),
                Arguments.of("depth", report("'x-own':" + "[".repeat(300) + "]".repeat(300))));
    }

    private static String report(String part) {
        return "{'year':2023,'tables':{}," + part + "}";
    }

    private static String rows(int number) {
        return IntStream.range(0, number).mapToObj(row -> "'r" + row + "':{}").collect(Collectors.joining(","));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("floods")
    void moreThanAReportCanHoldIsRefusedBeforeAnyRule(String what, String json) {
        for (Jackson jackson : Jackson.values()) {
            assertThatThrownBy(() -> read(jackson, json))
                    .as(what)
                    .message()
                    .matches(message ->
                            message.contains("超") && message.contains(" / ") || message.contains("nesting depth"));
        }
    }

    @Test
    void aListThatHoldsItselfEnds() {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnualReport.of(Map.of("x-own", endless)))
                .withMessageContaining("JSON beyond the limits of depth");
    }

    @Test
    void whatIsNoPlainDataIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnualReport.of(Map.of("issueDate", LocalDate.EPOCH)))
                .withMessageContaining("not java.time.LocalDate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901234567890.12", "0.1234567890123456", "1000000000000000.5"})
    void aFractionThatADoubleMayHaveChangedIsRefusedAndReadAsText(String number) {
        String fees = "{'tables':{'disclosure':{'fees':{'amount':%s}}}}";
        for (Jackson jackson : Jackson.values()) {
            assertThatThrownBy(() -> read(jackson, fees.formatted(number)))
                    .hasMessageContaining("$.tables.disclosure.fees.amount")
                    .hasMessageContaining("请以文字发送")
                    .hasMessageContaining("send it as text");
            assertThat(amount(read(jackson, fees.formatted("'" + number + "'"))).value())
                    .isEqualTo(new BigDecimal(number));
        }
    }

    @Test
    void aNumberOfJavaIsExactOrRefused() {
        for (Number exact : new Number[] {36.5, 36.5f, 99_999_999_999_999.9, 7, 7L, new BigDecimal("1.50")}) {
            assertThat(amount(AnnualReport.of(fees(exact))).value()).isEqualByComparingTo(exact.toString());
        }
        BigInteger large = new BigInteger("12345678901234567890");
        assertThat(amount(AnnualReport.of(fees(large))).value()).isEqualTo(new BigDecimal(large));
        assertThatIllegalArgumentException().isThrownBy(() -> AnnualReport.of(fees(16_777_217f)));
    }

    @Test
    void anInfiniteFigureIsQuotedAsItIs() {
        assertThat(amount(AnnualReport.of(fees(Double.POSITIVE_INFINITY))))
                .matches(Figure::isUnreadable)
                .extracting(Figure::text)
                .isEqualTo("Infinity");
    }

    @ParameterizedTest
    @EnumSource
    void aMisspeltRowOrColumnIsAFindingWithItsName(Jackson jackson) throws IOException {
        String json = "{'tables':{'applications':{'nosuch':{'total':1},'received':{'aliens':3,'total':4}}}}";
        ReportValidator validator = ReportValidator.builder().build();
        InputStream file = new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));

        for (ValidationResult result :
                List.of(validator.check(read(jackson, json)), validator.check(file, "report.json"))) {
            assertThat(result.findings())
                    .extracting(finding -> finding.rule().id(), Finding::message)
                    .contains(
                            tuple("format.row-unknown", "第三表中有格式以外的行“nosuch”（1）"),
                            tuple("format.column-unknown", "第三表中有格式以外的列“aliens”（3）"));
        }
    }

    private static Map<String, Object> fees(Number amount) {
        return Map.of("tables", Map.of("disclosure", Map.of("fees", Map.of("amount", amount))));
    }

    private static Figure amount(AnnualReport report) {
        return report.figure(CellKey.parse("disclosure.fees.amount")).orElseThrow();
    }

    private static AnnualReport read(Jackson jackson, String json) {
        return jackson.read(json.replace('\'', '"'), AnnualReport.class);
    }
}
