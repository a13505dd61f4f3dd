package io.github.gouji.reader.page;

import io.github.gouji.reader.page.PageTable.PageCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins the parts of a table that runs over pages. Without lines, they are just put one below the other. With lines, they
 * belong together if both reach from the same left to the
 * same right edge and nothing but running lines stands between them. A header that is printed again on the new page is
 * left out. A row that the page's end cuts in two becomes one again if the rest of its label reads on: the upper part
 * is full, the lower one begins with no ordinal, and no column has text on both sides but labels, and values that the
 * page's end left below the upper part and the next page prints again. So does a label that
 * covers several rows.
 */
final class TableJoiner {

    /** Edges no further apart than this, in points, are one: a table goes on in the same place, drawn anew. */
    private static final double SAME_EDGE = 4;

    private final PageTable above;
    private final PageTable below;
    private final List<Double> columns = new ArrayList<>();

    private TableJoiner(PageTable above, PageTable below) {
        this.above = above;
        this.below = below;
        above.columns().forEach(this::addColumn);
        below.columns().forEach(this::addColumn);
        columns.sort(null);
    }

    static boolean belongTogether(PageTable above, PageTable below) {
        if (above.lastPage() + 1 != below.page() || above.ruled() != below.ruled()) {
            return false;
        }
        return !above.ruled()
                || Math.abs(above.box().left() - below.box().left()) <= SAME_EDGE
                        && Math.abs(above.box().right() - below.box().right()) <= SAME_EDGE;
    }

    static PageTable join(PageTable above, PageTable below) {
        return above.ruled() ? new TableJoiner(above, below).joined() : appended(above, below);
    }

    private static PageTable appended(PageTable above, PageTable below) {
        List<PageCell> cells = new ArrayList<>(above.cells());
        List<PageCell> rest = new ArrayList<>(below.cells());
        int down = above.rowCount();
        Optional<PageCell> empty = labelOf(cells, down - 1).filter(PageCell::isBlank);
        Optional<PageCell> label = labelOf(rest, 0).filter(cell -> !cell.isBlank() && hasNoValues(rest, 0));
        if (empty.isPresent() && label.isPresent() && !hasNoValues(cells, down - 1)) {
            // the label had no room beside its values
            cells.set(
                    cells.indexOf(empty.get()), merged(empty.get(), label.get().moved(down - 1, 1)));
            rest.removeIf(cell -> cell.row() == 0);
            down--;
        }
        for (PageCell cell : rest) {
            cells.add(cell.moved(down, cell.rowSpan()));
        }
        int rows = down + below.rowCount();
        return new PageTable(above.page(), below.page(), above.box(), false, below.columns(), rows, cells);
    }

    private static Optional<PageCell> labelOf(List<PageCell> cells, int row) {
        return cells.stream()
                .filter(cell -> cell.row() == row && cell.column() < OpenTable.VALUES)
                .reduce((group, label) -> label);
    }

    private static boolean hasNoValues(List<PageCell> cells, int row) {
        return cells.stream()
                .filter(cell -> cell.row() == row && cell.column() >= OpenTable.VALUES)
                .allMatch(PageCell::isBlank);
    }

    private void addColumn(double x) {
        if (columns.stream().noneMatch(known -> Math.abs(known - x) <= SAME_EDGE)) {
            columns.add(x);
        }
    }

