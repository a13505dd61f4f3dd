package io.github.gouji.example.scans;

import java.util.ArrayList;
import java.util.List;

/** The ruling lines of an upright page: long runs of ink, horizontal and vertical. */
final class RuledLines {

    /**
     * A line.
     *
     * @param horizontal or vertical
     * @param at the y of a horizontal one, the x of a vertical one
     * @param from where it begins
     * @param to where it ends
     * @param thick how thick it is
     */
    record Line(boolean horizontal, int at, int from, int to, int thick) {}

    /** Strokes of print are shorter than this share of the page's width: 9 mm of A4. */
    private static final double SHORTEST = 0.043;
    /** Sides of a row that stands alone on its page are shorter, but no shorter than this share: 5.5 mm. */
    private static final double SIDE = 0.026;
    /** … and end at lines across, no further off than this share: half a millimetre. */
    private static final double AT_LINE = 0.0025;
    /** A line of this share of the page's width is one by itself. */
    private static final double LONG = 0.2;
    /** So much of a line is ink: strokes of print that seem to be one have gaps between them. */
    private static final double COVERED = 0.9;
    /** … and so much of a long one, or of the side of a row, which print is not. */
    private static final double COVERED_LONG = 0.5;
    /** Gaps in a line that is scanned badly, in pixels. */
    private static final int GAP = 3;
    /** Runs no further apart across are one line; lines of cells are further apart by far. */
    private static final int APART = 3;
    /** An end reaches the line across it if it is no further off, as a share of the page's width: 1.5 mm. */
    private static final double REACH = 0.007;
    /** Thicker, as a share of the width, is a bar or a picture, no line: 2 mm. */
    private static final double THICKEST = 0.0095;

    private final Greyscale page;
    private final int line;
    private final int shortest;

    private RuledLines(Greyscale page) {
        this.page = page;
        this.line = page.line();
        this.shortest = (int) (SHORTEST * page.width);
    }

    static List<Line> of(Greyscale page) {
        RuledLines finder = new RuledLines(page);
        List<Line> across = finder.lines(true, finder.shortest);
        List<Line> down = new ArrayList<>(finder.lines(false, finder.shortest));
        finder.lines(false, (int) (SIDE * page.width)).stream()
                .filter(line -> finder.isSide(line, across))
                .forEach(down::add);
        List<Line> all = new ArrayList<>();
        across.stream()
                .filter(line -> finder.isRuling(line, down))
                .forEach(line -> all.add(finder.reaching(line, down)));
        down.stream()
                .filter(line -> finder.isRuling(line, across))
                .forEach(line -> all.add(finder.reaching(line, across)));
        return all;
    }

    private boolean isDark(boolean horizontal, int along, int at) {
        int size = horizontal ? page.height : page.width;
        for (int side = Math.max(0, at - 1); side <= Math.min(size - 1, at + 1); side++) {
            if (isInk(horizontal, along, side)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInk(boolean horizontal, int along, int at) {
        return horizontal ? page.isLine(along, at, line) : page.isLine(at, along, line);
    }

    private List<Line> lines(boolean horizontal, int least) {
        int length = horizontal ? page.width : page.height;
        int breadth = horizontal ? page.height : page.width;
        List<Line> done = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (int at = 0; at < breadth; at++) {
            for (Line run : runs(horizontal, at, length, least)) {
                Line merged = run;
                for (int i = open.size() - 1; i >= 0; i--) {
                    Line other = open.get(i);
                    if (other.from() <= merged.to() + GAP && merged.from() <= other.to() + GAP) {
                        int first = Math.min(other.at(), merged.at());
                        merged = new Line(
                                horizontal,
                                first,
                                Math.min(other.from(), merged.from()),
                                Math.max(other.to(), merged.to()),
                                at - first + 1);
                        open.remove(i);
                    }
                }
                open.add(merged);
            }
            int now = at;
            open.removeIf(line -> line.at() + line.thick() + APART <= now && done.add(line));
        }
        done.addAll(open);
        int thickest = Math.max(6, (int) (THICKEST * page.width));
        return done.stream()
                .filter(line -> line.thick() <= thickest)
                // while open, a line is told by its first row
                .map(line -> new Line(
                        horizontal, line.at() + line.thick() / 2, line.from(), line.to(), line.thick()))
                .toList();
    }

    private List<Line> runs(boolean horizontal, int at, int length, int least) {
        List<Line> runs = new ArrayList<>();
        int start = -1;
        int last = -1;
        int inked = 0;
        for (int along = 0; along <= length; along++) {
            boolean dark = along < length && isDark(horizontal, along, at);
            if (dark) {
                if (start < 0) {
                    start = along;
                    inked = 0;
                }
                inked += isInk(horizontal, along, at) ? 1 : 0;
                last = along;
            } else if (start >= 0 && (along == length || along - last > GAP)) {
                // rows that only touch a line beside them are no part of it
                if (last - start >= least && inked > covered(last - start) * (last - start)) {
                    runs.add(new Line(horizontal, at, start, last, 1));
                }
                start = -1;
            }
        }
        return runs;
    }

    private double covered(int length) {
        boolean mayBePrint = length >= shortest && length < LONG * page.width;
        return mayBePrint ? COVERED : COVERED_LONG;
    }

    /** A line meets others; a long one may stand alone. Where strokes of print seem to be a line, it does neither. */
    private boolean isRuling(Line line, List<Line> across) {
        int reach = (int) (REACH * page.width);
        return line.to() - line.from() >= LONG * page.width
                || across.stream()
                        .anyMatch(other -> other.from() - reach <= line.at()
                                && line.at() <= other.to() + reach
                                && line.from() - reach <= other.at()
                                && other.at() <= line.to() + reach);
    }

    /** Whether a stroke is a side of a row: it goes from one line to another. */
    private boolean isSide(Line stroke, List<Line> across) {
        return stroke.to() - stroke.from() < shortest
                && isAt(stroke.from(), stroke, across)
                && isAt(stroke.to(), stroke, across);
    }

    private boolean isAt(int end, Line line, List<Line> across) {
        int close = (int) (AT_LINE * page.width);
        return across.stream()
                .anyMatch(other -> Math.abs(other.at() - end) <= close + other.thick() / 2
                        && other.from() - close <= line.at()
                        && line.at() <= other.to() + close);
    }

    private Line reaching(Line line, List<Line> across) {
        int reach = (int) (REACH * page.width);
        int from = line.from();
        int to = line.to();
        for (Line other : across) {
            if (other.from() - reach <= line.at() && line.at() <= other.to() + reach) {
                from = Math.abs(other.at() - line.from()) <= reach ? Math.min(from, other.at()) : from;
                to = Math.abs(other.at() - line.to()) <= reach ? Math.max(to, other.at()) : to;
            }
        }
        return new Line(line.horizontal(), line.at(), from, to, line.thick());
    }
}
