package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.testing.SampleReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser; skipped where there is none. */
class HtmlPageTest {

    private static final String HOSTILE = "</script><script>window.hacked=1</script><img src=x onerror=hacked=1>&amp;";

    /** The list of reports; textContent, since what is off the screen is not rendered and has no innerText. */
    private static final String REPORTS = "document.getElementById('reports').textContent";

    @TempDir
    private static Path folder;

    private static Browser browser;

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

    @Test
    void wrongCellsAreMarkedAndExplainThemselves() throws IOException {
        open(wrong());
        browser.run("page.views[0].open()");
        String cell = "document.querySelector('td[data-cell=\"applications.received.total\"]')";
        assertThat(browser.text(cell + ".className")).contains("wrong", "error");
        assertThat(browser.text(cell + ".ariaLabel")).contains("总计写的是3");
        browser.run(cell + ".focus()");
        assertThat(browser.text("document.getElementById('tip').textContent")).contains("应为 0", "实为 3");
        browser.press("Escape", 27);
        assertThat(browser.run("document.getElementById('tip') === null").booleanValue())
                .isTrue();
        assertThat(browser.run("document.querySelectorAll('table').length").intValue())
                .isEqualTo(3);
        assertThat(browser.run("document.querySelectorAll('td[data-cell]').length")
                        .intValue())
                .isEqualTo(200);
        assertThat(browser.text("document.querySelector('td[data-cell=\"review.directLitigation.total\"]').className"))
                .isEmpty();
    }

    @Test
    void theCulpritStandsOutFromTheCellsThatMerelyTakePart() throws IOException {
        open(wrong());
        String cell = "document.querySelector('td[data-cell=\"applications.received.%s\"]')";
        assertThat(browser.text(cell.formatted("total") + ".className")).contains("culprit");
        assertThat(browser.text(cell.formatted("total") + ".textContent")).contains("→ 0");
        assertThat(browser.text(cell.formatted("naturalPerson") + ".className"))
                .contains("part")
                .doesNotContain("culprit", "wrong");
        String colour = "getComputedStyle(" + cell + ").backgroundColor";
        assertThat(browser.text(colour.formatted("total")))
                .isNotEqualTo(browser.text(colour.formatted("naturalPerson")));
    }

    @Test
    void rulesOfTheUsersOwnAreShown() throws IOException {
        open(new ValidationResult("a.docx", "docx", List.of(Outputs.own()), List.of()));
        assertThat(browser.text(REPORTS)).contains("超过上限3件");
        choose("rule", "own.cap");
        assertThat(shown()).isEqualTo(1);
    }

    @Test
    void theFormIsPrintedAsTheNoticesHaveIt() throws IOException {
        open(
                Outputs.named("a.docx", SampleReport.of(ReportFormat.FORMAT_2019)),
                Outputs.named("b.docx", SampleReport.of(ReportFormat.FORMAT_2021)));
        browser.run("page.views.forEach((view) => view.open())");
        for (int report : List.of(0, 1)) {
            for (String table : List.of("disclosure", "applications", "review")) {
                String widths = """
                        (() => {
                          const table = document.querySelectorAll('table.%s')[%d];
                          const rows = [...table.rows].map(() => 0);
                          [...table.rows].forEach((row, at) => [...row.cells].forEach((cell) => {
                            for (let i = 0; i < cell.rowSpan; i++) { rows[at + i] += cell.colSpan; }
                          }));
                          return new Set(rows).size;
                        })()""".formatted(table, report);
                assertThat(browser.run(widths).intValue())
                        .as(table + " is a full grid")
                        .isEqualTo(1);
            }
        }
        assertThat(browser.run("document.querySelectorAll('table.applications')[0].rows.length")
                        .intValue())
                .isEqualTo(26);
        assertThat(browser.run("document.querySelectorAll('table.applications')[1].rows.length")
                        .intValue())
                .isEqualTo(28);
    }

    @Test
    void theFilterNarrowsReportsAndFindings() throws IOException {
        open(
                wrong(),
                Outputs.named(
                        "sound.docx", SampleReport.of(ReportFormat.FORMAT_2021).by("乙镇")),
                Outputs.named(
                        "blank.docx",
                        SampleReport.of(ReportFormat.FORMAT_2021).by("丙镇").with("disclosure.fees.amount", "")));
        assertThat(shown()).isEqualTo(3);
        browser.run("document.querySelector('input[name=error]').click()");
        assertThat(shown()).isEqualTo(1);
        browser.run("document.querySelector('input[name=error]').click()");
        choose("rule", "cell.blank");
        assertThat(shown()).isEqualTo(1);
        assertThat(browser.text("document.querySelector('.report .name').textContent"))
                .isEqualTo("丙镇");
        choose("rule", "");
        choose("status", "passed");
        assertThat(shown()).isEqualTo(2);
        choose("status", "");
        browser.run("(() => { const f = document.querySelector('input[name=text]'); f.value = '乙';"
                + " f.dispatchEvent(new Event('input')); })()");
        assertThat(shown()).isEqualTo(1);
        assertThat(browser.text("document.getElementById('shown').textContent")).isEqualTo("显示 1 份报告，0 处问题");
        assertThat(browser.text("location.hash")).contains("text=");
    }

