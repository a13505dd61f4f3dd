package io.github.gouji.reader.pdf;

import static io.github.gouji.reader.pdf.PdfReaderTest.assertProblem;

import io.github.gouji.document.Budget;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.ReadFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF files that are damaged, protected, or ask for too much. */
class PdfHostileTest {

    private static final Limits SMALL = Limits.defaults().maxExpandedSize(1 << 20);

    private static byte[] protectedBy(String ownerPassword, String userPassword) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf =
                Loader.loadPDF(new PdfFixture().text(100, 700, "正文").file())) {
            pdf.protect(new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission()));
            pdf.save(out);
        }
        return out.toByteArray();
    }

    @Test
    void passwordForReadersIsToldAndOneForOwnersIsNoHindrance() throws Exception {
        assertProblem(protectedBy("owner", "reader"), Limits.defaults(), Problem.ENCRYPTED);
        Assertions.assertThat(ReadFile.of("报告.pdf", protectedBy("owner", "")).paragraphs())
                .containsExactly("正文");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200, 900, 1500})
    void cutOffFilesAreDamaged(int length) {
        byte[] file = new PdfFixture().text(100, 700, "正文".repeat(200)).file();

        assertProblem(Arrays.copyOf(file, Math.min(length, file.length - 40)), Limits.defaults(), Problem.DAMAGED);
    }

    @Test
    void pageStreamThatExpandsTooFarIsRefused() {
        PdfFixture pdf = new PdfFixture();
        pdf.page(pdf.stream("/Filter/FlateDecode", PdfFixture.deflated(new byte[2 << 20])));

        assertProblem(pdf.file(), SMALL, Problem.LIMIT);
    }

    @Test
    void streamPackedTwiceIsRefused() {
        PdfFixture pdf = new PdfFixture();
        byte[] once = PdfFixture.deflated(new byte[2 << 20]);
        byte[] hex = HexFormat.of().formatHex(once).getBytes(StandardCharsets.US_ASCII);
        pdf.page(pdf.stream("/Filter[/ASCIIHexDecode/FlateDecode]", hex));

        assertProblem(pdf.file(), SMALL, Problem.LIMIT);
    }

    @Test
    void objectStreamThatExpandsTooFarIsRefused() {
        PdfFixture pdf = new PdfFixture().text(100, 700, "正文");
        pdf.stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", PdfFixture.deflated(new byte[2 << 20]));

        assertProblem(withoutTable(pdf.file()), SMALL, Problem.LIMIT);
    }

    /** A file whose objects have to be searched for, those in streams too. */
    private static byte[] withoutTable(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1)
                .replace("\nxref", "\nnone")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void formThatDrawsItselfIsRefused() {
        PdfFixture pdf = new PdfFixture();
        int form = pdf.next();
        String itself = "/XObject<</A " + form + " 0 R>>";
        pdf.stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources<<" + itself + ">>",
                "/A Do /A Do".getBytes(StandardCharsets.US_ASCII));

        assertProblem(pdf.resources(itself).draw("/A Do"), Problem.LIMIT);
    }

    @Test
    void formsInFormsInFormsAreRefused() {
        PdfFixture pdf = new PdfFixture();
        int first = pdf.next();
        for (int i = 0; i < 12; i++) {
            pdf.stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources<</XObject<</A " + (first + i + 1)
                            + " 0 R>>>>",
                    "/A Do ".repeat(10).getBytes(StandardCharsets.US_ASCII));
        }
        pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 600 900]", new byte[0]);

        assertProblem(pdf.resources("/XObject<</A " + first + " 0 R>>").draw("/A Do"), Problem.LIMIT);
    }

    @Test
    void tooManyPagesAreRefused() {
        PdfFixture pdf = new PdfFixture();
        for (int i = 0; i < 4; i++) {
            pdf.text(100, 700, "页").endPage();
        }

        assertProblem(pdf.file(), Limits.defaults().maxPages(3), Problem.LIMIT);
    }

    @Test
    void pageOfMillionsOfCharactersIsRefused() {
        String line = "(" + "1".repeat(100) + ") Tj 0 -0.1 Td ";

        assertProblem(new PdfFixture().draw("BT /F2 2 Tf 10 800 Td " + line.repeat(2_500) + " ET"), Problem.LIMIT);
    }

    @Test
    void emptyFileAndScanAreTold() {
        assertProblem(new PdfFixture().draw("0 0 m 5 5 l S"), Problem.EMPTY);
        PdfFixture scan = new PdfFixture();
        int image = scan.stream("/Type/XObject/Subtype/Image/Width 1/Height 1", new byte[3]);
        assertProblem(
                scan.resources("/XObject<</I " + image + " 0 R>>").draw("500 0 0 700 50 50 cm /I Do"),
                Problem.ONLY_PICTURES);
    }

    @Test
    void pageTreeThatGoesRoundIsDamaged() {
        byte[] file = new PdfFixture().text(100, 700, "正文").file();
        String looping =
                new String(file, StandardCharsets.ISO_8859_1).replaceAll("/Kids\\[\\d 0 R \\]", "/Kids[2 0 R ]");

        assertProblem(looping.getBytes(StandardCharsets.ISO_8859_1), Limits.defaults(), Problem.DAMAGED);
    }

    @Test
    void statesSavedWithoutEndAreRefused() {
        PdfFixture pdf = new PdfFixture();
        pdf.page(pdf.stream("", "q ".repeat(100_000).getBytes(StandardCharsets.US_ASCII)));

        assertProblem(pdf.file(), Limits.defaults(), Problem.LIMIT);
    }

    @Test
    void aFormDrawnThousandsOfTimesCountsEachTime() {
        PdfFixture pdf = new PdfFixture();
        int form = pdf.stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 600 900]",
                "n ".repeat(5_000).getBytes(StandardCharsets.US_ASCII));

        assertProblem(pdf.resources("/XObject<</A " + form + " 0 R>>").draw("/A Do ".repeat(2_000)), Problem.LIMIT);
    }

    @Test
    void aStreamThatSeveralPagesShareCountsForEach() {
        PdfFixture pdf = new PdfFixture();
        int shared = pdf.stream("/Filter/FlateDecode", PdfFixture.deflated(new byte[300_000]));
        pdf.page(shared);
        pdf.page(shared);
        pdf.page(shared);
        pdf.page(shared);

        assertProblem(pdf.file(), SMALL, Problem.LIMIT);
    }

    @Test
    void whatAnAnnotationDrawsIsCountedToo() {
        PdfFixture pdf = new PdfFixture().text(100, 700, "正文");
        int look = pdf.stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Filter/FlateDecode", PdfFixture.deflated(new byte[2 << 20]));
        pdf.page("/MediaBox[0 0 595 842]/Annots[<</Type/Annot/Subtype/FreeText/Rect[0 0 9 9]/AP<</N " + look
                + " 0 R>>>>]");

        assertProblem(pdf.file(), SMALL, Problem.LIMIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange",
                "99 beginbfrange %s endbfrange",
                "%s/UniGB-UTF16-H usecmap"
            })
    void aMapOfCharactersWithoutEndIsRefused(String map) {
        String most = "<0000> <FFFE> <0041>\n".repeat(99);
        String text =
                map.startsWith("99") ? map.formatted(most) : map.replace("%s", "/UniGB-UTF16-H usecmap\n".repeat(200));

        assertProblem(inFont("", text), Limits.defaults(), Problem.LIMIT);
    }

    @Test
    void widthsOfAllCharactersAgainAndAgainAreRefused() {
        assertProblem(inFont("/W[" + "0 65535 500 ".repeat(100) + "]", ""), Limits.defaults(), Problem.LIMIT);
    }

    /** A page in a font of this description and with this map of characters. */
    private static byte[] inFont(String descendant, String map) {
        PdfFixture pdf = new PdfFixture();
        int characters = pdf.stream("", ("begincmap\n" + map + "\nendcmap").getBytes(StandardCharsets.US_ASCII));
        String font = "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode " + characters
                + " 0 R/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/X" + descendant + ">>]>>";
        return pdf.resources("/Font<</F9 " + font + ">>")
                .draw("BT /F9 9 Tf <00410042> Tj ET")
                .file();
    }

    @Test
    void pictureWhereTextBelongsIsNotDecoded() {
        PdfFixture pdf = new PdfFixture();
        pdf.page(pdf.stream("/Filter/DCTDecode", new byte[] {(byte) 0xFF, (byte) 0xD8}));

        assertProblem(pdf.file(), Limits.defaults(), Problem.EMPTY);
    }

    @Test
    void damagedFontProgramIsNotReplacedByOneOfTheSystem() throws IOException {
        COSStream program = new COSStream();
        try (OutputStream out = program.createOutputStream()) {
            out.write(new byte[3_000]);
        }
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.FONT_FILE2, program);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
        font.setItem(COSName.FONT_DESC, descriptor);

        Assertions.assertThat(FontProgram.isSound(font)).isFalse();
        Assertions.assertThat(new PdfFonts(new Budget(Limits.defaults())).font(font))
                .isInstanceOf(PrintedFont.class);
    }
}
