package io.github.gouji.reader.page;

import io.github.gouji.text.CharacterWidth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A printed character on an upright page. */
final class Glyph {

    /** From top to bottom. */
    static final Comparator<Glyph> BY_BASELINE = (one, other) -> Double.compare(one.baseline, other.baseline);

    /** From left to right. */
    static final Comparator<Glyph> BY_LEFT = (one, other) -> Double.compare(one.left, other.left);

    /** From top to bottom, and on one baseline from left to right. */
    static final Comparator<Glyph> IN_READING_ORDER = (one, other) -> {
        int lower = Double.compare(one.baseline, other.baseline);
        return lower == 0 ? Double.compare(one.left, other.left) : lower;
    };

    /** Where the middle of a digit or a Chinese character is, in ems: digits are 0.72 high. */
    private static final double CENTRE_ABOVE_BASELINE = 0.36;

    private final String text;
    private final double left;
    private final double baseline;
    private final double width;
    private final double size;
    private final boolean afterBlank;
    private final boolean blank;

    /**
     * A character.
     *
     * @param text the character, for a ligature several
     * @param left where it begins
     * @param baseline the y that it stands on
     * @param width its advance
     * @param size the font's size as printed
     */
    Glyph(String text, double left, double baseline, double width, double size) {
        this(text, left, baseline, width, size, false);
    }

    private Glyph(String text, double left, double baseline, double width, double size, boolean afterBlank) {
        this.text = text;
        this.left = left;
        this.baseline = baseline;
        this.width = width;
        this.size = size;
        this.afterBlank = afterBlank;
        this.blank = text.isBlank() || text.equals("\u00A0") || text.equals("\u3000");
    }

    /** These characters in an order: the list itself where they stand so already, as on most pages they do. */
    static List<Glyph> sorted(List<Glyph> glyphs, Comparator<Glyph> order) {
        for (int i = 1; i < glyphs.size(); i++) {
            if (order.compare(glyphs.get(i - 1), glyphs.get(i)) > 0) {
                List<Glyph> sorted = new ArrayList<>(glyphs);
                sorted.sort(order);
                return sorted;
            }
        }
        return glyphs;
    }

    /** Index of the first of these characters, which are in reading order, that stands no higher than this. */
    static int firstFrom(double y, List<Glyph> glyphs) {
        int from = 0;
        int to = glyphs.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (glyphs.get(middle).baseline < y) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** This character with a blank before it. */
    Glyph blankBefore() {
        return new Glyph(text, left, baseline, width, size, true);
    }

    String text() {
        return text;
    }

    double left() {
        return left;
    }

    double baseline() {
        return baseline;
    }

    double width() {
        return width;
    }

    double size() {
        return size;
    }

    /** Whether a blank is printed before it, rather than a gap left. */
    boolean afterBlank() {
        return afterBlank;
    }

    /** Whether it is a Chinese character or mark, as wide as high. */
    boolean isWide() {
        return CharacterWidth.isWide(text.codePointAt(0));
    }

    double right() {
        return left + width;
    }

    /** The top of a character that is as high as a digit. */
    double top() {
        return baseline - 2 * CENTRE_ABOVE_BASELINE * size;
    }

    double centreX() {
        return left + width / 2;
    }

    double centreY() {
        return baseline - CENTRE_ABOVE_BASELINE * size;
    }

    boolean isBlank() {
        return blank;
    }

    boolean isDigit() {
        return text.length() == 1 && Character.isDigit(text.charAt(0));
    }
}
