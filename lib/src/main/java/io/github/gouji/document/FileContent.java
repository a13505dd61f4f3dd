package io.github.gouji.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a submitted file and the name that it was submitted under. The name helps to tell a person which file is
 * meant, and where the content alone is silent (one text file looks like another); it never overrules the content.
 */
public final class FileContent {

    private static final int HEAD = 8192;

    /** Entries of a zip beyond which its directory is not even listed: each takes half a kilobyte of memory. */
    private static final int MOST_ENTRIES = 0xFFFF;

    private final String name;
    private final byte[] bytes;
    private @Nullable List<String> entries;

    /** A file of this name with these bytes (not copied; do not change them afterwards). */
    public FileContent(String name, byte[] bytes) {
        this.name = Objects.requireNonNull(name);
        this.bytes = Objects.requireNonNull(bytes);
    }

    /** The name that the file was submitted under, without folders. */
    public String name() {
        return name;
    }

    /** The name's extension in lower case without the dot; empty where there is none. */
    public String extension() {
        int stem = stem().length();
        return stem == name.length() ? "" : name.substring(stem + 1).toLowerCase(Locale.ROOT);
    }

    /** The name without its extension. */
    public String stem() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** All bytes; not a copy, so never change them. */
    public byte[] bytes() {
        return bytes;
    }

    /** A new stream over the bytes. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** Whether the file starts with these bytes, each given as 0–255. */
    public boolean startsWith(int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first 8 KiB as Latin-1, to look for markers in. */
    public String head() {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    /** Whether this is a zip container. */
    public boolean isZip() {
        return startsWith('P', 'K', 3, 4) || startsWith('P', 'K', 5, 6);
    }

    /** Whether this is an OLE2 container (Word 97, Excel 97, WPS, encrypted OOXML). */
    public boolean isOle2() {
        return startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    /**
     * Names of the entries of a zip container, as its directory lists them; empty for anything else and for a container
     * whose directory is damaged, cut off or beyond all measure.
     */
    public synchronized List<String> zipEntries() {
        if (entries == null) {
            entries = isZip() ? listEntries() : List.of();
        }
        return entries;
    }

    private List<String> listEntries() {
        if (countDirectory() > MOST_ENTRIES) {
            return List.of();
        }
        try (ZipFile zip = ZipFile.builder()
                .setByteArray(bytes)
                .setIgnoreLocalFileHeader(true)
                .get()) {
            return Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .toList();
        } catch (IOException | IllegalArgumentException damaged) {
            return List.of();
        }
    }

    /** How many entries the zip's directory can have at most, by their signatures. */
    private int countDirectory() {
        int count = 0;
        for (int i = bytes.length - 4; i >= 0; i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                count++;
            }
        }
        return count;
    }
}
