package io.github.gouji.reader.container;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip container that hold text: inflated only when read, never beyond what was
 * allowed, their checksums verified.
 */
public final class BoundedZip implements Closeable {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final Map<String, ZipArchiveEntry> byLowerCase = new HashMap<>();
    private final Budget budget;
    private long allowed = Long.MAX_VALUE;
    private long left = Long.MAX_VALUE;
    private boolean exceeded;

    /**
     * Opens a container.
     *
     * @param wanted which entries are shown, by name in lower case
     */
    public BoundedZip(FileContent content, Budget budget, Predicate<String> wanted) throws UnreadableException {
        this.budget = budget;
        int most = budget.limits().maxEntries();
        if (content.zipEntries().size() > most) {
            throw budget.refuse("压缩包内文件超过" + most + "个", "more than " + most + " entries in the zip");
        }
        if (content.zipEntries().isEmpty()) {
            throw damaged(null);
        }
        try {
            zip = ZipFile.builder()
                    .setByteArray(content.bytes())
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | IllegalArgumentException cause) {
            throw damaged(cause);
        }
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = entry.getName().replace('\\', '/');
            String lowerCase = name.toLowerCase(Locale.ROOT);
            if (wanted.test(lowerCase)) {
                byLowerCase.putIfAbsent(lowerCase, entry);
                if (entries.put(name, entry) != null) {
                    close();
                    throw new UnreadableException(
                            Problem.DAMAGED, "压缩包内有重名文件：" + name, "the zip holds " + name + " twice");
                }
            }
        }
    }

    private static UnreadableException damaged(@Nullable Throwable cause) {
        return new UnreadableException(Problem.DAMAGED, "压缩结构不完整", "the zip container is damaged or cut off", cause);
    }

    /** Allows reading this many bytes, inflated, from now on. */
    public void allow(long bytes) {
        allowed = bytes;
        left = bytes;
    }

    /** Whether reading stopped because the allowance was used up. */
    public boolean isExceeded() {
        return exceeded;
    }

    /** What to tell the user then. */
    public UnreadableException exceeded() {
        return budget.refusal()
                .orElseGet(() -> budget.refuse(
                        "解压后超过" + (allowed >> 20) + "MB", "a part expands to more than " + (allowed >> 20) + " MB"));
    }

    /** The names of the entries that are shown. */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** Whether there is an entry of this name, in whatever case. */
    public boolean has(String name) {
        return entry(name) != null;
    }

    /** The name of an entry as the container writes it; the given one if there is none. */
    public String nameOf(String name) {
        ZipArchiveEntry entry = entry(name);
        return entry == null ? name : entry.getName();
    }

    /** The size of what is shown after decompression, as the directory claims. */
    public long claimedSize() {
        return entries.values().stream()
                .mapToLong(entry -> Math.max(0, entry.getSize()))
                .sum();
    }

    private @Nullable ZipArchiveEntry entry(String name) {
        ZipArchiveEntry exact = entries.get(name);
        return exact != null ? exact : byLowerCase.get(name.toLowerCase(Locale.ROOT));
    }

    /** The bytes of the entry of this name, in whatever case, as far as they are allowed. */
    public InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = entry(name);
        if (entry == null) {
            throw new FileNotFoundException(name);
        }
        if (entry.getSize() > left) {
            exceeded = true;
            throw new IOException("too large: " + entry.getName());
        }
        if (entry.getSize() > budget.expandable()) {
            take(Integer.MAX_VALUE);
        }
        return new VerifiedStream(zip.getInputStream(entry), entry.getCrc(), this::take);
    }

    private void take(int bytes) throws IOException {
        left -= bytes;
        try {
            budget.expanded(bytes);
        } catch (UnreadableException refused) {
            exceeded = true;
            throw new IOException(refused);
        }
        if (left < 0) {
            exceeded = true;
            throw new IOException("more than allowed");
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException ignored) {
            // it is all in memory: nothing to release
        }
    }
}
