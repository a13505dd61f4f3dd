package io.github.gouji.reader.scan;

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
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileReaderTest {

    private static final PictureFileReader READER = new PictureFileReader(Optional.of(new ShownTable()));

    private static FileContent picture(String kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB), kind, bytes);
        return new FileContent("扫描." + kind, bytes.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tif", "bmp"})
    void whatAPictureShowsIsReadWithItsConfidence(String kind) throws IOException, UnreadableException {
        assertThat(READER.accepts(picture(kind))).isTrue();

        SourceDocument document = READER.read(picture(kind), new Budget(Limits.defaults()));

        assertThat(new ReadFile(document).rows()).isEqualTo(List.of(List.of("规章", "7")));
        assertThat(document.readings())
                .containsEntry(Place.cell(1, 1, 1).onPage(1), new Reading(1))
                .containsEntry(Place.cell(1, 1, 2).onPage(1), new Reading(ShownTable.SURE))
                .containsEntry(Place.page(1), new Reading(ShownTable.SURE));
    }

    @Test
    void withoutAPlugInPicturesAreNoSubmissions() throws IOException {
        assertThat(new PictureFileReader().accepts(picture("png"))).isFalse();
    }

    @Test
    void pictureOfTenThousandMillionPixelsIsRefusedBeforeItIsDecoded() {
        assertThatThrownBy(() ->
                        READER.read(new FileContent("大.png", header(100_000, 100_000)), new Budget(Limits.defaults())))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.problem()).isEqualTo(Problem.LIMIT));
    }

    @Test
    void cutOffPictureIsDamaged() {
        assertThatThrownBy(() -> READER.read(new FileContent("坏.png", header(10, 10)), new Budget(Limits.defaults())))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.problem()).isEqualTo(Problem.DAMAGED));
    }

    @Test
    void jpegThatEndsTooSoonIsDamagedThoughJavaMakesDo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2 + 300);

        assertThatThrownBy(() -> READER.read(new FileContent("坏.jpg", half), new Budget(Limits.defaults())))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.problem()).isEqualTo(Problem.DAMAGED));
    }

    @Test
    void everyPageOfATiffIsReadUnlessTheyGoInACircle() throws UnreadableException {
        SourceDocument two = READER.read(new FileContent("两页.tif", tiff(0)), new Budget(Limits.defaults()));

        assertThat(two.readings()).containsKeys(Place.page(1), Place.page(2));
        assertThatThrownBy(() -> READER.read(new FileContent("圈.tif", tiff(FIRST_PAGE)), new Budget(Limits.defaults())))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.problem()).isEqualTo(Problem.LIMIT));
    }

    private static final int FIRST_PAGE = 72;
    private static final int PAGE_LENGTH = 2 + 8 * 12 + 4;

    /** Two grey pages of 8 × 8 pixels, and where the page after them is said to be. */
    private static byte[] tiff(int third) {
        ByteBuffer tiff = ByteBuffer.allocate(FIRST_PAGE + 2 * PAGE_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(new byte[] {'I', 'I', 42, 0}).putInt(FIRST_PAGE).put(new byte[64]);
        for (int next : new int[] {FIRST_PAGE + PAGE_LENGTH, third}) {
            int[][] fields = {{256, 8}, {257, 8}, {258, 8}, {259, 1}, {262, 1}, {273, 8}, {278, 8}, {279, 64}};
            tiff.putShort((short) fields.length);
            for (int[] field : fields) {
                tiff.putShort((short) field[0]).putShort((short) 4).putInt(1).putInt(field[1]);
            }
            tiff.putInt(next);
        }
        return tiff.array();
    }

    private static byte[] header(int width, int height) {
        ByteBuffer png = ByteBuffer.allocate(33);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13);
        png.put(new byte[] {'I', 'H', 'D', 'R'}).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(png.array(), 12, 17);
        return png.putInt((int) sum.getValue()).array();
    }
}
