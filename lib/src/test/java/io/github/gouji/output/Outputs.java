package io.github.gouji.output;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.CustomRule;
import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Conclusion;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Rule;
import io.github.gouji.testing.SampleReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Results to write, and what is written of them. */
final class Outputs {

    static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    /** What a spiteful office may put into its report. */
    static final String HOSTILE = "=HYPERLINK(\"http://x\")&<b>甲镇</b>\u0000]]>\uD800${1+1}{x}";

    private Outputs() {}

    /** A sound report, a wrong one, a hostile one, two in one file, an unreadable file. */
    static List<ValidationResult> various() throws IOException {
        return List.of(
                named("乡镇/清溪 镇.docx", SampleReport.of(ReportFormat.FORMAT_2021)),
                named(
                        "a,b.docx",
                        SampleReport.of(ReportFormat.FORMAT_2019)
                                .with("applications.received.total", "3")
                                .with("applications.granted.total", "１")
                                .with("disclosure.licensing.change", "-5")),
                named(
                        HOSTILE + ".docx",
                        SampleReport.of(ReportFormat.FORMAT_2021)
                                .by(HOSTILE)
                                .with("applications.received.business", HOSTILE)),
                check("two.json", "[{\"tables\":{}},{\"year\":2022,\"tables\":{}}]"),
                check("空.docx", ""));
    }

    /** A rule of the user's own. */
    @CustomRule(id = "own.cap", severity = Severity.WARNING, zh = "不得超过上限", en = "the cap holds", basis = "内部规定")
    private @interface Cap {}

    /** A finding of it. */
    static Finding own() {
        Rule own = Rule.of(Cap.class.getAnnotation(CustomRule.class));
        return Conclusion.findings(List.of(Fault.custom(own, "超过上限3件")), "a.docx")
                .get(0);
    }

    static ValidationResult named(String name, SampleReport report) {
        ValidationResult result = VALIDATOR.check(report.build());
        return new ValidationResult(name, "docx", List.of(), result.reports());
    }

    static ValidationResult check(String name, String content) throws IOException {
        return VALIDATOR.check(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name);
    }

    static byte[] bytes(OutputFormat format, Locale locale, List<ValidationResult> results) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ResultWriter writer = format.open(bytes, new OutputSettings(locale, Severity.ERROR, false))) {
            results.forEach(writer::write);
            writer.finish(BatchResult.of(results, Severity.ERROR));
        }
        return bytes.toByteArray();
    }

    static String text(OutputFormat format, Locale locale, List<ValidationResult> results) {
        return new String(bytes(format, locale, results), StandardCharsets.UTF_8);
    }
}
