package io.github.gouji.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * Finds the lightest sets of cells whose change satisfies all relations with whole numbers of 0 or more: Fellegi and
 * Holt's error localisation, exact. At least one cell of a broken condition must change; so the search branches on one
 * broken condition, frees each of its cells in turn and eliminates it, until none is broken. Iterative deepening on
 * the weight, with a lower bound: broken conditions without a common cell need a cell each. The work is limited by a
 * count of steps, not by a clock, so that the same table always gives the same answer.
 */
final class Search {

    /** How much heavier than the lightest an explanation may be to count as an alternative. */
    static final int SLACK = 4;

    /** Steps of a search: tables with up to four wrong cells hardly ever take more, and these take some milliseconds. */
    private static final int STEPS = 10_000;
    /** Steps of the dive for a first explanation, so that most are left to look for the lightest. */
    private static final int STEPS_OF_DIVE = 2_000;

    private static final int NONE = Integer.MAX_VALUE / 2;

    private final CountTable table;
    private final int[] weights;
    private final int lightest;
    private final Reduction start;

    private final List<Solution> found = new ArrayList<>();
    private int lightestFound;
    private int limit;
    private int nextLimit;
    private int stepsLeft = STEPS;
    private boolean diving;

    /**
     * A search.
     *
     * @param weights per cell, how reluctant one is to call it wrong, above 0; not used of unknown cells, which must
     *     change
     */
    Search(CountTable table, int[] weights) {
        this.table = table;
        this.weights = weights;
        lightest = Arrays.stream(weights).min().orElse(NONE);
        Reduction reduction = Reduction.of(table.relations().stream()
                .map(relation -> Condition.of(relation, table.counts()))
                .toList());
        for (int cell : table.unknownCells()) {
            reduction = reduction.free(cell);
        }
        start = reduction;
    }

    /**
     * What was found.
     *
     * @param solutions the lightest solutions and those hardly heavier; empty if there is none or none was found in time
     * @param proven whether the search came to its end, so that nothing is missing
     * @param steps how much work it took
     */
    record Result(List<Solution> solutions, boolean proven, int steps) {}

    Result run() {
        int next = 0;
        do {
            pass(next + SLACK);
            next = lightestFound == NONE ? nextLimit : lightestFound;
        } while (next < NONE && next + SLACK > limit && stepsLeft > 0);
        boolean proven = stepsLeft > 0;
        int steps = STEPS - stepsLeft;
        if (!proven && found.isEmpty()) {
            dive();
        }
        found.removeIf(solution -> solution.weight() > lightestFound + SLACK);
        return new Result(List.copyOf(found), proven, steps);
    }

    int taken() {
        return STEPS - stepsLeft;
    }

    private void pass(int newLimit) {
        limit = newLimit;
        nextLimit = NONE;
        lightestFound = NONE;
        found.clear();
        explore(start, 0, new long[Cells.words(table.size())]);
    }

    /** Takes the first solution on the way that looks best at each step; nothing is proven of it. */
    private void dive() {
        stepsLeft = STEPS_OF_DIVE;
        diving = true;
        pass(NONE);
    }

    private void explore(Reduction state, int spent, long[] excluded) {
        if (stepsLeft-- <= 0 || diving && !found.isEmpty()) {
            return;
        }
        Frontier frontier = new Frontier(state, excluded, weights);
        if (frontier.isDead()) {
            return;
        }
        int bound = spent + frontier.bound();
        if (bound > limit) {
            nextLimit = Math.min(nextLimit, bound);
        } else if (frontier.isEmpty()) {
            conclude(state, spent, excluded);
        } else if (bound + lightest <= limit) {
            mend(state, frontier.narrowest(), frontier.candidates(weights), spent, excluded);
        } else {
            // no room for a cell beyond one for each disjoint condition
            nextLimit = Math.min(nextLimit, bound + lightest);
            if (frontier.isMendableByOneEach()) {
                mend(state, frontier.narrowest(), alone(frontier), spent, excluded);
            }
        }
    }

    private void mend(Reduction state, Condition broken, int[] candidates, int spent, long[] excluded) {
        branch(candidates, spent, excluded, cell -> state.free(cell, broken));
    }

    /** The candidates that can mend the narrowest condition alone, by a count of 0 or more, if they have to. */
    private int[] alone(Frontier frontier) {
        Condition condition = frontier.narrowest();
        int[] candidates = frontier.candidates(weights);
        if (!frontier.isSeparate(condition)) {
            return candidates;
        }
        return Arrays.stream(candidates)
                .filter(cell -> condition.demand() % condition.coefficient(cell) == 0)
                .filter(cell -> table.counts()[cell] + condition.demand() / condition.coefficient(cell) >= 0)
                .toArray();
    }

    private void branch(int[] candidates, int spent, long[] excluded, IntFunction<Reduction> freeing) {
        long[] tried = excluded.clone();
        for (int cell : candidates) {
            explore(freeing.apply(cell), spent + weights[cell], tried);
            Cells.add(tried, cell);
        }
    }

    private void conclude(Reduction state, int spent, long[] excluded) {
        Assignment assignment = new Assignment(table, state);
        Solution solution = assignment.solution(spent);
        if (solution != null) {
            found.add(solution);
            lightestFound = Math.min(lightestFound, spent);
            return;
        }
        int negative = assignment.negative();
        if (negative < 0) {
            return;
        }
        if (spent + lightest > limit) {
            nextLimit = Math.min(nextLimit, spent + lightest);
            return;
        }
        // a count below 0 is a broken condition too: another cell that it depends on must change
        long[] others = excluded.clone();
        Cells.add(others, negative);
        long[] dependence = Objects.requireNonNull(assignment.reduced(negative)).cells();
        branch(Cells.without(dependence, others), spent, others, state::free);
    }
}
