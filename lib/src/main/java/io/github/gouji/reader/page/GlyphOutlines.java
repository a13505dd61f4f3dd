package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Tells the strokes of characters, which some programs draw as paths to make text bold, from the lines of tables: a
 * character's strokes lie within it, and at several heights.
 */
final class GlyphOutlines {

    /** How far a Chinese character's strokes reach above its baseline, below it and beside its advance, in ems. */
    private static final double ABOVE = 0.9;

    private static final double BELOW = 0.15;
    private static final double BESIDE = 0.1;
    /** Strokes at as many places make a character; fewer may be a dotted line that runs through its box. */
    private static final int FEWEST_PLACES = 3;

    /** Larger characters, in points, are not looked at: no title is set so large. */
    private static final double LARGEST = 72;
    /** So many looks at a line are enough for any page. */
    private static final long MOST_LOOKS = 20_000_000;

    private record Place(boolean horizontal, long at) {

        static Place of(Ruling line) {
            return new Place(line.horizontal(), Math.round(line.at()));
        }
    }

    /** The lines that are short enough, from top to bottom. */
    private final List<Ruling> strokes;

    private final Set<Ruling> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private long looks;

    private GlyphOutlines(List<Ruling> strokes) {
        this.strokes = strokes;
    }

    /** The lines without those that are strokes of characters. */
    static List<Ruling> removedFrom(List<Ruling> lines, List<Glyph> glyphs) {
        if (lines.isEmpty()) {
            return lines;
        }
        List<Box> boxes = glyphs.stream()
                .filter(glyph -> !glyph.isBlank() && glyph.size() <= LARGEST)
                .map(GlyphOutlines::box)
                .toList();
        double widest = boxes.stream().mapToDouble(Box::width).max().orElse(0);
        double highest = boxes.stream().mapToDouble(Box::height).max().orElse(0);
        List<Ruling> strokes = lines.stream()
                .filter(line -> line.length() <= (line.horizontal() ? widest : highest))
                .sorted(Comparator.comparingDouble(Ruling::top))
                .toList();
        if (strokes.size() < FEWEST_PLACES) {
            return lines;
        }
        GlyphOutlines outlines = new GlyphOutlines(strokes);
        boxes.forEach(outlines::look);
        return lines.stream().filter(line -> !outlines.found.contains(line)).toList();
    }

    private static Box box(Glyph glyph) {
        double beside = BESIDE * glyph.size();
        return new Box(
                glyph.left() - beside,
                glyph.baseline() - ABOVE * glyph.size(),
                glyph.right() + beside,
                glyph.baseline() + BELOW * glyph.size());
    }

    /** Looks for the strokes of the character in this box. */
    private void look(Box box) {
        List<Ruling> within = new ArrayList<>();
        for (int i = firstFrom(box.top()); i < strokes.size() && looks < MOST_LOOKS; i++) {
            Ruling line = strokes.get(i);
            if (line.top() > box.bottom()) {
                break;
            }
            looks++;
            if (line.isWithin(box)) {
                within.add(line);
            }
        }
        if (within.size() >= FEWEST_PLACES
                && within.stream().map(Place::of).distinct().count() >= FEWEST_PLACES) {
            found.addAll(within);
        }
    }

    private int firstFrom(double y) {
        int from = 0;
        int to = strokes.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (strokes.get(middle).top() < y) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
