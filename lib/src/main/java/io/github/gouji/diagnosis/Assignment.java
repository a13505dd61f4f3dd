package io.github.gouji.diagnosis;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What the freed groups of a reduction without broken conditions come to, by back substitution. With one undetermined
 * group among the candidates there is a line of solutions; the point nearest to what is written is taken.
 */
final class Assignment {

    private final Moves moves;
    private final Deque<Reduction> freed = new ArrayDeque<>();
    private final long[] amount;
    /** How the amounts move when the undetermined candidate moves by 1. */
    private final long[] direction;

    private final boolean[] undetermined;
    private int loose = -1;
    private boolean solvable = true;

    Assignment(Moves moves, Reduction reduction) {
        this.moves = moves;
        int size = moves.weights().length;
        amount = new long[size];
        direction = new long[size];
        undetermined = new boolean[size];
        for (Reduction step = reduction; step.parent() != null; step = step.parent()) {
            freed.addLast(step);
            determine(step.group(), step.pivot());
        }
    }

    private void determine(int group, @Nullable Condition pivot) {
        if (pivot == null) {
            if (moves.isUnknown(group)) {
                undetermined[group] = true;
            } else {
                solvable &= loose < 0;
                loose = group;
                direction[group] = 1;
            }
            return;
        }
        long demand = pivot.demand();
        long slope = 0;
        for (Reduction later : freed) {
            int other = later.group();
            int coefficient = pivot.coefficient(other);
            if (other != group && coefficient != 0) {
                undetermined[group] |= undetermined[other];
                demand -= coefficient * amount[other];
                slope -= coefficient * direction[other];
            }
        }
        int own = pivot.coefficient(group);
        solvable &= demand % own == 0 && slope % own == 0;
        amount[group] = demand / own;
        direction[group] = slope / own;
    }

    /** A freed group that cannot be of the amount that it comes to; -1 if none or there is more than one way to go on. */
    int impossible() {
        if (!solvable || loose >= 0) {
            return -1;
        }
        for (Reduction step : freed) {
            if (isImpossible(step.group(), 0)) {
                return step.group();
            }
        }
        return -1;
    }

    private boolean isImpossible(int group, long move) {
        return !undetermined[group] && !moves.isPossible(group, amount[group] + move * direction[group]);
    }

    /** The amounts, of this weight; {@code null} if there are none by which every freed group changes something. */
    @Nullable
    Amounts amounts(int weight) {
        if (!solvable) {
            return null;
        }
        long move = loose < 0 ? 0 : nearestMove();
        if (loose >= 0 && move == 0) {
            return null;
        }
        int[] groups = freed.stream().mapToInt(Reduction::group).sorted().toArray();
        long[] amounts = new long[groups.length];
        boolean[] open = new boolean[groups.length];
        for (int i = 0; i < groups.length; i++) {
            int group = groups[i];
            amounts[i] = amount[group] + move * direction[group];
            open[i] = undetermined[group];
            if (isImpossible(group, move) || amounts[i] == 0 && !moves.isUnknown(group)) {
                return null;
            }
        }
        return new Amounts(groups, amounts, open, weight);
    }

    /** The move of least size that leaves every freed group possible; 0 if there is none. */
    private long nearestMove() {
        long low = Long.MIN_VALUE;
        long high = Long.MAX_VALUE;
        for (Reduction step : freed) {
            int group = step.group();
            if (undetermined[group] || direction[group] == 0) {
                continue;
            }
            long least = moves.least(group) - amount[group];
            long most = moves.most(group) == Long.MAX_VALUE ? Long.MAX_VALUE : moves.most(group) - amount[group];
            boolean upwards = direction[group] > 0;
            long size = Math.abs(direction[group]);
            low = Math.max(
                    low,
                    upwards
                            ? ceilDiv(least, size)
                            : most == Long.MAX_VALUE ? Long.MIN_VALUE : -Math.floorDiv(most, size));
            high = Math.min(high, upwards ? Math.floorDiv(most, size) : -ceilDiv(least, size));
        }
        if (low > high) {
            return 0;
        }
        return low > 0 ? low : Math.min(high, 0);
    }

    private static long ceilDiv(long dividend, long divisor) {
        return -Math.floorDiv(-dividend, divisor);
    }

    /** What a freed group's amount comes to in terms of groups that are not free. */
    @Nullable
    Condition reduced(int group) {
        Condition condition = null;
        for (var steps = freed.descendingIterator(); steps.hasNext(); ) {
            Reduction step = steps.next();
            if (step.group() == group) {
                condition = step.pivot();
            } else if (condition != null && step.pivot() != null && condition.coefficient(step.group()) != 0) {
                condition = condition.without(step.group(), step.pivot());
            }
        }
        return condition;
    }
}
