package io.github.gouji.hostile;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.gouji.reader.ZipFixture;
import io.github.gouji.reader.ofd.OfdFixture;
import io.github.gouji.reader.word.DocxFixture;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What can be wrong with any document that is a zip of XML parts: each attack on each kind. */
enum HostileContainers {
    DOCX("docx", "word/document.xml", "w:p"),
    XLSX("xlsx", "xl/worksheets/sheet1.xml", "c"),
    ODT("odt", "content.xml", "text:p"),
    ODS("ods", "content.xml", "table:table-cell"),
    OFD("ofd", "Doc_0/Pages/Page_0/Content.xml", "o:PageBlock");

    /** Where the attack stands in the main part. */
    private static final String HERE = "@@";

    private static final int MANY = 100_000;

    private final String extension;
    private final String main;
    private final String element;

    HostileContainers(String extension, String main, String element) {
        this.extension = extension;
        this.main = main;
        this.element = element;
    }

    static void addTo(HostileFiles files) {
        for (HostileContainers kind : values()) {
            kind.addZipsTo(files);
            kind.addXmlTo(files);
        }
    }

    /** The parts of a sound document of this kind, with a mark where more may stand. */
    Map<String, byte[]> sound() {
        return RawZip.parts(
                switch (this) {
                    case DOCX ->
                        DocxFixture.docx(DocxFixture.p("甲镇2022年政府信息公开工作年度报告"), HERE)
                                .content()
                                .bytes();
                    case XLSX ->
                        ZipFixture.xlsx("<row r='1'><c r='A1' t='str'><v>甲镇</v></c>" + HERE + "</row>", "")
                                .content()
                                .bytes();
                    case ODT ->
                        ZipFixture.odt("", "<text:p>甲镇</text:p>" + HERE)
                                .content()
                                .bytes();
                    case ODS ->
                        ZipFixture.odt("", "")
                                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                                .replace(
                                        "content.xml",
                                        "<o:text></o:text>",
                                        "<o:spreadsheet><table:table><table:table-row>" + HERE
                                                + "</table:table-row></table:table></o:spreadsheet>")
                                .content()
                                .bytes();
                    case OFD ->
                        new OfdFixture()
                                .page(OfdFixture.text(20, 20, "甲镇") + HERE)
                                .file();
                });
    }

    /** A document whose main part was changed. */
    byte[] with(UnaryOperator<String> change) {
        return withMain(change.apply(text()).getBytes(UTF_8));
    }

    private String text() {
        return new String(sound().get(main), UTF_8);
    }

    private byte[] withMain(byte[] part) {
        Map<String, byte[]> parts = new LinkedHashMap<>(sound());
        parts.put(main, part);
        return RawZip.of(parts).file();
    }

    private byte[] spoilt(Consumer<RawZip> fault) {
        RawZip zip = RawZip.of(sound());
        fault.accept(zip);
        return zip.file();
    }

    private void zip(HostileFiles files, String name, Consumer<RawZip> fault) {
        files.add(name + "." + extension, () -> spoilt(fault));
    }

    /** Adds a document that has this at its place in the main part. */
    private void xml(HostileFiles files, String name, UnaryOperator<String> change) {
        files.add(name + "." + extension, () -> with(change));
    }

