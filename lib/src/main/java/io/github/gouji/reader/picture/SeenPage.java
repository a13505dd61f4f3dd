package io.github.gouji.reader.picture;

import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a picture shows. All lengths are pixels, x grows to the right and y downwards from the top left corner.
 *
 * @param width of the picture, upright
 * @param height of the picture, upright
 * @param glyphs the characters
 * @param lines drawn lines; a table without them is told by how its figures stand
 * @param picture the picture set upright, from which figures in doubt are shown; may be left out
 */
public record SeenPage(
        double width,
        double height,
        List<SeenGlyph> glyphs,
        List<SeenLine> lines,
        @Nullable BufferedImage picture) {

    public SeenPage {
        glyphs = List.copyOf(glyphs);
        lines = List.copyOf(lines);
    }

    /** What a picture shows, without showing it. */
    public SeenPage(double width, double height, List<SeenGlyph> glyphs, List<SeenLine> lines) {
        this(width, height, glyphs, lines, null);
    }
}
