package io.github.gouji.reader.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes OFD files for tests; coordinates are millimetres. */
public final class OfdFixture {

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder pages = new StringBuilder();
    private int count;

    public OfdFixture() {
        parts.put(
                "OFD.xml",
                "<o:OFD xmlns:o='o'><o:DocBody><o:DocRoot>Doc_0/Document.xml</o:DocRoot></o:DocBody></o:OFD>");
        parts.put("Doc_0/Document.xml", "");
    }

    /** Adds a page of these objects. */
    public OfdFixture page(String objects) {
        return page("", objects);
    }

    /** Adds a page of these objects with something in front of its content. */
    public OfdFixture page(String before, String objects) {
        String part = "Pages/Page_" + count++ + "/Content.xml";
        pages.append("<o:Page ID='")
                .append(count)
                .append("' BaseLoc='")
                .append(part)
                .append("'/>");
        return part("Doc_0/" + part, content(before, objects));
    }

    public static String content(String before, String objects) {
        return "<o:Page xmlns:o='o'>" + before + "<o:Content><o:Layer>" + objects + "</o:Layer></o:Content></o:Page>";
    }

    public OfdFixture part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    /** A line of text 3.5 mm high, its baseline at y. */
    public static String text(double x, double y, String text) {
        return "<o:TextObject Boundary='%s %s 100 5' Size='3.5'><o:TextCode X='0' Y='4'>%s</o:TextCode></o:TextObject>"
                .formatted(x, y - 4, text);
    }

    static String line(double x1, double y1, double x2, double y2) {
        return "<o:PathObject Boundary='%s %s %s %s'><o:AbbreviatedData>M 0 0 L %s %s</o:AbbreviatedData></o:PathObject>"
                .formatted(x1, y1, x2 - x1 + 0.2, y2 - y1 + 0.2, x2 - x1, y2 - y1);
    }

    static String grid(double[] xs, double[] ys) {
        StringBuilder lines = new StringBuilder();
        for (double x : xs) {
            lines.append(line(x, ys[0], x, ys[ys.length - 1]));
        }
        for (double y : ys) {
            lines.append(line(xs[0], y, xs[xs.length - 1], y));
        }
        return lines.toString();
    }

    public byte[] file() {
        if (parts.get("Doc_0/Document.xml").isEmpty()) {
            part("Doc_0/Document.xml", document(""));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The main part of the document, with more of its common data. */
    public String document(String common) {
        return "<o:Document xmlns:o='o'><o:CommonData><o:PageArea><o:PhysicalBox>0 0 210 297</o:PhysicalBox>"
                + "</o:PageArea>" + common + "</o:CommonData><o:Pages>" + pages + "</o:Pages></o:Document>";
    }
}
