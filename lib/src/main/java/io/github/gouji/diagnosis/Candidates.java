package io.github.gouji.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All solutions that are worth a look: those of the search, read as each of the moves that its groups stand for, and those
 * that begin with a slip over a whole row or column.
 */
final class Candidates {

    /** Moves of a group that are tried, by how many groups are to be combined: their number multiplies. */
    private static final int[] MOST_MOVES = {0, 200, 16, 6, 3, 2};
    /** With more groups the likeliest move of each must do. */
    private static final int FEWEST_MOVES = 1;

    /** What may be wrong beside a whole row or column: up to three slips more. */
    private static final int MOST_BESIDE = 36;

    private final CountTable table;
    private final Judgement judgement;
    private boolean complete = true;

    Candidates(CountTable table, Judgement judgement) {
        this.table = table;
        this.judgement = judgement;
    }

    /** The solutions, each with other counts. */
    List<Solution> solutions() {
        Map<List<Long>, Solution> solutions = new LinkedHashMap<>();
        // first, so that what is one slip is told as one where the search comes to the same counts
        for (Displacement displacement : Displacement.of(table)) {
            CountTable mended = table.with(displacement.counts());
            if (mended.isConsistent()) {
                add(new Solution(List.of(), displacement.counts(), new int[0], displacement), solutions);
            } else {
                search(mended, solutions, displacement);
            }
        }
        complete = search(table, solutions, null).proven();
        return List.copyOf(solutions.values());
    }

    private Search.Result search(
            CountTable start, Map<List<Long>, Solution> solutions, @Nullable Displacement displacement) {
        Moves moves = Moves.of(start, judgement.weights());
        Search.Result result = new Search(moves).run();
        for (Amounts amounts : result.solutions()) {
            if (displacement == null || amounts.weight() <= MOST_BESIDE) {
                combine(start, moves, amounts, displacement).forEach(solution -> add(solution, solutions));
            }
        }
        return result;
    }

    private static void add(Solution solution, Map<List<Long>, Solution> solutions) {
        if (solution.isOfUse()) {
            solutions.putIfAbsent(Arrays.stream(solution.counts()).boxed().toList(), solution);
        }
    }

    /** The moves of each group, the likeliest first, in every combination that leaves all counts at 0 or more. */
    private List<Solution> combine(
            CountTable start, Moves moves, Amounts amounts, @Nullable Displacement displacement) {
        int groups = amounts.groups().length;
        int most = groups < MOST_MOVES.length ? MOST_MOVES[groups] : FEWEST_MOVES;
        List<Solution> likely = combine(start, moves, amounts, displacement, most, Integer.MAX_VALUE);
        // the likeliest moves may need each other's cells: then any that go together will do
        return likely.isEmpty() ? combine(start, moves, amounts, displacement, Integer.MAX_VALUE, 1) : likely;
    }

    private List<Solution> combine(
            CountTable start, Moves moves, Amounts amounts, @Nullable Displacement displacement, int most, int enough) {
        List<List<Move>> choices = new ArrayList<>();
        for (int i = 0; i < amounts.groups().length; i++) {
            long amount = amounts.amounts()[i];
            choices.add(moves.possible(amounts.groups()[i], amount).stream()
                    .filter(move -> displacement == null || !move.touches(displacement.cells()))
                    .sorted(Comparator.comparingDouble(move -> judgement.cost(move, amount)))
                    .limit(most)
                    .toList());
        }
        return new Combination(start, amounts, choices, displacement, enough).solutions();
    }

    /** Whether nothing of the lightest is missing. */
    boolean areComplete() {
        return complete;
    }
}
