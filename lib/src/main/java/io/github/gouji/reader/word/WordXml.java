package io.github.gouji.reader.word;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.XmlEvents;
import java.io.InputStream;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over a WordprocessingML part. It names elements alike in the transitional and the strict namespaces, steps
 * through wrappers that change nothing (content controls, smart tags, links, insertions), takes one branch of every
 * {@code mc:AlternateContent} and refuses document types and excessive nesting.
 *
 * <p>The children of the current element are walked by
 *
 * <pre>{@code
 * int depth = xml.depth();
 * while (xml.nextIn(depth)) { switch (xml.name()) … }
 * }</pre>
 *
 * where a child that has children itself must be walked or {@link #skip skipped}.
 */
final class WordXml {

    private static final String MS = "http://schemas.microsoft.com/office/word/";
    private static final String WORD_2003 = MS + "2003/wordml";
    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String COMPATIBILITY = OPEN + "markup-compatibility/2006";

    /** Prefixes of the elements that mean something here; WordprocessingML itself goes without. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(OPEN + "wordprocessingml/2006/main", ""),
            Map.entry(STRICT + "wordprocessingml/main", ""),
            Map.entry(WORD_2003, ""),
            Map.entry(MS + "2003/auxHint", "wx:"),
            Map.entry("http://schemas.microsoft.com/aml/2001/core", "aml:"),
            Map.entry("http://schemas.microsoft.com/office/2006/xmlPackage", "pkg:"),
            Map.entry(COMPATIBILITY, "mc:"),
            Map.entry(OPEN + "drawingml/2006/wordprocessingDrawing", "wp:"),
            Map.entry(STRICT + "drawingml/wordprocessingDrawing", "wp:"),
            Map.entry(OPEN + "drawingml/2006/picture", "pic:"),
            Map.entry(STRICT + "drawingml/picture", "pic:"),
            Map.entry(OPEN + "drawingml/2006/chart", "c:"),
            Map.entry(STRICT + "drawingml/chart", "c:"),
            Map.entry(OPEN + "drawingml/2006/diagram", "dgm:"),
            Map.entry(STRICT + "drawingml/diagram", "dgm:"),
            Map.entry(OPEN + "officeDocument/2006/math", "m:"),
            Map.entry(STRICT + "officeDocument/math", "m:"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"));

    /** Elements that Word 2003 calls otherwise. */
    private static final Map<String, String> SINCE_2003 =
            Map.of("wordDocument", "document", "vmerge", "vMerge", "hmerge", "hMerge");

    /** Extensions of which everything that holds text or a picture is read here; of any other the fallback is. */
    private static final Set<String> UNDERSTOOD = Set.of(
            MS + "2010/wordprocessingShape",
            MS + "2010/wordprocessingGroup",
            MS + "2010/wordprocessingCanvas",
            MS + "2010/wordprocessingDrawing",
            MS + "2010/wordml",
            MS + "2012/wordml");

    /** Wrappers whose content counts as if they were not there. */
    private static final Set<String> TRANSPARENT = Set.of(
            "sdt",
            "sdtContent",
            "customXml",
            "smartTag",
            "hyperlink",
            "ins",
            "moveTo",
            "dir",
            "bdo",
            "wx:sect",
            "wx:sub-section",
            "aml:content");

    private final XmlEvents events;
    private final XMLStreamReader reader;
    private final Budget budget;
    /** The depths of the alternatives of which a branch was taken. */
    private final BitSet branchTaken = new BitSet();

    private @Nullable String name;

    WordXml(InputStream in, Budget budget) throws UnreadableException {
        this.budget = budget;
        events = new XmlEvents(in, budget);
        reader = events.current();
    }

    /** How many elements are open, the current one included. */
    int depth() {
        return events.depth();
    }

    /** The number of the current element among all of the part, counted from 1 as they start. */
    int element() {
        return events.elements();
    }

    /** The current element's name: bare for WordprocessingML, with the usual prefix for others, {@code ?:} if foreign. */
    String name() {
        if (name == null) {
            String namespace = String.valueOf(reader.getNamespaceURI());
            String prefix = PREFIXES.getOrDefault(namespace, "?:");
            String local = reader.getLocalName();
            name = namespace.equals(WORD_2003)
                    ? SINCE_2003.getOrDefault(local, local)
                    : prefix.isEmpty() ? local : prefix + local;
        }
        return name;
    }

    /** An attribute of the current element by its local name; {@code null} if absent. */
    @Nullable
    String attribute(String localName) {
        for (int i = reader.getAttributeCount() - 1; i >= 0; i--) {
            if (localName.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute {@code val}; {@code null} if absent. */
    @Nullable
    String val() {
        return attribute("val");
    }

    /** The attribute {@code val} as a whole number; the default if it is absent or none. */
    int number(int defaultValue) {
        return number("val", defaultValue);
    }

    /** An attribute as a whole number, no larger than an {@code int}; the default if it is absent or none. */
    int number(String localName, int defaultValue) {
        String value = attribute(localName);
        try {
            return value == null ? defaultValue : (int) Math.min(Long.parseLong(value.strip()), Integer.MAX_VALUE);
        } catch (NumberFormatException none) {
            return defaultValue;
        }
    }

    /** What a switch element such as {@code w:vanish} says: on unless its {@code val} says off. */
    boolean isOn() {
        return isOn(val());
    }

    /** Whether the value of a switch says on. */
    static boolean isOn(@Nullable String value) {
        return value == null || !Set.of("0", "false", "off", "none").contains(value);
    }

    /**
     * Moves to the next child of the element that was current at the given depth.
     *
     * @return whether there is one; if not, the cursor stands at that element's end
     */
    boolean nextIn(int parentDepth) throws UnreadableException {
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!isTransparent()) {
                        return true;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth() < parentDepth) {
                        return false;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** Passes over what is left of the current element. */
    void skip() throws UnreadableException {
        skipRest(depth());
    }

    /** Passes over what is left of the element that was current at the given depth. */
    void skipRest(int parentDepth) throws UnreadableException {
        while (depth() >= parentDepth) {
            advance();
        }
    }

    /** Reads to the end of the part, where its checksum is verified. */
    void finish() throws UnreadableException {
        while (advance() != XMLStreamConstants.END_DOCUMENT) {
            // nothing that counts follows
        }
    }

    /** The text of the current element, which has no children that count. */
    String text() throws UnreadableException {
        return text(true);
    }

    /** As {@link #text}, of what nobody sees, such as a field's code: the size of its part alone bounds it. */
    String unseenText() throws UnreadableException {
        return text(false);
    }

    private String text(boolean seen) throws UnreadableException {
        int own = depth();
        StringBuilder text = new StringBuilder();
        while (depth() >= own) {
            int event = advance();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (seen) {
                    budget.text(reader.getTextLength());
                }
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        return text.toString();
    }

    private boolean isTransparent() throws UnreadableException {
        return switch (name()) {
            case "mc:AlternateContent" -> {
                branchTaken.clear(depth());
                yield true;
            }
            case "mc:Choice" -> takesBranch(understands(attribute("Requires")));
            case "mc:Fallback" -> takesBranch(true);
            case "aml:annotation" -> {
                if (String.valueOf(attribute("type")).endsWith("Deletion")) {
                    skip();
                }
                yield true;
            }
            default -> TRANSPARENT.contains(name());
        };
    }

    private boolean takesBranch(boolean acceptable) throws UnreadableException {
        if (!acceptable || branchTaken.get(depth() - 1)) {
            skip();
        } else {
            branchTaken.set(depth() - 1);
        }
        return true;
    }

    private boolean understands(@Nullable String prefixes) {
        if (prefixes == null) {
            return false;
        }
        for (String prefix : prefixes.strip().split("\\s+")) {
            if (!UNDERSTOOD.contains(String.valueOf(reader.getNamespaceURI(prefix)))) {
                return false;
            }
        }
        return true;
    }

    private int advance() throws UnreadableException {
        name = null;
        return events.next();
    }
}
