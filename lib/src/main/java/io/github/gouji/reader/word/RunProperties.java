package io.github.gouji.reader.word;

import io.github.gouji.document.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * What {@code w:rPr} says of a run, a style, a list level or a paragraph's mark, as far as it decides what is seen.
 *
 * @param hidden whether the text is hidden; {@code null} if left to the styles
 * @param style the character style; {@code null} if none
 * @param deleted whether a tracked change deletes (or moves away) the paragraph's mark
 */
record RunProperties(@Nullable Boolean hidden, @Nullable String style, boolean deleted) {

    /** A run that says nothing of itself. */
    static final RunProperties NONE = new RunProperties(null, null, false);

    /** Reads the current {@code w:rPr}. */
    static RunProperties read(WordXml xml) throws UnreadableException {
        Boolean hidden = null;
        String style = null;
        boolean deleted = false;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "vanish" -> hidden = xml.isOn();
                case "rStyle" -> style = xml.val();
                case "del", "moveFrom" -> deleted = true;
                default -> xml.skip();
            }
        }
        return new RunProperties(hidden, style, deleted);
    }

    /** Whether the text is hidden in a paragraph of this style. */
    boolean isHidden(WordStyles styles, @Nullable String paragraphStyle) {
        return hidden != null ? hidden : styles.isHidden(paragraphStyle, style);
    }
}
