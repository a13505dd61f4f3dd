package io.github.gouji.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files to download: one as it is, several as a zip. Names of what was sent are names here, never paths. */
final class Archive {

    private final String name;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Archive(String name) {
        this.name = name;
    }

    /** What writes a file. */
    interface Content {
        void write(OutputStream stream) throws IOException;
    }

    /** A name without the folders before it, which some browsers send and which are nobody's business. */
    static String lastName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() || last.matches("\\.+") ? "?" : last;
    }

    void add(String file, byte[] bytes) {
        String plain = lastName(file).replaceAll("[:*?\"<>|\\p{Cntrl}]", "_");
        String free = plain;
        for (int number = 2; files.containsKey(free); number++) {
            free = number + "-" + plain;
        }
        files.put(free, bytes);
    }

    void add(String file, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.write(bytes);
        add(file, bytes.toByteArray());
    }

    Archive requireAny() {
        if (files.isEmpty()) {
            throw new RefusedException(Refusal.NOTHING_TO_WRITE);
        }
        return this;
    }

    /** What the download is called. */
    String name() {
        return files.size() == 1 ? files.keySet().iterator().next() : name;
    }

    byte[] bytes() throws IOException {
        if (files.size() == 1) {
            return files.values().iterator().next();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
