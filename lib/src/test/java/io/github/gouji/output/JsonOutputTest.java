package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.testing.SampleReport;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JsonOutputTest {

    @Test
    void holdsAgainstItsSchema() throws IOException {
        List<ValidationResult> results = List.of(
                Outputs.VALIDATOR.check(
                        SampleReport.of(ReportFormat.FORMAT_2021).build()),
                Outputs.VALIDATOR.check(SampleReport.of(ReportFormat.FORMAT_2019)
                        .with("applications.received.total", "很多")
                        .with("review.reconsideration.total", "3")
                        .with("disclosure.procurement.amount", "14.73万元")
                        .build()),
                withRepair(),
                Outputs.check("damaged.docx", "PK\u0003\u0004 cut off"),
                Outputs.check("unknown.bin", "\u0001\u0002\u0003\u0000"),
                Outputs.check("two.json", "[{\"tables\":{}},{\"year\":2022,\"tables\":{}}]"));

        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (List<ValidationResult> each : List.of(results, Outputs.various())) {
                assertThat(schema("gouji-result.schema.json").validate(json(locale, each), InputFormat.JSON))
                        .isEmpty();
            }
        }
    }

    @Test
    void hasOneEntryForEachReport() throws IOException {
        JsonNode output = new ObjectMapper()
                .readTree(json(
                        Locale.CHINESE,
                        List.of(Outputs.check("two.json", "[{\"tables\":{}},{\"year\":2022,\"tables\":{}}]"))));

        assertThat(output.path("reports")).hasSize(2);
        assertThat(output.at("/reports/0/findings/0/rule").textValue()).isEqualTo("file.several-reports");
        assertThat(output.at("/reports/1/findings").findValuesAsText("rule")).doesNotContain("file.several-reports");
        assertThat(output.at("/summary/files").intValue()).isEqualTo(1);
    }

    @Test
    void showsEveryFigureAsRead() throws IOException {
        ValidationResult result = Outputs.VALIDATOR.check(SampleReport.of(ReportFormat.FORMAT_2021)
                .with("disclosure.fees.amount", "12345678901234567890.10万元")
                .with("disclosure.regulations.issued", "/")
                .with("disclosure.regulations.repealed", "若干")
                .build());

        JsonNode tables = new ObjectMapper()
                .readTree(json(Locale.CHINESE, List.of(result)))
                .at("/reports/0/tables");
        assertThat(tables.at("/disclosure/fees").toString())
                .isEqualTo("{\"amount\":12345678901234567890.10,\"amountUnit\":\"万元\"}"
                        .replace("12345678901234567890.10", "1.2345678901234567E19"));
        assertThat(json(Locale.CHINESE, List.of(result))).contains("\"amount\" : 12345678901234567890.10,");
        assertThat(tables.at("/disclosure/regulations/issued").isNull()).isTrue();
        assertThat(tables.at("/disclosure/regulations/repealed").textValue()).isEqualTo("若干");
        assertThat(tables.at("/applications")).hasSize(25);
        assertThat(tables.at("/review/reconsideration")).hasSize(5);
    }

    @Test
    void isReadBackAsTheSameFigures() throws IOException {
        AnnualReport report = SampleReport.of(ReportFormat.FORMAT_2019)
                .with("applications.received.total", "3")
                .with("disclosure.procurement.amount", "36.5万元")
                .with("review.reconsideration.pending", "")
                .build();
        ValidationResult direct = Outputs.VALIDATOR.check(report);
        String output = json(Locale.CHINESE, List.of(direct));

        assertThat(schema("/io/github/gouji/parser/gouji-report.schema.json").validate(output, InputFormat.JSON))
                .isEmpty();
        ValidationResult again = Outputs.check("result.json", output);
        assertThat(again.reports()).hasSize(1);
        AnnualReport read = again.reports().get(0).report();
        for (CellKey cell : ReportFormat.FORMAT_2019.cells()) {
            assertThat(read.figure(cell).orElseThrow().value())
                    .isEqualTo(report.figure(cell).orElseThrow().value());
        }
        assertThat(again.findings())
                .extracting(finding -> finding.fingerprint())
                .containsExactlyElementsOf(direct.findings().stream()
                        .map(finding -> finding.fingerprint())
                        .toList());
    }

    @Test
    void isTheSameByteForByte() {
        ValidationResult result = Outputs.VALIDATOR.check(SampleReport.of(ReportFormat.FORMAT_2021)
                .with("applications.received.total", "3")
                .build());
        assertThat(json(Locale.CHINESE, List.of(result)))
                .isEqualTo(json(Locale.CHINESE, List.of(result)))
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    private static ValidationResult withRepair() {
        ValidationResult result = Outputs.VALIDATOR.check(SampleReport.of(ReportFormat.FORMAT_2021)
                .with("applications.received.total", "3")
                .build());
        CheckedReport checked = result.reports().get(0);
        CellKey total = CellKey.parse("applications.received.total");
        CellKey person = CellKey.parse("applications.received.naturalPerson");
        Repair repair = new Repair(
                1,
                0.97,
                TableKind.APPLICATIONS,
                List.of(
                        new Repair.Change(total, new BigDecimal(3), BigDecimal.ZERO),
                        new Repair.Change(person, null, null)),
                List.of(),
                "年度报告存在问题",
                "The report has a fault",
                List.of(checked.findings().get(0).fingerprint()));
        CheckedReport repaired =
                new CheckedReport(checked.report(), checked.findings(), checked.outcomes(), List.of(repair));
        return new ValidationResult("a.json", "json", List.of(), List.of(repaired));
    }

    private static String json(Locale locale, List<ValidationResult> results) {
        return Outputs.text(OutputFormat.JSON, locale, results);
    }

    private static Schema schema(String resource) throws IOException {
        try (InputStream stream = OutputFormat.class.getResourceAsStream(resource)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }
}
