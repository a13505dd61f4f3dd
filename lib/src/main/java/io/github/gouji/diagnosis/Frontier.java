package io.github.gouji.diagnosis;

import java.util.Arrays;
import java.util.Comparator;

/** The broken conditions of a reduction and what they say about the cells still to be freed. */
final class Frontier {

    /** A broken condition and how many cells could mend it. */
    private record Broken(Condition condition, int candidates) {}

    private final Reduction reduction;
    private final long[] excluded;
    private final Broken[] broken;

    /**
     * The frontier of a reduction.
     *
     * @param excluded cells that are not to be freed
     */
    Frontier(Reduction reduction, long[] excluded) {
        this.reduction = reduction;
        this.excluded = excluded;
        this.broken = Arrays.stream(reduction.open())
                .filter(Condition::isBroken)
                .map(condition -> new Broken(condition, Cells.countWithout(condition.cells(), excluded)))
                .sorted(Comparator.comparingInt(Broken::candidates))
                .toArray(Broken[]::new);
    }

    /** Whether no condition is broken. */
    boolean isEmpty() {
        return broken.length == 0;
    }

    /** Whether some broken condition can no longer be mended. */
    boolean isDead() {
        return !isEmpty() && broken[0].candidates == 0;
    }

    /** The broken condition with the fewest candidates. */
    Condition narrowest() {
        return broken[0].condition;
    }

    /**
     * The least weight that mending takes: broken conditions that have no cell in common need one each.
     *
     * @param weights weight of each cell
     */
    int bound(int[] weights) {
        long[] covered = new long[excluded.length];
        int bound = 0;
        for (Broken next : broken) {
            if (!Cells.meet(next.condition.cells(), covered, excluded)) {
                Cells.addAll(covered, next.condition.cells());
                bound += lightest(next.condition, weights);
            }
        }
        return bound;
    }

    private int lightest(Condition condition, int[] weights) {
        int lightest = Integer.MAX_VALUE;
        for (int cell : Cells.without(condition.cells(), excluded)) {
            lightest = Math.min(lightest, weights[cell]);
        }
        return lightest;
    }

    /** The candidates of the narrowest condition: first those that mend the most conditions, the lighter ones before. */
    int[] candidates(int[] weights) {
        int[] cells = Cells.without(narrowest().cells(), excluded);
        long[] ranked = new long[cells.length];
        for (int i = 0; i < cells.length; i++) {
            ranked[i] = (((long) brokenAfter(cells[i]) << 16) + weights[cells[i]] << 16) + cells[i];
        }
        Arrays.sort(ranked);
        return Arrays.stream(ranked).mapToInt(rank -> (int) (rank & 0xFFFF)).toArray();
    }

    private int brokenAfter(int cell) {
        Condition by = narrowest();
        int count = 0;
        for (Condition condition : reduction.open()) {
            boolean stays = condition.coefficient(cell) == 0
                    ? condition.isBroken()
                    : condition != by && condition.isBrokenAfter(cell, by);
            count += stays ? 1 : 0;
        }
        return count;
    }
}
