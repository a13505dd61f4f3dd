package io.github.gouji.reader.flow;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.flow.TableGrid.Fit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Makes a grid of rows whose cells are told by the positions of their edges: every position at which some cell begins
 * or ends is a border between two columns.
 */
final class EdgeTable {

    /** Edges nearer than this are one edge drawn by an unsteady hand: 1.5 points, a tenth of the narrowest real column. */
    private static final int TOLERANCE = 30;

    /** Width of a cell whose edges are unknown, in twips. */
    private static final int UNKNOWN_WIDTH = 1000;

    private final int number;
    private final Budget budget;
    private final List<List<EdgeCell>> rows = new ArrayList<>();

    /** A cell between two edges. */
    private record EdgeCell(int left, int right, RowShape.CellShape shape, List<Block> blocks) {}

    /** The table of this number within the document. */
    EdgeTable(int number, Budget budget) {
        this.number = number;
        this.budget = budget;
    }

    int number() {
        return number;
    }

    int rowCount() {
        return rows.size();
    }

    /**
     * Adds a row. Where the shape knows fewer cells than there are, blank ones more are slips of the writer, as Word sees
     * it, and others follow at some width.
     */
    void row(List<BlockCollector> contents, RowShape shape) {
        List<EdgeCell> row = new ArrayList<>();
        int left = shape.left();
        for (int i = 0; i < contents.size(); i++) {
            if (i >= shape.cells().size()
                    && !shape.cells().isEmpty()
                    && contents.get(i).blocks().isEmpty()) {
                continue;
            }
            RowShape.CellShape cell =
                    i < shape.cells().size() ? shape.cells().get(i) : RowShape.CellShape.plain(left + UNKNOWN_WIDTH);
            int right = Math.max(left, cell.right());
            row.add(new EdgeCell(left, right, cell, contents.get(i).blocks()));
            left = right;
        }
        rows.add(row);
    }

    /** The table. */
    Table build() throws UnreadableException {
        int[] columns = columns();
        TableGrid grid = new TableGrid(budget, number, new BitSet());
        for (List<EdgeCell> row : rows) {
            int column = row.isEmpty() ? 0 : columnOf(columns, row.get(0).left());
            grid.startRow(column);
            for (EdgeCell cell : row) {
                int end = Math.max(column + 1, columnOf(columns, cell.right()));
                grid.add(
                        new Fit(
                                end - column,
                                cell.shape().vertical(),
                                cell.shape().horizontal()),
                        cell.blocks());
                column = end;
            }
            grid.endRow();
        }
        return grid.table();
    }

    /** Left edges of the columns, ascending; edges within the tolerance of the first of them count as one. */
    private int[] columns() {
        int[] edges = new int[2 * rows.stream().mapToInt(List::size).sum()];
        int filled = 0;
        for (List<EdgeCell> row : rows) {
            for (EdgeCell cell : row) {
                edges[filled++] = cell.left();
                edges[filled++] = cell.right();
            }
        }
        Arrays.sort(edges);
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
