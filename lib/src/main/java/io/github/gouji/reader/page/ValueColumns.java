package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of values in a table without lines: where values stand below each other. */
final class ValueColumns {

    /** A value that stands below no name is of the nearest if any other is more than so many times as far away. */
    private static final double CLEARLY_NEARER = 2;
    /** Texts side by side left of the values: more are names of columns. */
    private static final int LABEL_AND_GROUP = 2;

    private final List<Span> columns = new ArrayList<>();
    /** Whether it can be told which name of the header each column bears. */
    private boolean sure = true;

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

    /** Columns of which only the names are known. */
    static ValueColumns named(List<Span> names) {
        ValueColumns columns = new ValueColumns(List.of());
        columns.columns.addAll(names);
        columns.columns.sort(Comparator.comparingDouble(Span::from));
        return columns;
    }

    private void add(Segment segment) {
        Span whole = Span.of(segment);
        for (Span span : List.copyOf(columns)) {
            if (span.meets(segment)) {
                columns.remove(span);
                whole = whole.union(span);
            }
        }
        columns.add(whole);
    }

    /** Columns with a name but no value in any row. */
    private void addEmptyColumns(List<TextLine> section) {
        int head = 0;
        while (!OpenTableFinder.isRow(section.get(head))) {
            head++;
        }
        int body = endOfHeader(section, head);
        List<Span> names = ColumnNames.of(
                section.subList(0, head), endOfLabels(section.subList(body, section.size()), Double.NEGATIVE_INFINITY));
        // else a name for each column, perhaps not quite above its values
        if (names.size() > columns.size()) {
            sure = take(withOthersBeside(names));
        }
    }

    /** These names and, left and right of all of them, the columns whose names the page's end left above it. */
    private List<Span> withOthersBeside(List<Span> names) {
        double from = names.stream().mapToDouble(Span::from).min().orElse(0);
        double to = names.stream().mapToDouble(Span::to).max().orElse(0);
        List<Span> all = new ArrayList<>(names);
        columns.stream()
                .filter(column -> column.to() <= from || column.from() >= to)
                .forEach(all::add);
        return all;
    }

    /** Takes known columns for these if each of these is another one of them; whether it is. */
    private boolean take(List<Span> known) {
        List<Span> taken = new ArrayList<>(known);
        Set<Span> met = new HashSet<>();
        for (Span column : columns) {
            Optional<Span> place = placeOf(column, known);
            if (place.isEmpty() || !met.add(place.get())) {
                return false;
            }
            taken.set(known.indexOf(place.get()), place.get().union(column));
        }
        columns.clear();
        columns.addAll(taken);
        columns.sort(Comparator.comparingDouble(Span::from));
        return true;
    }

    /** The only one of several places that a column meets or, if it meets none, the one that is clearly nearest. */
    private static Optional<Span> placeOf(Span column, List<Span> known) {
        List<Span> met = known.stream().filter(column::meets).toList();
        if (!met.isEmpty()) {
            return met.size() == 1 ? Optional.of(met.get(0)) : Optional.empty();
        }
        List<Span> nearest = known.stream()
                .sorted(Comparator.comparingDouble(span -> distance(span, column.centre())))
                .toList();
        boolean clear = nearest.size() == 1
                || distance(nearest.get(0), column.centre()) * CLEARLY_NEARER
                        < distance(nearest.get(1), column.centre());
        return clear ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    /** Where each column begins and ends, one after the other. */
    List<Double> spans() {
        return columns.stream()
                .flatMap(span -> Stream.of(span.from(), span.to()))
                .toList();
    }

    /** Adds the columns of the table above in which nothing stands here, if these columns are some of those. */
    void goOnWith(List<Double> above) {
        if (!above.isEmpty()) {
            take(Span.of(above));
        }
    }

    /** Where the labels of rows end; before the columns if no row has one. */
    double labelsEnd(List<TextLine> section) {
        return endOfLabels(section.stream().filter(OpenTableFinder::isRow).toList(), left());
    }

    private double endOfLabels(List<TextLine> lines, double none) {
        return lines.stream()
                .flatMap(line -> line.segments().stream())
                .filter(segment -> segment.right() < left() && !OpenTableFinder.isValue(segment))
                .mapToDouble(Segment::right)
                .max()
                .orElse(none);
    }

    int count() {
        return columns.size();
    }

    /** Where the first column begins. */
    double left() {
        return columns.get(0).from();
    }

    /** Where the last column ends. */
    double right() {
        return columns.get(columns.size() - 1).to();
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
        return words.stream().reduce(Segment::joined).orElseThrow();
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
            if (distance(columns.get(i), segment.centre()) < distance(columns.get(nearest), segment.centre())) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static double distance(Span column, double x) {
        return Math.abs(column.centre() - x);
    }

    /** Number of lines before the body: those above the first row, without the first lines of that row's label. */
    int endOfHeader(List<TextLine> section, int firstRow) {
        int end = firstRow;
        while (end > 0 && mayBeOfLabel(section.get(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether a line is one of a label, perhaps with one of a group's name beside it. */
    private boolean mayBeOfLabel(TextLine line) {
        return line.right() < left() && line.segments().size() <= LABEL_AND_GROUP;
    }

    /** Whether each column's name is known and no row has two values in one column. */
    boolean isClear(List<TextLine> section) {
        if (!sure) {
            return false;
        }
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
