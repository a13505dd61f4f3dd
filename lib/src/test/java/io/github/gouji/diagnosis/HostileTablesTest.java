package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.TableKind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Tables that no honest office writes: the work stays bounded and nothing is claimed with confidence. */
class HostileTablesTest {

    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();
    private static final int MOST_STEPS = 10_500;

    @Test
    void nothingIsCertainWhereEveryEquationIsBroken() {
        SplittableRandom random = new SplittableRandom(1);
        for (long bound : new long[] {3, 100, 1_000_000, 999_999_999_999L}) {
            List<Repair> repairs = repairs(cell -> String.valueOf(random.nextLong(bound)));

            assertThat(repairs)
                    .filteredOn(repair -> repair.table() == TableKind.APPLICATIONS)
                    .allMatch(repair -> repair.confidence() <= 0.7);
        }
    }

    @Test
    void theWorkIsBounded() {
        SplittableRandom random = new SplittableRandom(2);
        for (long bound : new long[] {2, 3, 10, 1_000_000_000_000L}) {
            DraftReport draft = draft(cell -> String.valueOf(random.nextLong(bound)));
            CountTable table = draft.counts(TableKind.APPLICATIONS);
            Suspicion suspicion = new Suspicion(table, ZeroStyle.of(draft.build()));

            assertThat(new Search(Moves.of(table, suspicion.weights())).run().steps())
                    .isLessThan(MOST_STEPS);
        }
    }

    @Test
    void numbersBeyondAllBoundsAreNoCounts() {
        BigInteger huge = BigInteger.TEN.pow(30);
        List<BigInteger> written = new ArrayList<>();

        assertThat(repairs(cell -> {
                    written.add(huge.add(BigInteger.valueOf(written.size())));
                    return written.get(written.size() - 1).toString();
                }))
                .isEmpty();
    }

    @Test
    void oneNumberBeyondAllBoundsIsReplaced() {
        CellKey cell = CellKey.parse("applications.granted.business");
        List<Repair> repairs = repairs(key -> key.equals(cell) ? "1" + "0".repeat(30) : "0");

        assertThat(repairs).singleElement().satisfies(repair -> {
            assertThat(repair.cells()).extracting(Repair.Change::cell).containsExactly(cell);
            assertThat(repair.cells().get(0).suggested()).isZero();
        });
    }

    @Test
    void wordsInEveryCellAreNotDiagnosed() {
        assertThat(repairs(cell -> "无数据")).isEmpty();
    }

    @Test
    void negativeNumbersEverywhereAreNotDiagnosed() {
        assertThat(repairs(cell -> "-1")).isEmpty();
    }

    @Test
    void theSameTableGivesTheSameRepairs() {
        SplittableRandom random = new SplittableRandom(3);
        DraftReport draft = draft(cell -> String.valueOf(random.nextLong(4)));

        assertThat(VALIDATOR.check(draft.build()).reports().get(0).repairs())
                .isEqualTo(VALIDATOR.check(draft.build()).reports().get(0).repairs());
    }

    private static List<Repair> repairs(Function<CellKey, String> written) {
        return VALIDATOR.check(draft(written).build()).reports().get(0).repairs();
    }

    private static DraftReport draft(Function<CellKey, String> written) {
        DraftReport draft = DraftReport.zeros("0");
        draft.cells().forEach(cell -> draft.write(cell, written.apply(cell)));
        return draft;
    }
}
