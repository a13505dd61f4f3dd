package io.github.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.sheet.SheetFixture;
import io.github.gouji.reader.sheet.SheetFixture.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of the older kinds that are broken, locked or mean harm end in an {@link UnreadableException}, soon. */
@Timeout(60)
class OfficeHostileTest {

    private static final DocumentReaders READERS = DocumentReaders.load(OfficeHostileTest.class.getClassLoader());

    private static byte[] feature(String kind) throws IOException {
        if (kind.equals("xls")) {
            return workbook();
        }
        try (InputStream in = OfficeHostileTest.class.getResourceAsStream("/office/features." + kind)) {
            return in.readAllBytes();
        }
    }

    private static byte[] workbook() {
        return new SheetFixture(Kind.XLS)
                .boxes(1, "项目", "数量")
                .boxes(2, "新收", 12)
                .boxes(3, "合计", "=SUM(B2:B2)")
                .merge("A2:A3")
                .content()
                .bytes();
    }

    private static UnreadableException refusal(byte[] bytes) {
        FileContent content = new FileContent("报告", bytes);
        return catchThrowableOfType(
                UnreadableException.class, () -> READERS.read(content, new Budget(Limits.defaults())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "rtf", "odt", "xls"})
    void aFileCutOffIsDamaged(String kind) throws Exception {
        byte[] whole = feature(kind);
        int last = kind.equals("rtf") ? whole.length - 3 : whole.length - 700;
        for (int length = 100; length < last; length += whole.length / 40) {
            assertThat(refusal(Arrays.copyOf(whole, length)).problem())
                    .as("first %d of %d bytes", length, whole.length)
                    .isEqualTo(Problem.DAMAGED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "rtf", "odt", "xls", "fodt"})
    void noiseInAFileNeverEscapesAsAnythingElse(String kind) throws Exception {
        byte[] whole = feature(kind);
        Random random = new Random(kind.hashCode());
        for (int i = 0; i < 60; i++) {
            byte[] noisy = whole.clone();
            for (int flips = 1 + random.nextInt(20); flips > 0; flips--) {
                noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
            }
            UnreadableException refusal = refusal(noisy);
            assertThat(refusal == null || !refusal.detailZh().isEmpty()).isTrue();
        }
    }

    @Test
    void lockedFilesSayThatTheyHaveAPassword() throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword("123456");
        byte[] lockedDoc;
        byte[] lockedXls;
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(feature("doc")));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            lockedDoc = out.toByteArray();
            lockedXls = workbook();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(refusal(lockedDoc).problem()).isEqualTo(Problem.ENCRYPTED);
        assertThat(refusal(lockedXls).problem()).isEqualTo(Problem.ENCRYPTED);
    }

    @Test
    void formatsTooOldAreNamedAsSuch() throws Exception {
        byte[] word = feature("doc");
        for (int sector = 0; sector < word.length; sector += 512) {
            if ((word[sector] & 0xFF) == 0xEC && (word[sector + 1] & 0xFF) == 0xA5) {
                word[sector + 2] = 0x65;
                word[sector + 3] = 0;
            }
        }
        assertThat(refusal(word).problem()).isEqualTo(Problem.UNSUPPORTED);
        assertThat(refusal(word).detailEn()).contains("Word 97");
        assertThat(refusal(container("Book")).detailEn()).contains("Excel 97");
        assertThat(refusal(container("PowerPoint Document")).problem()).isEqualTo(Problem.UNSUPPORTED);
    }

    @Test
    void anEmbeddedWorkbookDoesNotMakeADocumentAWorkbook() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(feature("doc")))) {
            container
                    .getRoot()
                    .createDirectory("Objects")
                    .createDirectory("_1")
                    .createDocument("Workbook", new ByteArrayInputStream(new byte[5000]));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            FileContent content = new FileContent("报告", out.toByteArray());
            assertThat(READERS.read(content, new Budget(Limits.defaults())).fileType())
                    .isEqualTo("doc");
        }
    }

    private static byte[] container(String stream) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1 \\bin2000000000 x}",
                "{\\rtf1 \\bin-5 x}",
                "{\\rtf1 text",
                "{\\rtf1 \\u",
                "{\\rtf1 \\'",
                "{\\rtf1 \\",
            })
    void brokenRtfIsDamaged(String rtf) {
        assertThat(refusal(rtf.getBytes(StandardCharsets.US_ASCII)).problem()).isEqualTo(Problem.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "\\cell",
                "\\cellx1",
                "{\\pict}",
                "\\trowd\\cellx9\\intbl x\\cell\\row ",
                "{\\rtf1{\\shp{\\*\\shpinst{\\shptxt ",
                "\\intbl\\itap300 x\\par ",
                "\\u26412?",
            })
    void rtfThatAsksForTooMuchIsRefused(String piece) {
        String rtf = "{\\rtf1 " + piece.repeat(1000) + "}";
        Limits limits = new Limits(1 << 20, 1 << 20, 100, 50, 500, 100, 500, 10, 1_000_000, Duration.ZERO);
        FileContent content = new FileContent("报告", rtf.getBytes(StandardCharsets.US_ASCII));
        assertThat(catchThrowableOfType(UnreadableException.class, () -> READERS.read(content, new Budget(limits)))
                        .problem())
                .isEqualTo(Problem.LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "xls"})
    void anInterruptedThreadReadsTheSame(String kind) throws Exception {
        FileContent content = new FileContent("报告", feature(kind));
        SourceDocument calm = READERS.read(content, new Budget(Limits.defaults()));
        Thread.currentThread().interrupt();

        SourceDocument interrupted = READERS.read(content, new Budget(Limits.defaults()));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(interrupted).isEqualTo(calm);
    }
}
