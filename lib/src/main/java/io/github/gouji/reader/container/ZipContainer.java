package io.github.gouji.reader.container;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The XML parts of a document that is a zip container; what is read of them is taken from the document's budget. */
public final class ZipContainer implements Closeable {

    private final BoundedZip zip;
    private final Budget budget;

    /** Opens the container of a document. */
    public ZipContainer(FileContent content, Budget budget) throws UnreadableException {
        this.budget = budget;
        this.zip = new BoundedZip(content, budget, name -> name.endsWith(".xml") || name.endsWith(".rels"));
    }

    public boolean has(String name) {
        return zip.getEntry(path(name)) != null;
    }

    /** The size of all parts after decompression, as the directory claims. */
    public long claimedSize() {
        return Collections.list(zip.getEntries()).stream()
                .mapToLong(entry -> Math.max(0, entry.getSize()))
                .sum();
    }

    /**
     * A pull parser over a part.
     *
     * @throws UnreadableException if there is no such part or it cannot be opened
     */
    public XmlCursor xml(String name) throws UnreadableException {
        ZipArchiveEntry entry = zip.getEntry(path(name));
        if (entry == null) {
            throw new UnreadableException(Problem.DAMAGED, "缺少部件" + name, "missing part " + name);
        }
        try {
            return XmlCursor.open(zip.getInputStream(entry), budget);
        } catch (IOException cause) {
            throw budget.refusal().orElseGet(() -> damaged(cause));
        }
    }

    private static String path(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private static UnreadableException damaged(IOException cause) {
        return new UnreadableException(Problem.DAMAGED, "压缩结构不完整", "the zip container is damaged or cut off", cause);
    }

    @Override
    public void close() {
        zip.close();
    }
}
