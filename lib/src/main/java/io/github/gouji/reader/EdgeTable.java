package io.github.gouji.reader;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Place;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Makes a grid of rows whose cells are told by the positions of their edges: every position at which some cell begins
 * or ends is a border between two columns.
 */
final class EdgeTable {

    /** Edges nearer than this are one edge drawn by an unsteady hand: 1.5 points, a tenth of the narrowest real column. */
    private static final int TOLERANCE = 30;

    /** Width of a cell whose edges are unknown. */
    private static final int UNKNOWN_WIDTH = 1000;

    private final int number;
    private final Allowance allowance;
    private final List<List<EdgeCell>> rows = new ArrayList<>();

    /** A cell between two edges. */
    private record EdgeCell(int left, int right, boolean starts, boolean continues, BlockCollector content) {}

    /** A cell whose lower end is not known yet. */
    private static final class Anchor {

        private final int row;
        private final int column;
        private final int endColumn;
        private final BlockCollector content;
        private final Place place;
        private int endRow;

        Anchor(int row, int column, int endColumn, BlockCollector content, Place place) {
            this.row = row;
            this.column = column;
            this.endColumn = endColumn;
            this.content = content;
            this.place = place;
            this.endRow = row + 1;
        }

        Cell toCell(Allowance allowance) throws UnreadableException {
            return new Cell(
                    row,
                    column,
                    allowance.span(endRow - row),
                    allowance.span(endColumn - column),
                    content.text(),
                    content.nested(),
                    place);
        }
    }

    /** The table of this number within the document. */
    EdgeTable(int number, Allowance allowance) {
        this.number = number;
        this.allowance = allowance;
    }

    int number() {
        return number;
    }

    int rowCount() {
        return rows.size();
    }

    /** Adds a row; where the shape knows fewer cells than there are, the others follow at some width. */
    void row(List<BlockCollector> contents, RowShape shape) throws UnreadableException {
        allowance.cells(contents.size());
        List<EdgeCell> row = new ArrayList<>();
        int left = shape.left();
        for (int i = 0; i < contents.size(); i++) {
            if (i >= shape.cells().size()) {
                row.add(new EdgeCell(left, left + UNKNOWN_WIDTH, false, false, contents.get(i)));
                left += UNKNOWN_WIDTH;
                continue;
            }
            RowShape.CellShape cell = shape.cells().get(i);
            int right = Math.max(left, cell.right());
            if (cell.joinsLeft() && !row.isEmpty()) {
                EdgeCell first = row.remove(row.size() - 1);
                first.content().addAll(contents.get(i).blocks());
                row.add(new EdgeCell(first.left(), right, first.starts(), first.continues(), first.content()));
            } else {
                row.add(new EdgeCell(left, right, cell.startsMerge(), cell.continuesMerge(), contents.get(i)));
            }
            left = right;
        }
        rows.add(row);
    }

    /** The table. */
    Table build() throws UnreadableException {
        int[] columns = columns();
        List<Anchor> anchors = new ArrayList<>();
        Map<Integer, Anchor> open = new HashMap<>();
        for (int r = 0; r < rows.size(); r++) {
            Map<Integer, Anchor> below = new HashMap<>();
            int column = 0;
            int printed = 0;
            for (EdgeCell cell : rows.get(r)) {
                column = Math.max(column, columnOf(columns, cell.left()));
                int end = Math.max(column + 1, columnOf(columns, cell.right()));
                Anchor above = cell.continues() ? open.get(column) : null;
                if (above != null) {
                    above.endRow = r + 1;
                    below.put(column, above);
                } else {
                    Place place = Place.cell(number, r + 1, ++printed);
                    Anchor anchor = new Anchor(r, column, end, cell.content(), place);
                    anchors.add(anchor);
                    if (cell.starts() || cell.continues()) {
                        below.put(column, anchor);
                    }
                }
                column = end;
            }
            open = below;
        }
        List<Cell> cells = new ArrayList<>();
        for (Anchor anchor : anchors) {
            cells.add(anchor.toCell(allowance));
        }
        return new Table(cells, new Place(null, null, null, null, number, null, null, null));
    }

    /** Left edges of the columns, ascending; edges within the tolerance of the first of them count as one. */
    private int[] columns() {
        int[] edges = rows.stream()
                .flatMap(List::stream)
                .flatMapToInt(cell -> IntStream.of(cell.left(), cell.right()))
                .sorted()
                .distinct()
                .toArray();
        int count = 0;
        for (int edge : edges) {
            if (count == 0 || edge - edges[count - 1] > TOLERANCE) {
                edges[count++] = edge;
            }
        }
        return Arrays.copyOf(edges, count);
    }

    private static int columnOf(int[] columns, int edge) {
        int found = Arrays.binarySearch(columns, edge);
        return found >= 0 ? found : -found - 2;
    }
}
