package io.github.gouji.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.gouji.reader.pdf.PdfFixture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** PDFs whose objects are sound and whose pages ask for too much. */
final class HostilePdfs {

    private static final int MANY = 100_000;
    private static final String FORM = "/Type/XObject/Subtype/Form/BBox[0 0 600 900]";

    private HostilePdfs() {}

    static void addTo(HostileFiles files) {
        addDrawingTo(files);
        addFormsTo(files);
        addFontsTo(files);
        addFiltersTo(files);
    }

    private static void addDrawingTo(HostileFiles files) {
        drawn(files, "saved-states", () -> "q ".repeat(10 * MANY));
        drawn(files, "restored-states", () -> "Q ".repeat(10 * MANY));
        drawn(files, "texts", () -> "BT ".repeat(10 * MANY));
        drawn(files, "characters", () -> "BT /F2 9 Tf (" + "1".repeat(20 * MANY) + ") Tj ET");
        drawn(files, "showings", () -> "BT /F2 9 Tf " + "(1) Tj ".repeat(5 * MANY) + "ET");
        drawn(
                files,
                "scattered",
                () -> "BT /F2 9 Tf " + HostileSheets.numbered(40_000, "1 0 0 1 %1$d %1$d Tm(1)Tj ") + "ET");
        drawn(files, "one-spot", () -> "BT /F2 9 Tf " + "1 0 0 1 9 9 Tm (12) Tj ".repeat(40_000) + "ET");
        drawn(files, "lines", () -> HostileSheets.numbered(MANY, "0 %1$d m 600 %1$d l S "));
        drawn(
                files,
                "crossing-lines",
                () -> HostileSheets.numbered(2_000, "0 %1$d m 600 %1$d l S %1$d 0 m %1$d 800 l S "));
        drawn(
                files,
                "crossing-halves",
                () -> HostileSheets.numbered(30_000, "0 .%1$d m 600 .%1$d l S .%1$d 0 m .%1$d 800 l S "));
        drawn(files, "one-path", () -> "0 0 m " + "9 9 l 9 800 l ".repeat(4 * MANY) + "S");
        drawn(files, "boxes", () -> HostileSheets.numbered(MANY, "0 0 %1$d %1$d re S "));
        drawn(files, "curves", () -> "0 0 m " + "1 2 3 4 5 6 c ".repeat(4 * MANY) + "f*");
        drawn(files, "clips", () -> "0 0 9 9 re W n ".repeat(2 * MANY));
        drawn(files, "matrix", () -> "1e38 1e38 1e38 1e38 1e38 1e38 cm ".repeat(1_000) + "BT /F1 1e38 Tf <672c> Tj ET");
        drawn(files, "no-matrix", () -> "0 0 0 0 0 0 cm BT /F1 9 Tf <672c672c> Tj ET");
        drawn(files, "sizes", () -> "BT /F1 1e30 Tf <672c> Tj /F1 -1e30 Tf <672c> Tj /F1 0 Tf <672c> Tj ET");
        drawn(files, "spacing", () -> "BT /F1 9 Tf 1e30 Tc -1e30 Tw 0 Tz [<672c>1e30<672c>-1e30] TJ ET");
        drawn(files, "operands", () -> "1 ".repeat(20 * MANY) + "m");
        drawn(files, "unknown-operators", () -> "xx ".repeat(10 * MANY));
        drawn(files, "arrays", () -> "[".repeat(10 * MANY));
        drawn(files, "dictionaries", () -> "/X <<".concat("/A<<".repeat(2 * MANY)) + " BDC");
        drawn(files, "strings", () -> "(".repeat(20 * MANY));
        drawn(files, "long-number", () -> "9".repeat(20 * MANY) + " 0 m");
        drawn(files, "long-name", () -> "/" + "#41".repeat(10 * MANY) + " gs");
        drawn(files, "marked", () -> "/P<</MCID 0>>BDC ".repeat(2 * MANY));
        drawn(files, "marked-text", () -> "/Span<</ActualText(" + "x".repeat(1_000) + ")>>BDC EMC ".repeat(MANY));
        drawn(files, "inline-image", () -> "BI /W 1000000 /H 1000000 /BPC 8 /CS /RGB ID " + "x".repeat(10 * MANY));
        drawn(files, "inline-images", () -> "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI ".repeat(MANY));
        drawn(files, "patterns", () -> "/Pattern cs /P1 scn 0 0 9 9 re f ".repeat(MANY));
        drawn(files, "shadings", () -> "/S1 sh ".repeat(MANY));
    }

