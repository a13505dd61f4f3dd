package io.github.gouji.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Systems of conditions over the cells of a {@link SmallTable}, each cell a group of its own. */
final class Systems {

    private Systems() {}

    /** Each cell of a table by itself, all as heavy as this. */
    static Moves cells(CountTable table, int weight) {
        return moves(
                table,
                weight,
                IntStream.range(0, SmallTable.SIZE).mapToObj(Move::of).toArray(Move[]::new));
    }

    static Moves moves(CountTable table, int weight, Move... moves) {
        int[] weights = new int[SmallTable.SIZE];
        Arrays.fill(weights, weight);
        return new Moves(table, weights, List.of(moves));
    }

    /** A condition: what it demands, then group, coefficient, group, coefficient … */
    static Condition condition(long demand, int... terms) {
        int[] coefficients = new int[SmallTable.SIZE];
        for (int i = 0; i < terms.length; i += 2) {
            coefficients[terms[i]] = terms[i + 1];
        }
        return new Condition(coefficients, demand);
    }

    /** Left side of a condition, for these amounts of these groups. */
    static long left(Condition condition, int[] groups, long[] amounts) {
        return IntStream.range(0, groups.length)
                .mapToLong(i -> condition.coefficient(groups[i]) * amounts[i])
                .sum();
    }
}
