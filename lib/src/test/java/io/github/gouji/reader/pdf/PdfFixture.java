package io.github.gouji.reader.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;

/**
 * Writes small PDF files by hand, so that a test says exactly what is in them. Chinese text is set in a font that is not
 * embedded, as much software does: {@code /F1} STSong, {@code /F2} Helvetica, {@code /F3} a font that does not tell its
 * characters.
 */
public final class PdfFixture {

    private static final String FONTS = """
            /Font<</F1<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font\
            /Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>\
            /DW 1000/W[1 95 500]>>]>>/F2<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>/F3<</Type/Font/Subtype/Type0\
            /BaseFont/AAAAAA+None/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/None\
            /CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>>>""";

    private final List<byte[]> objects = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private final StringBuilder content = new StringBuilder();
    private String pageEntries = "/MediaBox[0 0 595 842]";
    private String resources = "";

    public PdfFixture() {
        objects.add(bytes("<</Type/Catalog/Pages 2 0 R>>"));
        objects.add(new byte[0]);
    }

    /** Entries of the pages' dictionaries instead of an upright A4 page. */
    public PdfFixture page(String entries) {
        pageEntries = entries;
        return this;
    }

    /** More resources of the pages. */
    public PdfFixture resources(String more) {
        resources = more;
        return this;
    }

    /** Adds operators to the page. */
    public PdfFixture draw(String operators) {
        content.append(operators).append('\n');
        return this;
    }

    /** Chinese text of 10 points; y grows upwards. */
    public PdfFixture text(double x, double y, String text) {
        return draw("BT /F1 10 Tf %s %s Td <%s> Tj ET".formatted(x, y, hex(text)));
    }

    static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    /** All lines of a grid. */
    PdfFixture grid(double[] xs, double[] ys) {
        for (double x : xs) {
            draw("%s %s m %s %s l S".formatted(x, ys[0], x, ys[ys.length - 1]));
        }
        for (double y : ys) {
            draw("%s %s m %s %s l S".formatted(xs[0], y, xs[xs.length - 1], y));
        }
        return this;
    }

    /** Ends the page with what was drawn. */
    public PdfFixture endPage() {
        int stream = stream("", bytes(content.toString()));
        content.setLength(0);
        return page(stream);
    }

    /** A page of this content stream. */
    public PdfFixture page(int stream) {
        pages.add(object("<</Type/Page/Parent 2 0 R/Contents " + stream + " 0 R/Resources<<" + FONTS + resources + ">>"
                + pageEntries + ">>"));
        return this;
    }

    /** Names this object as a page, whatever it is. */
    public PdfFixture kid(int object) {
        pages.add(object);
        return this;
    }

    /** Adds an object; its number. */
    public int object(String dictionary) {
        objects.add(bytes(dictionary));
        return objects.size();
    }

    /** Adds a stream; its number. */
    public int stream(String entries, byte[] data) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(bytes("<<" + entries + "/Length " + data.length + ">>stream\n"));
        stream.writeBytes(data);
        stream.writeBytes(bytes("\nendstream"));
        objects.add(stream.toByteArray());
        return objects.size();
    }

    /** Number of the object that is added next. */
    public int next() {
        return objects.size() + 1;
    }

    public static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(data);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    public byte[] file() {
        if (content.length() > 0) {
            endPage();
        }
        StringBuilder kids = new StringBuilder();
        pages.forEach(page -> kids.append(page).append(" 0 R "));
        objects.set(1, bytes("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>"));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        StringBuilder table = new StringBuilder();
        file.writeBytes(bytes("%PDF-1.5\n"));
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.size()));
            file.writeBytes(bytes(i + 1 + " 0 obj\n"));
            file.writeBytes(objects.get(i));
            file.writeBytes(bytes("\nendobj\n"));
        }
        int start = file.size();
        int size = objects.size() + 1;
        file.writeBytes(bytes("xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer<</Size " + size
                + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF"));
        return file.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
