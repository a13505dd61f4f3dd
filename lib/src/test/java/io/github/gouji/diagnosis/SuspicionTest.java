package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.TableKind;
import org.junit.jupiter.api.Test;

class SuspicionTest {

    private static final CellKey GRANTED = CellKey.of(ApplicationRow.GRANTED, ApplicantType.BUSINESS);
    private static final CellKey GRANTED_TOTAL = CellKey.of(ApplicationRow.GRANTED, ApplicantType.TOTAL);

    @Test
    void aTotalIsWrongALittleMoreOftenThanAnotherCount() {
        DraftReport draft = DraftReport.zeros("0");

        assertThat(weight(draft, GRANTED)).isGreaterThan(weight(draft, GRANTED_TOTAL));
        assertThat(weight(draft, GRANTED)).isLessThan(2 * weight(draft, GRANTED_TOTAL));
    }

    @Test
    void twoBlanksThatStandOutAreAsLikelyAsOneWrongCount() {
        DraftReport draft = DraftReport.zeros("0");
        int wrong = weight(draft, GRANTED);

        assertThat(2 * weight(draft.write(GRANTED, ""), GRANTED)).isEqualTo(wrong);
    }

    @Test
    void aBlankAmongBlanksIsNotSuspicious() {
        DraftReport draft = DraftReport.zeros("");

        assertThat(weight(draft, GRANTED)).isEqualTo(weight(DraftReport.zeros("0"), GRANTED));
        assertThat(weight(draft, GRANTED_TOTAL)).isEqualTo(weight(DraftReport.zeros("0"), GRANTED_TOTAL));
    }

    @Test
    void anEmptyTotalBesideCountsIsSuspiciousEvenAmongBlanks() {
        DraftReport draft = DraftReport.zeros("");
        int usual = weight(draft, GRANTED_TOTAL);
        draft.set(GRANTED, 3);

        assertThat(weight(draft, GRANTED_TOTAL)).isLessThan(usual);
        assertThat(weight(draft.write(GRANTED_TOTAL, "0"), GRANTED_TOTAL)).isEqualTo(usual);
    }

    @Test
    void aBlankIsUnusualOnlyWhereZerosAreWritten() {
        DraftReport draft = DraftReport.zeros("0").write(GRANTED, "");
        CountTable table = draft.counts(TableKind.APPLICATIONS);
        Suspicion suspicion = new Suspicion(table, ZeroStyle.of(draft.build()));

        assertThat(suspicion.usualness(table.indexOf(GRANTED))).isLessThan(0.01);
        assertThat(suspicion.usualness(table.indexOf(GRANTED_TOTAL))).isEqualTo(1);
    }

    private static int weight(DraftReport draft, CellKey cell) {
        CountTable table = draft.counts(TableKind.APPLICATIONS);
        return new Suspicion(table, ZeroStyle.of(draft.build())).weights()[table.indexOf(cell)];
    }
}
