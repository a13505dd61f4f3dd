package io.github.gouji.annotation;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * A copy of a zip container in which some parts are changed or added; all others are taken over as they are, still
 * compressed. All carry a fixed date, so that the same input gives the same bytes.
 */
final class PackageCopy implements Closeable {

    /** Of a part that is changed: as a tree it takes ten times as much. Benign reports reach 400 KB. */
    private static final int LARGEST_PART = 8 << 20;

    /** Any date that a zip can tell; it tells local time, whatever the zone. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final Map<String, XmlObject> changed = new LinkedHashMap<>();

    PackageCopy(FileContent content) throws IOException {
        zip = ZipFile.builder()
                .setByteArray(content.bytes())
                .setIgnoreLocalFileHeader(true)
                .get();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            entries.put(entry.getName().replace('\\', '/'), entry);
        }
    }

    /** Refuses a container whose parts are larger than this altogether, whatever its directory claims. */
    void requireAtMost(long limit) throws IOException, UnreadableException {
        byte[] buffer = new byte[8192];
        long size = 0;
        for (ZipArchiveEntry entry : entries.values()) {
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    size += read;
                    if (size > limit) {
                        throw tooLarge();
                    }
                }
            }
        }
    }

    /** The refusal of a file that takes too much memory to be copied. */
    static UnreadableException tooLarge() {
        return Limits.exceeded("文件过大，无法加批注", "too large to be annotated");
    }

    boolean has(String part) {
        return entries.containsKey(part) || changed.containsKey(part);
    }

    /** A part, to be changed. */
    XmlObject change(String part) throws IOException, UnreadableException {
        XmlObject known = changed.get(part);
        return known != null ? known : add(part, read(part));
    }

    /** Adds a part, to be changed. */
    XmlObject add(String part, byte[] xml) throws IOException {
        try {
            XmlObject parsed =
                    XmlObject.Factory.parse(new ByteArrayInputStream(xml), POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
            changed.put(part, parsed);
            return parsed;
        } catch (XmlException broken) {
            throw new IOException(broken);
        }
    }

    private byte[] read(String part) throws IOException, UnreadableException {
        ZipArchiveEntry entry = entries.get(part);
        if (entry == null) {
            throw new IOException("no part " + part);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_PART + 1);
            if (bytes.length > LARGEST_PART) {
                throw tooLarge();
            }
            return bytes;
        }
    }

    /** The copy. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            for (Map.Entry<String, ZipArchiveEntry> entry : entries.entrySet()) {
                XmlObject part = changed.remove(entry.getKey());
                if (part == null) {
                    ZipArchiveEntry same = new ZipArchiveEntry(entry.getValue());
                    date(same);
                    out.addRawArchiveEntry(same, zip.getRawInputStream(entry.getValue()));
                } else {
                    write(entry.getKey(), part, out);
                }
            }
            for (Map.Entry<String, XmlObject> added : changed.entrySet()) {
                write(added.getKey(), added.getValue(), out);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(String name, XmlObject part, ZipArchiveOutputStream out) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        date(entry);
        out.putArchiveEntry(entry);
        part.save(out, new XmlOptions().setCharacterEncoding("UTF-8"));
        out.closeArchiveEntry();
    }

    private static void date(ZipArchiveEntry entry) {
        entry.setTime(DATE.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
