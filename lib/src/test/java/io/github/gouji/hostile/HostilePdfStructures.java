package io.github.gouji.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.gouji.reader.pdf.PdfFixture;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** PDFs whose objects, tables of objects and trees lie. */
final class HostilePdfStructures {

    private static final int MANY = 100_000;

    private HostilePdfStructures() {}

    static void addTo(HostileFiles files) {
        addTablesTo(files);
        addTreesTo(files);
        addObjectsTo(files);
        for (int seed = 0; seed < 8; seed++) {
            Random random = new Random(seed);
            files.add("numbers-" + seed + ".pdf", () -> {
                byte[] pdf = HostileFiles.corpus("report.pdf");
                for (int i = 0; i < 200; i++) {
                    int at = random.nextInt(pdf.length);
                    if (pdf[at] >= '0' && pdf[at] <= '9') {
                        pdf[at] = (byte) ('0' + random.nextInt(10));
                    }
                }
                return pdf;
            });
        }
    }

    private static void addTablesTo(HostileFiles files) {
        changed(
                files,
                "previous-table-loop",
                pdf -> pdf.replace(
                        "/Root 1 0 R>>\nstartxref", "/Root 1 0 R/Prev " + pdf.indexOf("xref\n0") + ">>\nstartxref"));
        changed(
                files,
                "stream-table-loop",
                pdf -> pdf.replace(
                        "/Root 1 0 R>>\nstartxref", "/Root 1 0 R/XRefStm " + pdf.indexOf("xref\n0") + ">>\nstartxref"));
        changed(files, "table-told", pdf -> pdf.replaceFirst("xref\n0 \\d+", "xref\n0 2147483647"));
        changed(files, "table-negative", pdf -> pdf.replaceFirst("xref\n0 \\d+", "xref\n-5 -5"));
        changed(files, "entries-of-no-width", pdf -> tabled(pdf, "0 0 0", "0 2147483647 ".repeat(MANY / 5), 1));
        changed(files, "entries-of-a-byte", pdf -> tabled(pdf, "0 0 1", "0 2147483647", 300 * MANY));
        changed(files, "entries-without-widths", pdf -> tabled(pdf, "", "0 2147483647", MANY));
        changed(files, "size-told", pdf -> pdf.replaceFirst("/Size \\d+", "/Size 2147483647"));
        changed(files, "start-beyond", pdf -> pdf.replaceFirst("startxref\n\\d+", "startxref\n99999999999"));
        changed(files, "start-negative", pdf -> pdf.replaceFirst("startxref\n\\d+", "startxref\n-1"));
        changed(files, "no-table", pdf -> pdf.substring(0, pdf.indexOf("xref\n0")));
        changed(files, "tables-often", pdf -> pdf.repeat(500));
        changed(files, "ends-often", pdf -> pdf + "\n%%EOF\nstartxref\n0".repeat(MANY));
        changed(files, "objects-often", pdf -> pdf.substring(0, pdf.indexOf("xref\n0")) + "1 0 obj\n".repeat(MANY));
        changed(
                files,
                "objects-numbered",
                pdf -> pdf.substring(0, pdf.indexOf("xref\n0"))
                        + HostileSheets.numbered(2 * MANY, "%1$d 0 obj<<>>endobj\n") + "trailer<</Root 1 0 R>>");
        changed(files, "blanks-before", pdf -> "%PDF-1.5\n" + " ".repeat(50 * MANY) + pdf.substring(9));
        changed(files, "comment-before", pdf -> "%PDF-1.5\n%" + "x".repeat(50 * MANY) + "\n" + pdf.substring(9));
        changed(
                files,
                "encrypted",
                pdf -> pdf.replace(
                        "/Root 1 0 R",
                        "/Encrypt<</Filter/Standard/V 5/R 6/Length 256"
                                + "/O(x)/U(x)/OE(x)/UE(x)/P -4>>/ID[(a)(b)]/Root 1 0 R"));
        changed(
                files,
                "encrypted-unknown",
                pdf -> pdf.replace("/Root 1 0 R", "/Encrypt<</Filter/X/V 99/R 99>>/Root 1 0 R"));
        changed(files, "encrypted-by-root", pdf -> pdf.replace("/Root 1 0 R", "/Encrypt 1 0 R/Root 1 0 R"));
        changed(files, "root-is-page", pdf -> pdf.replace("/Root 1 0 R", "/Root 4 0 R"));
        changed(files, "root-missing", pdf -> pdf.replace("/Root 1 0 R", "/Root 99999 0 R"));
        changed(
                files,
                "linearized",
                pdf -> pdf.replaceFirst(
                        "<</Type/Catalog", "<</Linearized 1/L 9/H[0 2147483647]/O 1/E 9/N 999999/T -1/Type/Catalog"));
    }

