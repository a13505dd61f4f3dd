package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.constraint.Severity;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.document.Place;
import io.github.gouji.document.Reading;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.Reports;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.FollowUp;
import io.github.gouji.result.UnitList;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.testing.SampleReport;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page in a real browser; skipped where there is none. */
class HtmlPageTest extends HtmlPages {

    private static final String HOSTILE = "</script><script>window.hacked=1</script><img src=x onerror=hacked=1>&amp;";

    /** The list of reports; textContent, since what is off the screen is not rendered and has no innerText. */
    private static final String REPORTS = "document.getElementById('reports').textContent";

    @Test
    void wrongCellsAreMarkedAndExplainThemselves() throws IOException {
        open(wrong());
        String cell = "document.querySelector('td[data-cell=\"applications.received.total\"]')";
        assertThat(browser.text(cell + ".className")).contains("culprit", "error");
        browser.run(cell + ".dispatchEvent(new Event('mouseenter'))");
        assertThat(browser.text("document.querySelector('#tip p').textContent")).isEqualTo("应改为：0");
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
    void whoReportedIsToldInTheLanguageThatThePageSpeaks() throws IOException {
        List<ValidationResult> results = List.of(wrong());
        FollowUp followUp = new FollowUp(null, new UnitList(List.of("青河镇")), Severity.ERROR);
        results.forEach(followUp::add);
        open(OutputSettings.defaults(), results, followUp.of(BatchResult.of(results, Severity.ERROR)));
        String shown = "[...document.querySelectorAll('.followed h2')].filter((each) => each.offsetParent !== null)"
                + ".map((each) => each.textContent).join()";
        assertThat(browser.text(shown)).isEqualTo("报送情况通报");
        browser.run("document.querySelector('[data-lang=en]').click()");
        assertThat(browser.text(shown)).isEqualTo("who reported");
        browser.run("document.querySelector('[data-lang=zh]').click()");
        assertThat(browser.text(shown)).isEqualTo("报送情况通报");
    }

    @Test
    void figureInDoubtShowsWhatItWasReadFrom() throws IOException {
        Reading reading = new Reading(0.5, "iVBORw0KGgo=");
        Figure figure = Figure.read("7", Place.UNKNOWN).seen(reading);
        AnnualReport report = Reports.sound2021()
                .set("disclosure.penalties.decisions", figure)
                .build();
        open(new ValidationResult(
                "扫描.pdf", "pdf", List.of(), Outputs.VALIDATOR.check(report).reports()));

        assertThat(browser.text("document.querySelector('.finding .seen img').src"))
                .isEqualTo("data:image/png;base64," + reading.picture());
        assertThat(browser.text("document.querySelector('.finding .seen img').alt"))
                .isEqualTo("7");
        assertThat(browser.text(REPORTS)).contains("由图片识读");
    }

    @Test
    void whatToChangeStandsBeforeWhatIsWrong() throws IOException {
        open(Outputs.named(
                "wrong.docx",
                SampleReport.of(ReportFormat.FORMAT_2021)
                        .with("applications.granted.business", "０")
                        .with("disclosure.fees.amount", "")
                        .with("applications.received.total", "3")));
        assertThat(browser.text("document.querySelector('.body').firstElementChild.className"))
                .isEqualTo("repair");
        assertThat(browser.text("document.querySelector('.repair .changes').textContent"))
                .contains("3 → 0");
        assertThat(browser.text(
                        "[...document.querySelectorAll('.finding')].map((each) => each.className.slice(8)).join()"))
                .matches("(error,?)+(warning,?)+(info,?)+");
    }

    @Test
    void severalCandidatesArePaleAndNoneIsRed() throws IOException {
        SampleReport office = SampleReport.of(ReportFormat.FORMAT_2021);
        for (String column : List.of("naturalPerson", "total")) {
            office.with("applications.received." + column, "3")
                    .with("applications.granted." + column, "1")
                    .with("applications.unavailableNotHeld." + column, "1")
                    .with("applications.resultTotal." + column, "3");
        }
        ValidationResult undecided = Outputs.named("a.docx", office);
        assertThat(undecided.reports().get(0).repairs()).isNotEmpty().noneMatch(Repair::isDecided);
        open(undecided);
        assertThat(browser.run("document.querySelectorAll('td.candidate').length")
                        .intValue())
                .isPositive();
        assertThat(browser.run("document.querySelectorAll('td.culprit, td.wrong').length")
                        .intValue())
                .isZero();
        assertThat(browser.text("document.querySelector('.legend').textContent"))
                .contains("其中之一可能写错");
    }

    @Test
    void lastYearsFiguresStandSmallBesideThisYears() throws IOException {
        AnnualReport last = SampleReport.of(ReportFormat.FORMAT_2021)
                .with("applications.received.total", "41")
                .build();
        AnnualReport now = SampleReport.of(ReportFormat.FORMAT_2021)
                .on(last.year().get() + 1)
                .build();
        open(Outputs.VALIDATOR.check(now, last));
        assertThat(browser.text(
                        "document.querySelector('td[data-cell=\"applications.received.total\"] .before').textContent"))
                .isEqualTo("41");
        assertThat(browser.text("document.querySelector('.body').textContent"))
                .contains("小字：" + last.year().get() + "年度报告的数");
    }

    @Test
    void withoutLastYearsReportNothingStandsBeside() throws IOException {
        open(wrong());
        assertThat(browser.run("document.querySelectorAll('.before').length").intValue())
                .isZero();
    }

    @Test
    void reportsOfOneNameAreToldApart() throws IOException {
        SampleReport report = SampleReport.of(ReportFormat.FORMAT_2021).with("applications.received.total", "3");
        open(Outputs.named("甲.docx", report), Outputs.named("乙.docx", report));
        assertThat(browser.text("document.getElementById('summary').textContent"))
                .contains("清溪镇人民政府 2021年度 甲.docx", "清溪镇人民政府 2021年度 乙.docx");
    }

    @Test
    void anAddressThatAsksForWhatIsNotThereFiltersNothing() throws IOException {
        open(wrong());
        browser.open(URI.create(
                folder.resolve("results.html").toUri() + "?again#severity=bogus&rule=no.such&status=xyz&order=up"));
        assertThat(shown()).isOne();
        assertThat(browser.run("document.querySelectorAll('.finding').length").intValue())
                .isPositive();
    }

    @Test
    void theFirstThingToChangeIsSeenWhileAReportIsClosed() throws IOException {
        open(wrong(), remarks());
        assertThat(browser.text("document.querySelector('.report summary .glimpse').textContent"))
                .contains("应改（把握", "3 → 0");
    }

    @Test
    void theLegendNamesTheColoursThatAreUsed() throws IOException {
        open(wrong());
        assertThat(browser.text("document.querySelector('.legend').textContent"))
                .contains("可能写错", "参与算式的格")
                .doesNotContain("空白");
    }

    @Test
    void aReportWithRemarksIsNotPlainlyPassed() throws IOException {
        open(remarks());
        assertThat(browser.text("document.querySelector('.report summary .tag').textContent"))
                .matches("通过，有\\d+处提醒");
        assertThat(browser.text("document.querySelector('.report summary .tag').className"))
                .isEqualTo("tag remarks");
    }

    @Test
    void whatNeedsWorkComesFirst() throws IOException {
        open(remarks(), wrong());
        String first = "document.querySelector('.report .file').textContent";
        assertThat(browser.text(first)).isEqualTo("wrong.docx");
        choose("order", "file");
        assertThat(browser.text(first)).isEqualTo("blank.docx");
    }

    @Test
    void aFilterNarrowsTablesRepairsAndCounts() throws IOException {
        open(Outputs.named(
                "wrong.docx",
                SampleReport.of(ReportFormat.FORMAT_2021)
                        .with("applications.received.total", "3")
                        .with("disclosure.fees.amount", "")));
        choose("rule", "cell.blank");
        assertThat(browser.run("document.querySelectorAll('.repair, td.culprit, td.part').length")
                        .intValue())
                .isZero();
        assertThat(browser.run("document.querySelectorAll('td.empty').length").intValue())
                .isEqualTo(1);
        assertThat(browser.text("document.querySelector('.tiles .error dd').textContent"))
                .isEqualTo("0");
        assertThat(browser.text("document.querySelector('.report .counts').textContent"))
                .isEqualTo("警告 1");
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
        assertThat(shown()).isEqualTo(1);
        choose("status", "remarks");
        assertThat(shown()).isEqualTo(1);
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
        assertThat(browser.text(REPORTS)).contains("3 → 0", "show in the table");
        browser.run("document.querySelector('[data-lang=zh]').click()");
        assertThat(browser.text("document.body.innerText")).contains("总览");
        assertThat(browser.text(REPORTS)).contains("3 → 0", "在表中查看");
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
    void aFaultThatMostUnitsShareIsOneCause() throws IOException {
        ValidationResult[] shared = Stream.of("甲镇", "乙镇", "丙镇")
                .map(name -> Outputs.named(
                        name + ".docx",
                        SampleReport.of(ReportFormat.FORMAT_2021).by(name).with("disclosure.fees.amount", "")))
                .toArray(ValidationResult[]::new);
        open(shared);
        browser.run("document.querySelector('.matrix').open = true");
        browser.run("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
        assertThat(browser.text("document.querySelector('.matrix').textContent"))
                .contains("3/3份", "多数单位都有", "同一原因");
        assertThat(browser.run("document.querySelectorAll('.matrix tbody tr').length")
                        .intValue())
                .isEqualTo(3);
    }

    @Test
    void unreadableFilesAreNoUnits() throws IOException {
        open(wrong(), Outputs.check("空.docx", ""));
        assertThat(browser.text("document.querySelector('.tiles .unreadable dd').textContent"))
                .isEqualTo("1");
        assertThat(browser.text("document.querySelector('.charts').textContent"))
                .doesNotContain("空.docx");
    }

    @Test
    void theAnnotatedCopyIsOneClickAway() throws IOException {
        ValidationResult wrong = wrong();
        open(OutputSettings.defaults().linking(file -> Optional.of("copies/甲 镇.docx")), wrong);
        assertThat(browser.text("document.querySelector('.copy a').getAttribute('href')"))
                .isEqualTo("copies/%E7%94%B2%20%E9%95%87.docx");
    }

    @Test
    void thousandsOfReportsAreListedInParts() throws IOException {
        ValidationResult sound = Outputs.named("a.docx", SampleReport.of(ReportFormat.FORMAT_2021));
        open(IntStream.range(0, 1200).mapToObj(i -> sound).toArray(ValidationResult[]::new));
        assertThat(shown()).isEqualTo(500);
        browser.run("document.querySelector('#reports > button').click()");
        assertThat(shown()).isEqualTo(1000);
        browser.run("page.paper.lay()");
        assertThat(browser.run("document.querySelectorAll('details.report[open]').length")
                        .intValue())
                .as("paper has all of them")
                .isEqualTo(1200);
        browser.run("page.paper.clear()");
        assertThat(browser.run("document.querySelectorAll('details.report[open]').length")
                        .intValue())
                .isZero();
        assertThat(shown()).isEqualTo(1000);
    }
}
