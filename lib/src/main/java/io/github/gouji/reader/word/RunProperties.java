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
 * @param pale whether it has the colour of paper, on no ground of its own, or is too small to see; {@code null} if left to the style
 */
record RunProperties(
        Erasure erasure,
        @Nullable String style,
        boolean deleted,
        @Nullable Boolean superscript,
        int position,
        @Nullable Boolean pale) {

    /** Each of red, green and blue from this on, of 255, is white to the eye. */
    private static final int WHITE = 0xF8;
    /** Type up to this size, in half points, is a dot: nobody reads two points. */
    private static final int SMALLEST = 4;

    /** A run that says nothing of itself. */
    static final RunProperties NONE = new RunProperties(Erasure.UNSAID, null, false, null, 0, null);

    /** Reads the current {@code w:rPr}. */
    static RunProperties read(WordXml xml) throws UnreadableException {
        Erasure erasure = Erasure.UNSAID;
        String style = null;
        boolean deleted = false;
        Boolean superscript = null;
        int position = 0;
        Boolean pale = null;
        boolean painted = false;
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
                case "color" -> pale = isWhite(xml.val());
                case "sz" -> pale = xml.number(SMALLEST + 1) <= SMALLEST ? Boolean.TRUE : pale;
                case "shd", "highlight" -> painted = true;
                default -> xml.skip();
            }
        }
        return new RunProperties(
                erasure, style, deleted, superscript, position, painted && pale != null ? Boolean.FALSE : pale);
    }

    private static boolean isWhite(@Nullable String colour) {
        if (colour == null || !colour.matches("[0-9A-Fa-f]{6}")) {
            return false;
        }
        int rgb = Integer.parseInt(colour, 16);
        return rgb >> 16 >= WHITE && (rgb >> 8 & 0xFF) >= WHITE && (rgb & 0xFF) >= WHITE;
    }

    /** Whether the text can hardly be seen on paper, by itself or by its character style. */
    boolean isPale(WordStyles styles) {
        return pale != null ? pale : styles.isPale(style);
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
