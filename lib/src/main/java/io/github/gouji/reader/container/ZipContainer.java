package io.github.gouji.reader.container;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.io.Closeable;
import java.io.IOException;

/** The XML parts of a document that is a zip container; each part is cut off at {@link Limits#maxExpandedSize()}. */
public final class ZipContainer implements Closeable {

    private final BoundedZip zip;
    private final Limits limits;

    /** Opens the container of a document. */
    public ZipContainer(FileContent content, Limits limits) throws UnreadableException {
        this(new BoundedZip(content, limits, name -> name.endsWith(".xml") || name.endsWith(".rels")), limits);
    }

    /** The parts of a container that is open. */
    public ZipContainer(BoundedZip zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    public boolean has(String name) {
        return zip.has(path(name));
    }

    /** The size of all parts after decompression, as the directory claims. */
    public long claimedSize() {
        return zip.claimedSize();
    }

    /**
     * A pull parser over a part.
     *
     * @throws UnreadableException if there is no such part or it cannot be opened
     */
    public XmlCursor xml(String name) throws UnreadableException {
        if (!has(name)) {
            throw new UnreadableException(Problem.DAMAGED, "缺少部件" + name, "missing part " + name);
        }
        zip.allow(limits.maxExpandedSize());
        try {
            return XmlCursor.open(zip.open(path(name)), limits, this::isExceeded);
        } catch (IOException cause) {
            throw isExceeded() ? XmlCursor.tooLarge(limits) : damaged(cause);
        }
    }

    private boolean isExceeded() {
        return zip.isExceeded();
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
