package io.github.gouji.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All solutions that are worth a look: those of the search, read as each of the moves that its groups stand for, and those
 * that begin with a slip over a whole row or column.
 */
final class Candidates {

    /** Moves of a group that are tried, by how many groups are to be combined: their number multiplies. */
    private static final int[] MOST_MOVES = {0, 200, 16, 6, 3};
    /** With more groups the likeliest move of each must do. */
    private static final int FEWEST_MOVES = 1;

    /** What may be wrong beside a whole row or column: a slip or two more. */
    private static final int MOST_BESIDE = 24;

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
        List<List<Move>> choices = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            long amount = amounts.amounts()[i];
            choices.add(moves.possible(amounts.groups()[i], amount).stream()
                    .filter(move -> displacement == null || !move.touches(displacement.cells()))
                    .sorted(Comparator.comparingDouble(move -> judgement.cost(move, amount)))
                    .limit(most)
                    .toList());
        }
        List<Solution> solutions = new ArrayList<>();
        combine(start, choices, amounts, new ArrayList<>(), displacement, solutions);
        return solutions;
    }

    private static void combine(
            CountTable start,
            List<List<Move>> choices,
            Amounts amounts,
            List<Move> chosen,
            @Nullable Displacement displacement,
            List<Solution> solutions) {
        if (chosen.size() == choices.size()) {
            long[] counts = start.counts().clone();
            for (int i = 0; i < chosen.size(); i++) {
                chosen.get(i).apply(amounts.amounts()[i], counts);
            }
            if (Arrays.stream(counts).allMatch(count -> count >= 0)) {
                solutions.add(new Solution(chosen, counts, undetermined(chosen, amounts), displacement));
            }
            return;
        }
        for (Move move : choices.get(chosen.size())) {
            if (chosen.stream().noneMatch(other -> other.meets(move))) {
                chosen.add(move);
                combine(start, choices, amounts, chosen, displacement, solutions);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private static int[] undetermined(List<Move> chosen, Amounts amounts) {
        return IntStream.range(0, chosen.size())
                .filter(i -> amounts.undetermined()[i])
                .map(i -> chosen.get(i).cell())
                .sorted()
                .toArray();
    }

    /** Whether nothing of the lightest is missing. */
    boolean areComplete() {
        return complete;
    }
}
