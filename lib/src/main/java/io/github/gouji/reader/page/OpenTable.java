package io.github.gouji.reader.page;

import io.github.gouji.reader.page.PageTable.PageCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A table read from where its text stands: values form columns, labels stand left of them. Where the header changes
 * within the table, the columns are found anew. Its grid is ragged: column 0 holds the names of groups of rows, column
 * 1 the labels, and the values follow.
 */
final class OpenTable {

    /**
     * What a page leaves open: the table without lines that it ends with.
     *
     * @param columns where each of its columns begins and ends; empty if there is none
     * @param headed whether it ends with a header, the rows of which are on the next page
     */
    record End(List<Double> columns, boolean headed) {

        /** A page that ends with no table. */
        static final End NONE = new End(List.of(), false);

        /** What the last of the items of a page leaves open. */
        static End of(List<PageItem> items) {
            for (int i = items.size() - 1; i >= 0; i--) {
                if (items.get(i) instanceof PageTable table) {
                    return table.ruled() ? NONE : new End(table.columns(), table.endsWithHeader());
                }
            }
            return NONE;
        }

        boolean isEmpty() {
            return columns.isEmpty();
        }
    }

    /** First column of the values. */
    static final int VALUES = 2;

    private final int page;
    private final List<TextLine> lines;
    private final List<Ruling> levels;
    /** The labels that stand beside values, wherever in the table. */
    private final List<Segment> labels;

    private List<Double> above;
    private final List<PageCell> cells = new ArrayList<>();
    private int rows;
    private boolean clear = true;

    private OpenTable(int page, List<TextLine> lines, List<Ruling> levels, List<Double> above) {
        this.above = above;
        this.page = page;
        this.lines = lines;
        this.levels = levels;
        this.labels = lines.stream()
                .filter(OpenTableFinder::isRow)
                .map(line -> line.segments().get(0))
                .filter(segment -> !OpenTableFinder.isValue(segment))
                .toList();
    }

    /**
     * The table that lines form; empty where the columns cannot be told for sure.
     *
     * @param page the page's number
     * @param lines of the table, from top to bottom
     * @param levels horizontal lines and edges on the page, which may part rows
     * @param above columns of a table that this one may go on with
     */
    static Optional<PageTable> of(int page, List<TextLine> lines, List<Ruling> levels, List<Double> above) {
        return new OpenTable(page, lines, levels, above).read();
    }

    private Optional<PageTable> read() {
        int start = 0;
        boolean body = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean row = OpenTableFinder.isRow(lines.get(i));
            if (body && !row && isHeader(start, i)) {
                addSection(start, i);
                start = i;
                body = false;
            }
            int blank = body ? start : endOfBlankRows(start, i);
            if (blank > start) {
                addSection(start, blank);
                start = blank;
            }
            body |= row;
        }
        addSection(start, lines.size());
        Box box = lines.stream().map(TextLine::box).reduce(Box::union).orElseThrow();
        return clear ? Optional.of(new PageTable(page, page, box, false, above, rows, cells)) : Optional.empty();
    }

    /** Where, above a header whose corner says what the one at the start said, the labels end that no value stands beside. */
    private int endOfBlankRows(int start, int next) {
        int head = start;
        while (head < next && lines.get(head).segments().size() == 1) {
            head++;
        }
        boolean again = head < next
                && lines.get(next).segments().size() > 1
                && corner(head).equals(corner(next));
        int end = head + 1;
        while (again
                && end < next
                && OpenTableFinder.isHeaderOf(lines.subList(head + 1, end + 1), lines.subList(start, head + 1))) {
            end++;
        }
        return again && end > head + 1 ? end : start;
    }

    private String corner(int line) {
        return lines.get(line).segments().get(0).text();
    }

    /** Whether a line after the rows of a section stands among its values, but holds none: the next header. */
    private boolean isHeader(int start, int line) {
        ValueColumns columns = ValueColumns.of(lines.subList(start, line));
        double labelsEnd = columns.labelsEnd(lines.subList(start, line));
        return lines.get(line).segments().stream()
                .anyMatch(segment -> segment.right() > columns.left() || segment.left() > labelsEnd);
    }

    private void addSection(int from, int to) {
        List<TextLine> section = lines.subList(from, to);
        int head = 0;
        while (head < section.size() && !OpenTableFinder.isRow(section.get(head))) {
            head++;
        }
        if (head == section.size()) {
            addBlankSection(section);
            return;
        }
        ValueColumns columns = ValueColumns.of(section);
        section = section.stream().map(columns::cut).toList();
        head = columns.endOfHeader(section, head);
        if (head == 0 && rows == 0) {
            columns.goOnWith(above);
        }
        above = columns.spans();
        clear &= columns.isClear(section);
        if (clear) {
            addHeader(columns, section.subList(0, head));
            addBody(columns, section.subList(head, section.size()));
        }
    }

    /** Labels below a header, and no value beside any of them. */
    private void addBlankSection(List<TextLine> section) {
        int labels = section.size();
        while (labels > 0 && section.get(labels - 1).segments().size() == 1) {
            labels--;
        }
        List<TextLine> header = section.subList(0, labels);
        List<TextLine> body = section.subList(labels, section.size());
        boolean headed = OpenTableFinder.isHeaderOf(body, header);
        if (!headed && (labels > 0 || above.isEmpty())) {
            section.forEach(line -> addText(line.segments().get(0).text()));
            return;
        }
        ValueColumns columns = ValueColumns.named(
                headed
                        ? ColumnNames.of(
                                header, header.get(labels - 1).segments().get(0).right())
                        : Span.of(above));
        above = columns.spans();
        addHeader(columns, header);
        for (TextLine line : body) {
            addRow(columns, new OpenRows.Row("", line.text(), Collections.nCopies(columns.count(), "")));
        }
    }

    private void addText(String text) {
        cells.add(new PageCell(rows++, 0, 1, 1, text, false, page));
    }

    private void addHeader(ValueColumns columns, List<TextLine> lines) {
        if (!lines.isEmpty()) {
            OpenHeader header = new OpenHeader(page, rows, columns, lines);
            cells.addAll(header.cells());
            rows = header.endRow();
        }
    }

    /** Adds a line to a text. */
    static void append(StringBuilder text, String line) {
        text.append(text.isEmpty() ? "" : "\n").append(line);
    }

    private void addBody(ValueColumns columns, List<TextLine> body) {
        OpenRows.of(columns, body, levels, labels).forEach(row -> addRow(columns, row));
    }

    private void addRow(ValueColumns columns, OpenRows.Row row) {
        boolean grouped = !row.group().isEmpty();
        if (grouped) {
            cells.add(new PageCell(rows, 0, 1, 1, row.group(), false, page));
        }
        cells.add(new PageCell(rows, grouped ? 1 : 0, 1, grouped ? 1 : VALUES, row.label(), false, page));
        for (int i = 0; i < columns.count(); i++) {
            cells.add(new PageCell(rows, VALUES + i, 1, 1, row.values().get(i), false, page));
        }
        rows++;
    }
}