    private static void addFormsTo(HostileFiles files) {
        files.add("forms-nested.pdf", () -> {
            PdfFixture pdf = new PdfFixture();
            int form = pdf.stream(FORM, bytes("0 0 m 9 9 l S"));
            for (int level = 0; level < 12; level++) {
                form = pdf.stream(FORM + "/Resources<</XObject<</X " + form + " 0 R>>>>", bytes("/X Do ".repeat(10)));
            }
            return pdf.resources("/XObject<</X " + form + " 0 R>>")
                    .draw("/X Do")
                    .file();
        });
        made(files, "form-of-itself", pdf -> {
            int form = pdf.stream(
                    FORM + "/Resources<</XObject<</X " + pdf.next() + " 0 R>>>>", bytes("/X Do ".repeat(50)));
            pdf.resources("/XObject<</X " + form + " 0 R>>").draw("/X Do");
        });
        made(files, "forms-of-each-other", pdf -> {
            int next = pdf.next();
            pdf.stream(FORM + "/Resources<</XObject<</X " + (next + 1) + " 0 R>>>>", bytes("/X Do /X Do"));
            pdf.stream(FORM + "/Resources<</XObject<</X " + next + " 0 R>>>>", bytes("/X Do /X Do"));
            pdf.resources("/XObject<</X " + next + " 0 R>>").draw("/X Do");
        });
        made(files, "mask-of-itself", pdf -> {
            int state = pdf.next() + 1;
            int form = pdf.stream(
                    FORM + "/Group<</S/Transparency>>/Resources<</ExtGState<</G " + state + " 0 R>>>>",
                    bytes("/G gs ".repeat(50)));
            pdf.object("<</SMask<</S/Alpha/G " + form + " 0 R>>>>");
            pdf.resources("/ExtGState<</G " + state + " 0 R>>").draw("/G gs");
        });
        made(files, "pattern-of-itself", pdf -> {
            int pattern = pdf.stream(
                    "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep .001/YStep .001"
                            + "/Resources<</Pattern<</P " + pdf.next() + " 0 R>>>>",
                    bytes("/Pattern cs /P scn 0 0 9 9 re f"));
            pdf.resources("/Pattern<</P " + pattern + " 0 R>>").draw("/Pattern cs /P scn 0 0 600 900 re f");
        });
        made(files, "annotations-loop", pdf -> {
            int look = pdf.stream(FORM + "/Resources<</XObject<</X " + pdf.next() + " 0 R>>>>", bytes("/X Do /X Do"));
            pdf.page("/MediaBox[0 0 595 842]/Annots["
                            + ("<</Type/Annot/Subtype/Stamp/Rect[0 0 9 9]/AP<</N " + look + " 0 R>>>>").repeat(3_000)
                            + "]")
                    .draw("n");
        });
        made(files, "image-of-10-10", pdf -> {
            int image = pdf.stream(
                    "/Type/XObject/Subtype/Image/Width 100000/Height 100000/ColorSpace/DeviceRGB/BitsPerComponent 8",
                    bytes("x"));
            pdf.resources("/XObject<</X " + image + " 0 R>>").draw("600 0 0 800 0 0 cm " + "/X Do ".repeat(10_000));
        });
    }

    private static void addFontsTo(HostileFiles files) {
        font(files, "type3-of-itself", pdf -> {
            int glyph = pdf.stream("", bytes("9 0 d0 BT /F9 1 Tf (aaaaaaaaaa) Tj ET"));
            return "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/CharProcs<</a " + glyph
                    + " 0 R>>/Encoding<</Differences[97/a]>>/FirstChar 97/LastChar 97/Widths[9]/Resources<</Font<</F9 "
                    + pdf.next() + " 0 R>>>>>>";
        });
        font(
                files,
                "differences",
                pdf -> "<</Type/Font/Subtype/Type1/BaseFont/X/Encoding<</Differences[0" + "/a".repeat(5 * MANY)
                        + "]>>>>");
        font(
                files,
                "widths",
                pdf -> "<</Type/Font/Subtype/Type1/BaseFont/X/FirstChar -2147483648/LastChar 2147483647" + "/Widths["
                        + "9 ".repeat(5 * MANY) + "]>>");
        font(files, "wide-ranges", pdf -> descendant(pdf, "/W[0 2147483647 9 0 65535 9]", ""));
        font(files, "wide-arrays", pdf -> descendant(pdf, "/W[" + "0 65535 9 ".repeat(MANY) + "]", ""));
        font(
                files,
                "descendant-loop",
                pdf -> "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H" + "/DescendantFonts[" + pdf.next()
                        + " 0 R]>>");
        map(files, "map-of-itself", () -> "/X usecmap ".repeat(1_000));
        map(files, "map-of-all", () -> "1 beginbfrange <00000000> <ffffffff> <0000> endbfrange");
        map(files, "map-ranges", () -> "100 beginbfrange " + "<0000> <ffff> <0000> ".repeat(100) + "endbfrange");
        map(files, "map-arrays", () -> "1 beginbfrange <0000> <ffff> [" + "<4e00>".repeat(2 * MANY) + "] endbfrange");
        map(files, "map-long-text", () -> "1 beginbfchar <0031> <" + "4e00".repeat(2 * MANY) + "> endbfchar");
        map(
                files,
                "map-codespace",
                () -> "1 begincodespacerange <" + "00".repeat(MANY) + "> <" + "ff".repeat(MANY)
                        + "> endcodespacerange");
        map(files, "map-cid-ranges", () -> "100 begincidrange " + "<0000> <ffff> 0 ".repeat(MANY) + "endcidrange");
        map(files, "map-unfinished", () -> "1 beginbfchar <00");
        map(files, "map-dictionaries", () -> "<<".repeat(2 * MANY));
        map(files, "map-strings", () -> "(".repeat(10 * MANY));
        font(files, "program-garbage", pdf -> {
            int program = pdf.stream("/Length1 2147483647", bytes("\0\1\0\0\377".repeat(MANY)));
            return "<</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor<</Type/FontDescriptor/FontName/X/Flags 4"
                    + "/FontFile2 " + program + " 0 R>>>>";
        });
        font(files, "program-type1", pdf -> {
            int program = pdf.stream(
                    "/Length1 9999999/Length2 -1/Length3 0", bytes("%!PS-AdobeFont-1.0\n" + "/a {".repeat(MANY)));
            return "<</Type/Font/Subtype/Type1/BaseFont/X/FontDescriptor<</Type/FontDescriptor/FontName/X/Flags 4"
                    + "/FontFile " + program + " 0 R>>>>";
        });
    }