    private int columnAt(double x) {
        int nearest = 0;
        for (int i = 1; i < columns.size(); i++) {
            if (Math.abs(columns.get(i) - x) < Math.abs(columns.get(nearest) - x)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private PageTable joined() {
        List<PageCell> cells = new ArrayList<>(moved(above, 0));
        int header = repeatedRows(cells);
        List<PageCell> rest = moved(below, above.rowCount() - header).stream()
                .filter(cell -> cell.row() >= above.rowCount())
                .toList();
        int rows = above.rowCount() + below.rowCount() - header;
        if (isCutRow(cells, rest)) {
            rest = rest.stream().map(cell -> cell.moved(-1, cell.rowSpan())).toList();
            rows--;
        }
        for (PageCell cell : rest) {
            Optional<PageCell> upper = continued(cells, cell);
            if (upper.isPresent()) {
                cells.set(cells.indexOf(upper.get()), merged(upper.get(), cell));
            } else {
                cells.add(cell);
            }
        }
        return new PageTable(above.page(), below.page(), above.box(), true, columns, rows, cells);
    }

    private List<PageCell> moved(PageTable table, int down) {
        int[] places = table.columns().stream().mapToInt(this::columnAt).toArray();
        return table.cells().stream()
                .map(cell -> {
                    int column = places[cell.column()];
                    return new PageCell(
                            cell.row() + down,
                            column,
                            cell.rowSpan(),
                            Math.max(1, places[cell.endColumn()] - column),
                            cell.text(),
                            cell.full(),
                            cell.page(),
                            cell.box());
                })
                .toList();
    }

    /** How many rows at the top of the lower part print the upper part's header again. */
    private int repeatedRows(List<PageCell> upper) {
        List<PageCell> lower = moved(below, 0);
        int repeated = 0;
        for (int rows = 1; rows < below.rowCount(); rows++) {
            List<PageCell> header = firstRows(lower, rows);
            List<PageCell> first = firstRows(upper, rows);
            if (header.size() != first.size() || !isSameText(first, header)) {
                break;
            }
            if (header.stream().noneMatch(cell -> isValue(cell))) {
                repeated = rows;
            }
        }
        int end = repeated;
        return firstRows(lower, end).stream().allMatch(cell -> cell.endRow() <= end) ? repeated : 0;
    }

    private static List<PageCell> firstRows(List<PageCell> cells, int rows) {
        return cells.stream().filter(cell -> cell.row() < rows).toList();
    }

    private static boolean isSameText(List<PageCell> first, List<PageCell> header) {
        for (int i = 0; i < first.size(); i++) {
            PageCell one = first.get(i);
            PageCell other = header.get(i);
            if (one.row() != other.row()
                    || one.column() != other.column()
                    || !one.text().equals(other.text())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first row of the lower part is the rest of the upper part's last row. */
    private boolean isCutRow(List<PageCell> upper, List<PageCell> lower) {
        boolean readsOn = false;
        boolean labelMoved = false;
        boolean valueMoved = false;
        for (PageCell cell : lower) {
            if (cell.row() == above.rowCount() && cell.rowSpan() == 1) {
                Optional<PageCell> match = touching(upper, cell);
                boolean restOfGroup = cell.isBlank()
                        && match.filter(over -> over.rowSpan() > 1).isPresent();
                if (restOfGroup) {
                    continue;
                }
                if (match.filter(over -> over.rowSpan() == 1).isEmpty()) {
                    return false;
                }
                PageCell over = match.get();
                boolean twice = isValue(over) && over.full() && over.text().equals(cell.text());
                if (!over.isBlank() && !cell.isBlank() && !twice) {
                    if (!readsOn(over, cell)) {
                        return false;
                    }
                    readsOn = true;
                }
                PageCell only = over.isBlank() ? cell : over;
                labelMoved |= over.isBlank() != cell.isBlank() && !isValue(only);
                valueMoved |= over.isBlank() != cell.isBlank() && isValue(only);
            }
        }
        // or the label is on one page and all of its values are on the other
        return readsOn || labelMoved && valueMoved && isWithoutLabel(upper, lower);
    }

    /** Whether of the rows at the page's end and beginning one has values only, and the other a label only. */
    private boolean isWithoutLabel(List<PageCell> upper, List<PageCell> lower) {
        List<PageCell> last = upper.stream()
                .filter(cell -> cell.row() == above.rowCount() - 1 && !cell.isBlank())
                .toList();
        List<PageCell> first = lower.stream()
                .filter(cell -> cell.row() == above.rowCount() && !cell.isBlank())
                .toList();
        return last.stream().allMatch(TableJoiner::isValue) && first.stream().noneMatch(TableJoiner::isValue)
                || last.stream().noneMatch(TableJoiner::isValue)
                        && first.stream().allMatch(TableJoiner::isValue);
    }

    /** The cell of the upper part that ends where this one, in the same columns, begins. */
    private Optional<PageCell> touching(List<PageCell> upper, PageCell cell) {
        return upper.stream()
                .filter(over -> over.endRow() == above.rowCount()
                        && over.column() == cell.column()
                        && over.columnSpan() == cell.columnSpan())
                .findFirst();
    }

    private static boolean readsOn(PageCell over, PageCell cell) {
        return over.full() && !isValue(over) && !isValue(cell) && !Values.beginsWithOrdinal(cell.text());
    }

    private static boolean isValue(PageCell cell) {
        return cell.isBlank() || Values.isValue(cell.text());
    }

    /** The cell of the upper part that this one goes on with: in a cut row any, else a label over several rows. */
    private Optional<PageCell> continued(List<PageCell> upper, PageCell cell) {
        if (cell.row() < above.rowCount()) {
            return touching(upper, cell);
        }
        if (cell.row() > above.rowCount()) {
            return Optional.empty();
        }
        return touching(upper, cell)
                .filter(over -> over.rowSpan() > 1 || cell.rowSpan() > 1)
                .filter(over -> cell.isBlank() || over.text().equals(cell.text()) || readsOn(over, cell));
    }

    private static PageCell merged(PageCell over, PageCell cell) {
        boolean same = cell.isBlank() || over.text().equals(cell.text());
        String text = same ? over.text() : over.isBlank() ? cell.text() : over.text() + '\n' + cell.text();
        int rows = Math.max(over.endRow(), cell.endRow()) - over.row();
        return new PageCell(
                over.row(),
                over.column(),
                rows,
                over.columnSpan(),
                text,
                cell.isBlank() || cell.full(),
                over.page(),
                over.box());
    }
}
