package io.github.gouji.example.scans;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.document.Reading;
import io.github.gouji.finding.Finding;
import io.github.gouji.reader.picture.SeenGlyph;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.TableKind;
import io.github.gouji.result.ValidationResult;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scans made of a report of our own, whose figures its Word file tells. */
class ScannedReportTest {

    /** A seal or a lost line may take a row's figure away. */
    private static final double LEAST_READ = 0.97;

    /** A machine that is busy with other tests is slower than the usual time limit allows for. */
    private static final ReportValidator VALIDATOR =
            ReportValidator.builder().timeLimit(Duration.ZERO).build();

    private static final String TITLE = "清河县教育局2025年政府信息公开工作年度报告";

    private static ValidationResult check(byte[] file, String name) throws IOException {
        return VALIDATOR.check(new ByteArrayInputStream(file), name);
    }

    private static AnnualReport report(ValidationResult result) {
        return result.reports().get(0).report();
    }

    private static Map<CellKey, Optional<BigDecimal>> figures(AnnualReport report) {
        Map<CellKey, Optional<BigDecimal>> figures = new HashMap<>();
        Stream.of(TableKind.values()).forEach(kind -> report.table(kind).orElseThrow().figures()
                .forEach((cell, figure) -> figures.put(cell, figure.number())));
        return figures;
    }

    private static byte[] rendering() throws IOException {
        try (InputStream pdf = ScannedReportTest.class.getResourceAsStream("/2021-pass.pdf")) {
            return pdf.readAllBytes();
        }
    }

    @ParameterizedTest
    @CsvSource({"200, 1, 1", "150, 2, 0.75"})
    void noFigureOfAScanIsMisreadAndNextToNoneUnread(int dpi, long seed, float quality) throws IOException {
        ScanMaker maker = new ScanMaker(dpi, seed, quality);
        ValidationResult scanned = check(maker.pdf(maker.pages(rendering())), "扫描.pdf");
        AnnualReport truth = report(VALIDATOR.check(Path.of("../reports/2021-pass.docx")));

        Map<CellKey, Optional<BigDecimal>> written = figures(truth);
        Map<CellKey, Optional<BigDecimal>> read = figures(report(scanned));
        read.values().removeIf(Optional::isEmpty);
        assertThat(written).containsAllEntriesOf(read);
        assertThat(read).hasSizeGreaterThanOrEqualTo((int) (LEAST_READ * written.size()));
        assertThat(report(scanned).isSeen()).isTrue();
        assertThat(scanned.findings()).extracting(Finding::severity).doesNotContain(Severity.ERROR);
    }

    @Test
    void theScanThatIsGivenToTryHasNoErrorAndNoFigureMisread() throws IOException {
        ValidationResult scanned = VALIDATOR.check(Path.of("scans/2021-pass-150dpi.pdf"));
        Map<CellKey, Optional<BigDecimal>> read = figures(report(scanned));
        read.values().removeIf(Optional::isEmpty);
        Map<CellKey, Optional<BigDecimal>> written = figures(report(VALIDATOR.check(Path.of("../reports/2021-pass.docx"))));
        assertThat(written).containsAllEntriesOf(read);
        assertThat(read).hasSizeGreaterThanOrEqualTo((int) (LEAST_READ * written.size()));
        assertThat(scanned.findings()).extracting(Finding::severity).containsOnly(Severity.INFO);
    }

