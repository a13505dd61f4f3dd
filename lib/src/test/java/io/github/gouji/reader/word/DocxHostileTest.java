package io.github.gouji.reader.word;

import static io.github.gouji.reader.word.DocxFixture.docx;
import static io.github.gouji.reader.word.DocxFixture.p;
import static io.github.gouji.reader.word.DocxFixture.r;
import static io.github.gouji.reader.word.DocxFixture.tbl;
import static io.github.gouji.reader.word.DocxFixture.tc;
import static io.github.gouji.reader.word.DocxFixture.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.DocumentReaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Word files that are broken or mean harm end in an {@link UnreadableException}, soon and without much memory. */
@Timeout(120)
class DocxHostileTest {

    private static final DocumentReaders READERS = DocumentReaders.load(DocxHostileTest.class.getClassLoader());

    private static Problem problem(byte[] bytes, Limits limits) {
        FileContent content = new FileContent("报告.docx", bytes);
        return catchThrowableOfType(UnreadableException.class, () -> READERS.read(content, new Budget(limits)))
                .problem();
    }

    private static Problem problem(byte[] bytes) {
        return problem(bytes, Limits.defaults());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFileCutOffAnywhereIsDamaged() {
        byte[] whole = docx(p("正文"), tbl(tr(tc("1")))).bytes();
        for (int length = 60; length < whole.length; length += 37) {
            assertThat(problem(Arrays.copyOf(whole, length))).isEqualTo(Problem.DAMAGED);
        }
    }

    @Test
    void aFlippedBitIsNoticed() {
        byte[] bytes = stored(docx(p("收到12件")));
        int digit = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("12" + "\u00E4\u00BB\u00B6");
        bytes[digit] ^= 1;
        assertThat(problem(bytes)).isEqualTo(Problem.DAMAGED);
    }

    /** The file without compression, so that a test finds its text. */
    private static byte[] stored(DocxFixture fixture) {
        try (java.util.zip.ZipInputStream in =
                        new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(fixture.bytes()));
                java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
                java.util.zip.ZipOutputStream out = new java.util.zip.ZipOutputStream(bytes)) {
            out.setLevel(0);
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.finish();
            return bytes.toByteArray();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void brokenXmlIsDamage() {
        assertThat(problem(docx("<w:p><w:r></w:p>").bytes())).isEqualTo(Problem.DAMAGED);
        assertThat(problem(docx(p("&undeclared;")).bytes())).isEqualTo(Problem.DAMAGED);
        assertThat(problem(docx().part("word/document.xml", utf8("<html/>")).bytes()))
                .isEqualTo(Problem.DAMAGED);
        assertThat(problem(docx().part("word/document.xml", new byte[0]).bytes()))
                .isEqualTo(Problem.DAMAGED);
        assertThat(problem(docx().part("_rels/.rels", utf8("<Relationships/>")).bytes()))
                .isEqualTo(Problem.DAMAGED);
        assertThat(problem(docx().part("[Content_Types].xml", utf8("not XML")).bytes()))
                .isEqualTo(Problem.DAMAGED);
    }

    @Test
    void documentTypesAreRefused() {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        assertThat(problem(docx(p("&b;")).doctype(laughs).bytes())).isEqualTo(Problem.DAMAGED);
        assertThat(problem(docx(p("&a;")).doctype(outside).bytes())).isEqualTo(Problem.DAMAGED);
        assertThat(problem(docx(p("x"))
                        .part("word/styles.xml", utf8(laughs + "<s>&b;</s>"))
                        .bytes()))
                .isEqualTo(Problem.DAMAGED);
        assertThat(problem(docx(p("x"))
                        .part("_rels/.rels", utf8(laughs + "<s>&b;</s>"))
                        .bytes()))
                .isEqualTo(Problem.DAMAGED);
    }

    @Test
    void partsThatExpandTooFarAreRefused() {
        byte[] zeros = new byte[3 << 20];
        Arrays.fill(zeros, (byte) ' ');
        Limits limits = Limits.defaults().maxExpandedSize(1 << 20);
        String blank = new String(zeros, StandardCharsets.US_ASCII);
        assertThat(problem(docx(blank).bytes(), limits)).isEqualTo(Problem.LIMIT);
        assertThat(problem(docx(p("x")).numbering(blank).bytes(), limits)).isEqualTo(Problem.LIMIT);
        assertThat(problem(docx(p("x")).part("_rels/.rels", new byte[5 << 20]).bytes()))
                .isEqualTo(Problem.LIMIT);
    }

    @Test
    void manyRelationshipPartsTogetherAreRefused() {
        DocxFixture file = docx(p("x"));
        byte[] megabyte = utf8("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + " ".repeat(1 << 20) + "</Relationships>");
        for (int i = 0; i < 20; i++) {
            file.part("word/part" + i + ".xml", utf8("<x/>"));
            file.part("word/_rels/part" + i + ".xml.rels", megabyte);
        }
        assertThat(problem(file.bytes())).isEqualTo(Problem.LIMIT);
    }

    @Test
    void deepNestingIsRefused() {
        String open = "<w:tbl><w:tr><w:tc>";
        String close = "</w:tc></w:tr></w:tbl>";
        assertThat(problem(docx(open.repeat(3000), close.repeat(3000)).bytes())).isEqualTo(Problem.LIMIT);
        assertThat(problem(docx("<w:x>".repeat(100_000)).bytes())).isEqualTo(Problem.LIMIT);
        assertThat(problem(docx("<w:sdt><w:sdtContent>".repeat(3000)).bytes())).isEqualTo(Problem.LIMIT);
        assertThat(problem(docx(p("", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(3000)))
                        .bytes()))
                .isEqualTo(Problem.LIMIT);
    }

    @Test
    void namesAndAttributesWithoutEndAreRefused() {
        StringBuilder names = new StringBuilder();
        StringBuilder attributes = new StringBuilder("<w:p");
        StringBuilder namespaces = new StringBuilder("<w:p");
        for (int i = 0; i < 1_000_000; i++) {
            names.append("<w:n").append(i).append(" a").append(i).append("=\"\"/>");
            attributes.append(" a").append(i).append("=\"\"");
            namespaces.append(" xmlns:a").append(i).append("=\"u\"");
        }
        assertThat(problem(docx(names.toString()).bytes())).isEqualTo(Problem.LIMIT);
        assertThat(problem(docx(attributes.append("/>").toString()).bytes())).isEqualTo(Problem.LIMIT);
        assertThat(problem(docx(namespaces.append("/>").toString()).bytes())).isEqualTo(Problem.LIMIT);
    }

    @Test
    void longAttributesAreHarmless() throws Exception {
        String drawing = "<w:r><w:pict><v:shape gfxdata=\"" + "QUJD".repeat(500_000) + "=\"/></w:pict></w:r>";
        assertThat(DocxFixture.lines(docx(p("", r("正文"), drawing)))).containsExactly("正文");
    }

    @Test
    void aLongFieldCodeIsHarmless() throws Exception {
        String code = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>EQ " + "\\o(,".repeat(300_000)
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertThat(DocxFixture.lines(docx(p("", r("正文"), code)))).containsExactly("正文");
    }

    @Test
    void spansBeyondReasonAreRefused() {
        for (String span : new String[] {"2000000000", "99999999999999", "1001"}) {
            assertThat(problem(docx(tbl(tr(tc("<w:gridSpan w:val=\"" + span + "\"/>", p("1")))))
                            .bytes()))
                    .isEqualTo(Problem.LIMIT);
        }
        String before = "<w:tr><w:trPr><w:gridBefore w:val=\"2000000000\"/></w:trPr>" + tc("1") + "</w:tr>";
        assertThat(problem(docx(tbl(before)).bytes())).isEqualTo(Problem.LIMIT);
        String tall = tr(tc("<w:vMerge/>", "")).repeat(2000);
        assertThat(problem(docx(tbl(tall)).bytes())).isEqualTo(Problem.LIMIT);
        assertThat(problem(docx(tbl(tr(tc("").repeat(2000)))).bytes())).isEqualTo(Problem.LIMIT);
    }

    @Test
    void senselessSpansAreTakenForOne() throws Exception {
        for (String span : new String[] {"-5", "0", "", "two", "99999999999999999999999"}) {
            assertThat(DocxFixture.lines(docx(tbl(tr(tc("<w:gridSpan w:val=\"" + span + "\"/>", p("1")), tc("2"))))))
                    .containsExactly("[0: 1][1: 2]");
        }
    }

    @Test
    void tooManyCellsParagraphsOrPicturesAreRefused() {
        assertThat(problem(docx(tbl("<w:tr><w:tc/></w:tr>".repeat(150_000))).bytes()))
                .isEqualTo(Problem.LIMIT);
        assertThat(problem(docx("<w:p><w:r><w:t>1</w:t></w:r></w:p>".repeat(300_000))
                        .bytes()))
                .isEqualTo(Problem.LIMIT);
        assertThat(problem(docx("<w:altChunk/>".repeat(300_000)).bytes())).isEqualTo(Problem.LIMIT);
        assertThat(problem(docx(p("x".repeat(9_000_000))).bytes())).isEqualTo(Problem.LIMIT);
    }

    @Test
    void manyEmptyParagraphsAreHarmless() throws Exception {
        assertThat(DocxFixture.lines(docx("<w:p/>".repeat(1_000_000), p("正文")))).containsExactly("正文");
    }

    @Test
    void anEntryThatIsThereTwiceIsDamage() {
        byte[] bytes = docx(p("甲")).part("word/documenu.xml", utf8("<x/>")).bytes();
        String latin = new String(bytes, StandardCharsets.ISO_8859_1).replace("word/documenu.xml", "word/document.xml");
        assertThat(problem(latin.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Problem.DAMAGED);
    }

    @Test
    void tooManyEntriesAreRefused() {
        Map<String, byte[]> many = IntStream.range(0, 20_000)
                .boxed()
                .collect(Collectors.toMap(i -> "word/media/image" + i + ".png", i -> new byte[0]));
        DocxFixture file = docx(p("x"));
        many.forEach(file::part);
        assertThat(problem(file.bytes())).isEqualTo(Problem.LIMIT);
    }

    @Test
    void aDirectoryBeyondAllMeasureIsNotEvenListed() {
        byte[] file = docx(p("x")).bytes();
        byte[] entry = {'P', 'K', 1, 2};
        byte[] bytes = Arrays.copyOf(file, file.length + 70_000 * 46);
        for (int i = 0; i < 70_000; i++) {
            System.arraycopy(entry, 0, bytes, file.length + i * 46, entry.length);
        }
        FileContent content = new FileContent("报告.docx", bytes);
        assertThat(content.zipEntries()).isEmpty();
        assertThat(problem(bytes)).isEqualTo(Problem.DAMAGED);
    }

    @Test
    void partsThatHoldNoTextDoNoHarm() throws Exception {
        DocxFixture file = docx(p("正文"))
                .part("word/media/图片1.wmf", new byte[10])
                .part("docProps/core.xml", utf8("broken"))
                .part("customXml/item1.xml", utf8("<!DOCTYPE x><x/>"))
                .part("[trash]/0000.dat", new byte[1]);
        assertThat(DocxFixture.lines(file)).containsExactly("正文");
    }

    @Test
    void aMissingStylesOrNumberingPartDoesNoHarm() throws Exception {
        DocxFixture file = docx(p("<w:pStyle w:val=\"x\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr>", r("正文")))
                .part(
                        "word/_rels/document.xml.rels",
                        utf8("<Relationships xmlns="
                                + "\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"));
        assertThat(DocxFixture.lines(file)).containsExactly("正文");
    }

    @Test
    void anEncryptedFileIsToldAsEncrypted() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "EncryptionInfo");
            container.createDocument(new java.io.ByteArrayInputStream(new byte[9000]), "EncryptedPackage");
            container.writeFilesystem(bytes);
            assertThat(problem(bytes.toByteArray())).isEqualTo(Problem.ENCRYPTED);
        }
    }

    @Test
    void theMessageNamesNoLibrary() {
        byte[] bytes = docx("<w:p><w:r></w:p>").bytes();
        assertThatThrownBy(() -> new DocxReader().read(new FileContent("a.docx", bytes), new Budget(Limits.defaults())))
                .hasMessageNotContainingAny("Exception", "java", "com.", "org.");
    }
}
