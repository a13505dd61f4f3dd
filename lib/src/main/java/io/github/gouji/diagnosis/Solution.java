package io.github.gouji.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts that satisfy all relations, together with the moves that lead to them.
 *
 * @param moves the moves
 * @param counts all counts after them
 * @param undetermined changed cells whose count the relations leave open; ascending
 * @param displacement the one slip that some of the cells are due to; {@code null} if each has its own
 */
record Solution(
        List<Move> moves,
        long[] counts,
        int[] undetermined,
        @Nullable Displacement displacement) {

    Solution {
        moves = List.copyOf(moves);
    }

    /** The cells that are wrong, ascending; totals that follow them are none. */
    int[] cells() {
        IntStream displaced = displacement == null ? IntStream.empty() : Arrays.stream(displacement.cells());
        return IntStream.concat(displaced, moves.stream().flatMapToInt(Move::wrong))
                .sorted()
                .toArray();
    }

    /** The totals that follow, ascending. */
    int[] follows() {
        IntStream displaced = displacement == null ? IntStream.empty() : Arrays.stream(displacement.follows());
        return IntStream.concat(displaced, moves.stream().flatMapToInt(move -> Arrays.stream(move.follows())))
                .sorted()
                .distinct()
                .toArray();
    }

    boolean isDetermined(int cell) {
        return Arrays.binarySearch(undetermined, cell) < 0;
    }

    /** Whether it tells the count that belongs in any cell. */
    boolean isOfUse() {
        return undetermined.length < cells().length;
    }
}
