package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Parts the body of a table without columns' lines into rows: at printed lines if they stand between all rows, else
 * where a label begins with an ordinal or the lines of labels are furthest apart.
 */
final class OpenRows {

    /**
     * A row of a table without lines.
     *
     * @param group what stands left of its label, for this row and others
     * @param label its label
     * @param values what stands in each column, empty where nothing does
     */
    record Row(String group, String label, List<String> values) {}

    /** A line parts rows if it runs below more than this share of the values' width: half, so not one cell's own. */
    private static final double LEVEL_COVERS = 0.5;
    /** A group's name and a label are further apart than this, in ems: characters of one text touch. */
    private static final double GROUP_APART = 0.15;
    /** The next line of a text is less than this further down, in ems: cells are set solid to one and a half (1.2 is too near). */
    private static final double NEXT_LINE = 1.6;
    /** … and more than this: what is less far down is no line of its own. */
    private static final double OWN_LINE = 0.5;
    /** Texts of a column begin or have their middle within this of each other, in points: print is that exact. */
    private static final double ALIGNED = 2;
    /** What stands at one place on paper may differ by this much in a file, in points. */
    private static final double ROUNDING = 1;
    /** A line has room for another word if this much more is free, in ems: nothing is set to the last hair. */
    private static final double ROOM = 0.5;
    /** Gaps between lines that differ by no more than this, in points, are equally wide. */
    private static final double EQUAL_GAPS = 0.5;

    private final ValueColumns columns;
    private final List<TextLine> body;
    /** Where labels with Arabic ordinals, the lowest kind, begin. */
    private final double start;

    private final List<Double> rows;
    private final List<Segment> groups = new ArrayList<>();
    private final List<Segment> labels = new ArrayList<>();

    private final List<Segment> others;

    private OpenRows(ValueColumns columns, List<TextLine> body, List<Segment> others) {
        this.others = others;
        this.columns = columns;
        this.start = startOfItems(body);
        double[] starts = startsOfLabels(body);
        this.body = body.stream()
                .map(line ->
                        line.cut((glyph, next) -> isBeforeItems(glyph, next) || isBeforeLabel(starts, glyph, next)))
                .toList();
        this.rows = this.body.stream()
                .filter(OpenTableFinder::isRow)
                .map(OpenRows::middle)
                .toList();
        sortLabels();
    }

    /**
     * The rows of a section's body.
     *
     * @param others labels of rows, those of other sections of the table included
     */
    static List<Row> of(ValueColumns columns, List<TextLine> body, List<Ruling> levels, List<Segment> others) {
        OpenRows open = new OpenRows(columns, body, others);
        return open.rows(open.boundaries(levels));
    }

    /** The height of a row: that of its values, as a group's name beside it may stand a little higher or lower. */
    private static double middle(TextLine row) {
        return row.segments().get(row.segments().size() - 1).middle();
    }

    /**
     * Sorts what stands left of the values into labels of rows and names of groups of rows. Names of groups stand left
     * of another label, or left of where labels with Arabic ordinals, the lowest kind, begin; the second line of a
     * label may do so, too, but stands right below the first.
     */
    private void sortLabels() {
        for (TextLine line : body) {
            List<Segment> left = leftOf(line);
            for (int i = 0; i < left.size(); i++) {
                Segment segment = left.get(i);
                boolean last = i == left.size() - 1;
                boolean known = groups.stream().anyMatch(group -> isBelow(segment, group));
                boolean ofGroup = !last || segment.right() <= start + ROUNDING || known;
                boolean ofLabel = labels.stream().anyMatch(label -> isBelow(segment, label));
                boolean rowLabel =
                        last && (OpenTableFinder.isRow(line) && !known && !isBesideLabel(segment) || isBlankRow(line));
                (rowLabel || !ofGroup || last && ofLabel && !known ? labels : groups).add(segment);
            }
        }
    }

    /** Whether a line is the label of a blank row: groups have items beside them, above or below, before another begins. */
    private boolean isBlankRow(TextLine line) {
        int at = body.indexOf(line);
        return isOnlyAboveItems(at)
                && at + 1 < body.size()
                && isOnlyAboveItems(at + 1)
                && (at == 0 || leftOf(body.get(at - 1)).stream().noneMatch(other -> Values.isItem(other.text())));
    }

    /** Whether a line has one label, with an ordinal of a higher kind than those of items. */
    private boolean isOnlyAboveItems(int line) {
        List<Segment> left = leftOf(body.get(line));
        return left.size() == 1
                && Values.beginsWithOrdinal(left.get(0).text())
                && !Values.isItem(left.get(0).text());
    }

