package io.github.gouji.hostile;

import io.github.gouji.reader.ZipFixture;
import io.github.gouji.reader.ofd.OfdFixture;
import java.util.function.Supplier;

/** OpenDocument files and OFD. */
final class HostileOpenFiles {

    private static final int MANY = 100_000;
    private static final String CELL = "<table:table-cell><text:p>1</text:p></table:table-cell>";
    private static final String OFTEN = "table:number-columns-repeated='1000000000'";

    private HostileOpenFiles() {}

    static void addTo(HostileFiles files) {
        for (String kind : new String[] {"odt", "ods"}) {
            addTablesTo(files, kind);
        }
        addTextsTo(files);
        addOfdTo(files);
    }

    private static void addTablesTo(HostileFiles files, String kind) {
        table(
                files,
                kind,
                "columns-repeated",
                () -> row("<table:table-cell " + OFTEN + "><text:p>1</text:p>" + "</table:table-cell>"));
        table(files, kind, "blanks-repeated", () -> row("<table:table-cell " + OFTEN + "/>".repeat(1) + CELL));
        table(
                files,
                kind,
                "rows-repeated",
                () -> "<table:table-row table:number-rows-repeated='1000000000'>" + CELL + "</table:table-row>");
        table(
                files,
                kind,
                "both-repeated",
                () -> "<table:table-row table:number-rows-repeated='1000'>"
                        + "<table:table-cell table:number-columns-repeated='1000'><text:p>1</text:p></table:table-cell>"
                        + "</table:table-row>");
        table(
                files,
                kind,
                "span",
                () -> row("<table:table-cell table:number-columns-spanned='1000000000'"
                        + " table:number-rows-spanned='1000000000'><text:p>1</text:p></table:table-cell>"));
        table(files, kind, "covered", () -> row("<table:covered-table-cell " + OFTEN + "/>" + CELL));
        table(files, kind, "10000-columns", () -> row(CELL.repeat(10_000)).repeat(4));
        table(files, kind, "column-styles", () -> "<table:table-column " + OFTEN + "/>" + row(CELL));
        table(files, kind, "nested", () -> row("<table:table-cell><table:table><table:table-row>".repeat(5_000)));
        table(files, kind, "groups", () -> "<table:table-row-group>".repeat(20_000));
        table(
                files,
                kind,
                "text-repeated",
                () -> "<table:table-row table:number-rows-repeated='49'><table:table-cell"
                        + " table:number-columns-repeated='999'><text:p>" + "本".repeat(20_000)
                        + "</text:p></table:table-cell></table:table-row>");
        table(
                files,
                kind,
                "all-hidden-often",
                () -> ("<table:table-row table:visibility='collapse' table:number-rows-repeated='1048576'/>"
                                + "</table:table><table:table>")
                        .repeat(5_000));
        table(
                files,
                kind,
                "last-row-often",
                () -> ("<table:table-row table:number-rows-repeated='1048570'/>" + row(CELL + CELL)
                                + "</table:table><table:table>")
                        .repeat(2_000));
        table(
                files,
                kind,
                "spans-over-all",
                () -> row("<table:table-cell table:number-rows-spanned='1000000'/>".repeat(16_000) + CELL)
                        + row(CELL).repeat(32_000));
        table(
                files,
                kind,
                "titles-above-wide-row",
                () ->
                        row("<table:table-cell table:number-columns-spanned='16000'><text:p>本</text:p></table:table-cell>")
                                        .repeat(16_000)
                                + row(CELL.repeat(16_000)));
        table(files, kind, "negative", () -> row("<table:table-cell table:number-columns-repeated='-1'/>" + CELL));
    }

