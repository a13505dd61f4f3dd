package io.github.gouji.reader.page;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Tells a watermark or a stamp from the text it lies across: its characters are much larger, and others stand in them. */
final class Watermarks {

    /** Much larger type is this many times as large as most on the page: titles are, too, but nothing stands in them. */
    private static final double LARGER = 1.6;
    /** A page with more large characters than this shows them for their own sake. */
    private static final int MOST_LARGE = 2_000;

    /** A line of large type. */
    private record Run(long baseline, long size) {

        static Run of(Glyph glyph) {
            return new Run(Math.round(glyph.baseline()), Math.round(glyph.size()));
        }
    }

    private Watermarks() {}

    /** Those of the characters, which are in reading order, that are of watermarks. */
    static Set<Glyph> of(List<Glyph> glyphs) {
        double[] sizes = sizes(glyphs);
        double largest = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (double size : sizes) {
            largest = Math.max(largest, size);
            smallest = Math.min(smallest, size);
        }
        Set<Glyph> found = Collections.newSetFromMap(new IdentityHashMap<>());
        if (largest <= LARGER * smallest) {
            return found;
        }
        Arrays.sort(sizes);
        double large = LARGER * sizes[sizes.length / 2];
        if (largest <= large) {
            return found;
        }
        List<Glyph> marks = glyphs.stream()
                .filter(glyph -> !glyph.isBlank() && glyph.size() > large)
                .toList();
        if (marks.size() > MOST_LARGE) {
            return found;
        }
        Set<Run> across = new HashSet<>();
        for (Glyph mark : marks) {
            if (isAcross(mark, glyphs, large)) {
                across.add(Run.of(mark));
            }
        }
        marks.stream().filter(mark -> across.contains(Run.of(mark))).forEach(found::add);
        return found;
    }

    private static double[] sizes(List<Glyph> glyphs) {
        double[] sizes = new double[glyphs.size()];
        int count = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                sizes[count++] = glyph.size();
            }
        }
        return Arrays.copyOf(sizes, count);
    }

    /** Whether a character of the text, which is no larger than this, stands in a mark. */
    private static boolean isAcross(Glyph mark, List<Glyph> glyphs, double large) {
        Box box = new Box(mark.left(), mark.top(), mark.right(), mark.baseline());
        for (int i = Glyph.firstFrom(box.top(), glyphs); i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.baseline() > box.bottom() + large) {
                return false;
            }
            if (glyph.size() <= large && !glyph.isBlank() && box.contains(glyph.centreX(), glyph.centreY())) {
                return true;
            }
        }
        return false;
    }
}