    private boolean isBeforeItems(Glyph glyph, Glyph next) {
        return glyph.right() <= start + ROUNDING
                && next.left() >= start - ROUNDING
                && Segment.gap(glyph, next) > GROUP_APART;
    }

    /** Whether a gap, be it ever so narrow, stands right where labels begin: left of it is the name of a group. */
    private static boolean isBeforeLabel(double[] starts, Glyph glyph, Glyph next) {
        return Segment.gap(glyph, next) > GROUP_APART
                && Arrays.stream(starts)
                        .anyMatch(start -> Math.abs(next.left() - start) <= ROUNDING && glyph.left() < start);
    }

    /** Where labels with an ordinal begin that stand beside values, and right of something else. */
    private double[] startsOfLabels(List<TextLine> lines) {
        return lines.stream()
                .filter(OpenTableFinder::isRow)
                .map(this::leftOf)
                .filter(left -> left.size() > 1)
                .map(left -> left.get(left.size() - 1))
                .filter(segment -> Values.beginsWithOrdinal(segment.text()))
                .mapToDouble(Segment::left)
                .toArray();
    }

    /** Whether the label of the row is printed in lines above and below this text, so that it is not the label. */
    private boolean isBesideLabel(Segment segment) {
        double near = NEXT_LINE / 2 * segment.first().size();
        List<Double> items = body.stream()
                .flatMap(line -> leftOf(line).stream())
                .filter(other -> other.left() >= start - ROUNDING && other != segment)
                .map(other -> other.middle() - segment.middle())
                .filter(distance -> Math.abs(distance) < near)
                .toList();
        return segment.right() <= start + ROUNDING
                && items.stream().anyMatch(distance -> distance < 0)
                && items.stream().anyMatch(distance -> distance > 0);
    }

    /** Whether a text is the next line of another: right below it, and begun or centred alike. */
    private static boolean isBelow(Segment segment, Segment other) {
        double pitch = segment.middle() - other.middle();
        double size = segment.first().size();
        return !Values.beginsWithOrdinal(segment.text())
                && pitch > OWN_LINE * size
                && pitch < NEXT_LINE * size
                && (Math.abs(segment.left() - other.left()) < ALIGNED
                        || Math.abs(segment.centre() - other.centre()) < ALIGNED);
    }

