package io.github.gouji.diagnosis;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All ways in which the cells of a table may be wrong, in groups: those of a group do the same to every relation, so that
 * the relations cannot tell them apart, and the search looks at one for all of them.
 */
final class Moves {

    /** What a total that follows weighs beside the cell that it follows: it is no error, but makes one less likely. */
    static final int FOLLOWING = 2;
    /** What a transfer weighs beside one wrong cell: it is one slip, if a rarer one. */
    static final int TRANSFERRED = 2;

    /** Totals that follow one cell: its row's, its column's, and that of both. */
    private static final int MOST_FOLLOWING = 3;

    private final CountTable table;
    /** For each cell the relations on whose left side it stands, and those on whose right side. */
    private final int[][] left;

    private final int[][] right;

    private final List<List<Move>> groups = new ArrayList<>();
    private final List<Condition> conditions;
    private final int[] weights;
    private final int[] unknown;

    /**
     * All moves of a table.
     *
     * @param suspicion weight of each cell
     */
    static Moves of(CountTable table, int[] suspicion) {
        return new Moves(table, suspicion, all(table));
    }

    /**
     * Some moves of a table.
     *
     * @param suspicion weight of each cell
     */
    Moves(CountTable table, int[] suspicion, List<Move> moves) {
        this.table = table;
        left = relations(table, Relation::left);
        right = relations(table, Relation::right);
        byte[] noEffect = new byte[table.relations().size()];
        byte[] effect = new byte[noEffect.length];
        ByteBuffer key = ByteBuffer.wrap(effect);
        List<byte[]> effects = new ArrayList<>();
        Map<ByteBuffer, Integer> index = new HashMap<>();
        List<Integer> lightest = new ArrayList<>();
        for (Move move : moves) {
            setEffect(move, effect);
            boolean alone = table.isUnknown(move.cell());
            if (!alone && Arrays.equals(effect, noEffect)) {
                continue;
            }
            int weight = weight(move, suspicion);
            Integer group = alone ? null : index.get(key);
            if (group == null) {
                group = groups.size();
                groups.add(new ArrayList<>(1));
                effects.add(effect.clone());
                lightest.add(weight);
                if (!alone) {
                    index.put(ByteBuffer.wrap(effects.get(group)), group);
                }
            }
            groups.get(group).add(move);
            lightest.set(group, Math.min(lightest.get(group), weight));
        }
        weights = lightest.stream().mapToInt(Integer::intValue).toArray();
        conditions = IntStream.range(0, table.relations().size())
                .mapToObj(relation -> new Condition(
                        effects.stream().mapToInt(each -> each[relation]).toArray(),
                        -table.relations().get(relation).difference(table.counts())))
                .toList();
        unknown = IntStream.range(0, groups.size())
                .filter(group -> isUnknown(group))
                .toArray();
    }

    private static int weight(Move move, int[] suspicion) {
        int own = move.isTransfer()
                ? Math.min(suspicion[move.cell()], suspicion[move.other()]) + TRANSFERRED
                : suspicion[move.cell()];
        return own + FOLLOWING * move.follows().length;
    }

    /** What the move does to each relation: left side less right side, for an amount of 1. */
    private void setEffect(Move move, byte[] effect) {
        Arrays.fill(effect, (byte) 0);
        add(effect, move.cell(), 1);
        for (int total : move.follows()) {
            add(effect, total, 1);
        }
        if (move.isTransfer()) {
            add(effect, move.other(), -1);
        }
    }

    private void add(byte[] effect, int cell, int amount) {
        for (int relation : left[cell]) {
            effect[relation] = (byte) (effect[relation] + amount);
        }
        for (int relation : right[cell]) {
            effect[relation] = (byte) (effect[relation] - amount);
        }
    }

