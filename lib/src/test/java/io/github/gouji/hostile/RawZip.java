package io.github.gouji.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Writes zips byte by byte, so that headers may say anything. */
final class RawZip {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int LINK = 0120777 << 16;

    /** What the headers of an entry say, and what stands behind them. */
    static final class Entry {
        private final String name;
        byte[] data;
        String localName;
        int method;
        int flags;
        long crc;
        long packed;
        long size;
        int attributes;
        byte[] extra = new byte[0];
        long offset = -1;

        private Entry(String name, byte[] content, int method) {
            this.name = name;
            this.method = method;
            localName = name;
            data = method == DEFLATED ? deflated(content) : content;
            CRC32 sum = new CRC32();
            sum.update(content);
            crc = sum.getValue();
            packed = data.length;
            size = content.length;
        }

        String name() {
            return name;
        }

        /** Says that this is a link to what its content names. */
        void link() {
            attributes = LINK;
        }
    }

    final List<Entry> entries = new ArrayList<>();
    byte[] before = new byte[0];
    byte[] comment = new byte[0];
    long count = -1;
    long directory = -1;

    /** Entries as a sound writer has them, to be spoilt. */
    static RawZip of(Map<String, byte[]> parts) {
        RawZip zip = new RawZip();
        parts.forEach(zip::add);
        return zip;
    }

    /** What a sound zip holds. */
    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    Entry add(String name, byte[] content) {
        Entry entry = new Entry(name, content, name.equals("mimetype") ? STORED : DEFLATED);
        entries.add(entry);
        return entry;
    }

    Entry add(String name, String content) {
        return add(name, content.getBytes(UTF_8));
    }

    Entry store(String name, byte[] content) {
        Entry entry = new Entry(name, content, STORED);
        entries.add(entry);
        return entry;
    }

    byte[] file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before);
        List<byte[]> central = new ArrayList<>();
        for (Entry entry : entries) {
            long offset = entry.offset >= 0 ? entry.offset : out.size();
            if (entry.offset < 0) {
                out.writeBytes(header(entry, entry.localName, -1));
                out.writeBytes(entry.data);
            }
            central.add(header(entry, entry.name, offset));
        }
        int start = out.size();
        central.forEach(out::writeBytes);
        int length = out.size() - start;
        int told = (int) (count >= 0 ? count : entries.size());
        ByteBuffer end = buffer(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) told)
                .putShort((short) told)
                .putInt(length)
                .putInt((int) (directory >= 0 ? directory : start))
                .putShort((short) comment.length);
        out.writeBytes(end.array());
        out.writeBytes(comment);
        return out.toByteArray();
    }

    private static byte[] header(Entry entry, String name, long offset) {
        byte[] label = name.getBytes(UTF_8);
        boolean central = offset >= 0;
        ByteBuffer header = buffer((central ? 46 : 30) + label.length + entry.extra.length);
        header.putInt(central ? 0x02014b50 : 0x04034b50);
        if (central) {
            header.putShort((short) (3 << 8 | 20));
        }
        header.putShort((short) 20)
                .putShort((short) (entry.flags | 0x800))
                .putShort((short) entry.method)
                .putInt(0x21)
                .putInt((int) entry.crc)
                .putInt((int) entry.packed)
                .putInt((int) entry.size)
                .putShort((short) label.length)
                .putShort((short) entry.extra.length);
        if (central) {
            header.putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(entry.attributes)
                    .putInt((int) offset);
        }
        return header.put(label).put(entry.extra).array();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] deflated(byte[] data) {
        return Bombs.pack(out -> out.write(data), true);
    }
}
