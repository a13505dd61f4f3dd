package io.github.gouji.reader.container;

import io.github.gouji.document.FileContent;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells from the names of its streams what an OLE2 container holds, even when it is cut off. */
public final class Ole2Streams {

    private static final List<String> MAIN_STREAMS = List.of("WordDocument", "Workbook", "Book");

    private static final int HEADER_SIZE = 512;
    private static final int ENTRY_SIZE = 128;

    private Ole2Streams() {}

    /** Whether the container's directory lists a stream of this name, at its root or within an embedded object. */
    static boolean lists(FileContent content, String name) {
        if (!content.isOle2()) {
            return false;
        }
        byte[] bytes = content.bytes();
        byte[] entry = (name + '\0').getBytes(StandardCharsets.UTF_16LE);
        for (int i = HEADER_SIZE; i + ENTRY_SIZE <= bytes.length; i += ENTRY_SIZE) {
            if (Arrays.equals(bytes, i, i + entry.length, entry, 0, entry.length)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this stream is what the document is about, and not that of an object embedded in it. */
    public static boolean isMain(FileContent content, String name) {
        if (!lists(content, name)) {
            return false;
        }
        boolean alone = MAIN_STREAMS.stream().noneMatch(other -> !other.equals(name) && lists(content, other));
        return alone || isAtRoot(content, name);
    }

    /**
     * The container, open. Also for a thread that is interrupted: POI's channel would break off then, so that a sound file
     * were damaged; the interrupt is kept for whoever waits for it.
     */
    public static POIFSFileSystem open(FileContent content) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return new POIFSFileSystem(content.stream());
                } catch (ClosedByInterruptException broken) {
                    interrupted |= Thread.interrupted();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether the container cannot be opened, so that nobody can tell what it holds. */
    public static boolean isDamaged(FileContent content) {
        if (!content.isOle2() || MAIN_STREAMS.stream().anyMatch(name -> lists(content, name))) {
            return false;
        }
        try (POIFSFileSystem container = Ole2Streams.open(content)) {
            return container.getRoot().getEntryCount() == 0;
        } catch (IOException | RuntimeException | NoClassDefFoundError unknown) {
            return true; // without POI its reader says what is missing
        }
    }

    private static boolean isAtRoot(FileContent content, String name) {
        try (POIFSFileSystem container = Ole2Streams.open(content)) {
            return container.getRoot().hasEntryCaseInsensitive(name);
        } catch (IOException | RuntimeException | NoClassDefFoundError unknown) {
            return true; // without POI its reader says what is missing
        }
    }
}
