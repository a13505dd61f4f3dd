package io.github.gouji.reader.page;

import io.github.gouji.text.Ordinal;
import io.github.gouji.text.Ordinal.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds tables whose columns no lines tell: rows of a label and values that stand apart, with the lines of wrapped
 * labels between them and the lines of the header above.
 */
final class OpenTableFinder {

    /** Lines of one table are no further apart than this, in ems: beside a label of several lines a row is that high
     * (from 3.4 to 9 some 360 reports read alike, at 2.2 twelve do not). */
    private static final double ROW_PITCH = 4.5;
    /** A value right behind a label has its middle no further from where values begin than this, in ems. */
    private static final double VALUE_NEAR_EDGE = 4.5;
    /** Lines at a page's end that may be the header of rows on the next: the form's headers have three. */
    private static final int LONGEST_HEADER = 3;

    /** A value stands beside its label if it is not this much higher or lower, in ems: lines of one text never are so near. */
    private static final double BESIDE = 0.8;

    /** The form's headings end so, its labels do not: those stand alone in their lines, too, where their rows are blank. */
    private static final Pattern HEADING = Pattern.compile("[一二三四五六]\\s*、.*(情况|事项)\\s*");

    private static final Pattern CONTENTS = Pattern.compile("[.．·…]{3}");

    /**
     * A run of lines.
     *
     * @param lines from top to bottom
     * @param table whether they form a table
     */
    record Run(List<TextLine> lines, boolean table) {}

    private final List<TextLine> lines;
    private final List<Run> runs = new ArrayList<>();
    private int done;

    private OpenTableFinder(List<TextLine> lines) {
        this.lines = new ArrayList<>();
        for (TextLine line : lines) {
            TextLine last = this.lines.isEmpty() ? line : this.lines.get(this.lines.size() - 1);
            if (isBeside(last, line)) {
                this.lines.set(this.lines.size() - 1, last.beside(line));
            } else {
                this.lines.add(line);
            }
        }
    }

    /** Whether of two lines one is a value, and the other a label set a little higher or lower. */
    private static boolean isBeside(TextLine line, TextLine next) {
        boolean value = isLoneValue(line);
        TextLine label = value ? next : line;
        return value != isLoneValue(next)
                && next.baseline() - line.baseline() < BESIDE * Math.min(line.size(), next.size())
                && label.segments().stream().noneMatch(OpenTableFinder::isValue)
                && label.segments().size() == 1
                && label.right() < (value ? line : next).left();
    }

    private static boolean isLoneValue(TextLine line) {
        return line.segments().size() == 1 && isValue(line.segments().get(0));
    }

    /** Lines from top to bottom, sorted into tables and the text between them, below what the page before left open. */
    static List<Run> runs(List<TextLine> lines, OpenTable.End above) {
        OpenTableFinder finder = new OpenTableFinder(lines);
        finder.goOnWith(above);
        finder.find();
        return finder.runs;
    }

    /** A table that the page before left open may go on with labels beside which nothing stands. */
    private void goOnWith(OpenTable.End above) {
        int end = 0;
        if (above.headed()) {
            while (end < lines.size() && isLabel(lines.get(end), above.columns().get(0)) && isNear(end - 1)) {
                end++;
            }
            end = end < lines.size() && isNear(end - 1) && !isHeading(lines.get(end)) ? 0 : end;
        } else if (!above.isEmpty()) {
            end = endOfBlankSection(0);
        }
        add(0, end, true);
        done = end;
    }

    /** Whether a line and the next belong together, as far as the gap between them tells. */
    private boolean isNear(int line) {
        return line < 0 || line + 1 < lines.size() && isNear(lines.get(line), lines.get(line + 1));
    }

    private static boolean isLabel(TextLine line, double end) {
        return line.segments().size() == 1
                && !isHeading(line)
                && line.right() < end
                && !isValue(line.segments().get(0))
                && !isOfContents(line.text());
    }

    private void find() {
        int first = done;
        while (first < lines.size()) {
            if (!isRow(lines.get(first))) {
                first++;
                continue;
            }
            int end = endOfTable(first);
            int start = first;
            double edge = firstValue(lines.get(first));
            while (start > done && goesWith(lines.get(start - 1), lines.get(start), edge)) {
                start--;
            }
            add(done, start, false);
            add(start, end, isTable(lines.subList(start, end)));
            done = end;
            first = end;
        }
        add(done, lines.size(), false);
    }

    private void add(int from, int to, boolean table) {
        if (from < to) {
            runs.add(new Run(lines.subList(from, to), table));
        }
    }

    private int endOfTable(int row) {
        int end = endOfRows(row);
        int blank = endOfBlankSection(end);
        while (blank > end) {
            end = blank;
            blank = endOfBlankSection(end);
        }
        return endOfLastHeader(end);
    }

    /** Where the header of rows that are on the next page ends: it is all that follows but for the page's number. */
    private int endOfLastHeader(int start) {
        if (lines.size() - start > LONGEST_HEADER
                || lines.subList(start, lines.size()).stream().anyMatch(OpenTableFinder::isHeading)) {
            return start;
        }
        boolean number = lines.size() > start && !isNear(lines.size() - 2);
        return lines.size() - (number ? 1 : 0);
    }

