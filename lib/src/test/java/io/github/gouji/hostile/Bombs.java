package io.github.gouji.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Little that inflates to much; made without ever holding it. */
final class Bombs {

    private static final int MEGABYTE = 1_000_000;

    private Bombs() {}

    /** Writes what is to be packed. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Zeros as PDF packs them, packed so many times over. */
    static byte[] zlib(int megabytes, int times) {
        byte[] packed = pack(out -> fill(out, (byte) 0, megabytes), false);
        for (int i = 1; i < times; i++) {
            byte[] inner = packed;
            packed = pack(out -> out.write(inner), false);
        }
        return packed;
    }

    /** A start and then one character for ever, as zips pack it. */
    static byte[] deflated(String start, char character, int megabytes) {
        return pack(
                out -> {
                    out.write(start.getBytes(UTF_8));
                    fill(out, (byte) character, megabytes);
                },
                true);
    }

    static byte[] pack(Content content, boolean bare) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, bare);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            content.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void fill(OutputStream out, byte value, int megabytes) throws IOException {
        byte[] piece = new byte[MEGABYTE];
        Arrays.fill(piece, value);
        for (int i = 0; i < megabytes; i++) {
            out.write(piece);
        }
    }
}
