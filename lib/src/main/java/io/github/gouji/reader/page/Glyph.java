package io.github.gouji.reader.page;

import io.github.gouji.text.CharacterWidth;

/**
 * A printed character on an upright page.
 *
 * @param text the character, for a ligature several
 * @param left where it begins
 * @param baseline the y that it stands on
 * @param width its advance
 * @param size the font's size as printed
 * @param afterBlank whether a blank is printed before it, rather than a gap left
 */
record Glyph(String text, double left, double baseline, double width, double size, boolean afterBlank) {

    /** Where the middle of a digit or a Chinese character is, in ems: digits are 0.72 high. */
    private static final double CENTRE_ABOVE_BASELINE = 0.36;

    Glyph(String text, double left, double baseline, double width, double size) {
        this(text, left, baseline, width, size, false);
    }

    /** This character with a blank before it. */
    Glyph blankBefore() {
        return new Glyph(text, left, baseline, width, size, true);
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
        return text.isBlank() || text.equals("\u00A0") || text.equals("\u3000");
    }

    boolean isDigit() {
        return text.length() == 1 && Character.isDigit(text.charAt(0));
    }
}
