package io.github.gouji.hostile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/** What can be wrong with an OLE2 container, and with the records in the streams of .doc and .xls. */
final class HostileCompounds {

    private static final int SECTOR = 512;
    private static final int FIRST_TABLE = 76;

    private HostileCompounds() {}

    static void addTo(HostileFiles files) {
        for (String kind : new String[] {"doc", "xls"}) {
            spoilt(files, "chain-to-itself", kind, bytes -> table(bytes, i -> i));
            spoilt(files, "chain-of-all", kind, bytes -> table(bytes, i -> i + 1));
            spoilt(files, "chain-backwards", kind, bytes -> table(bytes, i -> Math.max(0, i - 1)));
            spoilt(files, "chain-of-none", kind, bytes -> table(bytes, i -> -1));
            spoilt(files, "chain-beyond", kind, bytes -> table(bytes, i -> 0x7FFF_FFF0));
            spoilt(files, "tables-told", kind, bytes -> bytes.putInt(44, 0x7FFF_FFFF));
            spoilt(files, "directory-at-0", kind, bytes -> bytes.putInt(48, 0));
            spoilt(files, "directory-beyond", kind, bytes -> bytes.putInt(48, 0x7FFF_FFF0));
            spoilt(
                    files,
                    "small-sectors-told",
                    kind,
                    bytes -> bytes.putInt(56, 0x7FFF_FFFF).putInt(64, 0x7FFF_FFFF));
            spoilt(files, "sector-shift", kind, bytes -> bytes.putShort(30, (short) 31));
            spoilt(files, "small-sector-shift", kind, bytes -> bytes.putShort(32, (short) 0));
            spoilt(files, "more-tables-loop", kind, bytes -> bytes.putInt(68, 0).putInt(72, 0x7FFF_FFFF));
            spoilt(
                    files,
                    "siblings-loop",
                    kind,
                    bytes -> entries(bytes, at -> {
                        bytes.putInt(at + 68, 1);
                        bytes.putInt(at + 72, 1);
                        bytes.putInt(at + 76, 1);
                    }));
            spoilt(files, "child-is-root", kind, bytes -> entries(bytes, at -> bytes.putInt(at + 76, 0)));
            spoilt(files, "streams-of-2-gb", kind, bytes -> entries(bytes, at -> bytes.putInt(at + 120, 0x7FFF_FFFF)));
            spoilt(files, "streams-negative", kind, bytes -> entries(bytes, at -> bytes.putInt(at + 120, -2)));
            spoilt(files, "names-too-long", kind, bytes -> entries(bytes, at -> bytes.putShort(at + 64, (short) -1)));
            for (int seed = 0; seed < 6; seed++) {
                Random random = new Random(seed);
                spoilt(files, "random-" + seed, kind, bytes -> {
                    for (int i = 0; i < 200; i++) {
                        bytes.put(SECTOR + random.nextInt(bytes.capacity() - SECTOR), (byte) random.nextInt());
                    }
                });
                spoilt(files, "large-numbers-" + seed, kind, bytes -> {
                    for (int i = 0; i < 60; i++) {
                        bytes.putInt(SECTOR + random.nextInt(bytes.capacity() - SECTOR - 4), 0x7FFF_FFFF);
                    }
                });
            }
            files.add("cut." + kind, () -> {
                byte[] sound = sound(kind);
                return Arrays.copyOf(sound, sound.length / 2);
            });
        }
    }

    private static byte[] sound(String kind) {
        return HostileFiles.corpus("baishi-2023." + kind);
    }

    private static void spoilt(HostileFiles files, String name, String kind, Consumer<ByteBuffer> fault) {
        files.add(name + "." + kind, () -> {
            byte[] bytes = sound(kind);
            fault.accept(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
            return bytes;
        });
    }

    /** Writes the table that says which sector comes after which. */
    private static void table(ByteBuffer bytes, IntUnaryOperator next) {
        int start = (bytes.getInt(FIRST_TABLE) + 1) * SECTOR;
        for (int i = 0; i < SECTOR / 4; i++) {
            bytes.putInt(start + 4 * i, next.applyAsInt(i));
        }
    }

    private static void entries(ByteBuffer bytes, IntConsumer fault) {
        int start = (bytes.getInt(48) + 1) * SECTOR;
        for (int at = start; at < start + SECTOR; at += 128) {
            fault.accept(at);
        }
    }
}
