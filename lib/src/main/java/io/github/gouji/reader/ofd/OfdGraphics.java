package io.github.gouji.reader.ofd;

import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.container.ZipContainer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of a document's resources hold its composite graphics; each is looked through once, and only when asked for. */
final class OfdGraphics {

    private final ZipContainer zip;
    private final Iterator<String> unread;
    private final Map<String, String> parts = new HashMap<>();

    OfdGraphics(ZipContainer zip, List<String> resources) {
        this.zip = zip;
        this.unread = resources.iterator();
    }

    /** The first part that holds the graphic of this id; {@code null} if none does. */
    @Nullable
    String partOf(String id) throws UnreadableException {
        while (!parts.containsKey(id) && unread.hasNext()) {
            lookThrough(unread.next());
        }
        return parts.get(id);
    }

    private void lookThrough(String part) throws UnreadableException {
        try (XmlCursor xml = zip.xml(part)) {
            while (xml.next()) {
                String id = xml.isStart("CompositeGraphicUnit") ? xml.attribute("ID") : null;
                if (id != null) {
                    parts.putIfAbsent(id, part);
                }
            }
        }
    }
}