    /** A row of cells, each 200 pixels wide, with these figures in them. */
    private static BufferedImage row(String... figures) {
        BufferedImage picture = new BufferedImage(1200, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1200, 300);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 32));
        for (int i = 0; i < figures.length; i++) {
            graphics.drawRect(100 + 200 * i, 100, 200, 80);
            graphics.drawString(figures[i], 190 + 200 * i, 150);
        }
        graphics.dispose();
        return picture;
    }

    @Test
    void blankZeroAndDashAreToldApart() {
        StringBuilder read = new StringBuilder();
        new ScanReader()
                .read(row("10", "", "0", "—", "308"))
                .glyphs()
                .forEach(glyph -> read.append((int) glyph.left() / 200 - (glyph.left() % 200 < 100 ? 1 : 0))
                        .append(glyph.text()));

        assertThat(read).hasToString("01" + "00" + "20" + "3—" + "43" + "40" + "48");
    }

    @Test
    void fullWidthDigitsOfACellStandTogether() {
        List<SeenGlyph> digits = new ScanReader()
                .read(row("１０", "", "0", "—", "308")).glyphs().stream()
                        .filter(glyph -> glyph.left() < 300)
                        .toList();

        assertThat(digits).extracting(SeenGlyph::text).containsExactly("1", "0");
        assertThat(digits.get(0).right()).isEqualTo(digits.get(1).left());
    }

    @Test
    void whatAPointStandsBeforeIsInDoubt() {
        assertThat(new ScanReader().read(row("10", "0", ".5", "—", "308")).glyphs())
                .filteredOn(glyph -> glyph.left() > 500 && glyph.left() < 700)
                .isNotEmpty()
                .allMatch(glyph -> glyph.text().equals("5") && glyph.confidence() < Reading.CERTAIN);
    }

    /** The row with specks of noise, each given by its place. */
    private static BufferedImage speckled(BufferedImage row, int... places) {
        Graphics2D graphics = row.createGraphics();
        graphics.setColor(Color.DARK_GRAY);
        for (int i = 0; i < places.length; i += 2) {
            graphics.fillRect(places[i], places[i + 1], 4, 5);
        }
        graphics.dispose();
        return row;
    }

    @Test
    void aSpeckInABlankCellIsNothingButADoubt() {
        BufferedImage speckled = speckled(row("10", "", "0", "—", "308"), 390, 140);

        assertThat(new ScanReader().read(speckled).glyphs())
                .filteredOn(glyph -> glyph.left() > 300 && glyph.left() < 500)
                .isNotEmpty()
                .allMatch(glyph -> glyph.text().isEmpty() && glyph.confidence() < Reading.CERTAIN);
    }

    @Test
    void specksAroundAFigureAreNoPartOfItButPutItInDoubt() {
        BufferedImage speckled = speckled(row("10", "", "7", "—", "308"), 520, 110, 640, 130, 550, 165);

        assertThat(new ScanReader().read(speckled).glyphs())
                .filteredOn(glyph -> glyph.left() > 500 && glyph.left() < 700)
                .hasSize(1)
                .allMatch(glyph -> glyph.text().equals("7") && glyph.confidence() < Reading.CERTAIN);
    }

    /** The row with a seal over one cell, on paper as bright as this share of white. */
    private static BufferedImage sealed(BufferedImage row, int cell, double paper) {
        for (int y = 0; y < row.getHeight(); y++) {
            for (int x = 0; x < row.getWidth(); x++) {
                boolean seal = x > 110 + 200 * cell && x < 290 + 200 * cell && y > 110 && y < 170;
                Color below = new Color(row.getRGB(x, y));
                row.setRGB(
                        x,
                        y,
                        new Color(
                                        (int) (below.getRed() * paper * (seal ? 0.92 : 1)),
                                        (int) (below.getGreen() * paper * (seal ? 0.37 : 1)),
                                        (int) (below.getBlue() * paper * (seal ? 0.39 : 1)))
                                .getRGB());
            }
        }
        return row;
    }

    @Test
    void aFigureUnderASealIsReadAndInDoubt() {
        assertThat(new ScanReader()
                        .read(sealed(row("10", "7", "0", "—", "308"), 1, 1))
                        .glyphs())
                .filteredOn(glyph -> glyph.left() > 300 && glyph.left() < 500)
                .hasSize(1)
                .allMatch(glyph -> glyph.text().equals("7") && glyph.confidence() < Reading.CERTAIN);
    }

    /** The line is wiped off, and may take a stroke of the digit with it: 8 is 3 then, however sure the model is. */
    @Test
    void aFigureThatTouchesALineIsInDoubt() {
        BufferedImage picture = row("10", "", "0", "—", "308");
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 32));
        graphics.drawString("8", 300, 150);
        graphics.dispose();

        assertThat(new ScanReader().read(picture).glyphs())
                .filteredOn(glyph -> glyph.left() > 250 && glyph.left() < 450)
                .isNotEmpty()
                .allMatch(glyph -> glyph.confidence() < Reading.CERTAIN);
    }

    @Test
    void aSealInTheShadeIsNoInk() {
        assertThat(new ScanReader()
                        .read(sealed(row("10", "", "0", "—", "308"), 1, 0.65))
                        .glyphs())
                .filteredOn(glyph -> glyph.left() > 300 && glyph.left() < 500)
                .allMatch(glyph -> glyph.text().isEmpty());
    }

    @Test
    void pictureFileIsReadLikeAPage() throws IOException {
        ScanMaker maker = new ScanMaker(200, 3, 1);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(maker.pages(rendering()).get(0), "png", png);

        assertThat(report(check(png.toByteArray(), "扫描.png")).isSeen()).isTrue();
    }

    /** A report that shows its tables as pictures. */
    private static byte[] word(List<byte[]> pictures) throws IOException {
        String namespaces = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
                + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
                + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'";
        StringBuilder body = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < pictures.size(); i++) {
            body.append("<w:p><w:r><w:drawing><pic:pic><pic:blipFill><a:blip r:embed='p%d'/></pic:blipFill></pic:pic>"
                    .formatted(i));
            body.append("</w:drawing></w:r></w:p>");
            relations.append(
                    "<Relationship Id='p%d' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/image' Target='media/%d.png'/>"
                            .formatted(i, i));
            parts.put("word/media/%d.png".formatted(i), pictures.get(i));
        }
        String packages = "xmlns='http://schemas.openxmlformats.org/package/2006/";
        parts.put(
                "[Content_Types].xml",
                bytes("<Types " + packages + "content-types'><Default Extension='png' ContentType='image/png'/>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"));
        parts.put(
                "_rels/.rels",
                bytes("<Relationships " + packages + "relationships'><Relationship Id='m' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"));
        parts.put(
                "word/_rels/document.xml.rels",
                bytes("<Relationships " + packages + "relationships'>" + relations + "</Relationships>"));
        parts.put(
                "word/document.xml",
                bytes("<w:document " + namespaces + "><w:body><w:p><w:r><w:t>" + TITLE + "</w:t></w:r></w:p>" + body
                        + "</w:body></w:document>"));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file.toByteArray();
    }

    private static byte[] page(List<byte[]> pictures) {
        StringBuilder page = new StringBuilder("<html><meta charset=utf-8><body><p>" + TITLE + "</p>");
        pictures.forEach(picture -> page.append("<p><img src=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(picture))
                .append("\"></p>"));
        return bytes(page.append("</body></html>").toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void picturesInAWordFileOrAPageStandForTheTablesTheyShow() throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (BufferedImage picture : new ScanMaker(200, 4, 1).pages(rendering())) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            pictures.add(png.toByteArray());
        }
        Map<CellKey, Optional<BigDecimal>> written = figures(report(VALIDATOR.check(Path.of("../reports/2021-pass.docx"))));

        for (ValidationResult result :
                List.of(check(word(pictures), "图片.docx"), check(page(pictures), "图片.html"))) {
            Map<CellKey, Optional<BigDecimal>> read = figures(report(result));
            read.values().removeIf(Optional::isEmpty);
            assertThat(written).containsAllEntriesOf(read);
            assertThat(read).hasSizeGreaterThanOrEqualTo((int) (LEAST_READ * written.size()));
            assertThat(report(result).isSeen()).isTrue();
        }
    }

    @Test
    void doubtIsBelowTheLibrarysThreshold() {
        assertThat(PageText.DOUBTFUL).isLessThan(Reading.CERTAIN);
    }
}