    private static void addTextsTo(HostileFiles files) {
        text(files, "spaces", () -> "<text:p>本<text:s text:c='2147483647'/></text:p>");
        text(files, "spaces-often", () -> "<text:p>本" + "<text:s text:c='9999'/>".repeat(9_000) + "</text:p>");
        text(files, "lists", () -> "<text:list><text:list-item>".repeat(20_000));
        text(files, "sections", () -> "<text:section>".repeat(20_000));
        text(files, "spans", () -> "<text:p>" + "<text:span>".repeat(MANY));
        text(files, "notes", () -> "<text:p>" + "<text:note><text:note-body><text:p>".repeat(5_000));
        text(files, "frames", () -> "<text:p>" + "<draw:frame><draw:text-box><text:p>".repeat(5_000));
        text(files, "line-breaks", () -> "<text:p>" + "<text:line-break/>".repeat(5 * MANY) + "</text:p>");
        files.add(
                "parents-loop.odt",
                () -> ZipFixture.odt(
                                "<style:style style:name='a' style:parent-style-name='b'/><style:style style:name='b'"
                                        + " style:parent-style-name='a'/>",
                                "<text:p text:style-name='a'>本</text:p>")
                        .content()
                        .bytes());
        files.add(
                "parents-chain.odt",
                () -> ZipFixture.odt(
                                HostileSheets.numbered(
                                        20_000, "<style:style style:name='s%1$d' style:parent-style-name='s1%1$d'/>"),
                                "<text:p text:style-name='s1'>本</text:p>".repeat(20_000))
                        .content()
                        .bytes());
    }

