package io.github.gouji.hostile;

import io.github.gouji.reader.word.DocxFixture;
import java.util.function.Supplier;

/** Word files and RTF. */
final class HostileWordFiles {

    private static final int MANY = 100_000;
    private static final String CELL = "<w:tc><w:p/></w:tc>";

    private HostileWordFiles() {}

    static void addTo(HostileFiles files) {
        addTablesTo(files);
        addPartsTo(files);
        addRtfTo(files);
    }

    private static void addTablesTo(HostileFiles files) {
        body(files, "10000-columns", () -> table(("<w:tr>" + CELL.repeat(10_000) + "</w:tr>").repeat(4)));
        body(files, "wide-span", () -> table("<w:tr>" + cell("<w:gridSpan w:val='1000000000'/>") + "</w:tr>"));
        body(
                files,
                "spans-of-1000",
                () -> table(("<w:tr>" + cell("<w:gridSpan w:val='1000'/>").repeat(100) + "</w:tr>").repeat(100)));
        body(
                files,
                "grid-before",
                () -> table("<w:tr><w:trPr><w:gridBefore w:val='2147483647'/></w:trPr>" + CELL + "</w:tr>"));
        body(files, "merged-down", () -> table(("<w:tr>" + cell("<w:vMerge/>").repeat(5) + "</w:tr>").repeat(9_000)));
        body(files, "nested-tables", () -> ("<w:tbl><w:tr><w:tc>").repeat(5_000));
        body(files, "nested-tables-wide", () -> {
            String inner = "<w:p/>";
            for (int i = 0; i < 12; i++) {
                inner = table("<w:tr>" + ("<w:tc>" + inner + "<w:p/></w:tc>").repeat(3) + "</w:tr>");
            }
            return inner;
        });
        body(files, "empty-rows", () -> table("<w:tr/>".repeat(MANY)));
        body(
                files,
                "grid-columns",
                () -> "<w:tbl><w:tblGrid>" + "<w:gridCol w:w='1'/>".repeat(MANY) + "</w:tblGrid><w:tr>" + CELL
                        + "</w:tr></w:tbl>");
        body(files, "negative-span", () -> table("<w:tr>" + cell("<w:gridSpan w:val='-5'/>") + "</w:tr>"));
    }