    @Test
    void speaksBothLanguages() throws IOException {
        open(wrong());
        assertThat(browser.text("document.documentElement.lang")).isEqualTo("zh-CN");
        browser.run("document.querySelector('[data-lang=en]').click()");
        assertThat(browser.text("document.documentElement.lang")).isEqualTo("en");
        assertThat(browser.text("document.body.innerText")).contains("Overview");
        assertThat(browser.text(REPORTS)).contains("expected 0, found 3");
        browser.run("document.querySelector('[data-lang=zh]').click()");
        assertThat(browser.text("document.body.innerText")).contains("总览");
        assertThat(browser.text(REPORTS)).contains("应为 0，实为 3");
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws IOException {
        open(wrong(), Outputs.named(HOSTILE, SampleReport.of(ReportFormat.FORMAT_2021)));
        assertThat(browser.requests()).singleElement().asString().startsWith("file:");
        assertThat(browser.run("document.querySelectorAll('[src], link, iframe, object').length")
                        .intValue())
                .isZero();
    }

    @Test
    void textOfAReportStaysText() throws IOException {
        open(Outputs.named(
                HOSTILE,
                SampleReport.of(ReportFormat.FORMAT_2021).by(HOSTILE).with("applications.received.total", HOSTILE)));
        browser.run("page.views[0].open()");
        assertThat(browser.text("typeof window.hacked")).isEqualTo("undefined");
        assertThat(browser.run("document.images.length").intValue()).isZero();
        assertThat(browser.text(
                        "document.querySelector('td[data-cell=\"applications.received.total\"]').firstChild.data"))
                .isEqualTo(HOSTILE);
        assertThat(browser.text("document.querySelector('.report .name').textContent"))
                .isEqualTo(HOSTILE);
    }

    @Test
    void reportsOpenByKeyboard() throws IOException {
        open(wrong(), Outputs.named("sound.docx", SampleReport.of(ReportFormat.FORMAT_2021)));
        browser.run("document.querySelector('.report summary').focus()");
        browser.press("Enter", 13);
        assertThat(browser.run("document.querySelector('.report').open").booleanValue())
                .isTrue();
        assertThat(browser.run("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() =>"
                                + " done(document.querySelectorAll('.finding').length))))")
                        .intValue())
                .isPositive();
    }

    @Test
    void fitsAPhone() throws IOException {
        open(wrong());
        browser.width(390);
        browser.run("page.views[0].open()");
        assertThat(browser.run("document.documentElement.scrollWidth").intValue())
                .isLessThanOrEqualTo(390);
    }

    @Test
    void paperShowsEveryReportWithExpectedAndActual() throws IOException {
        open(wrong(), Outputs.named("sound.docx", SampleReport.of(ReportFormat.FORMAT_2021)));
        try (PDDocument paper = Loader.loadPDF(browser.print())) {
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", "");
            assumeThat(text.codePoints().anyMatch(Character::isIdeographic))
                    .as("a Chinese font for the browser")
                    .isTrue();
            assertThat(text).contains("应为0，实为3").contains("收到和处理政府信息公开申请情况");
            assertThat(paper.getNumberOfPages()).isGreaterThan(2);
        }
    }

    @Test
    void thousandsOfReportsAreListedInParts() throws IOException {
        ValidationResult sound = Outputs.named("a.docx", SampleReport.of(ReportFormat.FORMAT_2021));
        open(IntStream.range(0, 1200).mapToObj(i -> sound).toArray(ValidationResult[]::new));
        assertThat(shown()).isEqualTo(500);
        browser.run("document.querySelector('#reports > button').click()");
        assertThat(shown()).isEqualTo(1000);
    }

    private static ValidationResult wrong() {
        return Outputs.named(
                "wrong.docx", SampleReport.of(ReportFormat.FORMAT_2021).with("applications.received.total", "3"));
    }

    private int shown() {
        return browser.run(
                        "document.querySelectorAll('.report').length - document.querySelectorAll('script.report').length")
                .intValue();
    }

    private void choose(String name, String value) {
        browser.run(
                "(() => { const s = document.querySelector('select[name=%s]'); s.value = '%s';".formatted(name, value)
                        + " s.dispatchEvent(new Event('change')); })()");
    }

    private void open(ValidationResult... results) throws IOException {
        Path page = folder.resolve("results.html");
        List<ValidationResult> all = new ArrayList<>(List.of(results));
        try (OutputStream stream = Files.newOutputStream(page);
                ResultWriter writer = OutputFormat.HTML.open(stream, OutputSettings.defaults())) {
            all.forEach(writer::write);
            writer.finish(BatchResult.of(all, Severity.ERROR));
        }
        browser.open(page.toUri());
    }
}
