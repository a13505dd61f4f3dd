package io.github.gouji.reader;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a document that is a zip container. Names are compared without regard to case, as the packaging standard
 * asks; every part is cut off at {@link Limits#maxExpandedSize()}.
 */
final class ZipContainer implements Closeable {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final Limits limits;

    private ZipContainer(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /**
     * Opens the container.
     *
     * @throws UnreadableException if its directory is damaged, lists more entries than allowed or asks for a password
     */
    static ZipContainer open(FileContent content, Limits limits) throws UnreadableException {
        try {
            ZipFile zip = ZipFile.builder()
                    .setByteArray(content.bytes())
                    .setIgnoreLocalFileHeader(true)
                    .get();
            ZipContainer container = new ZipContainer(zip, limits);
            container.index();
            return container;
        } catch (IOException damaged) {
            throw damaged(damaged);
        }
    }

    private void index() throws UnreadableException {
        Iterator<ZipArchiveEntry> all = zip.getEntries().asIterator();
        while (all.hasNext()) {
            ZipArchiveEntry entry = all.next();
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new UnreadableException(Problem.ENCRYPTED, "压缩包有密码", "the container has a password");
            }
            entries.putIfAbsent(key(entry.getName()), entry);
            if (entries.size() > limits.maxEntries()) {
                throw Limits.exceeded("压缩包内文件过多", "too many entries");
            }
        }
    }

    private static String key(String name) {
        String path = name.startsWith("/") ? name.substring(1) : name;
        return path.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The size of all parts after decompression, as the directory claims. */
    long claimedSize() {
        return entries.values().stream()
                .mapToLong(entry -> Math.max(0, entry.getSize()))
                .sum();
    }

    /**
     * The content of a part; past the limit the stream fails with a {@link LimitedStream.Exceeded}.
     *
     * @throws UnreadableException if there is no such part or it cannot be opened
     */
    InputStream part(String name) throws UnreadableException {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            throw new UnreadableException(Problem.DAMAGED, "缺少部件" + name, "missing part " + name);
        }
        try {
            return new LimitedStream(zip.getInputStream(entry), limits.maxExpandedSize());
        } catch (IOException damaged) {
            throw damaged(damaged);
        }
    }

    /** A pull parser over a part. */
    XmlCursor xml(String name) throws UnreadableException {
        return XmlCursor.open(part(name), limits);
    }

    private static UnreadableException damaged(IOException cause) {
        return new UnreadableException(Problem.DAMAGED, "压缩包损坏或不完整", "damaged or truncated container", cause);
    }

    @Override
    public void close() {
        ZipFile.closeQuietly(zip);
    }
}
