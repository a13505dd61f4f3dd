package io.github.gouji.submission;

import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The directory of a zip archive: which files it lists, under which names. */
final class ArchiveDirectory {

    /** A hundred thousand entries; each takes half a kilobyte of memory once it is listed. */
    private static final int LONGEST = 16 << 20;

    /** Bytes that a file takes in an archive at the very least, its two headers: zips within zips multiply what fits. */
    static final int SMALLEST_FILE = 76;

    /** The record at a zip's end, with the longest comment behind it. */
    private static final int LONGEST_END = 22 + 0xFFFF;

    private static final int END_SIGNATURE = 0x06054B50;

    /** Chinese Windows writes names in this charset without saying so. */
    private static final Charset GB18030 = Charset.forName("GB18030");

    private ArchiveDirectory() {}

    /** A file in an archive with its readable name. */
    record Named(String name, ZipArchiveEntry entry) {}

    /** The files, sorted by name. */
    static List<Named> files(ZipFile zip) {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .map(entry -> new Named(name(entry), entry))
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }

    private static String name(ZipArchiveEntry entry) {
        String name = entry.getGeneralPurposeBit().usesUTF8ForNames() ? entry.getName() : decode(entry.getRawName());
        return name.replace('\\', '/').replaceFirst("^/+", "");
    }

    /** UTF-8 if it is that, else GB18030. */
    private static String decode(byte[] name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException otherwise) {
            return new String(name, GB18030);
        }
    }

    /**
     * Refuses files that share their bytes: together they would take more room than the archive has. One that by itself is
     * larger than all of it is damaged, and told so when it is read.
     */
    static void refuseOverlapping(List<Named> files, long size) throws UnreadableException {
        long packed = files.stream()
                .mapToLong(file -> file.entry().getCompressedSize())
                .filter(bytes -> bytes <= size)
                .map(bytes -> SMALLEST_FILE + bytes)
                .sum();
        if (packed > size) {
            throw Limits.exceeded("压缩包里的文件互相重叠", "files overlap in the archive");
        }
    }

    /** Refuses a directory so long that listing it would take all memory. */
    static void refuseEndless(SeekableByteChannel channel) throws IOException, UnreadableException {
        int length = (int) Math.min(channel.size(), LONGEST_END);
        ByteBuffer end = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(channel.size() - length);
        while (end.hasRemaining() && channel.read(end) >= 0) {
            // read on
        }
        channel.position(0);
        for (int at = length - 22; at >= 0; at--) {
            if (end.getInt(at) == END_SIGNATURE) {
                long start = Integer.toUnsignedLong(end.getInt(at + 16));
                long directory = channel.size() - length + at - start;
                if (directory > LONGEST) {
                    throw Limits.exceeded("压缩包内文件过多", "too many files in the archive");
                }
                return;
            }
        }
    }
}
