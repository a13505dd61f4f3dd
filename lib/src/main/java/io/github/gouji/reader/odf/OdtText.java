package io.github.gouji.reader.odf;

import io.github.gouji.document.Budget;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.flow.BlockCollector;
import io.github.gouji.text.RaisedText;
import org.jspecify.annotations.Nullable;

/** The text of one paragraph of an OpenDocument text; shapes that hang on it are read into another place. */
final class OdtText {

    /** The hyphen that keeps a number on one line, as in telephone numbers. */
    private static final char FIXED_HYPHEN = '\u2011';

    private final XmlCursor xml;
    private final OdfStyles styles;
    private final BlockCollector anchored;
    private final Budget budget;
    private final StringBuilder seen = new StringBuilder();
    private @Nullable String number;
    private @Nullable Place place;
    private boolean hidden;
    private boolean erased;

    /** Depth of the span that is set above the line; 0 if none is. */
    private int raisedAt;

    /** What hangs on the paragraph goes into the given collector. */
    OdtText(XmlCursor xml, OdfStyles styles, BlockCollector anchored) {
        this.xml = xml;
        this.styles = styles;
        this.anchored = anchored;
        this.budget = anchored.counter().budget();
    }

    /** Reads the paragraph that starts here, up to its end. */
    void read(OdtContent content) throws UnreadableException {
        int element = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == element)) {
            if (xml.isText()) {
                append(raisedAt > 0 ? RaisedText.of(xml.text()) : xml.text());
            } else if (xml.isEnd() && xml.depth() == raisedAt) {
                raisedAt = 0;
            } else if (xml.isStart()) {
                inline(content);
            }
        }
        erased &= seen.toString().isBlank();
    }

    private void inline(OdtContent content) throws UnreadableException {
        switch (xml.name()) {
            case "s" -> {
                int count = xml.number("c", 1);
                budget.text(count);
                seen.append(" ".repeat(count));
            }
            case "tab" -> seen.append('\t');
            case "line-break" -> seen.append('\n');
            case "number" -> number = xml.textOfElement(budget).strip();
            case "hidden-paragraph" -> {
                hidden |= xml.flag("is-hidden");
                xml.skip();
            }
            case "span", "hidden-text" -> {
                if (xml.flag("is-hidden") || styles.isErased("text", xml.attribute("style-name"))) {
                    erased = true;
                    xml.skip();
                } else if (raisedAt == 0 && styles.isRaised("text", xml.attribute("style-name"))) {
                    raisedAt = xml.depth();
                }
            }
            default -> {
                if (content.isUnseen()) {
                    xml.skip();
                } else if (content.isShape()) {
                    if (place == null && !seen.toString().isBlank()) {
                        place = anchored.nextPlace();
                    }
                    content.shape(anchored);
                }
            }
        }
    }

    /** White space in the file is one space, none at the start. */
    private void append(String text) throws UnreadableException {
        budget.text(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == FIXED_HYPHEN) {
                seen.append('-');
            } else if (character > ' ') {
                seen.append(character);
            } else if (!seen.isEmpty() && seen.charAt(seen.length() - 1) != ' ') {
                seen.append(' ');
            }
        }
    }

    /** The text, line breaks as {@code \n}. */
    String seen() {
        return seen.toString();
    }

    /** Its place, if that had to be taken before the places of what hangs on it; else {@code null}. */
    @Nullable
    Place place() {
        return place;
    }

    /** The number that the file itself wrote down; {@code null} if it did not. */
    @Nullable
    String number() {
        return number;
    }

    /** Whether the whole paragraph is hidden. */
    boolean isHidden() {
        return hidden;
    }

    /** Whether all the text that the paragraph has is hidden. */
    boolean isErased() {
        return erased;
    }
}
