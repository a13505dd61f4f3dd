package io.github.gouji.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One slip that makes many cells wrong at once: a row typed one column too far, or a column (or row) that was left out of
 * every total. Such slips have no amount to be found; what is meant follows from what is written.
 *
 * @param kind what happened, the end of a message key
 * @param cells the cells that are wrong, ascending
 * @param follows totals of these that were computed from them, ascending
 * @param counts all counts with the slip made good
 * @param line a cell of the row or column that it is about
 */
record Displacement(Kind kind, int[] cells, int[] follows, long[] counts, int line) {

    /** What happened. */
    enum Kind {
        /** The counts of a row stand one column too far to the right. */
        SHIFTED_RIGHT,
        /** The counts of a row stand one column too far to the left. */
        SHIFTED_LEFT,
        /** A whole row was not filled in, its total neither. */
        ROW_OMITTED,
        /** No total of a row includes this column. */
        COLUMN_LEFT_OUT,
        /** No total of a column includes this row. */
        ROW_LEFT_OUT;

        /** The end of a message key. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Cells of a row that moved or totals that miss the same: one alone is explained by itself. */
    private static final int FEWEST = 2;

    /** Two thirds of the totals must miss the line: another slip may hide it in the rest. */
    private static final double MOST_OF_THEM = 0.66;

    /** Relations that one such slip breaks: what breaks fewer has a simpler reason. */
    private static final int FEWEST_MENDED = 3;

    /** Whether a slip of this kind is one of many cells. */
    static boolean isKind(String slip) {
        return Arrays.stream(Kind.values()).anyMatch(kind -> kind.key().equals(slip));
    }

    /** All that fit what is written so far that fewer relations are broken with them. */
    static List<Displacement> of(CountTable table) {
        List<Displacement> found = new ArrayList<>();
        addLeftOut(table, found);
        for (int[] row : rows(table)) {
            addShifted(table, row, found);
            addOmitted(table, row, found);
        }
        long broken = table.broken(table.counts());
        return found.stream()
                .filter(displacement -> table.broken(displacement.counts) <= broken - FEWEST_MENDED)
                .toList();
    }

