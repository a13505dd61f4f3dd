package io.github.gouji.reader.picture;

import java.util.Objects;

/**
 * A character in a picture. Characters of one line of text have the same top and bottom.
 *
 * @param text the character; {@code U+FFFD} where there is one that cannot be read, empty where there may be one
 * @param left where it begins
 * @param top the top of its line: that of a Chinese character there
 * @param right where it ends
 * @param bottom the bottom of its line: that of a Chinese character there
 * @param confidence how sure the reading is, from 0 to 1
 */
public record SeenGlyph(String text, double left, double top, double right, double bottom, double confidence) {

    public SeenGlyph {
        Objects.requireNonNull(text);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no confidence: " + confidence);
        }
    }
}