    private int endOfRows(int row) {
        int end = row + 1;
        double edge = firstValue(lines.get(row));
        for (int i = row + 1; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (isTightRow(line, edge)) {
                line = line.cut(line.segments().get(0)::isApart);
                lines.set(i, line);
            }
            if (isRow(line) && isNear(lines.get(i - 1), line)) {
                edge = firstValue(line);
                end = i + 1;
            } else if (!goesWith(line, lines.get(i - 1), edge)) {
                return end;
            } else if (line.right() < edge && isNear(lines.get(i - 1), line)) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Where a header with labels below it ends that have no value; where it would begin if there is none. */
    private int endOfBlankSection(int start) {
        int head = start;
        while (head < lines.size()
                && head - start < LONGEST_HEADER
                && isNear(head - 1)
                && !isHeading(lines.get(head))) {
            head++;
            if (lines.get(head - 1).segments().size() > 1) {
                int end = head;
                while (end < lines.size()
                        && isNear(lines.get(end - 1), lines.get(end))
                        && isHeaderOf(lines.subList(head, end + 1), lines.subList(start, head))) {
                    end++;
                }
                return end == head ? start : end;
            }
        }
        return start;
    }

    /** Whether the first of the names that lines end with is above these labels, if there are any, and all others beside. */
    static boolean isHeaderOf(List<TextLine> labels, List<TextLine> header) {
        if (header.isEmpty()) {
            return false;
        }
        List<Segment> names = header.get(header.size() - 1).segments();
        return names.size() > 1
                && names.stream().noneMatch(OpenTableFinder::isValue)
                && labels.stream()
                        .allMatch(line -> isLabel(line, names.get(1).left())
                                && line.right() > names.get(0).left()
                                && line.size()
                                        <= TextLine.SAME_SIZE
                                                * header.get(header.size() - 1).size());
    }

    /** Whether a line in a table is a label with a value right behind it. */
    private static boolean isTightRow(TextLine line, double edge) {
        if (line.segments().size() != 1) {
            return false;
        }
        Segment segment = line.segments().get(0);
        List<Segment> words = segment.cut(segment::isApart);
        return words.size() == 2
                && !isValue(words.get(0))
                && isValue(words.get(1))
                && Math.abs(words.get(1).centre() - edge) < VALUE_NEAR_EDGE * line.size();
    }

    /** Whether a line belongs to the table that a neighbouring line belongs to, the values of which begin at the edge. */
    private static boolean goesWith(TextLine line, TextLine neighbour, double edge) {
        boolean crossing =
                ColumnNames.words(line).size() == 1 && line.left() < edge - line.size() && line.right() > edge;
        return isNear(line, neighbour)
                && !crossing
                && !isHeading(line)
                && line.size() <= TextLine.SAME_SIZE * neighbour.size();
    }

    private static boolean isNear(TextLine line, TextLine other) {
        return Math.abs(line.baseline() - other.baseline()) <= ROW_PITCH * Math.max(line.size(), other.size());
    }

    /** Whether a line ends in values: after a label, or several of them and nothing else. */
    static boolean isRow(TextLine line) {
        List<Segment> segments = line.segments();
        if (segments.size() < 2) {
            return false;
        }
        List<Segment> values = values(line);
        boolean labelled = !values.contains(segments.get(0));
        return values.contains(segments.get(segments.size() - 1)) && (labelled || values.size() == segments.size());
    }

    static boolean isValue(Segment segment) {
        return Values.isValue(segment.text());
    }

    /** The values of a line. A word for nothing is one only where it returns: 无 alone is a piece of 无法提供. */
    static List<Segment> values(TextLine line) {
        List<Segment> values =
                line.segments().stream().filter(OpenTableFinder::isValue).toList();
        List<Segment> words =
                values.stream().filter(value -> Values.isWord(value.text())).toList();
        return words.size() == 1
                ? values.stream().filter(value -> value != words.get(0)).toList()
                : values;
    }

    private static double firstValue(TextLine row) {
        return values(row).stream().mapToDouble(Segment::left).min().orElseThrow();
    }

    /** A list of contents, too, has labels and numbers, but only one number a line, and dots or numbered headings. */
    private static boolean isTable(List<TextLine> run) {
        boolean severalValues = run.stream()
                .anyMatch(line -> line.segments().stream()
                                .filter(OpenTableFinder::isValue)
                                .count()
                        > 1);
        return severalValues || run.stream().noneMatch(line -> isOfContents(line.text()));
    }

    /** Whether a line is the heading of a section, which ends a table. */
    private static boolean isHeading(TextLine line) {
        return line.segments().size() == 1 && HEADING.matcher(line.text()).matches();
    }

    /** Whether a line may be one of a table of contents. */
    private static boolean isOfContents(String line) {
        Ordinal ordinal = Ordinal.of(line.strip());
        return ordinal.is(Kind.CHINESE) && ordinal.sign() == '、'
                || CONTENTS.matcher(line).find();
    }
}
