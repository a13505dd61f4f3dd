package io.github.gouji.diagnosis;

import static io.github.gouji.diagnosis.SmallTable.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.TableKind;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private static final int GRANTED = at(2, 0);

    @Test
    void everyCandidateMakesTheTableConsistentInItsOwnWay() {
        SplittableRandom random = new SplittableRandom(17);
        for (int run = 0; run < 40; run++) {
            CountTable table = SmallTable.of(SmallTable.faulty(random, 1 + run % 4));
            List<Solution> solutions = candidates(table).solutions();

            assertThat(solutions)
                    .allMatch(solution -> table.broken(solution.counts()) == 0)
                    .allMatch(solution -> Arrays.stream(solution.counts()).allMatch(count -> count >= 0));
            assertThat(solutions).extracting(Solution::counts).doesNotHaveDuplicates();
        }
    }

    @Test
    void cellsThatTheRelationsCannotTellApartAreAllCandidates() {
        // a result with its row's total, in whichever row
        CountTable table = SmallTable.sound(at(4, 0), 6, at(4, 2), 8, at(0, 0), 6, at(0, 2), 9);

        assertThat(candidates(table).solutions())
                .extracting(solution -> solution.cells()[0])
                .contains(GRANTED, at(3, 0));
    }

    @Test
    void whatIsProvenIsComplete() {
        Candidates candidates = candidates(SmallTable.sound(GRANTED, 7));

        assertThat(candidates.solutions()).isNotEmpty();
        assertThat(candidates.areComplete()).isTrue();
    }

    @Test
    void whatIsNotProvenIsNot() {
        SplittableRandom random = new SplittableRandom(3);
        DraftReport draft = DraftReport.zeros("0");
        draft.cells().forEach(cell -> draft.set(cell, random.nextInt(9)));
        Candidates candidates = candidates(draft.counts(TableKind.APPLICATIONS));

        candidates.solutions();

        assertThat(candidates.areComplete()).isFalse();
    }

    @Test
    void aRowThatWasNotFilledInIsOneSlipThoughItsCellsAreWrongByThemselvesToo() {
        // two are open at the end of the year, and nobody wrote them down
        CountTable table = SmallTable.sound(at(5, 0), 0, at(5, 1), 0, at(5, 2), 0);

        assertThat(candidates(table).solutions())
                .filteredOn(solution -> solution.counts()[at(5, 0)] == 1 && solution.counts()[at(5, 1)] == 1)
                .singleElement()
                .satisfies(solution -> {
                    assertThat(solution.displacement()).isNotNull();
                    assertThat(solution.moves()).isEmpty();
                    assertThat(solution.cells()).containsExactly(at(5, 0), at(5, 1));
                    assertThat(solution.follows()).containsExactly(at(5, 2));
                });
    }

    @Test
    void besideARowThatWasNotFilledInAnotherCellMayBeWrong() {
        CountTable table = SmallTable.sound(at(5, 0), 0, at(5, 1), 0, at(5, 2), 0, at(2, 2), 70);

        assertThat(candidates(table).solutions())
                .filteredOn(solution -> solution.displacement() != null)
                .isNotEmpty()
                .allSatisfy(solution -> {
                    assertThat(solution.moves()).isNotEmpty();
                    assertThat(solution.moves()).noneMatch(move -> move.touches(new int[] {at(5, 0), at(5, 1)}));
                });
    }

    @Test
    void anUnreadableCellIsRestoredBesideARowThatWasNotFilledIn() {
        CountTable table = SmallTable.sound(at(5, 0), 0, at(5, 1), 0, at(5, 2), 0, at(3, 2), "?");

        assertThat(candidates(table).solutions())
                .filteredOn(solution -> solution.displacement() != null)
                .isNotEmpty()
                .anySatisfy(solution -> assertThat(solution.counts()[at(3, 2)]).isEqualTo(1));
    }

    @Test
    void whatTellsNoCountIsNoCandidate() {
        CountTable table = SmallTable.sound(GRANTED, "?", at(2, 1), "?", at(3, 0), "?", at(3, 1), "?");

        assertThat(candidates(table).solutions()).isEmpty();
    }

    private static Candidates candidates(CountTable table) {
        return new Candidates(
                table,
                new Judgement(
                        table,
                        new Suspicion(table, ZeroStyle.of(DraftReport.zeros("0").build()))));
    }
}