    private double startOfItems(List<TextLine> lines) {
        return lines.stream()
                .map(this::leftOf)
                .filter(left -> !left.isEmpty())
                .map(left -> left.get(left.size() - 1))
                .filter(segment -> Values.isItem(segment.text()))
                .mapToDouble(Segment::left)
                .min()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private List<Segment> leftOf(TextLine line) {
        return line.segments().stream()
                .filter(segment -> segment.left() < columns.left() && !isValueOf(line, segment))
                .toList();
    }

    private static boolean isValueOf(TextLine line, Segment segment) {
        return OpenTableFinder.isRow(line) && OpenTableFinder.values(line).contains(segment);
    }

    /** The y where each row begins; the first is negative infinity. */
    private List<Double> boundaries(List<Ruling> levels) {
        double[] drawn = levels.stream()
                .filter(level -> Math.min(level.to(), columns.right()) - Math.max(level.from(), columns.left())
                        > LEVEL_COVERS * (columns.right() - columns.left()))
                .mapToDouble(Ruling::at)
                .filter(at -> at > body.get(0).baseline()
                        && at < body.get(body.size() - 1).baseline())
                .sorted()
                .toArray();
        List<Double> boundaries = new ArrayList<>(List.of(Double.NEGATIVE_INFINITY));
        if (rows.isEmpty()) {
            // the values of its only row are blank
            return boundaries;
        }
        if (isBetweenAllRows(drawn)) {
            Arrays.stream(drawn).forEach(boundaries::add);
            return boundaries;
        }
        List<Segment> sorted = labels.stream()
                .sorted(Comparator.comparingDouble(Segment::middle))
                .toList();
        addBoundaries(sorted, Double.NEGATIVE_INFINITY, rows.get(0), boundaries);
        for (int i = 1; i < rows.size(); i++) {
            addBoundaries(sorted, rows.get(i - 1), rows.get(i), boundaries);
        }
        addBoundaries(sorted, rows.get(rows.size() - 1), Double.POSITIVE_INFINITY, boundaries);
        return boundaries;
    }

    private boolean isBetweenAllRows(double[] levels) {
        for (int i = 1; i < rows.size(); i++) {
            double above = rows.get(i - 1);
            double below = rows.get(i);
            if (Arrays.stream(levels).noneMatch(level -> level > above && level < below)) {
                return false;
            }
        }
        return levels.length > 0;
    }

    /** Adds where, after one row with values and up to the next, new rows begin: those without values, and the next. */
    private void addBoundaries(List<Segment> labels, double above, double below, List<Double> boundaries) {
        // the label lines around the gap between the rows, those of the rows themselves included
        List<Segment> between = labels.stream()
                .filter(segment -> segment.middle() > above - ROUNDING && segment.middle() < below + ROUNDING)
                .toList();
        List<Double> starts = new ArrayList<>();
        for (int i = 1; i < between.size(); i++) {
            if (Values.beginsWithOrdinal(between.get(i).text()) || hasRoomFor(between.get(i - 1), between.get(i))) {
                starts.add((between.get(i - 1).middle() + between.get(i).middle()) / 2);
            }
        }
        if (starts.isEmpty()) {
            starts.addAll(gapsOfRows(between));
        }
        if (starts.isEmpty() && above > Double.NEGATIVE_INFINITY && below < Double.POSITIVE_INFINITY) {
            starts.add(widestGap(between, above, below));
        }
        boundaries.addAll(starts);
    }

    /** Whether the next line of labels, were it of the same label, would have begun in this one: others in its place are longer. */
    private boolean hasRoomFor(Segment label, Segment next) {
        double needed = label.right()
                - label.left()
                + next.opening()
                + ROOM * label.first().size();
        // where labels have items and groups, wider ones may stand in merged cells
        return start == Double.NEGATIVE_INFINITY
                && groups.isEmpty()
                && others.stream()
                        .filter(other -> Math.abs(other.left() - label.left()) < ALIGNED
                                || Math.abs(other.centre() - label.centre()) < ALIGNED)
                        .anyMatch(other -> other.right() - other.left() > needed);
    }

    /** The middles of gaps that are wider than those between lines of one label. */
    private static List<Double> gapsOfRows(List<Segment> labels) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < labels.size(); i++) {
            double from = labels.get(i - 1).middle();
            double to = labels.get(i).middle();
            if (to - from > NEXT_LINE * labels.get(i).first().size()) {
                gaps.add((from + to) / 2);
            }
        }
        return gaps;
    }

    private static double widestGap(List<Segment> between, double above, double below) {
        List<Double> places =
                new ArrayList<>(between.stream().map(Segment::middle).toList());
        if (places.size() < 2) {
            return (above + below) / 2;
        }
        double middle = (above + below) / 2;
        double start = middle;
        double widest = 0;
        for (int i = 1; i < places.size(); i++) {
            double gap = places.get(i) - places.get(i - 1);
            double at = (places.get(i) + places.get(i - 1)) / 2;
            boolean alike = Math.abs(gap - widest) <= EQUAL_GAPS;
            if (gap > widest + EQUAL_GAPS || alike && Math.abs(at - middle) < Math.abs(start - middle)) {
                widest = Math.max(gap, widest);
                start = at;
            }
        }
        return start;
    }

    private List<Row> rows(List<Double> boundaries) {
        List<Row> found = new ArrayList<>();
        for (int i = 0; i < boundaries.size(); i++) {
            double from = boundaries.get(i);
            double to = i + 1 < boundaries.size() ? boundaries.get(i + 1) : Double.POSITIVE_INFINITY;
            Row row = new Row(text(groups, from, to), text(labels, from, to), values(from, to));
            if (!row.label().isEmpty() || row.values().stream().anyMatch(value -> !value.isEmpty())) {
                found.add(row);
            }
        }
        return found;
    }

    private static String text(List<Segment> segments, double from, double to) {
        StringBuilder text = new StringBuilder();
        segments.stream()
                .filter(segment -> segment.middle() >= from && segment.middle() < to)
                .forEach(segment -> OpenTable.append(text, segment.text()));
        return text.toString();
    }

    private List<String> values(double from, double to) {
        List<StringBuilder> values = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            values.add(new StringBuilder());
        }
        for (TextLine line : body) {
            line.segments().stream()
                    .filter(segment -> segment.middle() >= from && segment.middle() < to)
                    .filter(segment -> segment.left() >= columns.left() || isValueOf(line, segment))
                    .forEach(segment -> OpenTable.append(values.get(columns.firstUnder(segment)), segment.text()));
        }
        return values.stream().map(StringBuilder::toString).toList();
    }
}
