package io.github.gouji.parser.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.parser.ParsedFile;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.Passage;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.Section;
import io.github.gouji.report.TableKind;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportParserTest {

    private static final CellKey RECEIVED = CellKey.parse("applications.received.total");

    private final JsonReportParser parser = new JsonReportParser();

    @Test
    void readsFiguresWithTheirPlaces() throws UnreadableException {
        AnnualReport report = one("{'organization':'甲镇人民政府','year':2022,'tables':{'applications':"
                + "{'received':{'naturalPerson':2,'business':null,'total':'２'}}}}");

        assertThat(report.organization()).contains("甲镇人民政府");
        assertThat(report.year()).contains(2022);
        Figure total = report.figure(RECEIVED).orElseThrow();
        assertThat(total.value()).isEqualByComparingTo("2");
        assertThat(total.notations()).contains(Figure.Notation.FULL_WIDTH);
        assertThat(total.place()).isEqualTo(Place.element("$.tables.applications.received.total"));
        assertThat(report.figure(CellKey.parse("applications.received.business")))
                .get()
                .matches(Figure::isBlank);
        assertThat(report.isNarrated()).isFalse();
    }

    @Test
    void readsTextAroundTheTables() throws UnreadableException {
        AnnualReport report = one("{'title':'甲镇2022年政府信息公开工作年度报告','year':'2022','tables':{},"
                + "'period':{'from':'2022-01-01','to':'2022-12-31'},'preamble':['现公布。'],"
                + "'sections':[{'number':1,'title':'总体情况','paragraphs':['公开信息3条。','办理申请0件。']}],"
                + "'signature':'甲镇人民政府','issueDate':'2023-01-12'}");

        assertThat(report.title()).get().extracting(Passage::text).isEqualTo("甲镇2022年政府信息公开工作年度报告");
        assertThat(report.period().orElseThrow().isCalendarYear()).isTrue();
        assertThat(report.passages()).extracting(Passage::text).containsExactly("现公布。", "公开信息3条。", "办理申请0件。");
        assertThat(report.sections()).extracting(Section::ordinal).containsExactly("一、");
        assertThat(report.issueDate().orElseThrow().date()).isEqualTo("2023-01-12");
        assertThat(report.isNarrated()).isTrue();
    }

    @Test
    void keepsBigNumbersExact() throws UnreadableException {
        AnnualReport report =
                one("{'tables':{'disclosure':{'fees':{'amount':12345678901234567890.10,'amountUnit':'万元'}}}}");

        Figure amount = report.figure(CellKey.parse("disclosure.fees.amount")).orElseThrow();
        assertThat(amount.value()).isEqualTo(new BigDecimal("12345678901234567890.10"));
        assertThat(amount.unit()).isEqualTo("万元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "[1]", "{'a':1}", "'很多'", "1e999999999", "-1e-999999999"})
    void whatIsNoNumberStaysAsWritten(String value) throws UnreadableException {
        AnnualReport report = one("{'tables':{'applications':{'received':{'total':" + value + "}}}}");

        assertThat(report.figure(RECEIVED)).get().matches(Figure::isUnreadable);
    }

    @Test
    void tellsTheVariantByItsTables() throws UnreadableException {
        assertThat(one("{'year':2023,'tables':{'disclosure':{'regulations':{'made':0}}}}")
                        .format())
                .contains(ReportFormat.FORMAT_2019);
        assertThat(one("{'tables':{'applications':{'otherFeeUnpaid':{'total':0}}}}")
                        .format())
                .contains(ReportFormat.FORMAT_2021);
        assertThat(one("{'year':2020,'tables':{'applications':{'received':{'total':0}}}}")
                        .format())
                .contains(ReportFormat.FORMAT_2019);
        assertThat(one("{'year':2020,'format':'2021','tables':{}}").format()).contains(ReportFormat.FORMAT_2021);
    }

    @Test
    void keepsUnknownRowsAndColumnsForTheRules() throws UnreadableException {
        AnnualReport report = one("{'tables':{'applications':{'letters':{'total':3},"
                + "'received':{'total':1,'aliens':1},'granted':{'aliens':'2'}},'disclosure':{'fees':{'issued':9}}}}");

        assertThat(report.table(TableKind.APPLICATIONS).orElseThrow().extraLines())
                .satisfiesExactlyInAnyOrder(
                        row -> {
                            assertThat(row.row()).isTrue();
                            assertThat(row.label()).isEqualTo("letters");
                        },
                        column -> {
                            assertThat(column.row()).isFalse();
                            assertThat(column.values()).containsExactly("1", "2");
                        });
        assertThat(report.table(TableKind.DISCLOSURE).orElseThrow().extraLines())
                .hasSize(1);
    }

    @Test
    void readsListsAndWholeOutputs() throws UnreadableException {
        String report = "{'year':2022,'tables':{}}";
        assertThat(parse("[" + report + "," + report + "]").reports()).hasSize(2);
        String output = "{'gouji':'1.0.0','reports':[{'file':'a.docx','fileType':'docx','status':'passed','year':2022,"
                + "'tables':{},'rules':{},'findings':[],'repairs':[]},"
                + "{'file':'b.docx','status':'unreadable','findings':[]}],'skipped':[],'summary':{}}";
        assertThat(parse(output).reports())
                .singleElement()
                .satisfies(read -> assertThat(read.year()).contains(2022));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'name':'gouji','version':1}", "[]", "[{}]", "[[1]]", "{'reports':[]}"})
    void otherJsonIsNoReport(String json) throws UnreadableException {
        FileContent content = content(json);
        assertThat(!parser.accepts(content)
                        || parser.parse(content, new Budget(Limits.defaults()))
                                .reports()
                                .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'yeer':2022,'tables':{}}|$.yeer",
                "{'tables':{'complaints':{}}}|$.tables.complaints",
                "{'tables':[]}|$.tables",
                "{'tables':{'applications':7}}|$.tables.applications",
                "{'tables':{'applications':{'received':7}}}|$.tables.applications.received",
                "{'year':'二〇二二','tables':{}}|$.year",
                "{'year':4294969318,'tables':{}}|$.year",
                "{'year':2022.5,'tables':{}}|$.year",
                "{'format':'2020','tables':{}}|$.format",
                "{'title':7,'tables':{}}|$.title",
                "{'issueDate':'2023-02-30','tables':{}}|$.issueDate",
                "{'period':{'from':'2022-01-01'},'tables':{}}|$.period.to",
                "{'sections':[{'number':7}],'tables':{}}|$.sections[0].number",
                "{'sections':{},'tables':{}}|$.sections",
                "[{'tables':{}},{'year':2022}]|$[1]",
                "{'findings':[],'reports':[{'tables':{'x':{}}}]}|$.reports[0].tables.x"
            })
    void pointsAtWhatIsWrong(String json, String path) {
        UnreadableException fault = fault(json);

        assertThat(fault.problem()).isEqualTo(Problem.DAMAGED);
        assertThat(fault.detailZh()).startsWith(path + " ");
        assertThat(fault.detailEn()).startsWith(path + " ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'tables':{'applications'",
                "{'tables':{}}}",
                "{'tables':{},'tables':{}}",
                "{'tables':{'applications':{'received':{'total':NaN}}}}"
            })
    void brokenJsonIsDamageAtALine(String json) {
        UnreadableException fault = fault(json);
        assertThat(fault.problem()).isEqualTo(Problem.DAMAGED);
        assertThat(fault.detailEn()).contains("line 1, column");
    }

    @Test
    void depthAndSizeAreLimited() {
        String deep = "{'tables':" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThat(fault(deep).problem()).isEqualTo(Problem.LIMIT);
        String wide = "{'tables':{},'sections':[" + "[],".repeat(2_000_000) + "[]]}";
        assertThat(fault(wide).problem()).isEqualTo(Problem.LIMIT);
        String longName = "{'" + "x".repeat(100_000) + "':1,'tables':{}}";
        assertThat(fault(longName).problem()).isEqualTo(Problem.LIMIT);
        String digits = "{'tables':{'applications':{'received':{'total':" + "9".repeat(100_000) + "}}}}";
        assertThat(fault(digits).problem()).isEqualTo(Problem.LIMIT);
    }

    @Test
    void eachReportOfAFileIsLimited() throws UnreadableException {
        String nearlyAll = "字".repeat(JsonReport.MOST_CHARACTERS - 100_000);
        String most = "{'tables':{},'preamble':['" + nearlyAll + "']}";
        assertThat(parse("[" + most + "," + most + "]").reports()).hasSize(2);
        UnreadableException fault =
                fault(most.replace("'preamble'", "'title':'" + "字".repeat(100_001) + "','preamble'"));
        assertThat(fault.problem()).isEqualTo(Problem.LIMIT);
        assertThat(fault.detailEn()).isEqualTo("a report of more than 10000 values or 800000 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsUnicodeWithAndWithoutMark(String charset) throws UnreadableException {
        for (String mark : List.of("", "\uFEFF")) {
            String json = (mark + " {'organization':'甲镇','tables':{}}").replace('\'', '"');
            FileContent content = new FileContent("a.json", json.getBytes(Charset.forName(charset)));
            assertThat(parser.accepts(content)).isTrue();
            assertThat(parser.parse(content, new Budget(Limits.defaults()))
                            .reports()
                            .get(0)
                            .organization())
                    .contains("甲镇");
        }
    }

    @Test
    void saysWhenTheEncodingIsAnother() {
        byte[] gbk = "{\"organization\":\"甲镇人民政府\",\"tables\":{}}".getBytes(Charset.forName("GBK"));
        UnreadableException fault = catchThrowableOfType(
                UnreadableException.class,
                () -> parser.parse(new FileContent("a.json", gbk), new Budget(Limits.defaults())));
        assertThat(fault.detailZh()).isEqualTo("JSON不是UTF-8编码");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "[bookmark: a] 一、总体情况", "{笔记", "<html>", "\"{\"", "12"})
    void leavesTextToOthers(String text) {
        assertThat(parser.accepts(new FileContent("a.json", text.getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    private AnnualReport one(String json) throws UnreadableException {
        return parse(json).reports().get(0);
    }

    private ParsedFile parse(String json) throws UnreadableException {
        FileContent content = content(json);
        assertThat(parser.accepts(content)).isTrue();
        return parser.parse(content, new Budget(Limits.defaults()));
    }

    private UnreadableException fault(String json) {
        return catchThrowableOfType(
                UnreadableException.class, () -> parser.parse(content(json), new Budget(Limits.defaults())));
    }

    private static FileContent content(String json) {
        return new FileContent("report.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thousandsOfReportsInOneFileAreBeyondTheLimits() {
        String report = "{\"organization\":\"甲镇\",\"year\":2022,\"tables\":{}}";
        UnreadableException refused = fault("[" + (report + ",").repeat(2_000) + report + "]");

        assertThat(refused.problem()).isEqualTo(Problem.LIMIT);
    }
}
