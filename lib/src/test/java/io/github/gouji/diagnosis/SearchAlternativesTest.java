package io.github.gouji.diagnosis;

import static io.github.gouji.diagnosis.SmallTable.SIZE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.TableKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The search over all ways to err, cells with what follows them and amounts that moved, against trying each one and each two. */
class SearchAlternativesTest {

    @Test
    void findsAllThatAreHardlyHeavierThanTheLightest() {
        SplittableRandom random = new SplittableRandom(20211231);
        int[] compared = new int[3];
        for (int run = 0; run < 60; run++) {
            CountTable table = SmallTable.of(SmallTable.faulty(random, 1 + run % 3));
            if (table.isConsistent()) {
                continue;
            }
            Moves moves = Moves.of(table, weights(random));
            Search.Result result = new Search(moves).run();
            int lightest =
                    result.solutions().stream().mapToInt(Amounts::weight).min().orElse(Integer.MAX_VALUE / 2);

            assertThat(result.proven()).isTrue();
            assertThat(result.solutions())
                    .allMatch(
                            amounts -> isSolved(moves, amounts) && amounts.weight() == weight(moves, amounts.groups()));
            Set<List<Integer>> expected = upToTwo(moves, lightest + Search.SLACK);
            assertThat(found(result)).isEqualTo(expected);
            expected.forEach(groups -> compared[groups.size()]++);
        }
        assertThat(compared[1]).isGreaterThan(20);
        assertThat(compared[2]).isGreaterThan(20);
    }

    @Test
    void unreadableCellsWeighNothingAndGetWhatTheRelationsNeed() {
        Moves moves = of(SmallTable.sound(6, "?", 10, "见附件"));

        Search.Result result = new Search(moves).run();

        assertThat(result.proven()).isTrue();
        assertThat(result.solutions()).singleElement().satisfies(amounts -> {
            assertThat(amounts.weight()).isZero();
            assertThat(amounts.groups()).isEqualTo(moves.unknown());
            assertThat(amounts.amounts()).containsExactly(4, 0);
            assertThat(amounts.undetermined()).containsOnly(false);
        });
    }

    @Test
    void anUnreadableCellThatWouldBeLessThanNothingNeedsAnotherError() {
        // the row leaves -1 for it, the column 4
        Search.Result result = new Search(of(SmallTable.sound(6, "?", 7, 7))).run();

        assertThat(result.solutions()).isNotEmpty().allMatch(amounts -> amounts.groups().length > 1);
    }

    @Test
    void beyondItsStepsTheSearchTellsOneExplanationThatItHasNotProven() {
        SplittableRandom random = new SplittableRandom(5);
        DraftReport draft = DraftReport.zeros("0");
        draft.cells().stream()
                .filter(cell -> random.nextInt(4) == 0)
                .forEach(cell -> draft.set(cell, random.nextInt(9)));
        CountTable table = draft.counts(TableKind.APPLICATIONS);
        int[] weights = new int[table.size()];
        Arrays.fill(weights, 10);
        Moves moves = Moves.of(table, weights);

        Search.Result result = new Search(moves).run();

        assertThat(result.proven()).isFalse();
        assertThat(result.steps()).isBetween(10_000, 10_500);
        assertThat(result.solutions()).hasSizeLessThanOrEqualTo(1).allMatch(amounts -> isSolved(moves, amounts));
    }

    @Test
    void whereNothingIsWrongNoExplanationIsNeeded() {
        Search.Result result = new Search(of(SmallTable.sound())).run();

        assertThat(result.proven()).isTrue();
        assertThat(result.solutions()).allMatch(amounts -> amounts.groups().length == 0 && amounts.weight() == 0);
    }

    private static Moves of(CountTable table) {
        int[] weights = new int[SIZE];
        Arrays.fill(weights, 10);
        return Moves.of(table, weights);
    }

    /** 10, 9 or 5 each, as the diagnosis has them. */
    private static int[] weights(SplittableRandom random) {
        int[] all = {10, 10, 9, 5};
        return IntStream.range(0, SIZE)
                .map(cell -> all[random.nextInt(all.length)])
                .toArray();
    }

    private static boolean isSolved(Moves moves, Amounts amounts) {
        return IntStream.range(0, amounts.groups().length)
                        .allMatch(i -> moves.isPossible(amounts.groups()[i], amounts.amounts()[i]))
                && moves.conditions().stream()
                        .allMatch(condition ->
                                Systems.left(condition, amounts.groups(), amounts.amounts()) == condition.demand());
    }

    private static int weight(Moves moves, int... groups) {
        return Arrays.stream(groups).map(group -> moves.weights()[group]).sum();
    }

    private static Set<List<Integer>> found(Search.Result result) {
        return result.solutions().stream()
                .filter(amounts -> amounts.groups().length <= 2)
                .map(amounts -> Arrays.stream(amounts.groups()).boxed().toList())
                .collect(Collectors.toSet());
    }

    /** Groups, one or two, that can make all relations hold and are no heavier than this. */
    private static Set<List<Integer>> upToTwo(Moves moves, int heaviest) {
        Set<List<Integer>> supports = new HashSet<>();
        int size = moves.weights().length;
        for (int first = 0; first < size; first++) {
            if (weight(moves, first) <= heaviest && amounts().anyMatch(isOne(moves, first))) {
                supports.add(List.of(first));
            }
            for (int second = first + 1; second < size; second++) {
                if (weight(moves, first, second) <= heaviest && amounts().anyMatch(isOneOfTwo(moves, first, second))) {
                    supports.add(List.of(first, second));
                }
            }
        }
        return supports;
    }

    private static IntStream amounts() {
        return IntStream.rangeClosed(-20, 20).filter(amount -> amount != 0);
    }

    private static IntPredicate isOne(Moves moves, int group) {
        return amount -> isSolved(moves, new Amounts(new int[] {group}, new long[] {amount}, new boolean[1], 0));
    }

    /** With this amount of the first group, the first condition about the second tells what its amount must be. */
    private static IntPredicate isOneOfTwo(Moves moves, int first, int second) {
        Condition about = moves.conditions().stream()
                .filter(condition -> condition.coefficient(second) != 0)
                .findFirst()
                .orElseThrow();
        int coefficient = about.coefficient(second);
        return amount -> {
            long rest = about.demand() - (long) amount * about.coefficient(first);
            return rest != 0
                    && rest % coefficient == 0
                    && isSolved(
                            moves,
                            new Amounts(
                                    new int[] {first, second},
                                    new long[] {amount, rest / coefficient},
                                    new boolean[2],
                                    0));
        };
    }
}
