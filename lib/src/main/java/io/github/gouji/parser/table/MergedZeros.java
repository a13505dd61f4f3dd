package io.github.gouji.parser.table;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Table;
import io.github.gouji.report.Figure;
import java.util.Comparator;
import java.util.List;

/** One 0 or 无 over several rows counts for each of them; any other number over several rows is anybody's. */
final class MergedZeros {

    private MergedZeros() {}

    /** The rows of a table, what stands for nothing repeated in each row that it covers. */
    static List<List<Cell>> spread(Table table) {
        List<List<Cell>> rows = table.rows();
        for (Cell cell : table.cells()) {
            if (cell.rowSpan() > 1 && is(cell)) {
                for (int row = cell.row() + 1; row < cell.endRow(); row++) {
                    rows.get(row)
                            .add(new Cell(
                                    row,
                                    cell.column(),
                                    1,
                                    cell.columnSpan(),
                                    cell.text(),
                                    cell.nested(),
                                    cell.place()));
                    rows.get(row).sort(Comparator.comparingInt(Cell::column));
                }
            }
        }
        return rows;
    }

    /** Whether a cell says that there was nothing. */
    static boolean is(Cell cell) {
        Figure figure = Figure.read(cell.text(), cell.place());
        return figure.isBlank() && !figure.text().isEmpty()
                || figure.number().filter(number -> number.signum() == 0).isPresent();
    }
}