    private static int[][] relations(CountTable table, Function<Relation, int[]> side) {
        List<List<Integer>> relations = new ArrayList<>();
        for (int cell = 0; cell < table.size(); cell++) {
            relations.add(new ArrayList<>(2));
        }
        for (int relation = 0; relation < table.relations().size(); relation++) {
            for (int cell : side.apply(table.relations().get(relation))) {
                relations.get(cell).add(relation);
            }
        }
        return relations.stream()
                .map(of -> of.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** For each cell the totals that agree with addends of which it is one, so that they may have been computed from it. */
    private static int[][] totals(CountTable table) {
        List<Set<Integer>> totals = Stream.generate(() -> (Set<Integer>) new TreeSet<Integer>())
                .limit(table.size())
                .toList();
        for (int cell = 0; cell < table.size(); cell++) {
            int total = cell;
            table.totalsOf(cell).stream()
                    .filter(relation -> relation.difference(table.counts()) == 0)
                    .filter(relation -> relation.cells().noneMatch(table::isUnknown))
                    .flatMapToInt(relation -> Arrays.stream(relation.right()))
                    .forEach(addend -> totals.get(addend).add(total));
        }
        return totals.stream()
                .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static List<Move> all(CountTable table) {
        int[][] totals = totals(table);
        List<Move> moves = new ArrayList<>();
        for (int cell = 0; cell < table.size(); cell++) {
            moves.add(Move.of(cell));
            if (!table.isUnknown(cell)) {
                addFollowed(cell, totals, moves);
                addTransfers(table, cell, moves);
            }
        }
        return moves;
    }

    /** Every set of totals that may have been computed from the cell, directly or through each other. */
    private static void addFollowed(int cell, int[][] totals, List<Move> moves) {
        List<int[]> sets = new ArrayList<>(List.of(new int[0]));
        for (int from = 0; from < sets.size(); from++) {
            int[] set = sets.get(from);
            if (set.length < MOST_FOLLOWING) {
                extend(set, cell, totals[cell], sets, moves);
                for (int follower : set) {
                    extend(set, cell, totals[follower], sets, moves);
                }
            }
        }
    }

    /** Adds each set that one of these totals makes larger, unless it is there. */
    private static void extend(int[] set, int cell, int[] totals, List<int[]> sets, List<Move> moves) {
        for (int total : totals) {
            int place = Arrays.binarySearch(set, total);
            if (total == cell || place >= 0) {
                continue;
            }
            int[] larger = new int[set.length + 1];
            System.arraycopy(set, 0, larger, 0, -place - 1);
            larger[-place - 1] = total;
            System.arraycopy(set, -place - 1, larger, -place, set.length + place + 1);
            if (sets.stream().noneMatch(known -> Arrays.equals(known, larger))) {
                sets.add(larger);
                moves.add(Move.of(cell, larger));
            }
        }
    }

    private static void addTransfers(CountTable table, int cell, List<Move> moves) {
        for (int other : table.around(cell)) {
            if (!table.isTotal(cell) && !table.isTotal(other) && !table.isUnknown(other)) {
                moves.add(Move.between(cell, other));
            }
        }
    }

    /** What the amounts of the groups must meet. */
    List<Condition> conditions() {
        return conditions;
    }

    /** Per group, how reluctant one is to believe in the lightest of its moves; above 0. */
    int[] weights() {
        return weights;
    }

    /** The groups of cells that can be no counts, each alone in its group. */
    int[] unknown() {
        return unknown;
    }

    boolean isUnknown(int group) {
        return table.isUnknown(groups.get(group).get(0).cell());
    }

    /** The moves of a group that leave every count at 0 or more. */
    List<Move> possible(int group, long amount) {
        return groups.get(group).stream()
                .filter(move -> move.isPossible(amount, table.counts()))
                .toList();
    }

    boolean isPossible(int group, long amount) {
        for (Move move : groups.get(group)) {
            if (move.isPossible(amount, table.counts())) {
                return true;
            }
        }
        return false;
    }

    /** The least amount that some move of the group can be of. */
    long least(int group) {
        long least = Long.MAX_VALUE;
        for (Move move : groups.get(group)) {
            least = Math.min(least, move.least(table.counts()));
        }
        return least;
    }

    /** The largest amount that some move of the group can be of. */
    long most(int group) {
        long most = Long.MIN_VALUE;
        for (Move move : groups.get(group)) {
            most = Math.max(most, move.most(table.counts()));
        }
        return most;
    }
}