    private static void addFiltersTo(HostileFiles files) {
        filtered(files, "flate-chain", "[" + "/FlateDecode".repeat(60) + "]", "", () -> Bombs.zlib(100, 6));
        filtered(files, "flate-bomb", "/FlateDecode", "", () -> Bombs.zlib(300, 1));
        filtered(files, "flate-bomb-twice", "[/FlateDecode/FlateDecode]", "", () -> Bombs.zlib(100, 2));
        filtered(files, "hex-chain", "[" + "/ASCIIHexDecode".repeat(5_000) + "]", "", () -> bytes("30".repeat(MANY)));
        filtered(files, "run-length", "/RunLengthDecode", "", () -> bytes("\u0081 ".repeat(10 * MANY)));
        filtered(files, "lzw", "/LZWDecode", "", () -> bytes("\200\013`P\"\f".repeat(MANY)));
        filtered(
                files,
                "predictor",
                "/FlateDecode",
                "/DecodeParms<</Predictor 15/Columns 2147483647/Colors 32>>",
                () -> PdfFixture.deflated(new byte[1000]));
        filtered(
                files,
                "predictor-negative",
                "/FlateDecode",
                "/DecodeParms<</Predictor 12/Columns -5>>",
                () -> PdfFixture.deflated(new byte[1000]));
        filtered(files, "base85", "/ASCII85Decode", "", () -> bytes("z".repeat(20 * MANY)));
        filtered(files, "unknown-filter", "/XDecode", "", () -> bytes("n"));
        filtered(files, "crypt", "/Crypt", "", () -> bytes("n"));
        filtered(
                files,
                "fax",
                "/CCITTFaxDecode",
                "/DecodeParms<</K -1/Columns 1000000/Rows 1000000>>",
                () -> new byte[1000]);
        filtered(files, "jbig2", "/JBIG2Decode", "", () -> new byte[1000]);
    }

    private static void filtered(HostileFiles files, String name, String filter, String more, Supplier<byte[]> data) {
        files.add("filter-" + name + ".pdf", () -> {
            PdfFixture pdf = new PdfFixture();
            return pdf.page(pdf.stream("/Filter" + filter + more, data.get())).file();
        });
    }

    private static String descendant(PdfFixture pdf, String widths, String more) {
        return "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype"
                + "/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>" + widths
                + ">>]" + more + ">>";
    }

    /** A page in a font whose map of characters holds this. */
    private static void map(HostileFiles files, String name, Supplier<String> content) {
        font(files, name, pdf -> {
            int map = pdf.stream("/CMapName/X/UseCMap " + pdf.next() + " 0 R", bytes(content.get()));
            return descendant(pdf, "", "/ToUnicode " + map + " 0 R");
        });
    }

    private static void font(HostileFiles files, String name, Function<PdfFixture, String> font) {
        made(files, "font-" + name, pdf -> {
            int number = pdf.object(font.apply(pdf));
            pdf.resources("/Font<</F9 " + number + " 0 R>>").draw("BT /F9 9 Tf 50 700 Td (aaaaaaaa12) Tj ET");
        });
    }

    private static void drawn(HostileFiles files, String name, Supplier<String> operators) {
        made(files, "drawn-" + name, pdf -> pdf.draw(operators.get()));
    }

    private static void made(HostileFiles files, String name, Consumer<PdfFixture> content) {
        files.add(name + ".pdf", () -> {
            PdfFixture pdf = new PdfFixture();
            content.accept(pdf);
            return pdf.file();
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
