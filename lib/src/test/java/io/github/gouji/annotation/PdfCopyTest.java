package io.github.gouji.annotation;

import static io.github.gouji.annotation.CommentedPlaces.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.gouji.document.Budget;
import io.github.gouji.document.Cell;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.Place;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.pdf.PdfReader;
import io.github.gouji.testing.CorpusFile;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfCopyTest {

    private static final List<Remark> NOTES =
            List.of(Remark.note(Place.page(1), "一"), new Remark(Place.page(1), "二", null, true));

    @Test
    void whatIsAddedIsAppendedAndTheSameEachTime() throws Exception {
        FileContent file = page(0);
        byte[] copy = Annotator.annotate(file, "pdf", NOTES, REVIEWER);
        assertThat(Arrays.copyOf(copy, file.bytes().length)).isEqualTo(file.bytes());
        assertThat(Annotator.annotate(file, "pdf", NOTES, REVIEWER)).isEqualTo(copy);
    }

    @Test
    void eachHighlightLiesOnItsCell() throws Exception {
        FileContent file = CorpusFile.ofKinds("pdf").get(0).content();
        List<Cell> cells = cells(file);
        Cell figure = cells.stream()
                .filter(cell -> cell.text().matches("[1-9]\\d+"))
                .findFirst()
                .orElseThrow();
        byte[] copy = Annotator.annotate(
                file,
                "pdf",
                List.of(
                        Remark.shade(figure.place(), Shade.PALE, false),
                        new Remark(figure.place(), "应改为6", Shade.WRONG, true)),
                REVIEWER);
        try (PDDocument read = Loader.loadPDF(copy)) {
            PDPage page = read.getPage(figure.place().page() - 1);
            PDAnnotationHighlight highlight = (PDAnnotationHighlight) last(page);
            assertThat(textIn(page, highlight.getQuadPoints())).isEqualTo(figure.text());
            assertThat(highlight.getContents()).isEqualTo("应改为6");
            assertThat(highlight.getTitlePopup()).isEqualTo("勾稽");
            assertThat(highlight.getCreationDate().toInstant()).hasToString("2026-01-31T00:00:00Z");
            assertThat(highlight.getColor().getComponents()[1]).isEqualTo(0x9B / 255f, within(0.01f));
            assertThat(highlight.getNormalAppearanceStream().getBBox().toString())
                    .as("covers its cell and no other")
                    .isEqualTo(highlight.getRectangle().toString());
        }
        assertThat(cells(new FileContent("x.pdf", copy))).isEqualTo(cells);
    }

    @ParameterizedTest
    @CsvSource({"0, 470, 670", "90, 20, 670", "180, 20, 20", "270, 470, 20"})
    void notesStandOneBelowTheOtherAtTheUpperRightAsThePageIsSeen(int rotation, float left, float low)
            throws Exception {
        byte[] copy = Annotator.annotate(page(rotation), "pdf", NOTES, REVIEWER);
        try (PDDocument read = Loader.loadPDF(copy)) {
            List<PDAnnotation> notes = read.getPage(0).getAnnotations();
            assertThat(notes).hasSize(2).allMatch(PDAnnotationText.class::isInstance);
            assertThat(((PDAnnotationMarkup) notes.get(1)).getContents()).isEqualTo("二");
            assertThat(notes.get(0).getRectangle().getLowerLeftX()).isEqualTo(left, within(20f));
            assertThat(notes.get(0).getRectangle().getLowerLeftY()).isEqualTo(low, within(20f));
            assertThat(notes.get(1).getRectangle()).isNotEqualTo(notes.get(0).getRectangle());
        }
    }

    @Test
    void aFileWhoseOwnerForbidsCommentsIsRefused() throws Exception {
        AccessPermission permission = new AccessPermission();
        permission.setCanModifyAnnotations(false);
        FileContent closed = page(0, permission);
        assertThatThrownBy(() -> Annotator.annotate(closed, "pdf", NOTES, REVIEWER))
                .isInstanceOfSatisfying(UnreadableException.class, refused -> {
                    assertThat(refused.problem()).isEqualTo(Problem.UNSUPPORTED);
                    assertThat(refused.detailZh()).isEqualTo("文件限制加批注");
                });
    }

    private static PDAnnotation last(PDPage page) throws IOException {
        List<PDAnnotation> annotations = page.getAnnotations();
        return annotations.get(annotations.size() - 1);
    }

    private static String textIn(PDPage page, float[] corners) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        float top = page.getCropBox().getUpperRightY() - corners[1];
        stripper.addRegion(
                "cell", new Rectangle2D.Float(corners[0], top, corners[2] - corners[0], corners[1] - corners[5]));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("cell").strip();
    }

    private static List<Cell> cells(FileContent content) throws UnreadableException {
        return new PdfReader()
                .read(content, new Budget(Limits.defaults())).blocks().stream()
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .flatMap(table -> table.cells().stream())
                        .toList();
    }

    private static FileContent page(int rotation) throws IOException {
        return page(rotation, null);
    }

    private static FileContent page(int rotation, AccessPermission permission) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(500, 700));
            page.setRotation(rotation);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(100, 300);
                content.showText("2023");
                content.endText();
            }
            if (permission != null) {
                document.protect(new StandardProtectionPolicy("owner", "", permission));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new FileContent("x.pdf", bytes.toByteArray());
        }
    }
}
