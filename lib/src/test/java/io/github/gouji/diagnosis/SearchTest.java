package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Place;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Equation;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The search against an oracle that tries everything, on a table like table 三 with two applicants and two results: 18
 * cells, 12 equations.
 */
class SearchTest {

    private static final List<ApplicantType> COLUMNS =
            List.of(ApplicantType.NATURAL_PERSON, ApplicantType.BUSINESS, ApplicantType.TOTAL);
    private static final List<ApplicationRow> ROWS = List.of(
            ApplicationRow.RECEIVED,
            ApplicationRow.CARRIED_OVER,
            ApplicationRow.GRANTED,
            ApplicationRow.PARTIALLY_GRANTED,
            ApplicationRow.RESULT_TOTAL,
            ApplicationRow.CARRIED_FORWARD);
    private static final int MOST_CELLS = 4;
    private static final int LARGEST = 10;
    private static final int SIZE = 18;

    @Test
    void findsExactlyTheSmallestExplanationsThatTryingEverythingFinds() {
        SplittableRandom random = new SplittableRandom(20210930);
        int[] compared = new int[MOST_CELLS + 1];
        for (int run = 0; run < 120; run++) {
            CountTable table = table(faulty(random, 1 + run % 6));
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
        makeConsistent(counts);

        assertThat(table(counts).isConsistent()).isTrue();
    }

    @Test
    void theSameTableGivesTheSameAnswer() {
        CountTable table = table(faulty(new SplittableRandom(7), 6));

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

    private static long[] faulty(SplittableRandom random, int errors) {
        long[] counts = random.longs(SIZE, 0, 3).toArray();
        makeConsistent(counts);
        for (int error = 0; error < errors; error++) {
            counts[random.nextInt(SIZE)] = random.nextInt(4);
        }
        return counts;
    }

    private static void makeConsistent(long[] counts) {
        for (int column = 0; column < 2; column++) {
            long results = counts[at(2, column)] + counts[at(3, column)];
            long over = Math.min(counts[at(1, column)], results + counts[at(5, column)]);
            counts[at(4, column)] = results;
            counts[at(1, column)] = over;
            counts[at(0, column)] = results + counts[at(5, column)] - over;
        }
        for (int row = 0; row < ROWS.size(); row++) {
            counts[at(row, 2)] = counts[at(row, 0)] + counts[at(row, 1)];
        }
    }

    private static int at(int row, int column) {
        return row * COLUMNS.size() + column;
    }

    private static CountTable table(long[] counts) {
        ReportTable.Builder table = ReportTable.builder(TableKind.APPLICATIONS);
        for (int cell = 0; cell < SIZE; cell++) {
            table.figure(key(cell), Figure.of(BigDecimal.valueOf(counts[cell]), Place.UNKNOWN));
        }
        return CountTable.of(table.build(), equations());
    }

    private static CellKey key(int cell) {
        return CellKey.of(ROWS.get(cell / COLUMNS.size()), COLUMNS.get(cell % COLUMNS.size()));
    }

    private static List<Equation> equations() {
        List<Equation> equations = new ArrayList<>();
        for (int row = 0; row < ROWS.size(); row++) {
            equations.add(equation(ROWS.get(row), List.of(at(row, 2)), List.of(at(row, 0), at(row, 1))));
        }
        for (int column = 0; column < COLUMNS.size(); column++) {
            equations.add(equation(COLUMNS.get(column), List.of(at(4, column)), List.of(at(2, column), at(3, column))));
            equations.add(equation(
                    COLUMNS.get(column), List.of(at(0, column), at(1, column)), List.of(at(4, column), at(5, column))));
        }
        return equations;
    }

    private static Equation equation(FormKey line, List<Integer> left, List<Integer> right) {
        return new Equation(
                "applications.row-total",
                line,
                left.stream().map(SearchTest::key).toList(),
                right.stream().map(SearchTest::key).toList());
    }
}
