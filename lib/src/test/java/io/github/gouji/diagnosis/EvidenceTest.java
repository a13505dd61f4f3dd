package io.github.gouji.diagnosis;

import static io.github.gouji.diagnosis.SmallTable.at;
import static io.github.gouji.diagnosis.SmallTable.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Place;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Words;
import io.github.gouji.rule.narrative.CellSum;
import io.github.gouji.rule.narrative.StatedFigure;
import io.github.gouji.rule.years.PreviousReport;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final CountTable TABLE = SmallTable.sound();
    private static final CellKey GRANTED = key(at(2, 2));
    private static final CellKey PARTIALLY = key(at(3, 2));

    @Test
    void withoutEvidenceNothingSpeaksAgainstAnyCounts() {
        assertThat(new Evidence(TABLE, List.of(), null).against(new long[TABLE.size()]))
                .isZero();
    }

    @Test
    void aStatementSpeaksAgainstCountsThatSayOtherwise() {
        Evidence evidence = evidence(stated(9, true, sum(GRANTED)));

        assertThat(evidence.against(TABLE.counts())).isPositive();
        assertThat(evidence.against(with(at(2, 2), 9))).isZero();
    }

    @Test
    void anUnsureStatementWeighsLess() {
        double sure = evidence(stated(9, true, sum(GRANTED))).against(TABLE.counts());
        double unsure = evidence(stated(9, false, sum(GRANTED))).against(TABLE.counts());

        assertThat(unsure).isPositive().isLessThan(sure / 2);
    }

    @Test
    void whatRepeatsThePrintHardlyCounts() {
        double echoed = evidence(stated(6, true, sum(GRANTED))).against(with(at(2, 2), 9));
        double contradicting = evidence(stated(7, true, sum(GRANTED))).against(with(at(2, 2), 9));

        assertThat(echoed).isPositive().isLessThan(contradicting / 5);
    }

    @Test
    void statementsAddUp() {
        double one = evidence(stated(9, true, sum(GRANTED))).against(TABLE.counts());
        double two = evidence(stated(9, true, sum(GRANTED)), stated(8, true, sum(PARTIALLY)))
                .against(TABLE.counts());

        assertThat(two).isEqualTo(2 * one);
    }

    @Test
    void aNumberMayStandForSumsAndDifferencesOfCells() {
        assertThat(evidence(stated(9, true, sum(GRANTED, PARTIALLY))).against(with(at(2, 2), 8)))
                .isZero();
        assertThat(evidence(stated(5, true, new CellSum(List.of(GRANTED), List.of(PARTIALLY))))
                        .against(with(at(2, 2), 6)))
                .isZero();
        assertThat(evidence(stated(9, true, new CellSum(List.of(GRANTED), List.of(PARTIALLY))))
                        .against(with(at(2, 2), 9)))
                .isPositive();
    }

    @Test
    void anyReadingOfANumberWillDo() {
        Evidence evidence = evidence(stated(9, true, sum(PARTIALLY), sum(GRANTED)));

        assertThat(evidence.against(with(at(2, 2), 9))).isZero();
        assertThat(evidence.against(with(at(3, 2), 9))).isZero();
        assertThat(evidence.against(with(at(4, 2), 9))).isPositive();
    }

    @Test
    void cellsThatTheTableLacksAreNoPartOfASum() {
        CellKey petition = CellKey.of(ApplicationRow.REJECTED_PETITION, ApplicantType.TOTAL);

        assertThat(evidence(stated(9, true, sum(GRANTED, petition))).against(with(at(2, 2), 9)))
                .isZero();
    }

    @Test
    void whatIsSaidOfAnotherTableSaysNothingOfThisOne() {
        StatedFigure upheld = stated(9, true, sum(CellKey.parse("review.reconsideration.upheld")));

        assertThat(evidence(upheld).against(TABLE.counts())).isZero();
    }

    @Test
    void whatLastYearCarriedForwardWasCarriedOver() {
        DraftReport lastYear = DraftReport.zeros("0")
                .set(ApplicationRow.CARRIED_FORWARD, ApplicantType.NATURAL_PERSON, 1)
                .set(ApplicationRow.CARRIED_FORWARD, ApplicantType.TOTAL, 1);
        Evidence evidence = new Evidence(TABLE, List.of(), PreviousReport.of(lastYear.build()));
        double oneColumn = evidence.against(with(at(1, 0), 2));

        assertThat(evidence.against(TABLE.counts())).isZero();
        assertThat(oneColumn).isPositive();
        assertThat(evidence.against(with(at(1, 0), 2, at(1, 1), 1))).isEqualTo(2 * oneColumn);
        assertThat(evidence.against(with(at(5, 0), 7))).isZero();
    }

    @Test
    void aLastYearThatCannotBeReadSaysNothing() {
        DraftReport lastYear = DraftReport.zeros("0");
        lastYear.cells(TableKind.APPLICATIONS).forEach(cell -> lastYear.write(cell, "见附件"));

        assertThat(new Evidence(TABLE, List.of(), PreviousReport.of(lastYear.build())).against(TABLE.counts()))
                .isZero();
    }

    private static Evidence evidence(StatedFigure... stated) {
        return new Evidence(TABLE, List.of(stated), null);
    }

    private static StatedFigure stated(long value, boolean certain, CellSum... readings) {
        return new StatedFigure(
                BigDecimal.valueOf(value), Words.same("件"), List.of(readings), certain, "一句话。", Place.UNKNOWN);
    }

    private static CellSum sum(CellKey... cells) {
        return new CellSum(Arrays.asList(cells), List.of());
    }

    /** The counts of the table with some others: cell, count, cell, count … */
    private static long[] with(int... changes) {
        long[] counts = TABLE.counts().clone();
        for (int i = 0; i < changes.length; i += 2) {
            counts[changes[i]] = changes[i + 1];
        }
        return counts;
    }
}
