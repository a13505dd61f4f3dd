package io.github.gouji.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.github.gouji.testing.Browser;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages in a real browser, from upload to download; skipped where there is none. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WebPageTest {

    private static final Path REPORTS = Path.of("..", "reports");
    private static final Path FAULTY = REPORTS.resolve("applications.row-total-fail.docx");
    private static final int TAB = 9;
    private static final int ENTER = 13;
    private static final int DOWN = 40;

    /** To be looked at. */
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    static Path folder;

    private static Browser browser;

    @LocalServerPort
    private int port;

    private Path downloads;

    @BeforeAll
    static void startBrowser() throws IOException {
        Optional<Path> program = Browser.find();
        assumeThat(program).as("no browser on this machine").isPresent();
        browser = new Browser(program.get(), folder.resolve("profile"));
        Files.createDirectories(SCREENS);
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void anEmptyFolderForDownloads() throws IOException {
        downloads = Files.createTempDirectory(folder, "downloads");
        browser.downloadTo(downloads);
    }

    private void open(String page, int width) {
        browser.open(URI.create("http://localhost:" + port + page));
        browser.width(width);
    }

    private static void until(String condition) {
        browser.run("new Promise((done) => { const look = () => (" + condition
                + ") ? done(true) : requestAnimationFrame(look); look(); })");
    }

    private static void look(String name) throws IOException {
        Files.write(SCREENS.resolve(name + ".png"), browser.screenshot());
    }

    private static void click(String selector) {
        browser.run("document.querySelector('" + selector + "').click()");
    }

    private static void check(Path... files) {
        browser.choose("#file", List.of(files));
        click(".first button");
        until("!document.getElementById('result').hidden && !awaited");
    }

    /** The report draws what is in sight frame by frame. */
    private static void assertReportSays(String... words) {
        await().untilAsserted(() ->
                assertThat(browser.inFrame("document.body.innerText").asText()).contains(words));
    }

    private Path download(String button, String name) {
        click("[formaction^=\"/" + button + "\"]");
        until("document.getElementById('status').textContent.includes('" + name + "')");
        Path file = downloads.resolve(name);
        await().until(() -> Files.exists(file));
        return file;
    }

    private static List<String> entries(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }

    /** Reports of sixty towns; those of every other have a wrong total. */
    private static Path[] towns() throws IOException {
        Path where = Files.createTempDirectory(folder, "towns");
        List<Path> files = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            String town = "甲乙丙丁戊己庚辛壬癸".charAt(number % 10) + "" + "山河湖岭原川".charAt(number / 10) + "镇";
            String example = number % 2 == 0 ? "2021-pass.json" : "applications.result-total-fail.json";
            String text = Files.readString(REPORTS.resolve(example)).replaceAll("白鹭镇|柳湾镇", town);
            files.add(Files.writeString(where.resolve(town + ".json"), text));
        }
        return files.toArray(Path[]::new);
    }

    @Test
    void aFileIsCheckedAndItsCopyDownloaded() throws IOException {
        open("/?lang=zh", 1280);
        look("upload");
        check(FAULTY);
        assertReportSays("不通过", "总计");
        assertThat(browser.inFrame("document.documentElement.className").asText())
                .as("the report's own scripts run")
                .isEqualTo("js");
        look("report");
        assertThat(entries(download("copies", "applications.row-total-fail.docx")))
                .contains("word/comments.xml");
        look("downloaded");
    }

    @Test
    void sixtyFilesGiveLettersAndSums() throws IOException {
        open("/?lang=zh", 1280);
        check(towns());
        browser.run("document.querySelector('[name=sender]').value = '清河县人民政府办公室'");
        assertReportSays("乙山镇人民政府");
        look("sixty");
        assertThat(entries(download("letters", "反馈单.zip")))
                .hasSize(31)
                .contains("00-全部反馈单.docx")
                .anyMatch(name -> name.contains("乙山镇人民政府"))
                .noneMatch(name -> name.contains("甲山镇人民政府"));
        assertThat(entries(download("sums", "汇总表.zip"))).containsExactly("汇总表.xlsx", "三张表.docx");
    }

    @Test
    void whereThereIsNothingToDownloadThatIsSaid() {
        open("/?lang=en", 1280);
        browser.choose("#file", List.of(REPORTS.resolve("2021-pass.docx")));
        click("[formaction^=\"/letters\"]");
        until("document.getElementById('status').textContent.startsWith('There is nothing to write')");
        assertThat(downloads).isEmptyDirectory();
    }

    @Test
    void filesThatAreDroppedAreChecked() throws IOException {
        open("/?lang=zh", 1280);
        String name = "<img src=x onerror=alert(1)>.json";
        browser.run("(() => { const drop = new DataTransfer(); drop.items.add(new File(["
                + Files.readString(REPORTS.resolve("applications.result-total-fail.json"))
                        .lines()
                        .map(line -> "'" + line.replace("\\", "\\\\").replace("'", "\\'") + "',")
                        .reduce("", String::concat)
                + "], '" + name + "')); document.body.dispatchEvent(new DragEvent('drop',"
                + " { dataTransfer: drop, bubbles: true, cancelable: true })); })()");
        until("!document.getElementById('result').hidden && !awaited");
        assertReportSays("不通过", name);
        assertThat(browser.text("document.getElementById('chosen').textContent"))
                .contains(name);
        assertThat(browser.run("document.images.length").intValue()).isZero();
    }

    @Test
    void theKeyboardIsEnoughToCheckAndDownload() throws IOException {
        open("/?lang=zh", 1280);
        browser.choose("#file", List.of(FAULTY));
        List<String> stops = new ArrayList<>();
        for (int stop = 0; stop < 16; stop++) {
            browser.press("Tab", TAB);
            stops.add(browser.text("document.activeElement.name || document.activeElement.textContent"));
        }
        assertThat(stops)
                .containsSubsequence(
                        "跳到正文",
                        "检查报告",
                        "填三张表",
                        "中文",
                        "English",
                        "file",
                        "units",
                        "names",
                        "previous",
                        "检查",
                        "批注副本",
                        "反馈单",
                        "sender",
                        "due");
        browser.run("document.querySelector('.first button').focus()");
        browser.press("Enter", ENTER);
        until("document.activeElement === frame");
        assertThat(browser.text("document.getElementById('status').textContent"))
                .isEqualTo("检查完毕，结果在下面。");

        browser.run("document.querySelector('[formaction^=\"/copies\"]').focus()");
        browser.press("Enter", ENTER);
        await().until(() -> Files.exists(downloads.resolve(FAULTY.getFileName())));
        until("document.activeElement.textContent === '批注副本'");
    }

    @Test
    void whatIsTypedIsCheckedAndMended() throws IOException {
        open("/form?year=2023&lang=zh", 1600);
        until("document.getElementById('state').textContent === '还有200格没有填。'");
        browser.run("document.getElementById('zeros').focus()");
        browser.press("Enter", ENTER);
        until("document.getElementById('state').textContent === '没有问题。'");

        browser.run("document.getElementById('applications.received.naturalPerson').focus()");
        browser.run("document.activeElement.select()");
        browser.type("3");
        until("document.querySelector('td.wrong')");
        look("typed");
        assertThat(browser.run(
                                "(() => { const box = document.querySelector('td.wrong').getBoundingClientRect();"
                                        + " return document.elementFromPoint(box.left + 9, box.top + 9).closest('td.wrong') !== null; })()")
                        .booleanValue())
                .as("the wrong cell is in sight, not behind the headings")
                .isTrue();
        String cell = "document.getElementById('applications.received.naturalPerson')";
        assertThat(browser.text(cell + ".getAttribute('aria-invalid')")).isEqualTo("true");
        assertThat(browser.text(cell + ".nextSibling.textContent")).isEqualTo("→ 0");
        assertThat(browser.text("document.getElementById(" + cell + ".getAttribute('aria-describedby')).textContent"))
                .contains("自然人", "改为 0");

        browser.run("document.querySelector('#findings button').focus()");
        browser.press("Enter", ENTER);
        until("document.getElementById('state').textContent === '没有问题。'");
        assertThat(browser.run("document.querySelectorAll('[aria-invalid], td.doubt').length")
                        .intValue())
                .isZero();
        browser.press("ArrowDown", DOWN);
        assertThat(browser.text("document.activeElement.id")).isEqualTo("applications.carriedOver.naturalPerson");
    }

    @Test
    void aSumIsNotWrongBeforeItsPartsAreTyped() {
        open("/form?year=2023&lang=en", 1600);
        browser.run("document.getElementById('applications.received.naturalPerson').focus()");
        browser.type("3");
        until("document.getElementById('state').textContent.includes('Cells still blank: 199')");
        assertThat(browser.run("document.querySelectorAll('td.wrong').length").intValue())
                .isZero();
        for (String column : "business research publicWelfare legalService otherOrganization".split(" ")) {
            browser.run("document.getElementById('applications.received." + column + "').select()");
            browser.type("0");
        }
        browser.run("document.getElementById('applications.received.total').select()");
        browser.type("4");
        until("document.querySelector('td.wrong')");
        assertThat(browser.text("document.querySelector('#findings li').textContent"))
                .contains("add up to");
    }

    @Test
    void whatIsTypedCanBeSavedAndCheckedAsAFile() throws IOException {
        open("/form?year=2023&lang=zh", 1600);
        browser.run("document.getElementById('organization').value = '青河镇人民政府'");
        click("#zeros");
        click("#save");
        Path file = downloads.resolve("年报三张表2023.json");
        await().until(() -> Files.exists(file));
        open("/?lang=zh", 1280);
        check(file);
        assertReportSays("青河镇人民政府");
    }

    @Test
    void theLanguageIsSwitchedByALink() {
        open("/form?year=2020&lang=zh", 1280);
        click("header nav:last-child a[hreflang=en]");
        await().until(() -> browser.text("document.readyState + document.documentElement?.lang")
                .equals("completeen"));
        assertThat(browser.text("document.getElementById('zeros').textContent")).isEqualTo("Fill blanks with 0");
        assertThat(browser.text("document.querySelector('[name=year]').value")).isEqualTo("2020");
    }

    @Test
    void everyFieldHasANameAndNothingComesFromElsewhere() {
        for (String page : List.of("/?lang=zh", "/form?lang=en")) {
            open(page, 1280);
            assertThat(browser.text("[...document.querySelectorAll('input:not([type=hidden]), button, iframe')]"
                            + ".filter((each) => !each.labels?.length && !each.getAttribute('aria-label')"
                            + " && !each.title && !each.textContent.trim()).map((each) => each.outerHTML).join()"))
                    .isEmpty();
            assertThat(browser.text("[...document.querySelectorAll('[id]')].map((each) => each.id)"
                            + ".filter((id, at, all) => all.indexOf(id) !== at).join()"))
                    .isEmpty();
            assertThat(browser.requests())
                    .isNotEmpty()
                    .allMatch(address -> address.startsWith("http://localhost:" + port + "/")
                            // the browser's own pictures, such as that of a calendar
                            || address.startsWith("data:"));
        }
    }

    @Test
    void bothPagesFitAPhone() throws IOException {
        for (String page : List.of("/", "/form")) {
            open(page, 390);
            assertThat(browser.run("document.documentElement.scrollWidth").intValue())
                    .as(page)
                    .isLessThanOrEqualTo(390);
            look("phone" + page.replace('/', '-'));
        }
    }

    @Test
    void theDarkIsReadable() throws IOException {
        browser.colours("dark");
        open("/form?year=2023&lang=zh", 1600);
        click("#zeros");
        until("document.getElementById('state').textContent === '没有问题。'");
        look("dark");
        browser.colours("light");
        assertThat(browser.text("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(244, 246, 249)");
    }

    @Test
    void theServerWritesNothing() throws IOException {
        File[] before = new File(System.getProperty("java.io.tmpdir")).listFiles();
        open("/?lang=zh", 1280);
        check(FAULTY);
        download("copies", FAULTY.getFileName().toString());
        assertThat(new File(System.getProperty("java.io.tmpdir")).listFiles())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(before));
    }
}
