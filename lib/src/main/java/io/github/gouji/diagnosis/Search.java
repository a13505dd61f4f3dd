package io.github.gouji.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * Finds the lightest sets of moves that satisfy all relations with whole numbers of 0 or more: Fellegi and Holt's error
 * localisation, exact, over groups of {@link Moves} in the place of cells. At least one group of a broken condition must
 * be made; so the search branches on one broken condition, frees each of its groups in turn and eliminates it, until none
 * is broken. Iterative deepening on the weight, with a lower bound: broken conditions without a common group need one
 * each. The work is limited by a count of steps, not by a clock, so that the same table always gives the same answer.
 */
final class Search {

    /** How much heavier than the lightest an explanation may be to count as an alternative. */
    static final int SLACK = 6;

    /** Steps of a search: tables with up to four wrong cells hardly ever take more, and these take some milliseconds. */
    private static final int STEPS = 10_000;
    /** Steps of the dive for a first explanation, so that most are left to look for the lightest. */
    private static final int STEPS_OF_DIVE = 2_000;

    private static final int NONE = Integer.MAX_VALUE / 2;

    private final Moves moves;
    private final int[] weights;
    private final int lightest;
    private final Reduction start;

    private final List<Amounts> found = new ArrayList<>();
    private int lightestFound;
    private int limit;
    private int nextLimit;
    private int stepsLeft = STEPS;
    private boolean diving;

    /** A search over these moves. */
    Search(Moves moves) {
        this.moves = moves;
        this.weights = moves.weights();
        lightest = Arrays.stream(weights).min().orElse(NONE);
        Reduction reduction = Reduction.of(moves.conditions());
        for (int group : moves.unknown()) {
            reduction = reduction.free(group);
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
    record Result(List<Amounts> solutions, boolean proven, int steps) {}

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

    private void pass(int newLimit) {
        limit = newLimit;
        nextLimit = NONE;
        lightestFound = NONE;
        found.clear();
        explore(start, 0, new long[Bits.words(weights.length)]);
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
            // no room for a move beyond one for each disjoint condition
            nextLimit = Math.min(nextLimit, bound + lightest);
            if (frontier.isMendableByOneEach()) {
                mend(state, frontier.narrowest(), alone(frontier), spent, excluded);
            }
        }
    }

    private void mend(Reduction state, Condition broken, int[] candidates, int spent, long[] excluded) {
        branch(candidates, spent, excluded, group -> state.free(group, broken));
    }

    /** The candidates that can mend the narrowest condition alone, leaving all counts at 0 or more, if they have to. */
    private int[] alone(Frontier frontier) {
        Condition condition = frontier.narrowest();
        int[] candidates = frontier.candidates(weights);
        if (!frontier.isSeparate(condition)) {
            return candidates;
        }
        return Arrays.stream(candidates)
                .filter(group -> condition.demand() % condition.coefficient(group) == 0)
                .filter(group -> moves.isPossible(group, condition.demand() / condition.coefficient(group)))
                .toArray();
    }

    private void branch(int[] candidates, int spent, long[] excluded, IntFunction<Reduction> freeing) {
        long[] tried = excluded.clone();
        for (int group : candidates) {
            explore(freeing.apply(group), spent + weights[group], tried);
            Bits.add(tried, group);
        }
    }

    private void conclude(Reduction state, int spent, long[] excluded) {
        Assignment assignment = new Assignment(moves, state);
        Amounts amounts = assignment.amounts(spent);
        if (amounts != null) {
            found.add(amounts);
            lightestFound = Math.min(lightestFound, spent);
            return;
        }
        int impossible = assignment.impossible();
        if (impossible < 0) {
            return;
        }
        if (spent + lightest > limit) {
            nextLimit = Math.min(nextLimit, spent + lightest);
            return;
        }
        // a count below 0 is a broken condition too: another group that it depends on must be made
        long[] others = excluded.clone();
        Bits.add(others, impossible);
        long[] dependence =
                Objects.requireNonNull(assignment.reduced(impossible)).groups();
        branch(Bits.without(dependence, others), spent, others, state::free);
    }
}
