package io.github.gouji.reader.container;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A pull parser over one XML part of a document: elements by local name, no DTD, no entities, nesting limited, damage
 * told as {@link UnreadableException}.
 */
public final class XmlCursor implements AutoCloseable {

    private final XmlEvents events;
    private final XMLStreamReader xml;
    private int event = XMLStreamConstants.START_DOCUMENT;

    private XmlCursor(XmlEvents events) {
        this.events = events;
        this.xml = events.current();
    }

    /** Starts before the root element. */
    public static XmlCursor open(InputStream in, Budget budget) throws UnreadableException {
        return new XmlCursor(new XmlEvents(in, budget));
    }

    /** Goes to the next start of an element, end of an element or piece of text; false at the end of the part. */
    public boolean next() throws UnreadableException {
        while (event != XMLStreamConstants.END_DOCUMENT) {
            event = events.next();
            if (isStart() || isEnd() || isText()) {
                return true;
            }
        }
        return false;
    }

    /** Passes over the element that starts here, up to its end. */
    public void skip() throws UnreadableException {
        int element = depth();
        while (next() && !(isEnd() && depth() == element)) {
            // inside
        }
    }

    public boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    public boolean isStart(String name) {
        return isStart() && name.equals(xml.getLocalName());
    }

    public boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    public boolean isEnd(String name) {
        return isEnd() && name.equals(xml.getLocalName());
    }

    public boolean isText() {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
    }

    /** Local name of the element that starts or ends here. */
    public String name() {
        return xml.getLocalName();
    }

    public String text() {
        return xml.getText();
    }

    /** Elements open here, the one that starts or ends here included. */
    public int depth() {
        return isEnd() ? events.depth() + 1 : events.depth();
    }

    /** The attribute of this local name, whatever its namespace; {@code null} if absent. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (name.equals(xml.getAttributeLocalName(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute as a number from 0; the fallback where it is absent or no such number. */
    public int number(String name, int fallback) {
        String value = attribute(name);
        if (value == null || value.isEmpty() || value.length() > 9) {
            return fallback;
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return fallback;
            }
        }
        return Integer.parseInt(value);
    }

    /** Whether the attribute says yes, as {@code 1}, {@code true} or {@code on}. */
    public boolean flag(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value) || "on".equals(value);
    }

    /** The text of the element that starts here and of all within it; stops at its end. */
    public String textOfElement(Budget budget) throws UnreadableException {
        StringBuilder text = new StringBuilder();
        int element = depth();
        while (next() && !(isEnd() && depth() == element)) {
            if (isText()) {
                budget.text(text().length());
                text.append(text());
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        events.close();
    }
}
