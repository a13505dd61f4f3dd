package io.github.gouji.diagnosis;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What the freed cells of a reduction without broken conditions come to, by back substitution. With one undetermined
 * cell among the candidates there is a line of solutions; the point nearest to what is written is taken.
 */
final class Assignment {

    private final CountTable table;
    private final Deque<Reduction> freed = new ArrayDeque<>();
    private final long[] change;
    /** How the changes move when the undetermined candidate moves by 1. */
    private final long[] direction;

    private final boolean[] undetermined;
    private int loose = -1;
    private boolean solvable = true;

    Assignment(CountTable table, Reduction reduction) {
        this.table = table;
        change = new long[table.size()];
        direction = new long[table.size()];
        undetermined = new boolean[table.size()];
        for (Reduction step = reduction; step.parent() != null; step = step.parent()) {
            freed.addLast(step);
            determine(step.cell(), step.pivot());
        }
    }

    private void determine(int cell, @Nullable Condition pivot) {
        if (pivot == null) {
            if (table.isUnknown(cell)) {
                undetermined[cell] = true;
            } else {
                solvable &= loose < 0;
                loose = cell;
                direction[cell] = 1;
            }
            return;
        }
        long demand = pivot.demand();
        long slope = 0;
        for (Reduction later : freed) {
            int other = later.cell();
            int coefficient = pivot.coefficient(other);
            if (other != cell && coefficient != 0) {
                undetermined[cell] |= undetermined[other];
                demand -= coefficient * change[other];
                slope -= coefficient * direction[other];
            }
        }
        int own = pivot.coefficient(cell);
        solvable &= demand % own == 0 && slope % own == 0;
        change[cell] = demand / own;
        direction[cell] = slope / own;
    }

    /** A freed cell that comes out negative; -1 if none does or there is more than one way to go on. */
    int negative() {
        if (!solvable || loose >= 0) {
            return -1;
        }
        for (Reduction step : freed) {
            if (isNegative(step.cell(), 0)) {
                return step.cell();
            }
        }
        return -1;
    }

    private boolean isNegative(int cell, long move) {
        return !undetermined[cell] && table.counts()[cell] + change[cell] + move * direction[cell] < 0;
    }

    /** The solution, of this weight; {@code null} if there is none in which every freed cell changes to a count. */
    @Nullable
    Solution solution(int weight) {
        if (!solvable) {
            return null;
        }
        long move = loose < 0 ? 0 : nearestMove();
        if (loose >= 0 && move == 0) {
            return null;
        }
        long[] counts = table.counts().clone();
        int[] cells = freed.stream().mapToInt(Reduction::cell).sorted().toArray();
        for (int cell : cells) {
            long difference = change[cell] + move * direction[cell];
            if (isNegative(cell, move) || difference == 0 && !table.isUnknown(cell)) {
                return null;
            }
            counts[cell] += difference;
        }
        return new Solution(
                cells,
                counts,
                Arrays.stream(cells).filter(cell -> undetermined[cell]).toArray(),
                weight);
    }

    /** The move of least size that leaves no freed cell negative; 0 if there is none. */
    private long nearestMove() {
        long low = Long.MIN_VALUE;
        long high = Long.MAX_VALUE;
        for (Reduction step : freed) {
            int cell = step.cell();
            long count = table.counts()[cell] + change[cell];
            if (undetermined[cell] || direction[cell] == 0) {
                continue;
            }
            if (direction[cell] > 0) {
                low = Math.max(low, -Math.floorDiv(count, direction[cell]));
            } else {
                high = Math.min(high, Math.floorDiv(count, -direction[cell]));
            }
        }
        if (low > high) {
            return 0;
        }
        return low > 0 ? low : Math.min(high, 0);
    }

    /** What a freed cell's change comes to in terms of cells that are not free. */
    @Nullable
    Condition reduced(int cell) {
        Condition condition = null;
        for (var steps = freed.descendingIterator(); steps.hasNext(); ) {
            Reduction step = steps.next();
            if (step.cell() == cell) {
                condition = step.pivot();
            } else if (condition != null && step.pivot() != null && condition.coefficient(step.cell()) != 0) {
                condition = condition.without(step.cell(), step.pivot());
            }
        }
        return condition;
    }
}
