package io.github.gouji.reader.page;

import io.github.gouji.reader.page.PageCanvas.Fill;
import io.github.gouji.reader.page.PageCanvas.Mark;
import io.github.gouji.text.PlainCharacters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
        if (marks.stream().allMatch(mark -> mark.direction() == Direction.RIGHT)) {
            return Direction.RIGHT;
        }
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
        List<Glyph> glyphs = Glyph.sorted(onlyOnce(shown()), Glyph.IN_READING_ORDER);
        List<Ruling> lines = GlyphOutlines.removedFrom(
                canvas.lines().stream().map(this::turned).toList(), glyphs);
        Set<Glyph> unread = Watermarks.of(glyphs);
        unread.addAll(Strikes.of(lines, glyphs));
        return new Page(
                canvas.number(),
                turn,
                turn.of(canvas.size()),
                RaisedMarks.placed(unread.isEmpty() ? glyphs : without(unread, glyphs)),
                lines,
                canvas.fills().stream().map(Fill::box).map(turn::of).toList(),
                canvas.pictures().stream().map(turn::of).toList());
    }

    private static List<Glyph> without(Set<Glyph> unread, List<Glyph> glyphs) {
        return glyphs.stream().filter(glyph -> !unread.contains(glyph)).toList();
    }

    /** What shows of the marks or, where next to nothing does, all of them. */
    private List<Mark> shown() {
        List<Mark> marks = canvas.marks();
        BitSet covered = CoveredMarks.of(marks, canvas.fills());
        List<Mark> shown = new ArrayList<>(marks.size());
        for (int i = 0; i < marks.size(); i++) {
            if (!covered.get(i) && isShown(marks.get(i))) {
                shown.add(marks.get(i));
            }
        }
        long hidden = letters(marks.stream().filter(mark -> mark.ink() == Ink.NONE));
        return hidden > 0 && hidden > letters(shown.stream()) * HIDDEN_OUTWEIGHS ? marks : shown;
    }

    private static long letters(Stream<Mark> marks) {
        return marks.filter(mark -> !mark.text().isBlank()).count();
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

    private List<Glyph> onlyOnce(List<Mark> marks) {
        PrintedPlaces printed = new PrintedPlaces(marks.size());
        List<Glyph> glyphs = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            Glyph glyph = glyph(mark);
            if (glyph.isBlank() || printed.add(glyph)) {
                glyphs.add(glyph);
            }
        }
        return glyphs;
    }

    /** Which characters were printed where: the same one in nearly the same place was printed twice to look bold. */
    private static final class PrintedPlaces {

        /**
         * Two printings of one character are no further apart than this share of its size. The narrowest character, a digit
         * or a letter, is wider, so that 11 stays 11.
         */
        private static final double DOUBLED = 0.15;

        /** Side of the squares in which characters are looked up, by their size: most need no look at a neighbour. */
        private static final double SQUARE = 4 * DOUBLED;
        /** Slots for each character, so that most are free. */
        private static final int SPARE = 4;
        /** No page has more characters in one slot, but one that is made to keep a program busy. */
        private static final int MOST_IN_SLOT = 500;

        private static final int NONE = -1;

        private final List<Glyph> glyphs;
        private final long[] places;
        /** For each slot the character that was put there last; for each character the one put there before. */
        private final int[] last;

        private final int[] before;

        /** Room for so many characters. */
        PrintedPlaces(int most) {
            glyphs = new ArrayList<>(most);
            places = new long[most];
            before = new int[most];
            last = new int[Integer.highestOneBit(most * SPARE + 1)];
            Arrays.fill(last, NONE);
        }

        /** Adds a character, unless it stands there already. */
        boolean add(Glyph glyph) {
            double side = SQUARE * glyph.size();
            double near = DOUBLED * glyph.size();
            long lastColumn = Math.round((glyph.left() + near) / side);
            long lastRow = Math.round((glyph.baseline() + near) / side);
            for (long x = Math.round((glyph.left() - near) / side); x <= lastColumn; x++) {
                for (long y = Math.round((glyph.baseline() - near) / side); y <= lastRow; y++) {
                    if (holds(place(glyph, x, y), glyph, near)) {
                        return false;
                    }
                }
            }
            int index = glyphs.size();
            places[index] = place(glyph, Math.round(glyph.left() / side), Math.round(glyph.baseline() / side));
            before[index] = last[slot(places[index])];
            last[slot(places[index])] = index;
            glyphs.add(glyph);
            return true;
        }

        private boolean holds(long place, Glyph glyph, double near) {
            int looks = 0;
            for (int i = last[slot(place)]; i != NONE && looks < MOST_IN_SLOT; i = before[i]) {
                looks++;
                Glyph earlier = glyphs.get(i);
                if (places[i] == place
                        && earlier.text().equals(glyph.text())
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

        private int slot(long place) {
            return Long.hashCode(place * 0x9E3779B97F4A7C15L) & last.length - 1;
        }
    }
}
