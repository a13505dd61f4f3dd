package io.github.gouji.hostile;

import io.github.gouji.reader.ZipFixture;
import java.util.function.Supplier;

/** Workbooks of XML parts. */
final class HostileSheets {

    private static final int MANY = 100_000;

    private HostileSheets() {}

    static void addTo(HostileFiles files) {
        rows(
                files,
                "shared-formulas",
                () -> numbered(
                        MANY / 2,
                        "<row r='%1$d'><c r='A%1$d'><f t='shared' si='%1$d' ref='A1:A%1$d'>A%1$d+1</f></c></row>"));
        rows(files, "formula-of-itself", () -> "<row r='1'><c r='A1'><f>A1+A1</f></c></row>");
        rows(files, "long-formula", () -> "<row r='1'><c r='A1'><f>" + "(".repeat(10 * MANY) + "</f></c></row>");
        rows(files, "last-cell", () -> "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>");
        rows(
                files,
                "corners",
                () -> "<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'>"
                        + "<v>1</v></c></row>");
        rows(files, "beyond", () -> "<row r='2147483647'><c r='ZZZZZZZ2147483647'><v>1</v></c></row>");
        rows(files, "row-0", () -> "<row r='0'><c r='A0'><v>1</v></c></row><row r='-1'><c r='-1'><v>1</v></c></row>");
        rows(files, "diagonal", () -> numbered(16_000, "<row r='%1$d'><c><v>1</v></c></row>"));
        rows(files, "10000-columns", () -> ("<row>" + "<c><v>1</v></c>".repeat(10_000) + "</row>").repeat(4));
        rows(files, "same-cell", () -> "<row r='1'>" + "<c r='A1'><v>1</v></c>".repeat(MANY) + "</row>");
        rows(files, "18-digits", () -> ("<row>" + "<c><v>999999999999999999</v></c>".repeat(30) + "</row>").repeat(90));
        rows(
                files,
                "large-number",
                () -> "<row r='1'><c r='A1'><v>1e999999999</v></c><c r='B1'><v>" + "9".repeat(MANY) + "</v></c></row>");
        rows(files, "string-numbers", () -> "<row r='1'><c t='s'><v>-1</v></c><c t='s'><v>2147483647</v></c></row>");
        rows(files, "style-numbers", () -> "<row r='1'><c s='2147483647'><v>1</v></c><c s='-1'><v>1</v></c></row>");
        rows(
                files,
                "inline-runs",
                () -> "<row r='1'><c t='inlineStr'><is>" + "<r><t>本</t></r>".repeat(2 * MANY) + "</is></c></row>");
        more(
                files,
                "merges",
                () -> "<mergeCells>" + numbered(MANY, "<mergeCell ref='A%1$d:Z%1$d'/>") + "</mergeCells>");
        more(files, "merge-of-all", () -> "<mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>");
        more(
                files,
                "merges-upon-another",
                () -> "<mergeCells>" + "<mergeCell ref='A1:ALL1000'/>".repeat(MANY) + "</mergeCells>");
        more(files, "merge-backwards", () -> "<mergeCells><mergeCell ref='Z9:A1'/><mergeCell ref=':'/></mergeCells>");
        more(files, "columns", () -> "<cols>" + "<col min='1' max='16384' hidden='1'/>".repeat(20_000) + "</cols>");
        more(files, "columns-beyond", () -> "<cols><col min='1' max='2147483647' hidden='1'/></cols>");
        more(files, "links", () -> "<hyperlinks>" + "<hyperlink ref='A1:XFD9999'/>".repeat(MANY) + "</hyperlinks>");
        part(files, "strings-10-6", "sharedStrings", () -> "<sst>" + "<si><t/></si>".repeat(10 * MANY) + "</sst>");
        part(
                files,
                "strings-runs",
                "sharedStrings",
                () -> "<sst><si>" + "<r><t>本</t></r>".repeat(5 * MANY) + "</si></sst>");
        part(files, "strings-told", "sharedStrings", () -> "<sst count='2147483647' uniqueCount='2147483647'/>");
        part(
                files,
                "styles-often",
                "styles",
                () -> "<styleSheet><cellXfs>" + "<xf numFmtId='1'/>".repeat(5 * MANY) + "</cellXfs></styleSheet>");
        part(files, "format-long", "styles", () -> format("0".repeat(MANY)));
        part(files, "format-sections", "styles", () -> format("0;".repeat(MANY)));
        part(files, "format-conditions", "styles", () -> format("[&gt;=1][Red]".repeat(20_000) + "0"));
        part(files, "format-quotes", "styles", () -> format("&quot;".repeat(MANY + 1)));
        part(files, "format-fractions", "styles", () -> format("# ?/" + "?".repeat(5_000)));
        part(files, "format-date", "styles", () -> format("yyyy".repeat(20_000)));
        part(files, "format-digits", "styles", () -> format("0." + "0".repeat(20_000)));
        files.add("sheets.xlsx", () -> listed(MANY, ""));
        files.add("sheets-full.xlsx", () -> listed(2_000, "<row><c><v>1</v></c></row>".repeat(5_000)));
        files.add("column-widths.xlsx", () -> {
            StringBuilder widths = new StringBuilder();
            for (int i = 1; i <= 8_000; i++) {
                widths.append("<col min='%d' max='%d' width='%d'/>".formatted(i, 16_384 - i, i % 50 + 1));
            }
            return reckoned(
                    "<cols>" + widths + "</cols><sheetData><row r='1'><c r='A1'><f>1+1</f></c></row></sheetData>");
        });
        files.add(
                "sheets-last-row.xlsx", () -> listed(2_000, "<row r='1048576'><c><v>1</v></c><c><f>1+1</f></c></row>"));
        files.add(
                "workbook-is-sheet.xlsx",
                () -> ZipFixture.xlsx("<row><c><v>1</v></c></row>", "")
                        .replace("xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "workbook.xml")
                        .content()
                        .bytes());
        files.add(
                "relations.xlsx",
                () -> ZipFixture.xlsx("", "")
                        .part(
                                "xl/_rels/workbook.xml.rels",
                                "<Relationships>"
                                        + numbered(MANY, "<Relationship Id='r%1$d' Target='../../../etc/passwd'/>")
                                        + "</Relationships>")
                        .content()
                        .bytes());
    }

    /** A workbook that POI opens too, in full, for its formulas. */
    private static byte[] reckoned(String sheet) {
        String main = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String packaged = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
        String kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return ZipFixture.xlsx("", "")
                .part(
                        "[Content_Types].xml",
                        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
                                + " Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                                + "<Override PartName='/xl/workbook.xml' ContentType='" + types + "sheet.main+xml'/>"
                                + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='" + types
                                + "worksheet+xml'/></Types>")
                .part(
                        "_rels/.rels",
                        packaged + "<Relationship Id='r1' Type='" + kinds
                                + "/officeDocument' Target='xl/workbook.xml'/></Relationships>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        packaged + "<Relationship Id='r1' Type='" + kinds
                                + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>")
                .part(
                        "xl/workbook.xml",
                        "<workbook" + main + " xmlns:r='" + kinds
                                + "'><sheets><sheet name='表' sheetId='7' r:id='r1'/></sheets></workbook>")
                .part("xl/worksheets/sheet1.xml", "<worksheet" + main + ">" + sheet + "</worksheet>")
                .content()
                .bytes();
    }

    private static String format(String code) {
        return "<styleSheet><numFmts><numFmt numFmtId='200' formatCode='" + code + "'/></numFmts><cellXfs>"
                + "<xf numFmtId='200'/></cellXfs></styleSheet>";
    }

    static String numbered(int count, String piece) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append(piece.formatted(i));
        }
        return text.toString();
    }