    private static List<int[]> rows(CountTable table) {
        Map<Object, List<Integer>> rows = new LinkedHashMap<>();
        IntStream.range(0, table.size())
                .forEach(cell -> rows.computeIfAbsent(table.key(cell).row(), row -> new ArrayList<>())
                        .add(cell));
        return rows.values().stream()
                .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /** Totals that fall short by just their addend at the same place: that line was left out of all of them. */
    private static void addLeftOut(CountTable table, List<Displacement> found) {
        Map<String, List<Relation>> families = new LinkedHashMap<>();
        table.relations().stream()
                .filter(relation -> relation.equation().isTotal())
                .forEach(relation -> families.computeIfAbsent(
                                relation.equation().rule() + relation.right().length, rule -> new ArrayList<>())
                        .add(relation));
        for (List<Relation> family : families.values()) {
            for (int place = 0; place < family.get(0).right().length; place++) {
                int addend = place;
                List<Relation> reached = family.stream()
                        .filter(relation -> table.counts()[relation.right()[addend]] > 0)
                        .toList();
                List<Relation> missing = reached.stream()
                        .filter(relation ->
                                relation.difference(table.counts()) == -table.counts()[relation.right()[addend]])
                        .toList();
                if (missing.size() >= FEWEST && missing.size() >= MOST_OF_THEM * reached.size()) {
                    long[] counts = table.counts().clone();
                    reached.forEach(relation -> counts[relation.left()[0]] += table.counts()[relation.right()[addend]]);
                    Relation one = missing.get(0);
                    boolean column = table.key(one.left()[0]).row()
                            == table.key(one.right()[addend]).row();
                    found.add(changed(
                            table, column ? Kind.COLUMN_LEFT_OUT : Kind.ROW_LEFT_OUT, counts, one.right()[addend]));
                }
            }
        }
    }

    /** A row of nothing, filled with what the other relations of its cells lack; in one column alone that mends too few. */
    private static void addOmitted(CountTable table, int[] row, List<Displacement> found) {
        int last = row.length - 1;
        boolean empty = last > 1
                && table.isTotal(row[last])
                && Arrays.stream(row).allMatch(cell -> table.counts()[cell] == 0 && !table.isUnknown(cell))
                && Arrays.stream(row, 0, last).noneMatch(table::isTotal);
        if (!empty) {
            return;
        }
        long[] counts = table.counts().clone();
        for (int i = 0; i < last; i++) {
            long lacking = lacking(table, row[i]);
            counts[row[i]] = lacking;
            counts[row[last]] += lacking;
        }
        found.add(changed(table, Kind.ROW_OMITTED, counts, row[0]));
    }

    /** What the relation of the cell's column lacks; its row agrees, as both are 0. */
    private static long lacking(CountTable table, int cell) {
        return table.relations().stream()
                .filter(relation -> relation.cells().anyMatch(other -> other == cell))
                .mapToLong(relation -> relation.difference(table.counts()))
                .max()
                .stream()
                .map(difference -> Math.max(0, difference))
                .findFirst()
                .orElse(0);
    }

    private static void addShifted(CountTable table, int[] row, List<Displacement> found) {
        int last = row.length - 1;
        boolean usable = last > 1
                && table.isTotal(row[last])
                && Arrays.stream(row).noneMatch(table::isUnknown)
                && Arrays.stream(row, 0, last)
                                .filter(cell -> table.counts()[cell] > 0)
                                .count()
                        >= FEWEST;
        if (!usable) {
            return;
        }
        long[] written =
                Arrays.stream(row).mapToLong(cell -> table.counts()[cell]).toArray();
        if (written[0] == 0) {
            // the total is where the next table would begin, or it was written right
            long[] meant = new long[row.length];
            System.arraycopy(written, 1, meant, 0, last);
            meant[last] = Arrays.stream(meant, 0, last).sum();
            add(table, Kind.SHIFTED_RIGHT, row, meant, found);
            long[] inside = meant.clone();
            inside[last - 1] = 0;
            inside[last] = written[last];
            add(table, Kind.SHIFTED_RIGHT, row, inside, found);
        }
        long[] meant = new long[row.length];
        if (written[last - 1] == 0) {
            System.arraycopy(written, 0, meant, 1, last - 1);
            meant[last] = written[last];
            add(table, Kind.SHIFTED_LEFT, row, meant, found);
        }
        if (written[last] == 0) {
            System.arraycopy(written, 0, meant, 1, last);
            meant[0] = meant[last] - Arrays.stream(meant, 1, last).sum();
            add(table, Kind.SHIFTED_LEFT, row, meant, found);
        }
    }

    private static void add(CountTable table, Kind kind, int[] row, long[] meant, List<Displacement> found) {
        long[] counts = table.counts().clone();
        for (int i = 0; i < row.length; i++) {
            counts[row[i]] = meant[i];
        }
        boolean balanced = Arrays.stream(meant, 0, meant.length - 1).sum() == meant[meant.length - 1];
        if (balanced && meant[0] >= 0) {
            found.add(changed(table, kind, counts, row[0]));
        }
    }

    private static Displacement changed(CountTable table, Kind kind, long[] counts, int line) {
        int[] changed = IntStream.range(0, counts.length)
                .filter(cell -> counts[cell] != table.counts()[cell])
                .toArray();
        boolean computed = kind == Kind.ROW_OMITTED || kind == Kind.ROW_LEFT_OUT;
        int[] follows = Arrays.stream(changed)
                .filter(cell -> computed && isComputed(table, cell, changed))
                .toArray();
        int[] cells = Arrays.stream(changed)
                .filter(cell -> Arrays.binarySearch(follows, cell) < 0)
                .toArray();
        return new Displacement(kind, cells, follows, counts, line);
    }

    /** Whether a total agrees, as it is written, with others of these cells as its addends. */
    private static boolean isComputed(CountTable table, int cell, int[] changed) {
        return table.totalsOf(cell).stream()
                .anyMatch(relation -> relation.difference(table.counts()) == 0
                        && Arrays.stream(relation.right())
                                .anyMatch(addend -> Arrays.binarySearch(changed, addend) >= 0));
    }
}