    private static void addPartsTo(HostileFiles files) {
        body(files, "text-boxes", () -> ("<w:p>" + DocxFixture.textBox(DocxFixture.p("本")) + "</w:p>").repeat(9_000));
        body(files, "text-boxes-nested", () -> {
            String inner = DocxFixture.p("本");
            for (int i = 0; i < 15; i++) {
                inner = "<w:p>" + DocxFixture.textBox(inner) + "</w:p>";
            }
            return inner;
        });
        body(files, "changes-nested", () -> "<w:p>" + "<w:ins><w:del>".repeat(10_000));
        body(files, "controls-nested", () -> "<w:sdt><w:sdtContent>".repeat(10_000));
        body(
                files,
                "fields-nested",
                () -> "<w:p>" + "<w:r><w:fldChar w:fldCharType='begin'/></w:r>".repeat(MANY) + "</w:p>");
        body(files, "tabs", () -> "<w:p><w:r>" + "<w:tab/>".repeat(5 * MANY) + "</w:r></w:p>");
        body(files, "breaks", () -> "<w:p><w:r><w:t>本</w:t>" + "<w:br/>".repeat(5 * MANY) + "</w:r></w:p>");
        body(files, "sections", () -> "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>".repeat(MANY));
        body(files, "bookmarks", () -> "<w:bookmarkStart w:id='1' w:name='a'/>".repeat(MANY));
        body(files, "chunk-of-itself", () -> "<w:altChunk r:id='rId1'/>".repeat(1_000));
        body(files, "footnotes", () -> "<w:p><w:r><w:footnoteReference w:id='1'/></w:r></w:p>".repeat(MANY));
        body(files, "brackets", () -> DocxFixture.p("（“《".repeat(MANY)));
        body(files, "digits", () -> DocxFixture.p("9".repeat(5 * MANY)));
        body(
                files,
                "level-numbers",
                () -> ("<w:p><w:pPr><w:numPr><w:ilvl w:val='999999999'/><w:numId w:val='1'/>"
                                + "</w:numPr></w:pPr></w:p>")
                        .repeat(1_000));
        files.add(
                "styles-loop.docx",
                () -> DocxFixture.docx(styled("a"))
                        .styles("<w:style w:styleId='a'><w:basedOn w:val='b'/></w:style><w:style w:styleId='b'>"
                                + "<w:basedOn w:val='a'/></w:style>")
                        .content()
                        .bytes());
        files.add("styles-chain.docx", () -> {
            StringBuilder styles = new StringBuilder();
            for (int i = 0; i < 20_000; i++) {
                styles.append("<w:style w:styleId='s%d'><w:basedOn w:val='s%d'/></w:style>".formatted(i, i + 1));
            }
            return DocxFixture.docx(styled("s0").repeat(20_000))
                    .styles(styles.toString())
                    .content()
                    .bytes();
        });
        files.add(
                "numbering-loop.docx",
                () -> DocxFixture.docx("<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:p>".repeat(100))
                        .numbering(
                                "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='a'/><w:styleLink w:val='a'/>"
                                        + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")
                        .content()
                        .bytes());
        files.add(
                "numbering-text.docx",
                () -> DocxFixture.docx(
                                "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr></w:p>"
                                        .repeat(20_000))
                        .numbering(
                                "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='2147483647'/><w:numFmt"
                                        + " w:val='chineseCounting'/><w:lvlText w:val='" + "%1".repeat(2_000)
                                        + "'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")
                        .content()
                        .bytes());
    }

    private static void addRtfTo(HostileFiles files) {
        rtf(files, "bin-lies", "\\bin2147483647 x");
        rtf(files, "bin-negative", "\\bin-2147483648 x");
        rtf(files, "bin-often", "\\bin1 }".repeat(MANY));
        rtf(files, "deep", "{".repeat(10 * MANY));
        rtf(files, "closed-too-often", "}".repeat(10 * MANY));
        rtf(files, "unicode-skips-all", "\\uc2147483647" + "\\u26412?".repeat(MANY));
        rtf(files, "bytes", "\\'b1\\'be".repeat(5 * MANY));
        rtf(files, "half-bytes", "\\'b1 ".repeat(5 * MANY));
        rtf(files, "code-page", "\\ansicpg99999\\'b1\\'be");
        rtf(files, "fonts", "{\\fonttbl" + "{\\f1\\fcharset134 a;}".repeat(MANY) + "}\\f1 x");
        rtf(files, "styles-loop", "{\\stylesheet{\\s1\\sbasedon2 a;}{\\s2\\sbasedon1 b;}}\\s1 x\\par ");
        rtf(files, "columns", "\\trowd" + "\\cellx1".repeat(5 * MANY) + "\\intbl x\\cell\\row ");
        rtf(files, "cells", "\\trowd\\cellx9\\intbl " + "\\cell ".repeat(5 * MANY) + "\\row ");
        rtf(files, "nesting-told", "\\itap2147483647 x\\nestcell\\nestrow ".repeat(1_000));
        rtf(files, "numbers", "\\li99999999999999999999999 x\\fs-99999999999999999999 y");
        rtf(files, "long-word", "\\" + "a".repeat(50 * MANY));
        rtf(files, "picture", "{\\pict " + "ff".repeat(50 * MANY) + "}");
        rtf(files, "objects", "{\\object{\\objdata 00}{\\result x}}".repeat(MANY));
        rtf(files, "fields", "{\\field{\\*\\fldinst X}{\\fldrslt ".repeat(20_000));
        rtf(
                files,
                "lists",
                "{\\*\\listtable" + "{\\list{\\listlevel{\\leveltext\\'ff\\'00;}}\\listid1}".repeat(20_000) + "}"
                        + "\\ls1\\ilvl99 x\\par ".repeat(1_000));
        rtf(files, "unfinished", "\\u");
    }

    private static String styled(String style) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:r><w:t>本</w:t></w:r></w:p>";
    }

    private static String table(String rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>";
    }

    private static String cell(String properties) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p/></w:tc>";
    }

    private static void body(HostileFiles files, String name, Supplier<String> content) {
        files.add(
                "word-" + name + ".docx",
                () -> DocxFixture.docx(content.get()).content().bytes());
    }

    private static void rtf(HostileFiles files, String name, String content) {
        files.text(name + ".rtf", () -> "{\\rtf1\\ansi " + content + "}");
    }
}
