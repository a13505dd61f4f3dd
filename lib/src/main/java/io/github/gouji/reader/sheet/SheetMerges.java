package io.github.gouji.reader.sheet;

import io.github.gouji.reader.sheet.SheetGrid.Merge;
import io.github.gouji.reader.sheet.SheetGrid.SheetCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Lays merged areas over the cells of a sheet; areas that overlap others, which no program writes, are left out. */
final class SheetMerges {

    private final TreeMap<Integer, TreeMap<Integer, SheetCell>> cells = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();

    /** Areas with text that reach into the current row from above: counted, for thousands may. */
    private int texts;

    /**
     * A row with something in it.
     *
     * @param index its number among the visible rows
     * @param cells its cells from left to right, those covered by others left out
     * @param crossed whether a cell with text reaches down into it from above
     */
    record Row(int index, List<Area> cells, boolean crossed) {

        int filled() {
            int filled = 0;
            for (Area area : cells) {
                filled += area.cell().isBlank() ? 0 : 1;
            }
            return filled;
        }

        /** Cells that a person sees as boxes: those with text or a border. */
        int boxes() {
            int boxes = 0;
            for (Area area : cells) {
                boxes += area.cell().isBlank() && !area.cell().bordered() ? 0 : 1;
            }
            return boxes;
        }

        /** The first cell with text. */
        Area first() {
            return cells.stream()
                    .filter(area -> !area.cell().isBlank())
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A cell and how many rows and columns it covers. */
    record Area(SheetCell cell, int rows, int columns) {

        int endColumn() {
            return cell.column() + columns;
        }
    }

    private static final class Open {

        private final Merge merge;
        private boolean hasText;

        Open(Merge merge) {
            this.merge = merge;
        }
    }

    /** Adds a merged area. */
    void add(Merge merge) {
        merges.add(merge);
    }

    void add(SheetCell cell) {
        cells.computeIfAbsent(cell.row(), row -> new TreeMap<>())
                .merge(cell.column(), cell, (one, other) -> one.isBlank() ? other : one);
    }

    /** The rows that hold something, from the top. */
    List<Row> rows() {
        merges.sort(Comparator.comparingInt(Merge::top).thenComparingInt(Merge::left));
        List<Row> rows = new ArrayList<>();
        TreeMap<Integer, Open> open = new TreeMap<>();
        PriorityQueue<Open> ends = new PriorityQueue<>(Comparator.comparingInt(over -> over.merge.bottom()));
        int next = 0;
        for (var entry : cells.entrySet()) {
            int row = entry.getKey();
            while (!ends.isEmpty() && ends.peek().merge.bottom() < row) {
                Open ended = ends.poll();
                open.remove(ended.merge.left());
                texts -= ended.hasText ? 1 : 0;
            }
            for (; next < merges.size() && merges.get(next).top() <= row; next++) {
                Merge merge = merges.get(next);
                if (merge.bottom() >= row && isFree(open, merge)) {
                    Open over = new Open(merge);
                    open.put(merge.left(), over);
                    ends.add(over);
                    if (merge.top() == row) {
                        entry.getValue().putIfAbsent(merge.left(), new SheetCell(row, merge.left(), "", false));
                    }
                }
            }
            boolean crossed = texts > 0;
            rows.add(new Row(row, areas(entry.getValue().values(), open), crossed));
        }
        return rows;
    }

    private static boolean isFree(TreeMap<Integer, Open> open, Merge merge) {
        var before = open.floorEntry(merge.right());
        return before == null || before.getValue().merge.right() < merge.left();
    }

    private List<Area> areas(Iterable<SheetCell> cells, TreeMap<Integer, Open> open) {
        List<Area> areas = new ArrayList<>();
        for (SheetCell cell : cells) {
            var over = open.floorEntry(cell.column());
            if (over == null || over.getValue().merge.right() < cell.column()) {
                areas.add(new Area(cell, 1, 1));
                continue;
            }
            Merge merge = over.getValue().merge;
            if (merge.top() == cell.row() && merge.left() == cell.column()) {
                over.getValue().hasText = !cell.isBlank();
                texts += over.getValue().hasText ? 1 : 0;
                areas.add(new Area(cell, merge.bottom() - merge.top() + 1, merge.right() - merge.left() + 1));
            }
        }
        return areas;
    }
}
