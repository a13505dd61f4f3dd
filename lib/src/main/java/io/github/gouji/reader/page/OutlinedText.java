package io.github.gouji.reader.page;

import io.github.gouji.reader.page.PageCanvas.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which text, though not painted itself, lies over its own outlines: programs that may not embed a font draw its
 * characters as paths, and put the text there for those who search.
 */
final class OutlinedText {

    /** Height of the strips, in points, in which outlines are looked up. */
    private static final double STRIP = 12;
    /** What is higher than this many times the type is a drawing. */
    private static final double HIGHEST = 2;
    /** … and higher than this, in points, it is looked up for no type. */
    private static final double LARGEST = 144;
    /** No strip of a page holds the outlines of more characters. */
    private static final int MOST_IN_STRIP = 2_000;

    private final Map<Long, List<Box>> strips = new HashMap<>();

    OutlinedText(List<Box> outlines) {
        for (Box box : outlines) {
            if (box.height() <= LARGEST) {
                for (long strip = strip(box.top()); strip <= strip(box.bottom()); strip++) {
                    List<Box> here = strips.computeIfAbsent(strip, any -> new ArrayList<>());
                    if (here.size() < MOST_IN_STRIP) {
                        here.add(box);
                    }
                }
            }
        }
    }

    private static long strip(double y) {
        return (long) Math.floor(y / STRIP);
    }

    /** Whether a character lies over an outline of its height. */
    boolean shows(Mark mark) {
        Glyph glyph = new Glyph(mark.text(), mark.x(), mark.y(), mark.width(), mark.size());
        return strips.getOrDefault(strip(glyph.centreY()), List.of()).stream()
                .anyMatch(box -> box.height() <= HIGHEST * mark.size()
                        && box.grown(1).contains(glyph.centreX(), glyph.centreY()));
    }
}
