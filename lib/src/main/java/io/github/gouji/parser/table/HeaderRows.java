package io.github.gouji.parser.table;

import io.github.gouji.document.Cell;
import io.github.gouji.report.Figure;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.List;

/** Joins headings that a page's end or a converter broke over consecutive rows, where the pieces make a whole label. */
public final class HeaderRows {

    private HeaderRows() {}

    /** The rows, a piece of a heading moved up into the cell above that it completes. */
    public static List<List<Cell>> joined(TableKind kind, List<List<Cell>> rows) {
        List<List<Cell>> joined = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<Cell> rest = new ArrayList<>();
            for (Cell cell : row) {
                if (joined.isEmpty() || !completes(kind, cell, joined.get(joined.size() - 1))) {
                    rest.add(cell);
                }
            }
            if (!rest.isEmpty() || row.isEmpty()) {
                joined.add(rest);
            }
        }
        return joined;
    }

    /** Whether a cell may hold a piece of a heading: it is no figure, nor the label of a row, which alone is numbered. */
    private static boolean isPiece(Cell cell) {
        return !cell.text().isBlank()
                && LabelText.ordinal(cell.text()).isEmpty()
                && Figure.read(cell.text(), cell.place()).isUnreadable();
    }

    private static boolean completes(TableKind kind, Cell piece, List<Cell> above) {
        for (int i = 0; i < above.size(); i++) {
            Cell head = above.get(i);
            // rows put together from lines have no place in a grid
            if (head.row() < piece.row()
                    && head.column() == piece.column()
                    && isPiece(piece)
                    && isPiece(head)
                    && !isWhole(kind, head.text())
                    && isWhole(kind, head.text() + piece.text())) {
                above.set(
                        i,
                        new Cell(
                                head.row(),
                                head.column(),
                                head.rowSpan(),
                                head.columnSpan(),
                                head.text() + piece.text(),
                                head.nested(),
                                head.place()));
                return true;
            }
        }
        return false;
    }

    private static boolean isWhole(TableKind kind, String text) {
        return FormLabel.column(kind, text)
                .filter(match -> match.drift() == Drift.NONE)
                .isPresent();
    }
}
