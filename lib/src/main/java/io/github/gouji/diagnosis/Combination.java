package io.github.gouji.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One move for each group, in every combination that leaves all counts at 0 or more and gives no cell to two moves. */
final class Combination {

    /** Combinations that are begun: more than the likely moves of any number of groups have; where none fits, few would. */
    private static final int MOST_STEPS = 5_000;

    private final CountTable start;
    private final Amounts amounts;
    private final List<List<Move>> choices;
    private final @Nullable Displacement displacement;
    private final int enough;
    private final List<Move> chosen = new ArrayList<>();
    private final List<Solution> solutions = new ArrayList<>();
    private int steps;

    /**
     * A combination.
     *
     * @param start the table, with the displacement made good
     * @param choices the moves of each group, the likeliest first
     * @param enough after how many solutions to stop
     */
    Combination(
            CountTable start,
            Amounts amounts,
            List<List<Move>> choices,
            @Nullable Displacement displacement,
            int enough) {
        this.start = start;
        this.amounts = amounts;
        this.choices = choices;
        this.displacement = displacement;
        this.enough = enough;
    }

    List<Solution> solutions() {
        choose();
        return solutions;
    }

    private void choose() {
        if (solutions.size() >= enough || steps++ >= MOST_STEPS) {
            return;
        }
        if (chosen.size() == choices.size()) {
            conclude();
            return;
        }
        for (Move move : choices.get(chosen.size())) {
            if (chosen.stream().noneMatch(other -> other.meets(move))) {
                chosen.add(move);
                choose();
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private void conclude() {
        long[] counts = start.counts().clone();
        for (int i = 0; i < chosen.size(); i++) {
            chosen.get(i).apply(amounts.amounts()[i], counts);
        }
        if (Arrays.stream(counts).allMatch(count -> count >= 0)) {
            solutions.add(new Solution(chosen, counts, undetermined(), displacement));
        }
    }

    private int[] undetermined() {
        return IntStream.range(0, chosen.size())
                .filter(i -> amounts.undetermined()[i])
                .map(i -> chosen.get(i).cell())
                .sorted()
                .toArray();
    }
}
