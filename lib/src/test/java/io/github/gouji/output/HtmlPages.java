package io.github.gouji.output;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.testing.Browser;
import io.github.gouji.testing.SampleReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Opens pages of results in a real browser; tests are skipped where there is none. */
abstract class HtmlPages {

    @TempDir
    static Path folder;

    static Browser browser;

    @BeforeAll
    static void startBrowser() throws IOException {
        Optional<Path> program = Browser.find();
        assumeThat(program).as("no browser on this machine").isPresent();
        browser = new Browser(program.get(), folder.resolve("profile"));
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    static ValidationResult wrong() {
        return Outputs.named(
                "wrong.docx", SampleReport.of(ReportFormat.FORMAT_2021).with("applications.received.total", "3"));
    }

    static ValidationResult remarks() {
        return Outputs.named(
                "blank.docx", SampleReport.of(ReportFormat.FORMAT_2021).with("disclosure.fees.amount", ""));
    }

    int shown() {
        return browser.run(
                        "document.querySelectorAll('.report').length - document.querySelectorAll('script.report').length")
                .intValue();
    }

    void choose(String name, String value) {
        browser.run(
                "(() => { const s = document.querySelector('select[name=%s]'); s.value = '%s';".formatted(name, value)
                        + " s.dispatchEvent(new Event('change')); })()");
    }

    void open(ValidationResult... results) throws IOException {
        open(OutputSettings.defaults().on(LocalDate.of(2025, 1, 31)), results);
    }

    void open(OutputSettings settings, ValidationResult... results) throws IOException {
        open(settings, List.of(results), BatchResult.of(List.of(results), Severity.ERROR));
    }

    void open(OutputSettings settings, List<ValidationResult> results, BatchResult summary) throws IOException {
        Path page = folder.resolve("results.html");
        try (OutputStream stream = Files.newOutputStream(page);
                ResultWriter writer = OutputFormat.HTML.open(stream, settings)) {
            results.forEach(writer::write);
            writer.finish(summary);
        }
        browser.open(page.toUri());
    }
}
