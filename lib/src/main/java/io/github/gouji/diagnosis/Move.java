package io.github.gouji.diagnosis;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One way in which cells are wrong together, all by one amount: a cell alone; a cell with totals that were computed from
 * it; or an amount that stands in the cell beside the one where it belongs.
 *
 * @param cell the cell that is wrong: the amount was left out of it
 * @param other the cell that the amount went into instead; -1 if none
 * @param follows totals that were computed from the wrong cell, ascending
 */
record Move(int cell, int other, int[] follows) {

    private static final int[] NONE = {};

    /** A cell that is wrong by itself. */
    static Move of(int cell) {
        return new Move(cell, -1, NONE);
    }

    /** A cell that is wrong with the totals that follow it. */
    static Move of(int cell, int... follows) {
        return new Move(cell, -1, follows);
    }

    /** An amount that belongs into the first cell and stands in the second. */
    static Move between(int cell, int other) {
        return new Move(cell, other, NONE);
    }

    boolean isTransfer() {
        return other >= 0;
    }

    /** The wrong cells; totals that follow are none. */
    IntStream wrong() {
        return isTransfer() ? IntStream.of(cell, other) : IntStream.of(cell);
    }

    /** Whether one of these cells, ascending, is wrong or follows. */
    boolean touches(int[] cells) {
        return IntStream.concat(wrong(), Arrays.stream(follows))
                .anyMatch(cell -> Arrays.binarySearch(cells, cell) >= 0);
    }

    /** Whether both make the same cell wrong, or one makes wrong what follows in the other. */
    boolean meets(Move move) {
        return wrong().anyMatch(mine ->
                        move.wrong().anyMatch(its -> its == mine) || Arrays.binarySearch(move.follows, mine) >= 0)
                || move.wrong().anyMatch(its -> Arrays.binarySearch(follows, its) >= 0);
    }

    /** Makes good the error: adds the amount where it is missing. */
    void apply(long amount, long[] counts) {
        counts[cell] += amount;
        for (int total : follows) {
            counts[total] += amount;
        }
        if (isTransfer()) {
            counts[other] -= amount;
        }
    }

    /** Whether no count falls below 0 by it, where the amount is any at all. */
    boolean isPossible(long amount, long[] counts) {
        return amount >= least(counts) && amount <= most(counts);
    }

    /** The least amount that leaves every count at 0 or more. */
    long least(long[] counts) {
        long least = counts[cell];
        for (int total : follows) {
            least = Math.min(least, counts[total]);
        }
        return -least;
    }

    /** The largest amount that leaves every count at 0 or more. */
    long most(long[] counts) {
        return isTransfer() ? counts[other] : Long.MAX_VALUE;
    }
}
