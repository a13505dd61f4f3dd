package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.testing.Jackson;
import io.github.gouji.testing.SampleReport;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Results in the body of a response, written by whichever mapper the host has, are the JSON output. */
class ResultsToJacksonTest {

    private static final AnnualReport WRONG = SampleReport.of(ReportFormat.FORMAT_2021)
            .with("applications.received.total", "3")
            .with("disclosure.fees.amount", "1.50万元")
            .build();

    @ParameterizedTest
    @EnumSource
    void aResultIsTheOutputOfItsFile(Jackson jackson) throws IOException {
        for (ValidationResult result : Outputs.various()) {
            assertThat(tree(jackson.write(result)))
                    .isEqualTo(tree(Outputs.text(OutputFormat.JSON, Locale.CHINESE, List.of(result))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void findingsAreThoseOfTheOutput(Jackson jackson) throws IOException {
        ValidationResult result = Outputs.VALIDATOR.check(WRONG);

        JsonNode findings = tree(jackson.write(result.findings()));
        assertThat(findings).isNotEmpty();
        assertThat(findings)
                .isEqualTo(tree(Outputs.text(OutputFormat.JSON, Locale.CHINESE, List.of(result)))
                        .at("/reports/0/findings"));
    }

    @ParameterizedTest
    @EnumSource
    void aCheckedReportIsThatReportOfTheOutputAndItsRepairsAreIts(Jackson jackson) throws IOException {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ValidationResult result =
                    ReportValidator.builder().locale(locale).build().check(WRONG);
            JsonNode output = tree(Outputs.text(OutputFormat.JSON, locale, List.of(result)));

            assertThat(tree(jackson.write(result.reports().get(0)))).isEqualTo(output.at("/reports/0"));
        }
        ValidationResult result = Outputs.VALIDATOR.check(WRONG);
        JsonNode repairs = tree(jackson.write(result.reports().get(0).repairs()));
        assertThat(repairs).isNotEmpty();
        assertThat(repairs)
                .isEqualTo(tree(Outputs.text(OutputFormat.JSON, Locale.CHINESE, List.of(result)))
                        .at("/reports/0/repairs"));
    }

    @ParameterizedTest
    @EnumSource
    void aSummaryIsTheEndOfTheOutput(Jackson jackson) throws IOException {
        List<ValidationResult> results = Outputs.various();

        JsonNode summary = tree(jackson.write(BatchResult.of(results, Severity.ERROR)));
        JsonNode output = tree(Outputs.text(OutputFormat.JSON, Locale.CHINESE, results));
        assertThat(summary.at("/summary/files").intValue()).isEqualTo(results.size());
        assertThat(summary.get("summary")).isEqualTo(output.get("summary"));
        assertThat(summary.get("skipped")).isEqualTo(output.get("skipped"));
    }

    @ParameterizedTest
    @EnumSource
    void theLanguageIsThatOfTheValidatorOrOfTheCall(Jackson jackson) throws IOException {
        ValidationResult english =
                ReportValidator.builder().locale(Locale.ENGLISH).build().check(WRONG);
        ValidationResult chinese = Outputs.VALIDATOR.check(WRONG);

        JsonNode output = tree(Outputs.text(OutputFormat.JSON, Locale.ENGLISH, List.of(chinese)));
        assertThat(tree(jackson.write(english))).isEqualTo(output);
        assertThat(tree(jackson.write(chinese.in(Locale.ENGLISH)))).isEqualTo(output);
        assertThat(tree(jackson.write(chinese))).isNotEqualTo(output);
    }

    @Test
    void messagesAndTextOfFindingsAreInTheLanguageOfTheValidator() {
        Finding english = ReportValidator.builder()
                .locale(Locale.ENGLISH)
                .build()
                .check(WRONG)
                .findings()
                .get(0);
        Finding chinese = Outputs.VALIDATOR.check(WRONG).findings().get(0);

        assertThat(english.message()).isEqualTo(chinese.message(Locale.ENGLISH)).isNotEqualTo(chinese.message());
        assertThat(english.toString()).endsWith(english.message());
        assertThat(english.asKnown().message()).isEqualTo(english.message());
        assertThat(chinese.message()).isEqualTo(english.message(Locale.CHINESE));
    }

    private static JsonNode tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
