package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the diagnosis promises, on reports that it was not tuned on. */
@Tag("long")
class DiagnosisAccuracyTest {

    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    @Test
    void oneErrorIsNamedAndRestored() {
        Score score = new Score();
        new Trial(101, ErrorKind.PROMISED).run(1_000, 1, score::add);

        assertThat(score.all().namedShare()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.all().restoredShare()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void twoOrThreeErrorsAreNamedAndRestored() {
        Score score = new Score();
        new Trial(102, ErrorKind.PROMISED).run(500, 2, score::add).run(500, 3, score::add);

        assertThat(score.all().namedShare()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.all().restoredShare()).isGreaterThanOrEqualTo(0.85);
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void consistentReportsNeedNoRepair() {
        ReportGenerator reports = new ReportGenerator(new SplittableRandom(103));
        for (int i = 0; i < 300; i++) {
            DraftReport draft = reports.next();

            assertThat(ReportValidator.builder()
                            .build()
                            .check(draft.build())
                            .reports()
                            .get(0)
                            .repairs())
                    .isEmpty();
        }
    }

    @Test
    void everyExplanationMakesItsTableConsistent() {
        new Trial(104, ErrorKind.PROMISED)
                .run(
                        150,
                        3,
                        (faulty, repairs) -> assertThat(repairs)
                                .allSatisfy(repair -> assertThat(isConsistentWith(faulty, repair))
                                        .isTrue()));
    }

    @Test
    void everyTableWithRepairsHasOneOfRankOne() {
        new Trial(105, ErrorKind.ALL).run(150, 3, (faulty, repairs) -> {
            List<Object> tables = new ArrayList<>();
            repairs.stream().filter(repair -> repair.rank() == 1).forEach(repair -> tables.add(repair.table()));

            assertThat(tables).doesNotHaveDuplicates();
            assertThat(repairs).allMatch(repair -> tables.contains(repair.table()));
            assertThat(repairs).hasSizeLessThanOrEqualTo(10);
        });
    }

    private static boolean isConsistentWith(FaultyReport faulty, Repair repair) {
        CountTable table = CountTable.of(
                faulty.report().table(repair.table()).orElseThrow(),
                faulty.report().equations().stream()
                        .filter(equation -> equation.table() == repair.table())
                        .toList());
        long[] counts = table.counts().clone();
        for (List<Repair.Change> changes : List.of(repair.cells(), repair.follows())) {
            changes.forEach(change ->
                    counts[table.indexOf(change.cell())] = change.suggested().longValueExact());
        }
        return table.relations().stream().allMatch(relation -> relation.difference(counts) == 0);
    }
}
