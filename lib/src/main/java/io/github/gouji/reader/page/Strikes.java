package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Tells what a drawn line strikes out: it runs through the middle of characters, and ends where they do. */
final class Strikes {

    /** A line that strikes runs this far above the baseline, in ems: lower it underlines, higher it is of the line above. */
    private static final double LOWEST = 0.12;

    private static final double HIGHEST = 0.6;
    /** It ends no further from the characters than this, in ems; the lines of tables reach on to the next. */
    private static final double BEYOND = 0.5;
    /** It covers at least this share of a character. */
    private static final double COVERS = 0.6;
    /** Larger type, in points, is not looked at. */
    private static final double LARGEST = 72;
    /** So many looks at a character are enough for any page. */
    private static final long MOST_LOOKS = 20_000_000;

    private final List<Glyph> byBaseline;
    /** The size of the largest type that is looked at. */
    private final double largest;

    private final Set<Glyph> struck = Collections.newSetFromMap(new IdentityHashMap<>());
    private long looks;

    private Strikes(List<Glyph> glyphs) {
        byBaseline = glyphs;
        largest = glyphs.stream()
                .mapToDouble(Glyph::size)
                .filter(size -> size <= LARGEST)
                .max()
                .orElse(0);
    }

    /** Those of the characters, which are in reading order, that these lines strike out. */
    static Set<Glyph> of(List<Ruling> lines, List<Glyph> glyphs) {
        Strikes strikes = new Strikes(glyphs);
        lines.stream().filter(Ruling::horizontal).forEach(strikes::draw);
        return strikes.struck;
    }

    private void draw(Ruling line) {
        List<Glyph> crossed = new ArrayList<>();
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double size = 0;
        for (int i = Glyph.firstFrom(line.at(), byBaseline); i < byBaseline.size() && looks < MOST_LOOKS; i++) {
            Glyph glyph = byBaseline.get(i);
            double above = glyph.baseline() - line.at();
            if (above > HIGHEST * largest) {
                break;
            }
            looks++;
            double covered = Math.min(line.to(), glyph.right()) - Math.max(line.from(), glyph.left());
            if (!glyph.isBlank()
                    && glyph.size() <= LARGEST
                    && above >= LOWEST * glyph.size()
                    && above <= HIGHEST * glyph.size()
                    && covered >= COVERS * glyph.width()) {
                crossed.add(glyph);
                left = Math.min(left, glyph.left());
                right = Math.max(right, glyph.right());
                size = Math.max(size, glyph.size());
            }
        }
        boolean ends = line.from() > left - BEYOND * size && line.to() < right + BEYOND * size;
        // a single character may be 一, of which a bold print draws the outline
        if (ends && (crossed.size() > 1 || crossed.stream().anyMatch(Glyph::isDigit))) {
            struck.addAll(crossed);
        }
    }
}
