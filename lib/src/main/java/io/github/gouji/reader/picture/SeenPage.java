package io.github.gouji.reader.picture;

import java.util.List;

/**
 * What a picture shows. All lengths are pixels, x grows to the right and y downwards from the top left corner.
 *
 * @param width of the picture, upright
 * @param height of the picture, upright
 * @param glyphs the characters
 * @param lines drawn lines; a table without them is told by how its figures stand
 */
public record SeenPage(double width, double height, List<SeenGlyph> glyphs, List<SeenLine> lines) {

    public SeenPage {
        glyphs = List.copyOf(glyphs);
        lines = List.copyOf(lines);
    }
}
