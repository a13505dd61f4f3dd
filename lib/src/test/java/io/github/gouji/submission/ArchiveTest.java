package io.github.gouji.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.document.Limits;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final byte[] REPORT =
            "{\"organization\":\"甲镇人民政府\",\"year\":2022,\"tables\":{}}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final List<ValidationResult> results = new ArrayList<>();

    /** A file to put into an archive. */
    private record Item(String name, byte[] bytes) {}

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void namesAreReadInEitherCharset(String charset) throws IOException {
        BatchResult summary = check(zip(
                Charset.forName(charset),
                new Item("乡镇/清溪镇.json", REPORT),
                new Item("乡镇/", new byte[0]),
                new Item("部门/说明.md", "# 说明".getBytes(StandardCharsets.UTF_8)),
                new Item("部门/~$表.docx", REPORT),
                new Item("__MACOSX/乡镇/清溪镇.json", REPORT)));

        assertThat(results).extracting(ArchiveTest::inner).containsExactly("乡镇/清溪镇.json");
        assertThat(summary.skipped())
                .map(ArchiveTest::inner)
                .containsExactly("__MACOSX/乡镇/清溪镇.json", "部门/~$表.docx", "部门/说明.md");
    }

    @Test
    void filesAreSortedByName() throws IOException {
        check(zip(new Item("c.json", REPORT), new Item("a.json", REPORT), new Item("b\\1.json", REPORT)));
        assertThat(results).extracting(ArchiveTest::inner).containsExactly("a.json", "b/1.json", "c.json");
    }

    @Test
    void zipsInsideAreOpenedToo() throws IOException {
        byte[] inner = zip(new Item("b.json", REPORT));
        check(zip(new Item("in.zip", zip(new Item("inner.zip", inner))), new Item("z.json", REPORT)));
        assertThat(results).extracting(ArchiveTest::inner).containsExactly("in.zip!/inner.zip!/b.json", "z.json");
    }

    @Test
    void zipsNestedTooDeeplyAreRefused() throws IOException {
        byte[] zip = zip(new Item("a.json", REPORT));
        for (int i = 0; i < 10; i++) {
            zip = zip(new Item("in.zip", zip));
        }
        check(zip);
        assertThat(rules()).containsExactly("file.limit");
    }

    @Test
    void zipsInsideHoldNoMoreFilesThanWouldFitIntoOne() throws IOException {
        Item[] many = new Item[400];
        Arrays.setAll(many, i -> new Item("%03d.json".formatted(i), REPORT));
        byte[] inner = zip(many);
        check(zip(
                new Item("1.zip", inner),
                new Item("2.zip", inner),
                new Item("3.zip", inner),
                new Item("4.zip", inner)));

        assertThat(results)
                .extracting(ArchiveTest::inner)
                .contains("2.zip!/399.json")
                .doesNotContain("4.zip!/000.json");
        assertThat(rules()).contains("file.limit");
    }

    @Test
    void aLargeArchiveHoldsAsManyFilesAsFit() throws IOException {
        Item[] many = new Item[1_500];
        Arrays.setAll(many, i -> new Item("%04d.json".formatted(i), REPORT));
        check(zip(many));

        assertThat(results).hasSize(many.length);
        assertThat(rules()).doesNotContain("file.limit");
    }

    @Test
    void aBombIsToldAndTheRestLeft() throws IOException {
        Item[] bomb = new Item[100];
        Arrays.setAll(bomb, i -> new Item("%02d.json".formatted(i), new byte[200_000]));
        Path file = write("bomb.zip", zip(bomb));
        check(file, Limits.defaults().maxFileSize(100_000));

        assertThat(rules()).containsOnly("file.limit").hasSizeLessThan(100);
        assertThat(results.get(results.size() - 1).file()).endsWith("bomb.zip");
    }

    @Test
    void filesThatShareTheirBytesAreRefused() throws IOException {
        byte[] zip = zip(new Item("a.json", REPORT));
        int end = zip.length - 22;
        int directory = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(end + 16);
        int entry = end - directory;
        ByteBuffer listedThrice = ByteBuffer.allocate(zip.length + 2 * entry).order(ByteOrder.LITTLE_ENDIAN);
        listedThrice.put(zip, 0, end).put(zip, directory, entry).put(zip, directory, entry);
        listedThrice.put(zip, end, 8).putShort((short) 3).putShort((short) 3).putInt(3 * entry);
        listedThrice.put(zip, end + 16, 6);
        check(listedThrice.array());

        assertThat(rules()).containsExactly("file.limit");
    }

    @Test
    void aDirectoryBeyondAllMeasureIsRefused() throws IOException {
        byte[] zip = zip(new Item("a.json", REPORT));
        byte[] long20M = new byte[zip.length + (20 << 20)];
        int end = zip.length - 22;
        System.arraycopy(zip, 0, long20M, 0, end);
        System.arraycopy(zip, end, long20M, long20M.length - 22, 22);
        check(long20M);
        assertThat(rules()).containsExactly("file.limit");
    }

    @Test
    void aDamagedArchiveIsAFindingEvenInAFolder() throws IOException {
        byte[] zip = zip(new Item("a.json", REPORT));
        write("cut.zip", Arrays.copyOf(zip, zip.length / 2));
        check(folder, Limits.defaults());
        assertThat(rules()).containsExactly("file.unreadable");
    }

    @Test
    void aDamagedFileInAnArchiveDoesNotStopTheRest() throws IOException {
        byte[] zip = zip(new Item("a.json", REPORT), new Item("b.json", REPORT));
        zip[40] ^= 0x55;
        check(zip);
        assertThat(results).extracting(ArchiveTest::inner).containsExactly("a.json", "b.json");
        assertThat(results.get(0).findings().get(0).rule().id()).isEqualTo("file.unreadable");
        assertThat(results.get(1).reports()).hasSize(1);
    }

    @Test
    void aProtectedArchiveIsToldAsSuch() throws IOException {
        byte[] zip = zip(new Item("a.json", REPORT));
        for (int i = 0; i < zip.length - 4; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && (zip[i + 2] == 1 || zip[i + 2] == 3)) {
                zip[i + (zip[i + 2] == 1 ? 8 : 6)] |= 1;
            }
        }
        check(zip);
        assertThat(rules()).containsExactly("file.encrypted");
    }

    @Test
    void anEmptyArchiveIsEmpty() throws IOException {
        check(zip(new Item("nothing/", new byte[0])));
        assertThat(rules()).containsExactly("file.empty");
    }

    @Test
    void aDocumentOfAnotherKindIsNoArchive() throws IOException {
        write("slides.pptx", zip(new Item("[Content_Types].xml", REPORT), new Item("ppt/a.json", REPORT)));
        BatchResult summary = check(folder, Limits.defaults());
        assertThat(results).isEmpty();
        assertThat(summary.skipped()).singleElement().asString().endsWith("/slides.pptx");
    }

    @Test
    void anArchiveMayBeLargerThanASubmission() throws IOException {
        Path file = write("a.zip", zip(new Item("a.json", REPORT), new Item("b.json", REPORT)));
        check(file, Limits.defaults().maxFileSize(100));
        assertThat(results).extracting(ArchiveTest::inner).containsExactly("a.json", "b.json");
        assertThat(results)
                .allSatisfy(
                        result -> assertThat(result.status(Severity.ERROR)).isEqualTo(ValidationResult.Status.FAILED));
    }

    private BatchResult check(byte[] zip) throws IOException {
        return check(write("all.zip", zip), Limits.defaults());
    }

    private BatchResult check(Path path, Limits limits) throws IOException {
        return ReportValidator.builder().limits(limits).jobs(2).build().checkAll(List.of(path), results::add);
    }

    private List<String> rules() {
        return results.stream()
                .flatMap(result -> result.findings().stream())
                .map(finding -> finding.rule().id())
                .toList();
    }

    private static String inner(ValidationResult result) {
        return inner(result.file());
    }

    private static String inner(String name) {
        return name.substring(name.indexOf("!/") + 2);
    }

    private static byte[] zip(Item... items) throws IOException {
        return zip(StandardCharsets.UTF_8, items);
    }

    private static byte[] zip(Charset charset, Item... items) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, charset)) {
            for (Item item : items) {
                zip.putNextEntry(new ZipEntry(item.name()));
                zip.write(item.bytes());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void filesOfAllLevelsAreCountedTogether() throws IOException {
        Item[] many = new Item[6_000];
        Arrays.setAll(many, i -> new Item(i + ".txt", new byte[0]));
        byte[] zip = zip(many);
        // so large that as many files might well be in it
        byte[] filling = new byte[1 << 20];
        new Random(1).nextBytes(filling);
        check(zip(new Item("a.zip", zip), new Item("b.zip", zip), new Item("c.bin", filling)));

        assertThat(rules()).hasSize(6_001).endsWith("file.limit");
    }

    @Test
    void aSmallArchiveOfLongTextsEndsEarly() throws IOException {
        byte[] long1M = new byte[1 << 20];
        Arrays.fill(long1M, (byte) 'a');
        Item[] zips = new Item[30];
        byte[] one = zip(new Item("a.txt", long1M));
        Arrays.setAll(zips, i -> new Item("%02d.zip".formatted(i), one));
        Path file = write("all.zip", zip(zips));
        check(file, Limits.defaults().maxFileSize(2 << 20));

        assertThat(results).hasSizeLessThan(10);
        assertThat(rules()).contains("file.limit");
    }
}
