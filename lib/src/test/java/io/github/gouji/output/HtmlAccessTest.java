package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.gouji.report.ReportFormat;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.testing.SampleReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The page on paper, on a phone, by keyboard, without scripts, in an old browser, for everybody. */
class HtmlAccessTest extends HtmlPages {

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
    void tableThreeKeepsItsLabelsOnAPhone() throws IOException {
        open(wrong());
        browser.width(390);
        String label = "[...document.querySelectorAll('table.applications th.label')].pop()";
        browser.run(label + ".closest('.scroll').scrollLeft = 400");
        String inside = "%1$s.getBoundingClientRect().left >= %1$s.closest('.scroll').getBoundingClientRect().left - 1";
        assertThat(browser.run(inside.formatted(label)).booleanValue()).isTrue();
    }

    @Test
    void thereIsATabStopForAFindingAndNoneForACell() throws IOException {
        open(wrong());
        assertThat(browser.run("document.querySelectorAll('td[tabindex]').length")
                        .intValue())
                .isZero();
        browser.run("document.querySelector('.finding button').click()");
        assertThat(browser.text("document.activeElement.className")).contains("lit");
    }

    @Test
    void paperShowsEveryReportWithWhatToChange() throws IOException {
        open(wrong(), Outputs.named("sound.docx", SampleReport.of(ReportFormat.FORMAT_2021)));
        String text = paper(3);
        assertThat(text).contains("3→0").contains("收到和处理政府信息公开申请情况").contains("检查日期2025-01-31");
        assertThat(browser.run("document.querySelectorAll('details[open]').length")
                        .intValue())
                .as("what opened for paper closes again")
                .isZero();
    }

    @Test
    void aFilterToOneUnitPrintsThatUnitAlone() throws IOException {
        open(
                wrong(),
                Outputs.named(
                        "other.docx", SampleReport.of(ReportFormat.FORMAT_2021).by("乙镇")));
        browser.run("page.choose('text', '乙镇')");
        assertThat(paper(1)).contains("乙镇").doesNotContain("wrong.docx", "总览");
    }

    /** The words on paper without any space, once it is known that it has so many pages or more. */
    private static String paper(int pages) throws IOException {
        try (PDDocument paper = Loader.loadPDF(browser.print())) {
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", "");
            assumeThat(text.codePoints().anyMatch(Character::isIdeographic))
                    .as("a Chinese font for the browser")
                    .isTrue();
            assertThat(paper.getNumberOfPages()).isGreaterThanOrEqualTo(pages);
            return text;
        }
    }

    @Test
    void withoutScriptsThePageIsPlainAndReadable() throws IOException {
        browser.scripts(false);
        open(wrong());
        browser.scripts(true);
        assertThat(browser.run("document.querySelector('article.plain').offsetHeight")
                        .intValue())
                .isPositive();
        assertThat(browser.text("document.querySelector('article.plain').textContent"))
                .contains("不通过", "3 → 0", "第三表");
        assertThat(browser.run("document.querySelectorAll('article.plain td.culprit').length")
                        .intValue())
                .isEqualTo(1);
        assertThat(browser.run("document.getElementById('filter').offsetHeight").intValue())
                .isZero();
    }

    @Test
    void aBrowserTooOldForTheScriptShowsThePlainPage() throws IOException {
        browser.before("URLSearchParams = undefined", () -> open(wrong()));
        assertThat(browser.run("document.querySelector('article.plain').offsetHeight")
                        .intValue())
                .isPositive();
        assertThat(browser.text("document.querySelector('article.plain').textContent"))
                .contains("不通过", "3 → 0");
    }

    @Test
    void theScriptRunsInBrowsersOfManyOffices() throws IOException {
        String youngerThanChromium80 = """
                delete Element.prototype.replaceChildren; delete String.prototype.replaceAll; delete Array.prototype.at;
                delete Object.hasOwn; delete Array.prototype.findLast; delete Array.prototype.toSorted;
                delete Object.groupBy; delete window.structuredClone; delete window.CSSMarginRule;
                """;
        browser.before(youngerThanChromium80, () -> open(wrong()));
        assertThat(browser.run("document.querySelectorAll('td.culprit').length").intValue())
                .isEqualTo(1);
        assertThat(paper(1)).contains("3→0");
    }

    /** Sixty reports, light and dark, with reports and the matrix open: no serious barrier. */
    @Test
    void sixtyReportsHaveNoSeriousBarrier() throws IOException {
        String axe;
        try (InputStream script = HtmlPageTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<ValidationResult> sixty = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            sixty.addAll(Outputs.various());
        }
        sixty.set(0, remarks());
        open(sixty.toArray(ValidationResult[]::new));
        browser.run("page.views.slice(0, 5).forEach((view) => view.open());"
                + " document.querySelector('.matrix').open = true");
        browser.run(axe + "; 0");
        for (String scheme : List.of("light", "dark")) {
            browser.colours(scheme);
            assertThat(browser.run("axe.run().then((found) => found.passes.length)")
                            .intValue())
                    .as("what was looked at")
                    .isGreaterThan(20);
            assertThat(browser.text("""
                    axe.run({ resultTypes: ['violations'] }).then((found) => found.violations
                      .filter((each) => ['serious', 'critical'].includes(each.impact))
                      .map((each) => each.id + ': ' + each.nodes.slice(0, 3).map((node) => node.html).join(' ')).join('; '))
                    """)).as(scheme).isEmpty();
        }
    }
}
