package io.github.gouji.reader.page;

/**
 * A printed character on an upright page.
 *
 * @param text the character, for a ligature several
 * @param left where it begins
 * @param baseline the y that it stands on
 * @param width its advance
 * @param size the font's size as printed
 */
record Glyph(String text, double left, double baseline, double width, double size) {

    private static final double CENTRE_ABOVE_BASELINE = 0.36;

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
