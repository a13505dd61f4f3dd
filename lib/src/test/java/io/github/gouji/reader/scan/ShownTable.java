package io.github.gouji.reader.scan;

import io.github.gouji.reader.picture.PictureReader;
import io.github.gouji.reader.picture.SeenGlyph;
import io.github.gouji.reader.picture.SeenLine;
import io.github.gouji.reader.picture.SeenPage;
import java.awt.image.BufferedImage;
import java.util.List;

/** A plug-in that sees the same table in every picture: 规章, and an uncertain 7. */
public final class ShownTable implements PictureReader {

    /** How sure it is of the figure. */
    public static final double SURE = 0.5;

    @Override
    public SeenPage read(BufferedImage picture) {
        List<SeenGlyph> glyphs = List.of(
                new SeenGlyph("规", 110, 105, 120, 115, 1),
                new SeenGlyph("章", 120, 105, 130, 115, 1),
                new SeenGlyph("7", 220, 105, 225, 115, SURE));
        List<SeenLine> lines = List.of(
                new SeenLine(100, 100, 300, 100),
                new SeenLine(100, 120, 300, 120),
                new SeenLine(100, 100, 100, 120),
                new SeenLine(200, 100, 200, 120),
                new SeenLine(300, 100, 300, 120));
        return new SeenPage(595, 842, glyphs, lines);
    }
}
