package io.github.gouji.reader.page;

import java.util.List;

/** Finds running text that is set in two columns: lines on both sides of a gap that none crosses. */
final class TextColumns {

    /** Fewer lines side by side are a letterhead or a signature, not columns of text. */
    private static final int FEWEST_LINES = 6;
    /** A line of running text uses more than this share of its column's width; labels and values use less. */
    private static final double FILLED = 0.7;
    /** A column is text if more than one line in so many is filled. */
    private static final int ONE_IN = 2;
    /** Where the gap may be, as shares of the text's width: columns of text are about equally wide. */
    private static final double FIRST_GAP = 0.35;

    private static final double LAST_GAP = 0.65;
    /** Steps in which the gap is looked for, in points: no gap between columns is narrower than two. */
    private static final double STEP = 4;
    /** What is left free on each side of the gap's middle, in ems: less is a blank within a line. */
    private static final double FREE = 0.5;

    private final List<TextLine> lines;
    /** For each line what it must leave free beside the gap. */
    private final double[] margins;
    /** For each line whether it is a row of a table. */
    private final List<Boolean> rows;

    private final double gap;

    private TextColumns(List<TextLine> lines, double[] margins, List<Boolean> rows, double gap) {
        this.lines = lines;
        this.margins = margins;
        this.rows = rows;
        this.gap = gap;
    }

    /** The left and the right column; empty where there are none. */
    static List<Box> of(List<TextLine> lines) {
        double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        double firstGap = left + FIRST_GAP * (right - left);
        if (countBehind(firstGap, lines) < FEWEST_LINES) {
            return List.of();
        }
        double[] margins =
                lines.stream().mapToDouble(line -> FREE * line.size()).toArray();
        List<Boolean> rows = lines.stream().map(OpenTableFinder::isRow).toList();
        for (double gap = firstGap; gap < left + LAST_GAP * (right - left); gap += STEP) {
            List<Box> columns = new TextColumns(lines, margins, rows, gap).boxes();
            if (!columns.isEmpty()) {
                return columns;
            }
        }
        return List.of();
    }

    private static int countBehind(double gap, List<TextLine> lines) {
        int count = 0;
        for (TextLine line : lines) {
            for (Segment segment : line.segments()) {
                count += segment.left() > gap ? 1 : 0;
            }
        }
        return count;
    }

    private List<Box> boxes() {
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || rows.get(i) || !isParted(i)) {
                if (i - start >= FEWEST_LINES) {
                    List<Box> columns = columns(lines.subList(start, i));
                    if (!columns.isEmpty()) {
                        return columns;
                    }
                }
                start = i + 1;
            }
        }
        return List.of();
    }

    /** Whether a line leaves the gap free. */
    private boolean isParted(int line) {
        for (Segment segment : lines.get(line).segments()) {
            if (segment.right() >= gap - margins[line] && segment.left() <= gap + margins[line]) {
                return false;
            }
        }
        return true;
    }

    private List<Box> columns(List<TextLine> run) {
        List<Segment> segments =
                run.stream().flatMap(line -> line.segments().stream()).toList();
        List<Segment> left =
                segments.stream().filter(segment -> segment.right() < gap).toList();
        List<Segment> right =
                segments.stream().filter(segment -> segment.left() > gap).toList();
        if (!isText(left) || !isText(right)) {
            return List.of();
        }
        Box all = run.stream().map(TextLine::box).reduce(Box::union).orElseThrow();
        return List.of(
                new Box(all.left(), all.top(), gap, all.bottom()), new Box(gap, all.top(), all.right(), all.bottom()));
    }

    private static boolean isText(List<Segment> column) {
        double left = column.stream().mapToDouble(Segment::left).min().orElse(0);
        double right = column.stream().mapToDouble(Segment::right).max().orElse(0);
        long full = column.stream()
                .filter(segment -> segment.right() - segment.left() > FILLED * (right - left))
                .count();
        return full >= FEWEST_LINES && full * ONE_IN > column.size();
    }
}
