package io.github.gouji.reader.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * How many characters the tables of a TrueType font list. PDFBox goes through every one, however often ranges overlap, and
 * lets nobody count in there.
 */
final class FontCharacters {

    /** Five tables of a font of all Chinese characters list 400,000. */
    private static final long MOST = 1_000_000;

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private final ByteBuffer font;

    /** Of a font program, which is left at its beginning. */
    FontCharacters(RandomAccessRead program) throws IOException {
        byte[] bytes = new byte[(int) program.length()];
        program.readFully(bytes);
        program.seek(0);
        font = ByteBuffer.wrap(bytes);
    }

    /** Whether they are more than any font has; a font that is cut off has none. */
    boolean areTooMany() {
        try {
            return count() > MOST;
        } catch (IndexOutOfBoundsException cutOff) {
            return false;
        }
    }

    private long count() {
        int tables = unsigned(4);
        for (int i = 0; i < tables; i++) {
            int entry = DIRECTORY + i * ENTRY;
            byte[] tag = new byte[4];
            font.get(entry, tag);
            if (new String(tag, StandardCharsets.ISO_8859_1).equals("cmap")) {
                return countAll(font.getInt(entry + 8));
            }
        }
        return 0;
    }

    private long countAll(int cmap) {
        long count = 0;
        int subtables = unsigned(cmap + 2);
        for (int i = 0; i < subtables && count <= MOST; i++) {
            int subtable = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            count += switch (unsigned(subtable)) {
                case 4 -> segments(subtable);
                case 8 -> groups(subtable + 8208);
                case 12, 13 -> groups(subtable + 12);
                default -> 0;
            };
        }
        return count;
    }

    private long segments(int subtable) {
        int twice = unsigned(subtable + 6);
        long count = 0;
        for (int at = 0; at < twice; at += 2) {
            int end = unsigned(subtable + 14 + at);
            int start = unsigned(subtable + 16 + twice + at);
            count += Math.max(0, end - start + 1);
        }
        return count;
    }

    private long groups(int start) {
        long groups = Integer.toUnsignedLong(font.getInt(start));
        long count = 0;
        for (long i = 0; i < groups && count <= MOST; i++) {
            int group = Math.toIntExact(start + 4 + 12 * i);
            count += Math.max(
                    0, Integer.toUnsignedLong(font.getInt(group + 4)) - Integer.toUnsignedLong(font.getInt(group)) + 1);
        }
        return count;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }
}
