package io.github.gouji.diagnosis;

import static io.github.gouji.diagnosis.SmallTable.SIZE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The search against an oracle that tries everything, on a small table. */
class SearchTest {

    private static final int MOST_CELLS = 4;
    private static final int LARGEST = 10;

    @Test
    void findsExactlyTheSmallestExplanationsThatTryingEverythingFinds() {
        SplittableRandom random = new SplittableRandom(20210930);
        int[] compared = new int[MOST_CELLS + 1];
        for (int run = 0; run < 120; run++) {
            CountTable table = SmallTable.of(SmallTable.faulty(random, 1 + run % 6));
            Search.Result result = search(table);
            int size =
                    result.solutions().isEmpty() ? 0 : result.solutions().get(0).groups().length;

            assertThat(result.proven()).isTrue();
            assertThat(result.solutions()).allMatch(amounts -> isSolved(table, amounts));
            if (size > 0 && size <= MOST_CELLS) {
                compared[size]++;
                for (int smaller = 1; smaller < size; smaller++) {
                    assertThat(supports(table, smaller)).isEmpty();
                }
                assertThat(supports(table, result)).isEqualTo(supports(table, size));
            }
        }
        assertThat(Arrays.stream(compared).skip(1)).allMatch(times -> times > 5);
    }

    @Test
    void nothingIsFoundWhereNothingIsBroken() {
        long[] counts = new long[SIZE];
        SmallTable.makeConsistent(counts);

        assertThat(SmallTable.of(counts).isConsistent()).isTrue();
    }

    @Test
    void theSameTableGivesTheSameAnswer() {
        CountTable table = SmallTable.of(SmallTable.faulty(new SplittableRandom(7), 6));

        assertThat(search(table).solutions())
                .usingRecursiveComparison()
                .isEqualTo(search(table).solutions());
    }

    private static Search.Result search(CountTable table) {
        int[] weights = new int[SIZE];
        Arrays.fill(weights, 10);
        return new Search(moves(table, weights)).run();
    }

    /** Each cell by itself, so that the oracle need not know how cells go wrong together. */
    private static Moves moves(CountTable table, int[] weights) {
        return new Moves(
                table, weights, IntStream.range(0, SIZE).mapToObj(Move::of).toList());
    }

    private static boolean isSolved(CountTable table, Amounts amounts) {
        long[] counts = counts(table, amounts);
        return Arrays.stream(counts).allMatch(count -> count >= 0)
                && table.relations().stream().allMatch(relation -> relation.difference(counts) == 0);
    }

    private static long[] counts(CountTable table, Amounts amounts) {
        long[] counts = table.counts().clone();
        for (int i = 0; i < amounts.groups().length; i++) {
            counts[amounts.groups()[i]] += amounts.amounts()[i];
        }
        return counts;
    }

    /** What the search found, as far as the oracle looks. */
    private static Set<List<Integer>> supports(CountTable table, Search.Result result) {
        return result.solutions().stream()
                .filter(amounts -> Arrays.stream(counts(table, amounts)).allMatch(count -> count <= LARGEST))
                .map(amounts -> IntStream.of(amounts.groups()).boxed().toList())
                .collect(Collectors.toSet());
    }

    /** All sets of this many cells that can be changed, to counts up to the largest, so that every relation holds. */
    private static Set<List<Integer>> supports(CountTable table, int size) {
        Set<List<Integer>> supports = new HashSet<>();
        choose(table, new ArrayList<>(), size, supports);
        return supports;
    }

    private static void choose(CountTable table, List<Integer> cells, int size, Set<List<Integer>> supports) {
        if (cells.size() == size) {
            if (touchesAllThatIsBroken(table, cells)
                    && isSolvable(table, table.counts().clone(), cells, 0)) {
                supports.add(List.copyOf(cells));
            }
            return;
        }
        for (int cell = cells.isEmpty() ? 0 : cells.get(cells.size() - 1) + 1; cell < SIZE; cell++) {
            cells.add(cell);
            choose(table, cells, size, supports);
            cells.remove(cells.size() - 1);
        }
    }

    private static boolean touchesAllThatIsBroken(CountTable table, List<Integer> cells) {
        for (Relation relation : table.relations()) {
            if (relation.difference(table.counts()) != 0 && relation.cells().noneMatch(cells::contains)) {
                return false;
            }
        }
        return true;
    }

    /** Tries all counts in all cells; the last cell has only one that its first relation allows. */
    private static boolean isSolvable(CountTable table, long[] counts, List<Integer> cells, int from) {
        int cell = cells.get(from);
        long written = table.counts()[cell];
        if (from < cells.size() - 1) {
            for (int count = 0; count <= LARGEST; count++) {
                counts[cell] = count;
                if (count != written && isSolvable(table, counts, cells, from + 1)) {
                    return true;
                }
            }
            return false;
        }
        Relation first = table.relations().stream()
                .filter(relation -> relation.cells().anyMatch(other -> other == cell))
                .findFirst()
                .orElseThrow();
        counts[cell] = written;
        long difference = first.difference(counts);
        counts[cell] += IntStream.of(first.left()).anyMatch(other -> other == cell) ? -difference : difference;
        boolean allowed = counts[cell] >= 0 && counts[cell] <= LARGEST && counts[cell] != written;
        return allowed && table.relations().stream().allMatch(relation -> relation.difference(counts) == 0);
    }
}