    /** The file with its table of objects in a stream of zeros. */
    private static String tabled(String pdf, String widths, String index, int zeros) {
        int at = pdf.indexOf("xref\n0");
        byte[] data = PdfFixture.deflated(new byte[zeros]);
        String entries =
                "/Size 2147483647/W[" + widths + "]/Index[" + index + "]/Filter/FlateDecode/Length " + data.length;
        return pdf.substring(0, at) + "99 0 obj\n<</Type/XRef/Root 1 0 R" + entries + ">>stream\n"
                + new String(data, ISO_8859_1) + "\nendstream\nendobj\nstartxref\n" + at + "\n%%EOF";
    }

    private static void addTreesTo(HostileFiles files) {
        changed(files, "pages-loop", pdf -> pdf.replaceFirst("/Kids\\[", "/Kids[2 0 R "));
        changed(files, "pages-count", pdf -> pdf.replaceFirst("/Count \\d+", "/Count 2147483647"));
        changed(files, "pages-negative", pdf -> pdf.replaceFirst("/Count \\d+", "/Count -1"));
        changed(
                files,
                "one-page-often",
                pdf -> pdf.replaceFirst("/Kids\\[(\\d+ 0 R )", "/Kids[" + "$1".repeat(20_000)));
        changed(
                files,
                "page-twice-as-often",
                pdf -> pdf.replaceFirst("/Kids\\[(\\d+ 0 R )", "/Kids[" + "$1".repeat(900)));
        changed(files, "pages-missing", pdf -> pdf.replace("/Pages 2 0 R", "/Pages 77 0 R"));
        changed(files, "pages-are-numbers", pdf -> pdf.replaceFirst("/Kids\\[[^]]*\\]", "/Kids[1 2 3]"));
        made(files, "pages-deep", pdf -> {
            pdf.draw("n").endPage();
            int first = pdf.next();
            for (int i = 0; i < 20_000; i++) {
                pdf.object("<</Type/Pages/Count 1/Kids[" + (first + i + 1) + " 0 R]>>");
            }
            pdf.kid(first);
        });
        made(files, "parents-loop", pdf -> {
            int page = pdf.next();
            pdf.object("<</Type/Page/Parent " + page + " 0 R>>");
            pdf.kid(page);
        });
        made(files, "field-in-digits", pdf -> {
            int field = pdf.object(
                    "<</Type/Annot/Subtype/Widget/FT/Tx/V(1)/Rect[0 0 9 9]/DA(" + "1".repeat(2 * MANY) + ")>>");
            pdf.page("/MediaBox[0 0 595 842]/Annots[" + field + " 0 R]").text(50, 700, "甲镇2022年");
        });
        made(files, "contents-loop", pdf -> {
            int contents = pdf.next();
            pdf.object("[" + (contents + " 0 R ").repeat(100) + "]");
            pdf.page(contents);
        });
        made(files, "contents-often", pdf -> {
            int stream = pdf.stream("", "BT /F2 9 Tf 9 9 Td (1) Tj ET ".getBytes(ISO_8859_1));
            pdf.page(pdf.object("[" + (stream + " 0 R ").repeat(5 * MANY) + "]"));
        });
        made(files, "resources-loop", pdf -> {
            int resources = pdf.next();
            pdf.object("<</Font " + resources + " 0 R/XObject " + resources + " 0 R/X " + resources + " 0 R>>");
            pdf.page("/MediaBox[0 0 595 842]/Resources " + resources + " 0 R")
                    .draw("/X Do /Font Do BT /X 9 Tf (1) Tj ET");
        });
        entries(files, "box-not-a-number", "/MediaBox[-1e38 -1e38 1e38 1e38]");
        entries(files, "box-empty", "/MediaBox[]");
        entries(files, "box-nothing", "/MediaBox[0 0 0 0]/CropBox[9 9 1 1]");
        entries(files, "unit", "/MediaBox[0 0 595 842]/UserUnit 1e38");
        entries(files, "turned", "/MediaBox[0 0 595 842]/Rotate 2147483647");
        entries(files, "threads", "/MediaBox[0 0 595 842]/B[" + "4 0 R ".repeat(MANY) + "]");
        entries(files, "structure", "/MediaBox[0 0 595 842]/StructParents 2147483647");
        changed(
                files,
                "outlines-loop",
                pdf -> pdf.replaceFirst(
                        "/Type/Catalog", "/Type/Catalog/Outlines<</First 1 0 R/Next 1 0 R/Count 99999999>>"));
        changed(
                files,
                "names-loop",
                pdf -> pdf.replaceFirst(
                        "/Type/Catalog", "/Type/Catalog/Names<</EmbeddedFiles<</Kids[1 0 R 1 0 R]>>>>/Kids[1 0 R]"));
        changed(
                files,
                "fields-loop",
                pdf -> pdf.replaceFirst(
                        "/Type/Catalog",
                        "/Type/Catalog/AcroForm<</Fields[1 0 R 1 0 R]/XFA[(a)1 0 R]>>/Kids[1 0 R 1 0 R]"));
        changed(
                files,
                "structure-loop",
                pdf -> pdf.replaceFirst(
                        "/Type/Catalog",
                        "/Type/Catalog/StructTreeRoot<</K 1 0 R>>/MarkInfo<</Marked true>>/K[1 0 R 1 0 R]"));
        changed(
                files,
                "layers-loop",
                pdf -> pdf.replaceFirst(
                        "/Type/Catalog", "/Type/Catalog/OCProperties<</OCGs[1 0 R]/D<</Order[1 0 R]/OFF[1 0 R]>>>>"));
    }

