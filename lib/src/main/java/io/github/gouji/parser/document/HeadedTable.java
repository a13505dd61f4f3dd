package io.github.gouji.parser.document;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells headings of sections that stand in rows of a table from its data: a heading right below a table without lines
 * reads as one row more, and some offices write the heading into the table's first row.
 */
final class HeadedTable {

    /**
     * A heading in a table has its Chinese number (1) and the official title or nearly so (0.85): rows of table 三 have
     * Chinese numbers, too, but not these words. Of some 370 reports none reads differently up to 1.9.
     */
    private static final double SURE = 1.85;

    private HeadedTable() {}

    /** The table in parts, each heading a part of its own; the table itself if it holds none. */
    static List<Table> parts(Table table) {
        List<Table> parts = new ArrayList<>();
        List<List<Cell>> rows = table.rows();
        int start = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (isHeading(rows.get(row)) && stands(table, row)) {
                addRows(table, start, row, parts);
                addRows(table, row, row + 1, parts);
                start = row + 1;
            }
        }
        if (start == 0) {
            return List.of(table);
        }
        addRows(table, start, rows.size(), parts);
        return parts;
    }

    /** Whether the only text of a row is a section's heading. */
    static boolean isHeading(List<Cell> row) {
        List<Cell> written = row.stream().filter(cell -> !cell.text().isBlank()).toList();
        return written.size() == 1
                && row.stream().allMatch(cell -> cell.nested().isEmpty())
                && Optional.of(written.get(0).text())
                        .flatMap(SectionHeadings::of)
                        .filter(heading -> heading.certainty() >= SURE)
                        .isPresent();
    }

    /** Whether no cell reaches into the row from above, or from it into the next. */
    private static boolean stands(Table table, int row) {
        return table.cells().stream().noneMatch(cell -> spans(cell, row) || spans(cell, row + 1));
    }

    private static boolean spans(Cell cell, int boundary) {
        return cell.row() < boundary && cell.endRow() > boundary;
    }

    private static void addRows(Table table, int from, int to, List<Table> parts) {
        List<Cell> cells = table.cells().stream()
                .filter(cell -> cell.row() >= from && cell.row() < to)
                .map(cell -> new Cell(
                        cell.row() - from,
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.text(),
                        cell.nested(),
                        cell.place()))
                .toList();
        if (!cells.isEmpty()) {
            parts.add(new Table(cells, cells.get(0).place()));
        }
    }
}
