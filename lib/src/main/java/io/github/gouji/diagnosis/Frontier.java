package io.github.gouji.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The broken conditions of a reduction and what they say about the cells still to be freed. */
final class Frontier {

    /** With more, trying all sums costs more than it saves. */
    private static final int MOST_SUMMED = 8;

    private final Reduction reduction;
    private final long[] excluded;

    /** The broken conditions, those with the fewest candidates first. */
    private final Condition[] broken;

    /** Broken conditions that have no candidate in common: mending takes at least one cell for each. */
    private List<Condition> disjoint = List.of();

    private final int fewest;
    private int bound;

    /**
     * The frontier of a reduction.
     *
     * @param excluded cells that are not to be freed
     * @param weights weight of each cell
     */
    Frontier(Reduction reduction, long[] excluded, int[] weights) {
        this.reduction = reduction;
        this.excluded = excluded;
        Condition[] open = reduction.open();
        long[] ranked = new long[open.length];
        int count = 0;
        for (int i = 0; i < open.length; i++) {
            if (open[i].isBroken()) {
                ranked[count++] = ((long) Cells.countWithout(open[i].cells(), excluded) << 32) + i;
            }
        }
        Arrays.sort(ranked, 0, count);
        fewest = count == 0 ? 0 : (int) (ranked[0] >> 32);
        broken = new Condition[count];
        for (int i = 0; i < count; i++) {
            broken[i] = open[(int) ranked[i]];
        }
        if (fewest > 0) {
            separate(weights, 0, 1);
            separate(weights, count - 1, -1);
        }
    }

    /** Keeps a set of disjoint conditions if it is heavier than what was found before. */
    private void separate(int[] weights, int first, int step) {
        long[] covered = new long[excluded.length];
        List<Condition> separate = new ArrayList<>();
        int weight = 0;
        for (int i = first; i >= 0 && i < broken.length; i += step) {
            if (!Cells.meet(broken[i].cells(), covered, excluded)) {
                Cells.addAll(covered, broken[i].cells());
                separate.add(broken[i]);
                weight += lightest(broken[i], weights);
            }
        }
        if (weight > bound) {
            bound = weight;
            disjoint = separate;
        }
    }

    /** Whether a condition is one of the disjoint ones. */
    boolean isSeparate(Condition condition) {
        return disjoint.contains(condition);
    }

    /**
     * Whether one cell for each disjoint condition may mend all of them. Then these conditions determine the changes, and
     * the demand of every other broken condition must be a sum of some of these.
     */
    boolean isMendableByOneEach() {
        if (disjoint.size() > MOST_SUMMED) {
            return true;
        }
        for (Condition condition : broken) {
            if (!disjoint.contains(condition) && !isSum(condition, condition.demand(), 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSum(Condition condition, long demand, int from) {
        if (demand == 0) {
            return true;
        }
        for (int i = from; i < disjoint.size(); i++) {
            Condition by = disjoint.get(i);
            long tried = 0;
            for (int cell : Cells.common(condition.cells(), by.cells(), excluded)) {
                long share = condition.coefficient(cell) * by.demand() / by.coefficient(cell);
                if (share != tried && isSum(condition, demand - share, i + 1)) {
                    return true;
                }
                tried = share;
            }
        }
        return false;
    }

    /** Whether no condition is broken. */
    boolean isEmpty() {
        return broken.length == 0;
    }

    /** Whether some broken condition can no longer be mended. */
    boolean isDead() {
        return !isEmpty() && fewest == 0;
    }

    /** The broken condition with the fewest candidates. */
    Condition narrowest() {
        return broken[0];
    }

    /** The least weight that mending takes. */
    int bound() {
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
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (int) (ranked[i] & 0xFFFF);
        }
        return cells;
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
