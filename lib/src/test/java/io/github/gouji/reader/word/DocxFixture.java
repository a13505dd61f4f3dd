package io.github.gouji.reader.word;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.BlockDump;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word files for tests out of WordprocessingML written in the test; the prefix {@code w:} and the others are declared. */
public final class DocxFixture {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String DOCUMENT = "wordprocessingml.document.main+xml";

    /** The same bytes on every run: the clock stays out of the file. */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2020, 1, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final String body;
    private String styles = "";
    private String numbering = "";
    private String namespace = TRANSITIONAL;
    private String relationships = RELATIONSHIPS;
    private String contentType = "application/vnd.openxmlformats-officedocument." + DOCUMENT;
    private String mainPart = "word/document.xml";
    private String inserted = "";
    private String doctype = "";

    private DocxFixture(String body) {
        this.body = body;
    }

    /** A file with this content in its body. */
    public static DocxFixture docx(String... body) {
        return new DocxFixture(String.join("", body));
    }

    /** A paragraph of this text. */
    public static String p(String text) {
        return p("", r(text));
    }

    /** A paragraph with these properties (children of {@code w:pPr}) and these runs. */
    public static String p(String properties, String... runs) {
        String head = properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>";
        return "<w:p>" + head + String.join("", runs) + "</w:p>";
    }

    /** A run of this text. */
    public static String r(String text) {
        return r("", text);
    }

    /** A run with these properties (children of {@code w:rPr}). */
    public static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A table of these rows. */
    public static String tbl(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    /** A row of these cells. */
    public static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /** A cell of this text. */
    public static String tc(String text) {
        return tc("", p(text));
    }

    /** A cell with these properties (children of {@code w:tcPr}) and this content. */
    public static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    /** A text box with this content, in a run, as Word writes it: once for itself and once for older programs. */
    public static String textBox(String content) {
        String box = "<w:txbxContent>" + content + "</w:txbxContent>";
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wp:docPr id=\"1\"/>"
                + "<a:graphic><a:graphicData><wps:wsp><wps:txbx>" + box
                + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:shape><v:textbox>" + box
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    /** A picture, in a run. */
    public static String picture() {
        return "<w:r><w:drawing><wp:inline><wp:docPr id=\"2\"/><a:graphic><a:graphicData><pic:pic/></a:graphicData>"
                + "</a:graphic></wp:inline></w:drawing></w:r>";
    }

    public DocxFixture styles(String... content) {
        styles = String.join("", content);
        return this;
    }

    public DocxFixture numbering(String... content) {
        numbering = String.join("", content);
        return this;
    }

    /** Written in the namespaces of Strict Open XML. */
    public DocxFixture strict() {
        namespace = STRICT;
        relationships = STRICT_RELATIONSHIPS;
        return this;
    }

    /** The main part declared as, for example, {@code application/vnd.ms-word.document.macroEnabled.main+xml}. */
    public DocxFixture contentType(String type) {
        contentType = type;
        return this;
    }

    /** The main part elsewhere than in {@code word/document.xml}. */
    public DocxFixture mainPart(String path) {
        mainPart = path;
        return this;
    }

    /** A document type before the root of the main part. */
    public DocxFixture doctype(String declaration) {
        doctype = declaration;
        return this;
    }

    /** A further part; the last word if it has a name that the fixture makes itself. */
    public DocxFixture part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** A file inserted into this one, by the relationship {@code rId9}; no content type is declared for it. */
    public DocxFixture inserted(String name, byte[] content) {
        inserted = name;
        return part("word/" + name, content);
    }

    public FileContent content() {
        return new FileContent("报告.docx", bytes());
    }

    public byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        String folder = mainPart.substring(0, mainPart.lastIndexOf('/') + 1);
        String file = mainPart.substring(folder.length());
        put(all, "[Content_Types].xml", contentTypes());
        put(all, "_rels/.rels", relationships(relationship("rId1", "officeDocument", mainPart)));
        put(
                all,
                folder + "_rels/" + file + ".rels",
                relationships(relationship("rId1", "styles", "styles.xml")
                        + relationship("rId2", "numbering", "numbering.xml")
                        + (inserted.isEmpty() ? "" : relationship("rId9", "aFChunk", inserted))));
        put(all, mainPart, doctype + root("document", "<w:body>" + body + "<w:sectPr/></w:body>"));
        put(all, folder + "styles.xml", root("styles", styles));
        put(all, folder + "numbering.xml", root("numbering", numbering));
        all.putAll(parts);
        return zip(all);
    }

    /** What a file says, as {@link BlockDump} tells it. */
    public static List<String> lines(DocxFixture fixture) throws UnreadableException {
        return lines(fixture.content());
    }

    static List<String> lines(FileContent content) throws UnreadableException {
        return BlockDump.lines(blocks(content));
    }

    static List<Block> blocks(FileContent content) throws UnreadableException {
        return new DocxReader().read(content, new Budget(Limits.defaults())).blocks();
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry named = new ZipEntry(entry.getKey());
                named.setTimeLocal(LONG_AGO);
                zip.putNextEntry(named);
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(Map<String, byte[]> parts, String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String root(String name, String content) {
        return "<w:" + name + " xmlns:w=\"" + namespace + "\" xmlns:r=\"" + relationships + "\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                + " xmlns:w16se=\"http://schemas.microsoft.com/office/word/2015/wordml/symex\""
                + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:v=\"urn:schemas-microsoft-com:vml\">"
                + content + "</w:" + name + ">";
    }

    private String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/" + mainPart + "\" ContentType=\"" + contentType + "\"/></Types>";
    }

    private String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + relationships + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }
}
