package io.github.gouji.parser.table;

import io.github.gouji.document.Cell;
import io.github.gouji.report.Figure;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Headings without merged cells that stand right above the figures, as in a sheet that lost its merging: there a
 * figure's place tells its column, and a blank cell is a blank figure.
 *
 * @param headings one for each column, in the order of the form
 */
record HeadedGrid(List<Cell> headings) {

    /** Whether these headings are one for each of so many columns, side by side from left to right. */
    boolean isWhole(int columns) {
        return headings.size() == columns
                && IntStream.range(1, columns)
                        .allMatch(i ->
                                headings.get(i - 1).column() < headings.get(i).column());
    }

    /** Whether what is written in a row stands under the headings and nowhere else. */
    boolean fits(List<Cell> values) {
        List<Cell> written = values.stream().filter(HeadedGrid::isWritten).toList();
        if (written.isEmpty()) {
            return true;
        }
        Set<Integer> columns = headings.stream().map(Cell::column).collect(Collectors.toSet());
        boolean countTellsElse =
                values.size() == headings.size() && values.get(0).column() != first();
        return values.get(0).column() <= first()
                && !countTellsElse
                && written.stream().allMatch(cell -> cell.columnSpan() == 1 && columns.contains(cell.column()));
    }

    /** Whether a row has a cell, a blank one perhaps, under the last heading: none of its blanks are lost. */
    boolean isReachedBy(List<Cell> values) {
        int last = headings.get(headings.size() - 1).column();
        return !values.isEmpty() && values.get(values.size() - 1).endColumn() > last;
    }

    /**
     * The values less those right of the last heading, which belong to no column, where every heading has a value of its
     * own below it.
     */
    List<Cell> own(List<Cell> values) {
        int end = headings.stream().mapToInt(Cell::endColumn).max().orElse(Integer.MAX_VALUE);
        List<Cell> own = values.stream().filter(value -> value.column() < end).toList();
        Set<Integer> taken = own.stream().map(Cell::column).collect(Collectors.toSet());
        boolean below = headings.stream().map(Cell::column).allMatch(taken::contains);
        return below && (own.size() == headings.size() || own.stream().allMatch(HeadedGrid::isExact)) ? own : values;
    }

    /** Whether a cell's place is told by the file, not reckoned from how the cells of a row follow each other. */
    static boolean isExact(Cell cell) {
        return cell.place().sheet() != null;
    }

    private int first() {
        return headings.get(0).column();
    }

    private static boolean isWritten(Cell cell) {
        return !Figure.read(cell.text(), cell.place()).text().isEmpty();
    }
}
