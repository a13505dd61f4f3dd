package io.github.gouji.diagnosis;

import static io.github.gouji.diagnosis.SmallTable.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Place;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTableTest {

    private static final CountTable SOUND = SmallTable.sound();

    @Test
    void cellsComeInTheFormsOrder() {
        assertThat(SOUND.size()).isEqualTo(SmallTable.SIZE);
        assertThat(IntStream.range(0, SOUND.size()).mapToObj(SOUND::key)).isSorted();
        assertThat(SOUND.kind()).isEqualTo(TableKind.APPLICATIONS);
    }

    @Test
    void aCellIsFoundByItsKey() {
        assertThat(IntStream.range(0, SOUND.size())).allMatch(cell -> SOUND.indexOf(SOUND.key(cell)) == cell);
    }

    @Test
    void aCellThatNoRelationIsAboutHasNoIndex() {
        assertThat(SOUND.indexOf(CellKey.of(ApplicationRow.RECEIVED, ApplicantType.RESEARCH)))
                .isEqualTo(-1);
        assertThat(SOUND.indexOf(CellKey.of(ApplicationRow.REJECTED_PETITION, ApplicantType.TOTAL)))
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"见附件", "-1", "0.5", "1000000000000", "1000000000000000000000"})
    void whatCanBeNoCountIsUnknownAndCountsAsNothing(String written) {
        CountTable table = SmallTable.sound(4, written);

        assertThat(table.isUnknown(4)).isTrue();
        assertThat(table.counts()[4]).isZero();
        assertThat(table.isConsistent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "3.0, 3", "999999999999, 999999999999", "'', 0", "/, 0"})
    void countsAndBlanksAreKnown(String written, long count) {
        CountTable table = SmallTable.sound(4, written.isEmpty() ? "_" : written);

        assertThat(table.isUnknown(4)).isFalse();
        assertThat(table.counts()[4]).isEqualTo(count);
    }

    @Test
    void aTableIsConsistentIfEveryRelationHolds() {
        assertThat(SOUND.isConsistent()).isTrue();
        assertThat(SmallTable.sound(at(2, 0), 5).isConsistent()).isFalse();
        // unknown, though 0 in its place makes every relation hold
        assertThat(SmallTable.sound(at(1, 1), "?").isConsistent()).isFalse();
    }

    @Test
    void brokenRelationsAreCounted() {
        assertThat(SOUND.broken(SOUND.counts())).isZero();
        assertThat(SOUND.broken(SmallTable.sound(at(2, 0), 5).counts())).isEqualTo(2);
        // total of results of all: its row, its column, the balance
        assertThat(SOUND.broken(SmallTable.sound(at(4, 2), 5).counts())).isEqualTo(3);
    }

    @Test
    void totalsAreKnownWithTheirRelations() {
        assertThat(IntStream.range(0, SOUND.size()).filter(SOUND::isTotal))
                .containsExactly(2, 5, 8, 11, 12, 13, 14, 17);
        assertThat(SOUND.totalsOf(at(4, 2))).hasSize(2).allMatch(relation -> relation.left()[0] == at(4, 2));
        assertThat(SOUND.totalsOf(at(2, 0))).isEmpty();
    }

    @Test
    void theBalanceIsAboutWhatCameInAndWhatBecameOfIt() {
        assertThat(IntStream.range(0, SOUND.size()).filter(SOUND::isBalanced))
                .containsExactly(0, 1, 2, 3, 4, 5, 12, 13, 14, 15, 16, 17);
    }

    @Test
    void aCellOfOneRelationCannotBeConfirmed() {
        CountTable review = DraftReport.zeros("0").counts(TableKind.REVIEW);

        assertThat(IntStream.range(0, SOUND.size())).allMatch(SOUND::isConfirmable);
        assertThat(review.size()).isEqualTo(15);
        assertThat(IntStream.range(0, review.size())).noneMatch(review::isConfirmable);
    }

    @Test
    void neighboursAreNextInTheRowOrTheColumn() {
        assertThat(SOUND.around(at(0, 0))).containsExactlyInAnyOrder(at(0, 1), at(1, 0));
        assertThat(SOUND.around(at(2, 1))).containsExactlyInAnyOrder(at(2, 0), at(2, 2), at(1, 1), at(3, 1));
        assertThat(SOUND.around(at(5, 2))).containsExactlyInAnyOrder(at(5, 1), at(4, 2));
    }

    @Test
    void cellsOfOneRowOrOneColumnAreInLine() {
        assertThat(SOUND.areInLine(at(1, 0), at(1, 2))).isTrue();
        assertThat(SOUND.areInLine(at(1, 1), at(5, 1))).isTrue();
        assertThat(SOUND.areInLine(at(1, 1), at(2, 2))).isFalse();
    }

    @Test
    void besideIsTheNextCellOfTheRowAlone() {
        assertThat(SOUND.isBeside(at(1, 0), at(1, 1))).isTrue();
        assertThat(SOUND.isBeside(at(1, 1), at(1, 0))).isFalse();
        assertThat(SOUND.isBeside(at(1, 0), at(1, 2))).isFalse();
        assertThat(SOUND.isBeside(at(1, 2), at(2, 0))).isFalse();
    }

    @Test
    void theSameTableWithOtherCountsKeepsItsRelations() {
        long[] counts = SOUND.counts().clone();
        counts[at(2, 0)] = 5;

        CountTable other = SOUND.with(counts);
        counts[at(2, 0)] = 6;

        assertThat(other.counts()[at(2, 0)]).isEqualTo(5);
        assertThat(SOUND.counts()[at(2, 0)]).isEqualTo(4);
        assertThat(other.broken(other.counts())).isEqualTo(2);
        assertThat(other.isTotal(at(4, 0))).isTrue();
        assertThat(other.kind()).isEqualTo(TableKind.APPLICATIONS);
    }

    @Test
    void anEquationWithACellThatTheTableLacksIsLeftOut() {
        ReportTable.Builder totals = ReportTable.builder(TableKind.APPLICATIONS);
        IntStream.range(0, 6).forEach(row -> totals.figure(SmallTable.key(at(row, 2)), Figure.blank(Place.UNKNOWN)));

        CountTable table = CountTable.of(totals.build(), SmallTable.equations());

        assertThat(table.size()).isEqualTo(6);
        assertThat(table.relations())
                .extracting(relation -> relation.equation().line())
                .containsExactly(ApplicantType.TOTAL, ApplicantType.TOTAL);
    }
}
