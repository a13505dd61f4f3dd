package io.github.gouji.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The broken conditions of a reduction and what they say about the groups still to be freed. */
final class Frontier {

    /** With more, trying all sums costs more than it saves. */
    private static final int MOST_SUMMED = 8;

    private final Reduction reduction;
    private final long[] excluded;

    /** The broken conditions, those with the fewest candidates first. */
    private final Condition[] broken;

    /** Broken conditions that have no candidate in common: mending takes at least one move for each. */
    private List<Condition> disjoint = List.of();

    private final int fewest;
    private int bound;

    /**
     * The frontier of a reduction.
     *
     * @param excluded groups that are not to be freed
     * @param weights weight of each group
     */
    Frontier(Reduction reduction, long[] excluded, int[] weights) {
        this.reduction = reduction;
        this.excluded = excluded;
        Condition[] open = reduction.open();
        long[] ranked = new long[open.length];
        int count = 0;
        for (int i = 0; i < open.length; i++) {
            if (open[i].isBroken()) {
                ranked[count++] = ((long) Bits.countWithout(open[i].groups(), excluded) << 32) + i;
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
            if (!Bits.meet(broken[i].groups(), covered, excluded)) {
                Bits.addAll(covered, broken[i].groups());
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
     * Whether one move for each disjoint condition may mend all of them. Then these conditions determine the changes, and
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
            for (int group : Bits.common(condition.groups(), by.groups(), excluded)) {
                long share = condition.coefficient(group) * by.demand() / by.coefficient(group);
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
        for (int group : Bits.without(condition.groups(), excluded)) {
            lightest = Math.min(lightest, weights[group]);
        }
        return lightest;
    }

    /** The candidates of the narrowest condition: first those that mend the most conditions, the lighter ones before. */
    int[] candidates(int[] weights) {
        int[] groups = Bits.without(narrowest().groups(), excluded);
        long[] ranked = new long[groups.length];
        for (int i = 0; i < groups.length; i++) {
            ranked[i] = (((long) brokenAfter(groups[i]) << 16) + weights[groups[i]] << 16) + groups[i];
        }
        Arrays.sort(ranked);
        for (int i = 0; i < groups.length; i++) {
            groups[i] = (int) (ranked[i] & 0xFFFF);
        }
        return groups;
    }

    private int brokenAfter(int group) {
        Condition by = narrowest();
        int count = 0;
        for (Condition condition : reduction.open()) {
            boolean stays = condition.coefficient(group) == 0
                    ? condition.isBroken()
                    : condition != by && condition.isBrokenAfter(group, by);
            count += stays ? 1 : 0;
        }
        return count;
    }
}
