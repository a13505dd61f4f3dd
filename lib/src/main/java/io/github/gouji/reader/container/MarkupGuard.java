package io.github.gouji.reader.container;

import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a part and the XML parser, which takes time by the square of the number of different names and of
 * namespaces: stops a part that has far more of them than any document.
 */
final class MarkupGuard extends FilterInputStream {

    private static final int MOST_NAMES = 10_000;
    private static final int MOST_NAMESPACES = 20_000;
    private static final int MOST_ATTRIBUTES = 10_000;

    /** Bytes of one tag or text from which on its attributes are counted. */
    private static final int LONG = 1 << 16;

    /** One bit for each name seen, by its hash: enough to tell how many there are. */
    private final BitSet names = new BitSet();

    /** Elements and attributes so far: while they are few, so are their names, and none has to be looked at. */
    private int seen;

    private int nameCount;
    private int namespaces;
    private int bytesOfEvent;
    private int attributesOfEvent;
    private boolean exceeded;

    MarkupGuard(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        bytesOfEvent += Math.max(0, count);
        if (bytesOfEvent > LONG) {
            for (int i = offset; i < offset + count; i++) {
                attributesOfEvent += buffer[i] == '=' ? 1 : 0;
            }
            if (attributesOfEvent > MOST_ATTRIBUTES) {
                exceeded = true;
                throw new IOException("too many attributes");
            }
        }
        return count;
    }

    /** Whether reading stopped because of an element with too many attributes. */
    boolean isExceeded() {
        return exceeded;
    }

    /** To be called before each event. */
    void nextEvent() {
        bytesOfEvent = 0;
        attributesOfEvent = 0;
    }

    /** To be called for each element. */
    void element(XMLStreamReader element) throws UnreadableException {
        namespaces += element.getNamespaceCount();
        seen += 1 + element.getAttributeCount();
        if (seen > MOST_NAMES) {
            countNames(element);
        }
        if (nameCount > MOST_NAMES || namespaces > MOST_NAMESPACES) {
            throw tooMuch();
        }
    }

    private void countNames(XMLStreamReader element) {
        count(element.getPrefix(), element.getLocalName());
        for (int i = element.getAttributeCount() - 1; i >= 0; i--) {
            count(element.getAttributePrefix(i), element.getAttributeLocalName(i));
        }
    }

    private void count(@Nullable String prefix, String localName) {
        int hash = localName.hashCode() + 31 * (prefix == null ? 0 : prefix.hashCode());
        int bit = (hash ^ hash >>> 18) & (1 << 18) - 1;
        if (!names.get(bit)) {
            names.set(bit);
            nameCount++;
        }
    }

    /** What to tell the user. */
    static UnreadableException tooMuch() {
        return Limits.exceeded("XML的元素名或属性过多", "too many names or attributes in the XML");
    }
}
