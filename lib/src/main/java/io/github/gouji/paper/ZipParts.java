package io.github.gouji.paper;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The parts of a Word file or of a workbook, which are zip archives. */
public final class ZipParts {

    /** Any date that a zip can tell, so that the same content is the same bytes. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ZipParts() {}

    /**
     * Reads them all.
     *
     * @param most bytes of all of them together
     * @throws ZipException if it is no whole archive, or a larger one
     */
    public static Map<String, byte[]> read(byte[] archive, int most) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = most;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0) {
                    throw new ZipException("larger than " + most);
                }
                parts.put(entry.getName(), part);
            }
        } catch (EOFException | IllegalArgumentException broken) {
            throw (ZipException) new ZipException("broken").initCause(broken);
        }
        return parts;
    }

    /** An entry to be written. */
    public static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DATE);
        return entry;
    }
}