    private static void addObjectsTo(HostileFiles files) {
        object(files, "length-of-itself", () -> "<</Length 4 0 R>>stream\nn\nendstream");
        object(files, "length-lies", () -> "<</Length 2147483647>>stream\nn\nendstream");
        object(files, "length-negative", () -> "<</Length -1>>stream\nn\nendstream");
        object(files, "arrays-deep", () -> "[".repeat(5 * MANY));
        object(files, "dictionaries-deep", () -> "<</A".repeat(5 * MANY));
        object(files, "brackets-deep", () -> "(".repeat(10 * MANY));
        object(files, "hex-unfinished", () -> "<" + "41".repeat(10 * MANY));
        object(files, "references", () -> "[" + "4 0 R ".repeat(5 * MANY) + "]");
        object(files, "reference-to-itself", () -> "4 0 R");
        object(files, "keys", () -> "<<" + HostileSheets.numbered(2 * MANY, "/A%1$d 1") + ">>");
        object(files, "long-name", () -> "/" + "#53".repeat(10 * MANY));
        object(files, "number", () -> "9".repeat(10 * MANY));
        object(files, "nulls", () -> "[" + "null ".repeat(10 * MANY) + "]");
        made(files, "object-stream-of-itself", pdf -> {
            int number = pdf.next();
            pdf.stream(
                    "/Type/ObjStm/N 1/First 9/Extends " + number + " 0 R",
                    (number + " 0 <<>>   ").getBytes(ISO_8859_1));
            pdf.draw("n");
        });
        made(files, "object-stream-told", pdf -> {
            pdf.stream("/Type/ObjStm/N 2147483647/First -1", "4 0 5 0".getBytes(ISO_8859_1));
            pdf.draw("n");
        });
        made(files, "object-streams-often", pdf -> {
            byte[] bomb = PdfFixture.deflated(new byte[3_000_000]);
            for (int i = 0; i < 200; i++) {
                pdf.stream("/Type/ObjStm/N 9/First 9/Filter/FlateDecode", bomb);
            }
            pdf.draw("n");
        });
        files.add("object-streams-no-table.pdf", () -> {
            PdfFixture pdf = new PdfFixture();
            byte[] bomb = PdfFixture.deflated(new byte[3_000_000]);
            for (int i = 0; i < 200; i++) {
                pdf.stream("/Type/ObjStm/N 9/First 9/Filter/FlateDecode", bomb);
            }
            byte[] file = pdf.draw("n").file();
            return Arrays.copyOf(file, file.length - 300);
        });
    }

    private static void entries(HostileFiles files, String name, String entries) {
        made(files, name, pdf -> pdf.page(entries).text(50, 700, "甲镇2022年"));
    }

    /** A page whose content is this object. */
    private static void object(HostileFiles files, String name, Supplier<String> object) {
        made(files, "object-" + name, pdf -> pdf.page(pdf.object(object.get())));
    }

    private static void made(HostileFiles files, String name, Consumer<PdfFixture> content) {
        files.add("tree-" + name + ".pdf", () -> {
            PdfFixture pdf = new PdfFixture();
            content.accept(pdf);
            return pdf.file();
        });
    }

    private static void changed(HostileFiles files, String name, UnaryOperator<String> change) {
        files.add("changed-" + name + ".pdf", () -> {
            byte[] sound = new PdfFixture().text(50, 700, "甲镇2022年").file();
            return change.apply(new String(sound, ISO_8859_1)).getBytes(ISO_8859_1);
        });
    }
}
