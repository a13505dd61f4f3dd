package io.github.gouji.reader.page;

import io.github.gouji.reader.page.PageCanvas.Fill;
import io.github.gouji.reader.page.PageCanvas.Mark;
import io.github.gouji.text.PlainCharacters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Turns a drawn page so that most of its text is upright, and leaves out what nobody sees: text in white, text under a
 * scan's picture unless it is the only text, text that is painted over or struck out, watermarks, the second printing of characters that are printed twice to look bold, and
 * outlines drawn around them for the same end.
 */
final class Upright {

    /**
     * Hidden text counts if there is more than this many times as much of it as of visible text: a scan with its text
     * below it shows a page number or a stamp at most.
     */
    private static final int HIDDEN_OUTWEIGHS = 10;

    private final PageCanvas canvas;
    private final Page.Turn turn;
    private final OutlinedText outlined;

    private Upright(PageCanvas canvas) {
        this.canvas = canvas;
        this.outlined = new OutlinedText(canvas.outlines());
        this.turn = new Page.Turn(mainDirection(canvas.marks()).ordinal(), canvas.size());
    }

    static Page of(PageCanvas canvas) {
        return new Upright(canvas).page();
    }

    private static Direction mainDirection(List<Mark> marks) {
        int[] counts = new int[Direction.values().length];
        marks.stream()
                .filter(mark -> !mark.text().isBlank())
                .forEach(mark -> counts[mark.direction().ordinal()]++);
        Direction main = Direction.RIGHT;
        for (Direction direction : Direction.values()) {
            if (counts[direction.ordinal()] > counts[main.ordinal()]) {
                main = direction;
            }
        }
        return main;
    }

    private Page page() {
        BitSet covered = CoveredMarks.of(canvas.marks(), canvas.fills());
        List<Mark> shown = IntStream.range(0, canvas.marks().size())
                .filter(i -> !covered.get(i))
                .mapToObj(canvas.marks()::get)
                .filter(this::isShown)
                .toList();
        long letters = shown.stream().filter(mark -> !mark.text().isBlank()).count();
        long hidden = canvas.marks().stream()
                .filter(mark -> mark.ink() == Ink.NONE && !mark.text().isBlank())
                .count();
        if (hidden > letters * HIDDEN_OUTWEIGHS) {
            shown = canvas.marks();
        }
        List<Glyph> glyphs = onlyOnce(shown.stream().map(this::glyph).toList());
        List<Ruling> lines = GlyphOutlines.removedFrom(
                canvas.lines().stream().map(this::turned).toList(), glyphs);
        Set<Glyph> unread = Watermarks.of(glyphs);
        unread.addAll(Strikes.of(lines, glyphs));
        return new Page(
                canvas.number(),
                turn,
                turn.of(canvas.size()),
                RaisedMarks.placed(
                        glyphs.stream().filter(glyph -> !unread.contains(glyph)).toList()),
                lines,
                canvas.fills().stream().map(Fill::box).map(turn::of).toList(),
                canvas.pictures().stream().map(turn::of).toList());
    }

    private boolean isShown(Mark mark) {
        return switch (mark.ink()) {
            case DARK -> true;
            case NONE -> outlined.shows(mark);
            case PALE ->
                canvas.fills().stream()
                        .anyMatch(fill -> fill.ink() == Ink.DARK && fill.box().contains(mark.x(), mark.y()));
        };
    }

    private Glyph glyph(Mark mark) {
        double x = turn.x(mark.x(), mark.y());
        double y = turn.y(mark.x(), mark.y());
        String text = PlainCharacters.of(mark.text());
        Direction direction = mark.direction().turnedBack(turn.quarters());
        if (direction == Direction.RIGHT) {
            return new Glyph(text, x, y, mark.width(), mark.size());
        }
        Glyph flat = new Glyph(text, 0, 0, mark.width(), mark.size());
        double along = mark.width() / 2;
        double rise = -flat.centreY();
        double centreX =
                switch (direction) {
                    case DOWN -> x + rise;
                    case UP -> x - rise;
                    default -> x - along;
                };
        double centreY =
                switch (direction) {
                    case DOWN -> y + along;
                    case UP -> y - along;
                    default -> y + rise;
                };
        return new Glyph(text, centreX - along, centreY + rise, mark.width(), mark.size());
    }

    private Ruling turned(Ruling line) {
        Box box = turn.of(
                line.horizontal()
                        ? new Box(line.from(), line.at(), line.to(), line.at())
                        : new Box(line.at(), line.from(), line.at(), line.to()));
        boolean horizontal = line.horizontal() == (turn.quarters() % 2 == 0);
        return horizontal
                ? new Ruling(true, box.top(), box.left(), box.right())
                : new Ruling(false, box.left(), box.top(), box.bottom());
    }

    private static List<Glyph> onlyOnce(List<Glyph> glyphs) {
        PrintedPlaces printed = new PrintedPlaces();
        return glyphs.stream()
                .filter(glyph -> glyph.isBlank() || printed.add(glyph))
                .toList();
    }

    /** Which characters were printed where: the same one in nearly the same place was printed twice to look bold. */
    private static final class PrintedPlaces {

        /**
         * Two printings of one character are no further apart than this share of its size. The narrowest character, a digit
         * or a letter, is wider, so that 11 stays 11.
         */
        private static final double DOUBLED = 0.15;

        /** Bits for the quick look; a page of three thousand characters sets one in twenty. */
        private static final int LOOKS = 1 << 16;

        private static final int NEIGHBOUR = 1;

        private final Map<Long, List<Glyph>> places = new HashMap<>();
        private final BitSet taken = new BitSet(LOOKS);

        /** Adds a character, unless it stands there already. */
        boolean add(Glyph glyph) {
            double cell = Math.max(1, DOUBLED * glyph.size());
            long column = Math.round(glyph.left() / cell);
            long row = Math.round(glyph.baseline() / cell);
            for (long x = column - NEIGHBOUR; x <= column + NEIGHBOUR; x++) {
                for (long y = row - NEIGHBOUR; y <= row + NEIGHBOUR; y++) {
                    long place = place(glyph, x, y);
                    if (taken.get(look(place)) && holds(place, glyph)) {
                        return false;
                    }
                }
            }
            long place = place(glyph, column, row);
            taken.set(look(place));
            places.computeIfAbsent(place, key -> new ArrayList<>(1)).add(glyph);
            return true;
        }

        private boolean holds(long place, Glyph glyph) {
            double near = DOUBLED * glyph.size();
            for (Glyph earlier : places.getOrDefault(place, List.of())) {
                if (earlier.text().equals(glyph.text())
                        && Math.abs(earlier.left() - glyph.left()) <= near
                        && Math.abs(earlier.baseline() - glyph.baseline()) <= near) {
                    return true;
                }
            }
            return false;
        }

        /** Where on the page the character stands, about; different characters and places may share a number. */
        private static long place(Glyph glyph, long column, long row) {
            return (column << 40) ^ (row << 16) ^ glyph.text().hashCode();
        }

        /** The place's bit: nearly always it tells that nothing stands there, without asking the map. */
        private static int look(long place) {
            return Long.hashCode(place * 0x9E3779B97F4A7C15L) & LOOKS - 1;
        }
    }
}
