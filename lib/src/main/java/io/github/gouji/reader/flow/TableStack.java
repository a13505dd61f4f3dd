package io.github.gouji.reader.flow;

import io.github.gouji.document.Block;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds tables out of a stream of paragraphs that tell only how deep within tables they stand, marks that end a cell
 * and marks that end a row: the way of Word's binary format and of RTF. Level 0 is the body, 1 a table, 2 a table
 * within a cell.
 */
public final class TableStack {

    private final BlockCollector body;
    private final Deque<OpenTable> open = new ArrayDeque<>();

    private static final class OpenTable {

        private final EdgeTable table;
        private List<BlockCollector> row = new ArrayList<>();
        private @Nullable BlockCollector cell;

        OpenTable(EdgeTable table) {
            this.table = table;
        }

        BlockCollector cell(BlockCollector parent) {
            if (cell == null) {
                cell = parent.ofCell(Place.cell(table.number(), table.rowCount() + 1, row.size() + 1));
            }
            return cell;
        }

        boolean isInRow() {
            return !row.isEmpty() || cell != null && !cell.blocks().isEmpty();
        }

        void endCell(BlockCollector parent) {
            row.add(cell(parent));
            cell = null;
        }

        void endRow(BlockCollector parent, RowShape shape) throws UnreadableException {
            if (cell != null && !cell.blocks().isEmpty()) {
                endCell(parent);
            }
            cell = null;
            if (!row.isEmpty()) {
                table.row(row, shape);
                row = new ArrayList<>();
            }
        }
    }

    public TableStack(BlockCollector body) {
        this.body = body;
    }

    /**
     * Where content at this level goes; deeper tables end here, missing ones begin. In the middle of a row there is no
     * leaving a table: whatever the paragraph says of itself, it stands in that row.
     */
    public BlockCollector at(int level) throws UnreadableException {
        while (open.size() > level && !open.element().isInRow()) {
            closeTable();
        }
        return open(Math.max(level, open.size()));
    }

    /** How many tables are open here. */
    public int depth() {
        return open.size();
    }

    private BlockCollector open(int level) throws UnreadableException {
        while (open.size() > level) {
            closeTable();
        }
        while (open.size() < level) {
            body.counter().budget().depth(open.size() + 1);
            open.push(new OpenTable(
                    new EdgeTable(body.counter().nextTable(), body.counter().budget())));
        }
        return open.isEmpty() ? body : open.peek().cell(body);
    }

    /** Ends the cell of the table at this level, 1 or more. */
    public void endCell(int level) throws UnreadableException {
        open(level);
        body.counter().budget().block();
        open.element().endCell(body);
    }

    /** Ends the row of the table at this level, 1 or more. */
    public void endRow(int level, RowShape shape) throws UnreadableException {
        open(level);
        open.element().endRow(body, shape);
    }

    private void closeTable() throws UnreadableException {
        OpenTable closed = open.pop();
        closed.endRow(body, RowShape.UNKNOWN);
        BlockCollector around = open.isEmpty() ? body : open.peek().cell(body);
        around.table(closed.table.build());
    }

    /** Everything collected, all tables closed. */
    public List<Block> finish() throws UnreadableException {
        return open(0).blocks();
    }
}