    private static void rows(HostileFiles files, String name, Supplier<String> rows) {
        files.add(
                "rows-" + name + ".xlsx",
                () -> ZipFixture.xlsx(rows.get(), "").content().bytes());
    }

    private static void more(HostileFiles files, String name, Supplier<String> more) {
        files.add(
                "sheet-" + name + ".xlsx",
                () -> ZipFixture.xlsx("<row r='1'><c r='A1'><v>1</v></c></row>".repeat(100), more.get())
                        .content()
                        .bytes());
    }

    /** A workbook with a part of its own, and a hundred cells that use it. */
    private static void part(HostileFiles files, String name, String part, Supplier<String> content) {
        files.add(
                name + ".xlsx",
                () -> ZipFixture.xlsx(
                                "<row>" + "<c s='0'><v>45000.123456</v></c><c t='s'><v>0</v></c>".repeat(100)
                                        + "</row>",
                                "")
                        .part("xl/" + part + ".xml", content.get())
                        .content()
                        .bytes());
    }

    /** A workbook that lists one sheet of these rows so many times. */
    private static byte[] listed(int times, String rows) {
        return ZipFixture.xlsx(rows, "")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><sheets>"
                                + numbered(times, "<sheet name='表%1$d' sheetId='%1$d' r:id='r1'/>")
                                + "</sheets></workbook>")
                .content()
                .bytes();
    }
}
