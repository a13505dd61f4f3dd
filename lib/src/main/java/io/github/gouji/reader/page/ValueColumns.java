package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The columns of values in a table without lines: where values stand below each other. */
final class ValueColumns {

    private record Span(double from, double to) {

        boolean meets(Span other) {
            return other.from < to && other.to > from;
        }

        boolean meets(Segment segment) {
            return segment.left() < to && segment.right() > from;
        }
    }

    private final List<Span> columns = new ArrayList<>();

    private ValueColumns(List<TextLine> lines) {
        List<TextLine> rows = lines.stream().filter(OpenTableFinder::isRow).toList();
        rows.forEach(row -> OpenTableFinder.values(row).forEach(this::add));
        columns.sort(Comparator.comparingDouble(Span::from));
    }

    /** The columns of a table's section, which has at least one row. */
    static ValueColumns of(List<TextLine> section) {
        ValueColumns columns = new ValueColumns(section);
        columns.addEmptyColumns(section);
        return columns;
    }

    private void add(Segment segment) {
        double from = segment.left();
        double to = segment.right();
        for (Span span : List.copyOf(columns)) {
            if (span.meets(segment)) {
                columns.remove(span);
                from = Math.min(from, span.from);
                to = Math.max(to, span.to);
            }
        }
        columns.add(new Span(from, to));
    }

    /** Columns with a name but no value in any row. */
    private void addEmptyColumns(List<TextLine> section) {
        int head = 0;
        while (!OpenTableFinder.isRow(section.get(head))) {
            head++;
        }
        double labels = labelsEnd(section);
        List<Segment> lowest = new ArrayList<>();
        for (int i = head - 1; i >= 0; i--) {
            List<Segment> segments = section.get(i).segments();
            for (Segment segment : segments) {
                boolean corner = segment == segments.get(0) && segment.left() < left() || segment.left() < labels;
                if (!corner && lowest.stream().noneMatch(below -> isAbove(segment, below))) {
                    lowest.add(segment);
                }
            }
        }
        if (lowest.size() <= columns.size()) {
            // a name for each column, perhaps not quite above its values
            return;
        }
        lowest.stream()
                .filter(segment -> columns.stream().noneMatch(span -> span.meets(segment)))
                .forEach(this::add);
        columns.sort(Comparator.comparingDouble(Span::from));
    }

    private static boolean isAbove(Segment segment, Segment below) {
        return segment.left() < below.right() && segment.right() > below.left();
    }

    /** Where each column begins and ends, one after the other. */
    List<Double> spans() {
        return columns.stream().flatMap(span -> Stream.of(span.from, span.to)).toList();
    }

    /** Adds the columns of the table above in which nothing stands here, if these columns are some of those. */
    void goOnWith(List<Double> above) {
        List<Span> all = new ArrayList<>();
        for (int i = 0; i + 1 < above.size(); i += 2) {
            all.add(new Span(above.get(i), above.get(i + 1)));
        }
        boolean same = columns.stream()
                .allMatch(span -> all.stream().filter(span::meets).count() == 1);
        if (same) {
            all.removeIf(span -> columns.stream().anyMatch(span::meets));
            columns.addAll(all);
            columns.sort(Comparator.comparingDouble(Span::from));
        }
    }

    /** Where the labels of rows end; before the columns if no row has one. */
    double labelsEnd(List<TextLine> section) {
        return section.stream()
                .filter(OpenTableFinder::isRow)
                .flatMap(line -> line.segments().stream())
                .filter(segment -> segment.right() < left() && !OpenTableFinder.isValue(segment))
                .mapToDouble(Segment::right)
                .max()
                .orElse(left());
    }

    int count() {
        return columns.size();
    }

    /** Where the first column begins. */
    double left() {
        return columns.get(0).from;
    }

    /** Where the last column ends. */
    double right() {
        return columns.get(columns.size() - 1).to;
    }

    /**
     * A line of the table, cut also at narrow gaps: between labels and values, between different columns, and before an
     * ordinal in the midst of labels.
     */
    TextLine cut(TextLine line) {
        List<Segment> parts = new ArrayList<>();
        for (Segment segment : line.segments()) {
            List<Segment> words = segment.cut(segment::isApart);
            int start = 0;
            for (int i = 1; i <= words.size(); i++) {
                if (i == words.size() || isParted(words.get(i - 1), words.get(i))) {
                    parts.add(joined(words.subList(start, i)));
                    start = i;
                }
            }
        }
        return new TextLine(parts);
    }

    private boolean isParted(Segment word, Segment next) {
        boolean value = word.centre() >= left();
        boolean nextValue = next.right() > left();
        if (value && nextValue) {
            return nearest(word) != nearest(next);
        }
        return nextValue || Values.beginsWithOrdinal(next.text());
    }

    private static Segment joined(List<Segment> words) {
        List<Glyph> glyphs =
                words.stream().flatMap(word -> word.glyphs().stream()).toList();
        return new Segment(glyphs, words.get(0).usualGap());
    }

    /** The first column that a text stands in or, if none, the nearest. */
    int firstUnder(Segment segment) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).meets(segment)) {
                return i;
            }
        }
        return nearest(segment);
    }

    /** The last column that a text stands in or, if none, the nearest. */
    int lastUnder(Segment segment) {
        for (int i = columns.size() - 1; i >= 0; i--) {
            if (columns.get(i).meets(segment)) {
                return i;
            }
        }
        return nearest(segment);
    }

    private int nearest(Segment segment) {
        int nearest = 0;
        for (int i = 1; i < columns.size(); i++) {
            if (distance(i, segment) < distance(nearest, segment)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private double distance(int column, Segment segment) {
        return Math.abs((columns.get(column).from + columns.get(column).to) / 2 - segment.centre());
    }

    /** Number of lines before the body: those above the first row, without the first lines of that row's label. */
    int endOfHeader(List<TextLine> section, int firstRow) {
        int end = firstRow;
        while (end > 0 && section.get(end - 1).right() < left()) {
            end--;
        }
        return end;
    }

    /** Whether no row has two values in one column. */
    boolean isClear(List<TextLine> section) {
        for (TextLine line : section) {
            if (OpenTableFinder.isRow(line)) {
                List<Segment> values = OpenTableFinder.values(line);
                long places = values.stream().map(this::firstUnder).distinct().count();
                if (places < values.size()) {
                    return false;
                }
            }
        }
        return true;
    }
}
