package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.List;

/** Puts the characters printed inside a table's frame into its cells. */
final class CellFiller {

    /**
     * Digits no further apart than this, in ems, are one number even if a line runs between them. Digits of one number
     * touch; those of two cells have both cells' margins between them.
     */
    private static final double TIGHT = 0.12;

    private CellFiller() {}

    /**
     * The characters of each area of the lattice.
     *
     * @param glyphs those of the page, in reading order
     */
    static List<List<Glyph>> fill(Lattice lattice, List<Glyph> glyphs) {
        List<List<Glyph>> cells = new ArrayList<>();
        lattice.areas().forEach(area -> cells.add(new ArrayList<>()));
        List<Glyph> inside = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (lattice.box().contains(glyph.centreX(), glyph.centreY())) {
                inside.add(glyph);
            }
        }
        int start = 0;
        for (int i = 1; i <= inside.size(); i++) {
            if (i == inside.size() || !isOneNumber(inside.get(i - 1), inside.get(i))) {
                List<Glyph> together = inside.subList(start, i);
                double x = (together.get(0).left() + inside.get(i - 1).right()) / 2;
                cells.get(lattice.areaIndexAt(x, together.get(0).centreY())).addAll(together);
                start = i;
            }
        }
        return cells;
    }

    private static boolean isOneNumber(Glyph glyph, Glyph next) {
        return glyph.isDigit()
                && next.isDigit()
                && glyph.baseline() == next.baseline()
                && Math.abs(next.left() - glyph.right()) <= TIGHT * glyph.size();
    }
}
