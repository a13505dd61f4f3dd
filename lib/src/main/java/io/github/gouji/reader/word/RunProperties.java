package io.github.gouji.reader.word;

import io.github.gouji.document.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * What {@code w:rPr} says of a run, a style, a list level or a paragraph's mark, as far as it decides what is seen.
 *
 * @param erasure what it says of being hidden or struck
 * @param style the character style; {@code null} if none
 * @param deleted whether a tracked change deletes (or moves away) the paragraph's mark
 * @param superscript whether it is set above the line and smaller; {@code null} if left to the styles
 * @param position how far it is raised, in half points
 */
record RunProperties(
        Erasure erasure,
        @Nullable String style,
        boolean deleted,
        @Nullable Boolean superscript,
        int position) {

    /** A run that says nothing of itself. */
    static final RunProperties NONE = new RunProperties(Erasure.UNSAID, null, false, null, 0);

    /** Reads the current {@code w:rPr}. */
    static RunProperties read(WordXml xml) throws UnreadableException {
        Erasure erasure = Erasure.UNSAID;
        String style = null;
        boolean deleted = false;
        Boolean superscript = null;
        int position = 0;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "vanish" -> erasure = erasure.saying(Erasure.HIDDEN, xml.isOn());
                case "strike" -> erasure = erasure.saying(Erasure.STRUCK, xml.isOn());
                case "dstrike" -> erasure = erasure.saying(Erasure.STRUCK_TWICE, xml.isOn());
                case "rStyle" -> style = xml.val();
                case "del", "moveFrom" -> deleted = true;
                case "vertAlign" -> superscript = "superscript".equals(xml.val());
                case "position" -> position = xml.number(0);
                default -> xml.skip();
            }
        }
        return new RunProperties(erasure, style, deleted, superscript, position);
    }

    /** Whether nobody reads the text in a paragraph of this style: it is hidden or struck. */
    boolean isErased(WordStyles styles, @Nullable String paragraphStyle) {
        return styles.isErased(erasure, paragraphStyle, style);
    }

    /** Whether the text is set above the line by itself or by its styles. */
    boolean isSuperscript(WordStyles styles, @Nullable String paragraphStyle) {
        return superscript != null ? superscript : styles.isSuperscript(paragraphStyle, style);
    }
}
