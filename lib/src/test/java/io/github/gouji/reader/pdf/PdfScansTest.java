package io.github.gouji.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.Place;
import io.github.gouji.document.Reading;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.ReadFile;
import io.github.gouji.reader.scan.ShownTable;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PdfScansTest {

    private static PdfFixture scan(String size) {
        PdfFixture pdf = new PdfFixture();
        int image = pdf.stream(
                "/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceRGB" + size, new byte[] {0, 0, 0});
        return pdf.resources("/XObject<</I " + image + " 0 R>>").draw("q 595 0 0 842 0 0 cm /I Do Q");
    }

    private static SourceDocument read(PdfFixture pdf) throws UnreadableException {
        return new PdfReader(Optional.of(new ShownTable()))
                .read(new FileContent("扫描.pdf", pdf.file()), new Budget(Limits.defaults()));
    }

    @Test
    void pageThatIsAPictureIsReadByThePlugIn() throws UnreadableException {
        SourceDocument document = read(scan("/Width 1/Height 1"));

        assertThat(new ReadFile(document).rows()).isEqualTo(List.of(List.of("规章", "7")));
        assertThat(document.readings()).containsEntry(Place.cell(1, 1, 2).onPage(1), new Reading(ShownTable.SURE));
    }

    @Test
    void pageWithTextIsReadWithoutIt() throws UnreadableException {
        String text = "本年度没有收到政府信息公开申请，也没有因此被申请行政复议、提起行政诉讼。";
        SourceDocument document = read(scan("/Width 1/Height 1").text(50, 700, text));

        assertThat(new ReadFile(document).paragraphs()).containsExactly(text);
        assertThat(document.readings()).isEmpty();
    }

    @Test
    void bytesOfAPictureArePaidForByItsPixels() throws UnreadableException {
        PdfFixture pdf = new PdfFixture();
        int image = pdf.stream(
                "/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceGray/Width 3000/Height 3000"
                        + "/Filter/FlateDecode",
                PdfFixture.deflated(new byte[9_000_000]));
        pdf.resources("/XObject<</I " + image + " 0 R>>").draw("q 595 0 0 842 0 0 cm /I Do /I Do /I Do /I Do Q");

        assertThat(new ReadFile(read(pdf)).rows()).isEqualTo(List.of(List.of("规章", "7")));
    }

    @Test
    void pictureThatSaysItIsSmallerThanItIsIsRefused() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
        byte[] bytes = jpeg.toByteArray();
        int frame = 0;
        while ((bytes[frame] & 0xFF) != 0xFF || (bytes[frame + 1] & 0xFF) != 0xC0) {
            frame++;
        }
        // height and width, of which the picture's entry in the PDF says nothing
        Arrays.fill(bytes, frame + 5, frame + 9, (byte) 0xF0);
        PdfFixture pdf = new PdfFixture();
        int image = pdf.stream(
                "/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceRGB/Width 8/Height 8"
                        + "/Filter/DCTDecode",
                bytes);
        pdf.resources("/XObject<</I " + image + " 0 R>>").draw("q 595 0 0 842 0 0 cm /I Do Q");

        assertRefused(pdf);
    }

    @Test
    void faxOfManyColumnsIsRefused() {
        PdfFixture pdf = new PdfFixture();
        int image = pdf.stream(
                "/Type/XObject/Subtype/Image/BitsPerComponent 1/ColorSpace/DeviceGray/Width 8/Height 8"
                        + "/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 900000000/Rows 8>>",
                new byte[] {0});
        pdf.resources("/XObject<</I " + image + " 0 R>>").draw("q 595 0 0 842 0 0 cm /I Do Q");

        assertRefused(pdf);
    }

    private static void assertRefused(PdfFixture pdf) {
        assertThatThrownBy(() -> read(pdf))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.problem()).isEqualTo(Problem.LIMIT));
    }

    @Test
    void pictureLargerThanAnyScanIsRefusedBeforeItIsDecoded() {
        assertRefused(scan("/Width 100000/Height 100000"));
    }
}