    private void addZipsTo(HostileFiles files) {
        zip(files, "encrypted-flag", zip -> zip.entries.forEach(entry -> entry.flags |= 1));
        zip(
                files,
                "aes",
                zip -> zip.entries.forEach(entry -> {
                    entry.flags |= 1;
                    entry.method = 99;
                    entry.extra = new byte[] {1, (byte) 0x99, 7, 0, 2, 0, 'A', 'E', 3, 8, 0};
                }));
        zip(files, "size-too-small", zip -> zip.entries.forEach(entry -> entry.size = 1));
        zip(files, "size-too-large", zip -> zip.entries.forEach(entry -> entry.size = 0xFFFF_FFF0L));
        zip(files, "packed-too-small", zip -> zip.entries.forEach(entry -> entry.packed = 2));
        zip(files, "packed-too-large", zip -> zip.entries.forEach(entry -> entry.packed = 0x7FFF_FFFFL));
        zip(files, "checksum", zip -> zip.entries.forEach(entry -> entry.crc ^= 1));
        zip(files, "unknown-method", zip -> zip.entries.forEach(entry -> entry.method = 97));
        zip(files, "zip64-without-extra", zip -> zip.entries.forEach(entry -> entry.size = 0xFFFF_FFFFL));
        zip(files, "extra-lies", zip -> zip.entries.forEach(entry -> entry.extra = new byte[] {1, 0, -1, 127, 0}));
        zip(files, "other-local-names", zip -> zip.entries.forEach(entry -> entry.localName = "../" + entry.name()));
        zip(
                files,
                "links",
                zip -> zip.entries.forEach(entry -> {
                    entry.method = 8;
                    entry.data = RawZip.deflated("/etc/passwd".getBytes(UTF_8));
                    entry.packed = entry.data.length;
                    entry.link();
                }));
        zip(files, "no-entries-told", zip -> zip.count = 0);
        zip(files, "more-entries-told", zip -> zip.count = 60_000);
        zip(files, "directory-elsewhere", zip -> zip.directory = 4);
        zip(files, "directory-beyond", zip -> zip.directory = 0x7FFF_FFFFL);
        zip(files, "end-in-comment", zip -> zip.comment = new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 9, 9, 9, 9});
        zip(files, "junk-before", zip -> zip.before = new byte[1 << 20]);
        zip(files, "same-name-often", zip -> {
            for (int i = 0; i < 9_000; i++) {
                zip.add(main, text().replace(HERE, ""));
            }
        });
        zip(files, "one-body-often", zip -> {
            zip.store("bomb", new byte[3000]);
            for (int i = 0; i < 9_000; i++) {
                zip.add(i + main, text()).offset = 0;
            }
        });
        zip(files, "long-names", zip -> {
            for (int i = 0; i < 300; i++) {
                zip.add("../".repeat(20_000) + i, "");
            }
        });
        zip(files, "blanks-200-mb", zip -> {
            zip.entries.removeIf(entry -> entry.name().equals(main));
            RawZip.Entry bomb = zip.add(main, "");
            bomb.data = Bombs.deflated(text().substring(0, text().indexOf(HERE)), ' ', 200);
            bomb.packed = bomb.data.length;
            bomb.size = 200_000_000;
        });
        files.add("half." + extension, () -> Arrays.copyOf(withMain(text().getBytes(UTF_8)), 700));
    }

    private void addXmlTo(HostileFiles files) {
        xml(files, "deep", text -> text.replace(HERE, ("<" + element + ">").repeat(MANY)));
        xml(files, "many", text -> text.replace(HERE, ("<" + element + "/>").repeat(10 * MANY)));
        xml(files, "unknown-deep", text -> text.replace(HERE, "<x>".repeat(MANY)));
        xml(files, "comments", text -> text.replace(HERE, "<!---->".repeat(10 * MANY)));
        xml(files, "instructions", text -> text.replace(HERE, "<?a b?>".repeat(10 * MANY)));
        xml(files, "cdata", text -> text.replace(HERE, "<" + element + ">" + "<![CDATA[x]]>".repeat(5 * MANY)));
        xml(files, "long-attribute", text -> text.replace(HERE, "<x a='" + "1".repeat(100 * MANY) + "'/>"));
        xml(files, "attributes", text -> text.replace(HERE, "<x" + numbered(" a%d='1'") + "/>"));
        xml(files, "namespaces", text -> text.replace(HERE, "<x" + numbered(" xmlns:a%d='b%<d'") + "/>"));
        xml(files, "names", text -> text.replace(HERE, numbered("<a%d/>")));
        xml(files, "long-name", text -> text.replace(HERE, "<" + "a".repeat(50 * MANY) + "/>"));
        xml(files, "references", text -> text.replace(HERE, "<" + element + ">" + "&#x4e00;".repeat(5 * MANY)));
        xml(files, "no-character", text -> text.replace(HERE, "<" + element + ">&#xFFFFFFFF;&#0;"));
        String laughs = "<!DOCTYPE x [<!ENTITY a 'haha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>"
                + "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;'>]>";
        xml(files, "entities", text -> laughs + bare(text).replace(HERE, "<x>" + "&f;".repeat(100) + "</x>"));
        xml(files, "entity-in-attribute", text -> laughs + bare(text).replace(HERE, "<x a='&f;&f;&f;'/>"));
        xml(
                files,
                "entity-loop",
                text -> "<!DOCTYPE x [<!ENTITY a '&b;'><!ENTITY b '&a;'>]>"
                        + bare(text).replace(HERE, "<x>&a;</x>"));
        xml(
                files,
                "entity-file",
                text -> "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                        + bare(text).replace(HERE, "<x>&a;</x>"));
        xml(
                files,
                "entity-network",
                text -> "<!DOCTYPE x SYSTEM 'http://192.0.2.1/x.dtd' [<!ENTITY % p SYSTEM"
                        + " 'http://192.0.2.1/p'>%p;]>" + bare(text).replace(HERE, ""));
        xml(
                files,
                "default-attributes",
                text -> "<!DOCTYPE x [<!ATTLIST x" + numbered(" a%d CDATA '1'") + ">]>"
                        + bare(text).replace(HERE, "<x/>".repeat(1_000)));
        files.add("utf-16." + extension, () -> withMain(text().getBytes(UTF_16)));
        files.add("utf-32." + extension, () -> withMain(bare(text()).getBytes(Charset.forName("UTF-32"))));
        files.add(
                "false-encoding." + extension,
                () -> withMain(("<?xml version='1.0' encoding='UTF-7'?>" + bare(text())).getBytes(UTF_8)));
    }

    /** Without a declaration, so that a document type may stand in front. */
    private static String bare(String xml) {
        return xml.replaceFirst("^<\\?xml[^>]*\\?>", "");
    }

    private static String numbered(String piece) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            text.append(piece.formatted(i));
        }
        return text.toString();
    }
}
