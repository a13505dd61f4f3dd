package io.github.gouji.reader;

import io.github.gouji.document.FileContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks and OpenDocument files for tests out of the XML of their parts. */
public final class ZipFixture {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private ZipFixture() {}

    /** A workbook of one sheet; rows, and what else the worksheet holds. */
    public static ZipFixture xlsx(String rows, String more) {
        ZipFixture file = new ZipFixture();
        return file.part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='r1' Type='" + RELATIONS
                                + "/officeDocument' Target='xl/workbook.xml'/></Relationships>")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><sheets><sheet name='表' sheetId='7' r:id='r1'/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='" + RELATIONS
                                + "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='"
                                + RELATIONS
                                + "/sharedStrings' Target='/xl/sharedStrings.xml'/><Relationship Id='r3' Type='"
                                + RELATIONS + "/styles' Target='styles.xml'/></Relationships>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns:r='r'><sheetData>" + rows + "</sheetData>" + more + "</worksheet>");
    }

    /** An OpenDocument text with this body and these automatic styles. */
    public static ZipFixture odt(String styles, String body) {
        ZipFixture file = new ZipFixture();
        return file.part("mimetype", "application/vnd.oasis.opendocument.text")
                .part(
                        "content.xml",
                        "<o:document-content xmlns:o='o' xmlns:text='t' xmlns:table='ta' xmlns:style='s' xmlns:draw='d'"
                                + " xmlns:svg='v' xmlns:fo='f'><o:automatic-styles>" + styles
                                + "</o:automatic-styles><o:body><o:text>" + body
                                + "</o:text></o:body></o:document-content>");
    }

    /** Adds a part or replaces it. */
    public ZipFixture part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** Changes the text of a part. */
    public ZipFixture replace(String name, String what, String by) {
        return part(name, parts.get(name).replace(what, by));
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] bytes = part.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    store(entry, bytes);
                }
                zip.putNextEntry(entry);
                zip.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The first entry of an OpenDocument file tells its kind: it stands there as it is. */
    private static void store(ZipEntry entry, byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
    }

    public FileContent content() {
        return new FileContent("报告", bytes());
    }
}
