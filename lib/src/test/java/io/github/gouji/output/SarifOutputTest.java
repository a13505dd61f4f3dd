package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.rule.catalog.RuleCatalog;
import io.github.gouji.testing.SampleReport;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifOutputTest {

    @Test
    void holdsAgainstThePublishedSchema() throws IOException {
        Schema schema = schema();
        assertThat(schema.validate("{\"version\":\"2.1.0\",\"runs\":[{}]}", InputFormat.JSON))
                .isNotEmpty();
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(schema.validate(Outputs.text(OutputFormat.SARIF, locale, Outputs.various()), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void describesEveryRule() throws IOException {
        JsonNode rules = run(List.of()).at("/tool/driver/rules");
        assertThat(rules).hasSize(RuleCatalog.all().size());
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.at("/shortDescription/text").textValue()).isNotBlank();
            assertThat(rule.at("/fullDescription/text").textValue()).isNotBlank();
        });
    }

    @Test
    void everyFindingNamesItsRuleFileCellsAndFingerprint() throws IOException {
        List<ValidationResult> results = Outputs.various();
        List<Finding> findings =
                results.stream().flatMap(result -> result.findings().stream()).toList();
        JsonNode run = run(results);

        assertThat(run.path("results")).hasSameSizeAs(findings);
        for (int i = 0; i < findings.size(); i++) {
            JsonNode result = run.path("results").get(i);
            Finding finding = findings.get(i);
            assertThat(result.path("ruleId").textValue())
                    .isEqualTo(finding.rule().id());
            assertThat(run.at("/tool/driver/rules/" + result.path("ruleIndex").intValue() + "/id")
                            .textValue())
                    .isEqualTo(finding.rule().id());
            assertThat(result.at("/partialFingerprints/gouji~1v1").textValue()).isEqualTo(finding.fingerprint());
            assertThat(result.at("/locations/0/logicalLocations")).hasSameSizeAs(finding.cells());
            assertThat(URI.create(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .textValue()))
                    .isNotNull();
        }
    }

    @Test
    void aResultSaysWhatWasLikelyMeant() throws IOException {
        ValidationResult wrong = Outputs.named(
                "a.docx", SampleReport.of(ReportFormat.FORMAT_2021).with("applications.received.total", "3"));
        assertThat(wrong.reports().get(0).repairs()).isNotEmpty();
        for (JsonNode result : run(List.of(wrong)).path("results")) {
            if (result.path("ruleId").textValue().startsWith("applications.")) {
                assertThat(result.at("/message/text").textValue()).contains("应改（把握", "3 → 0");
                assertThat(result.at("/properties/repairs/0/cells/0/suggested").intValue())
                        .isZero();
            } else {
                assertThat(result.at("/properties/repairs").isMissingNode()).isTrue();
            }
        }
    }

    @Test
    void rulesOfTheUsersOwnAreDescribedToo() throws IOException {
        Finding finding = Outputs.own();
        JsonNode run = run(List.of(new ValidationResult("a.docx", "docx", List.of(finding), List.of())));
        int index = run.at("/results/0/ruleIndex").intValue();
        assertThat(run.at("/tool/driver/rules/" + index + "/id").textValue()).isEqualTo("own.cap");
        assertThat(run.at("/tool/driver/rules/" + index + "/shortDescription/text")
                        .textValue())
                .isEqualTo("不得超过上限");
    }

    @ParameterizedTest
    @CsvSource({
        "乡镇/清溪 镇.docx, %E4%B9%A1%E9%95%87/%E6%B8%85%E6%BA%AA%20%E9%95%87.docx",
        "all.zip!/a#b?.docx, all.zip!/a%23b%3F.docx",
        "/srv/in/a:b.docx, file:///srv/in/a%3Ab.docx",
        "C:/in/a.docx, file:///C%3A/in/a.docx"
    })
    void namesOfFilesBecomeUris(String file, String uri) {
        assertThat(FileUri.of(file)).isEqualTo(uri);
    }

    private static JsonNode run(List<ValidationResult> results) throws IOException {
        return new ObjectMapper()
                .readTree(Outputs.text(OutputFormat.SARIF, Locale.CHINESE, results))
                .at("/runs/0");
    }

    private static Schema schema() throws IOException {
        try (InputStream stream = SarifOutputTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }
}
