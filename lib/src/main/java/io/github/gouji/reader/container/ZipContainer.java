package io.github.gouji.reader.container;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.io.Closeable;
import java.io.IOException;

/** The XML parts of a document that is a zip container; what is read of them is taken from the document's budget. */
public final class ZipContainer implements Closeable {

    /** Opening a part, with an inflater and a parser of its own, takes as long as so many steps. */
    private static final int STEPS_OF_A_PART = 50;

    private final BoundedZip zip;
    private final Budget budget;

    /** Opens the container of a document. */
    public ZipContainer(FileContent content, Budget budget) throws UnreadableException {
        this(new BoundedZip(content, budget, name -> name.endsWith(".xml") || name.endsWith(".rels")), budget);
    }

    /** The parts of a container that is open. */
    public ZipContainer(BoundedZip zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
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
        budget.steps(STEPS_OF_A_PART);
        try {
            return XmlCursor.open(zip.open(path(name)), budget);
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
