package io.github.gouji.parser.document;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Figures that stand in a table of their own within one cell of the form: they take that cell's place. */
final class NestedRows {

    private NestedRows() {}

    /** The table, cells that hold nothing but a table as high as themselves replaced by its cells. */
    static Table unfolded(Table table) {
        if (table.cells().stream().noneMatch(cell -> within(cell).isPresent())) {
            return table;
        }
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : table.cells()) {
            within(cell).ifPresentOrElse(inner -> unfold(cell, inner, cells), () -> cells.add(cell));
        }
        return new Table(cells, table.place());
    }

    private static Optional<Table> within(Cell cell) {
        return cell.text().isBlank()
                        && cell.nested().size() == 1
                        && cell.nested().get(0) instanceof Table inner
                        && inner.rowCount() == cell.rowSpan()
                        && inner.cells().stream().allMatch(each -> each.nested().isEmpty())
                ? Optional.of(inner)
                : Optional.empty();
    }

    private static void unfold(Cell around, Table inner, List<Cell> cells) {
        int width = inner.cells().stream().mapToInt(Cell::endColumn).max().orElse(1);
        for (Cell cell : inner.cells()) {
            int left = around.column() + cell.column() * around.columnSpan() / width;
            int right = around.column() + cell.endColumn() * around.columnSpan() / width;
            cells.add(new Cell(
                    around.row() + cell.row(),
                    left,
                    cell.rowSpan(),
                    Math.max(1, right - left),
                    cell.text(),
                    List.of(),
                    cell.place()));
        }
    }
}
