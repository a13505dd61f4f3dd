package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Side of the squares, in points, in which characters are looked up: about that of a character. */
    private static final int BUCKET = 24;
    /** Larger characters, in points, are not looked up: no title is set so large, and they would fill many squares. */
    private static final double LARGEST = 72;
    /** No page prints more characters in one place. */
    private static final int MOST_IN_BUCKET = 64;

    private record Bucket(int x, int y) {

        static Bucket of(double x, double y) {
            return new Bucket((int) Math.floor(x / BUCKET), (int) Math.floor(y / BUCKET));
        }
    }

    private record Stroke(boolean horizontal, long at) {}

    private final Map<Bucket, List<Glyph>> glyphs = new HashMap<>();

    private GlyphOutlines(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank() && glyph.size() <= LARGEST) {
                add(glyph);
            }
        }
    }

    /** The lines without those that are strokes of characters. */
    static List<Ruling> removedFrom(List<Ruling> lines, List<Glyph> glyphs) {
        return lines.isEmpty() ? lines : new GlyphOutlines(glyphs).rest(lines);
    }

    private void add(Glyph glyph) {
        Box box = box(glyph);
        Bucket first = Bucket.of(box.left(), box.top());
        Bucket last = Bucket.of(box.right(), box.bottom());
        for (int x = first.x; x <= Math.min(last.x, first.x + LARGEST / BUCKET + 1); x++) {
            for (int y = first.y; y <= last.y; y++) {
                List<Glyph> here = glyphs.computeIfAbsent(new Bucket(x, y), any -> new ArrayList<>());
                if (here.size() < MOST_IN_BUCKET) {
                    here.add(glyph);
                }
            }
        }
    }

    private static Box box(Glyph glyph) {
        double beside = BESIDE * glyph.size();
        return new Box(
                glyph.left() - beside,
                glyph.baseline() - ABOVE * glyph.size(),
                glyph.right() + beside,
                glyph.baseline() + BELOW * glyph.size());
    }

    private List<Ruling> rest(List<Ruling> lines) {
        Map<Glyph, Set<Stroke>> strokes = new IdentityHashMap<>();
        for (Ruling line : lines) {
            for (Glyph glyph : around(line)) {
                strokes.computeIfAbsent(glyph, any -> new HashSet<>())
                        .add(new Stroke(line.horizontal(), Math.round(line.at())));
            }
        }
        return lines.stream()
                .filter(line -> around(line).stream()
                        .noneMatch(glyph ->
                                Objects.requireNonNull(strokes.get(glyph)).size() >= FEWEST_PLACES))
                .toList();
    }

    /** The characters that a line lies within. */
    private List<Glyph> around(Ruling line) {
        Box drawn = line.horizontal()
                ? new Box(line.from(), line.at(), line.to(), line.at())
                : new Box(line.at(), line.from(), line.at(), line.to());
        return glyphs.getOrDefault(Bucket.of(drawn.left(), drawn.top()), List.of()).stream()
                .filter(glyph -> box(glyph).intersection(drawn).equals(drawn))
                .toList();
    }
}
