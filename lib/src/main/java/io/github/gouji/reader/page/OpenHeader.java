package io.github.gouji.reader.page;

import io.github.gouji.reader.page.PageTable.PageCell;
import java.util.ArrayList;
import java.util.List;

/** The header of a table without lines: names above several columns, and last the columns' own names. */
final class OpenHeader {

    private final int page;
    private final ValueColumns columns;
    private final List<PageCell> cells = new ArrayList<>();
    private final List<StringBuilder> names = new ArrayList<>();
    private final StringBuilder corner = new StringBuilder();
    private int row;

    /**
     * Reads a header.
     *
     * @param page the page's number
     * @param row row of the grid that it begins in
     * @param columns the columns below it
     * @param lines its lines
     */
    OpenHeader(int page, int row, ValueColumns columns, List<TextLine> lines) {
        this.page = page;
        this.row = row;
        this.columns = columns;
        for (int i = 0; i < columns.count(); i++) {
            names.add(new StringBuilder());
        }
        lines.forEach(line -> read(line, line == lines.get(0) && lines.size() > 1));
        if (names.stream().anyMatch(StringBuilder::isEmpty)) {
            // the rest is on the page before: half of a header would name the wrong columns
            cells.clear();
            this.row = row;
            lines.forEach(line -> cells.add(new PageCell(this.row++, 0, 1, 1, line.text(), false, page)));
        } else {
            addNames();
        }
    }

    private void read(TextLine line, boolean title) {
        if (title && line.segments().size() == 1) {
            cells.add(new PageCell(row++, OpenTable.VALUES, 1, columns.count(), line.text(), false, page));
            return;
        }
        int before = cells.size();
        for (Segment segment : line.segments()) {
            int first = columns.firstUnder(segment);
            int last = columns.lastUnder(segment);
            if (segment.right() < columns.left()) {
                OpenTable.append(corner, segment.text());
            } else if (first == last) {
                OpenTable.append(names.get(first), segment.text());
            } else {
                int column = OpenTable.VALUES + first;
                cells.add(new PageCell(row, column, 1, last - first + 1, segment.text(), false, page));
            }
        }
        row += cells.size() > before ? 1 : 0;
    }

    private void addNames() {
        cells.add(new PageCell(row, 0, 1, OpenTable.VALUES, corner.toString(), false, page));
        for (int i = 0; i < names.size(); i++) {
            cells.add(new PageCell(row, OpenTable.VALUES + i, 1, 1, names.get(i).toString(), false, page));
        }
        row++;
    }

    List<PageCell> cells() {
        return cells;
    }

    /** The row of the grid below it. */
    int endRow() {
        return row;
    }
}