    private static void addOfdTo(HostileFiles files) {
        page(files, "shift-often", () -> coded("DeltaX='g 1000000000 1'", "本".repeat(100)));
        page(
                files,
                "shifts-often",
                () -> coded("DeltaX='g 100000 1' DeltaY='g 100000 0'", "1").repeat(20_000));
        page(files, "shift-not-a-number", () -> coded("DeltaX='NaN Infinity -Infinity 1e999'", "本本本本"));
        page(files, "long-text", () -> coded("", "本".repeat(20 * MANY)));
        page(files, "texts", () -> OfdFixture.text(1, 9, "1").repeat(MANY));
        page(
                files,
                "lines",
                () -> HostileSheets.numbered(
                        MANY,
                        "<o:PathObject Boundary='0 %1$d 9 0.2'><o:AbbreviatedData>M 0 0 L 9 0</o:AbbreviatedData>"
                                + "</o:PathObject>"));
        page(
                files,
                "long-path",
                () -> "<o:PathObject Boundary='0 0 200 200'><o:AbbreviatedData>" + "M 0 0 L 9 9 ".repeat(5 * MANY)
                        + "</o:AbbreviatedData></o:PathObject>");
        page(
                files,
                "path-numbers",
                () -> "<o:PathObject Boundary='NaN 1e308 1e308 1e308'><o:AbbreviatedData>"
                        + "M NaN 1e999 L B Q C 1 S</o:AbbreviatedData></o:PathObject>");
        page(
                files,
                "matrix",
                () -> "<o:TextObject Boundary='0 0 9 9' CTM='1e308 1e308 1e308 1e308 1e308 1e308'"
                        + " Size='1e308'><o:TextCode X='1e308' Y='1e308'>本</o:TextCode></o:TextObject>");
        page(
                files,
                "glyph-runs",
                () -> "<o:TextObject Boundary='0 0 9 9' Size='3'>"
                        + "<o:CGTransform CodePosition='0' CodeCount='2147483647' GlyphCount='2147483647'/>"
                                .repeat(1_000)
                        + "<o:TextCode X='0' Y='4'>本</o:TextCode></o:TextObject>");
        page(files, "composites", () -> "<o:CompositeGraphicUnit ResourceID='1'/>".repeat(MANY));
        page(files, "blocks", () -> "<o:PageBlock>".repeat(20_000));
        files.add("composites-in-900-parts.ofd", () -> {
            OfdFixture file =
                    new OfdFixture().page("<o:CompositeObject Boundary='0 0 9 9' ResourceID='none'/>".repeat(2_000));
            StringBuilder resources = new StringBuilder();
            for (int i = 0; i < 900; i++) {
                file.part(
                        "Doc_0/R" + i + ".xml", "<o:Res xmlns:o='o'><o:CompositeGraphicUnit ID='" + i + "'/></o:Res>");
                resources.append("<o:PublicRes>R").append(i).append(".xml</o:PublicRes>");
            }
            return file.part("Doc_0/Document.xml", file.document(resources.toString()))
                    .file();
        });
        files.add("template-of-itself.ofd", () -> {
            OfdFixture file = new OfdFixture().page("<o:Template TemplateID='9'/>", "");
            return file.part(
                            "Doc_0/T.xml",
                            OfdFixture.content("<o:Template TemplateID='9'/>".repeat(50), OfdFixture.text(1, 9, "本")))
                    .part("Doc_0/Document.xml", file.document("<o:TemplatePage ID='9' BaseLoc='T.xml'/>"))
                    .file();
        });
        files.add("templates-often.ofd", () -> {
            OfdFixture file = new OfdFixture().page("<o:Template TemplateID='9'/>".repeat(20_000), "");
            return file.part(
                            "Doc_0/T.xml",
                            OfdFixture.content("", OfdFixture.text(1, 9, "本").repeat(1_000)))
                    .part("Doc_0/Document.xml", file.document("<o:TemplatePage ID='9' BaseLoc='T.xml'/>"))
                    .file();
        });
        files.add(
                "page-is-document.ofd",
                () -> new OfdFixture()
                        .part(
                                "Doc_0/Document.xml",
                                "<o:Document xmlns:o='o'><o:Pages><o:Page ID='1'"
                                        + " BaseLoc='Document.xml'/></o:Pages></o:Document>")
                        .file());
        files.add(
                "pages-outside.ofd",
                () -> new OfdFixture()
                        .part(
                                "Doc_0/Document.xml",
                                "<o:Document xmlns:o='o'><o:Pages>"
                                        + "<o:Page ID='1' BaseLoc='../../../../etc/passwd'/>".repeat(500)
                                        + "</o:Pages></o:Document>")
                        .file());
        files.add(
                "one-page-900-times.ofd",
                () -> new OfdFixture()
                        .part(
                                "Doc_0/P.xml",
                                OfdFixture.content(
                                        "", OfdFixture.text(1, 9, "收到申请1件").repeat(200)))
                        .part(
                                "Doc_0/Document.xml",
                                "<o:Document xmlns:o='o'><o:Pages>" + "<o:Page ID='1' BaseLoc='P.xml'/>".repeat(900)
                                        + "</o:Pages></o:Document>")
                        .file());
        files.add(
                "documents.ofd",
                () -> new OfdFixture()
                        .page(OfdFixture.text(1, 9, "本"))
                        .part(
                                "OFD.xml",
                                "<o:OFD xmlns:o='o'>"
                                        + "<o:DocBody><o:DocRoot>Doc_0/Document.xml</o:DocRoot></o:DocBody>"
                                                .repeat(20_000)
                                        + "</o:OFD>")
                        .file());
        files.add(
                "root-of-itself.ofd",
                () -> new OfdFixture()
                        .part(
                                "OFD.xml",
                                "<o:OFD xmlns:o='o'><o:DocBody><o:DocRoot>OFD.xml</o:DocRoot></o:DocBody></o:OFD>")
                        .file());
    }

    private static String coded(String attributes, String text) {
        return "<o:TextObject Boundary='0 0 200 9' Size='3'><o:TextCode X='0' Y='4' " + attributes + ">" + text
                + "</o:TextCode></o:TextObject>";
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static void table(HostileFiles files, String kind, String name, Supplier<String> rows) {
        files.add("table-" + name + "." + kind, () -> {
            String table = "<table:table>" + rows.get() + "</table:table>";
            ZipFixture file = ZipFixture.odt("", table);
            return (kind.equals("odt")
                            ? file
                            : file.part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                                    .replace("content.xml", "o:text>", "o:spreadsheet>"))
                    .content()
                    .bytes();
        });
    }

    private static void text(HostileFiles files, String name, Supplier<String> body) {
        files.add(
                "text-" + name + ".odt",
                () -> ZipFixture.odt("", body.get()).content().bytes());
    }

    private static void page(HostileFiles files, String name, Supplier<String> objects) {
        files.add(
                "page-" + name + ".ofd",
                () -> new OfdFixture().page(objects.get()).file());
    }
}
