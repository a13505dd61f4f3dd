package io.github.gouji.parser.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Place;
import io.github.gouji.document.Table;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which label of the form a text is, though it drifts; and which table a grid is, by its labels. */
class FormLabelTest {

    private static FormKey row(String text) {
        return FormLabel.row(TableKind.APPLICATIONS, text)
                .map(FormLabel.Match::key)
                .orElse(null);
    }

    private static FormKey column(String text) {
        return FormLabel.column(TableKind.APPLICATIONS, text)
                .map(FormLabel.Match::key)
                .orElse(null);
    }

    @Test
    void ofFiveCharactersTwoMayBeOthers() {
        assertThat(row("3.危及三全稳定")).isEqualTo(ApplicationRow.DENIED_SAFETY_STABILITY);
        // 属于国家秘密 has six: four are left, then three
        assertThat(row("1.属于国家机要")).isEqualTo(ApplicationRow.DENIED_STATE_SECRET);
        assertThat(row("1.属于国甲乙丙")).isNull();
    }

    @Test
    void fourCharactersOfALabelNameIt() {
        assertThat(column("社会公益")).isEqualTo(ApplicantType.PUBLIC_WELFARE);
        assertThat(column("公益组")).isNull();
    }

    @Test
    void shortenedLabelIsASlightDriftAndAnAlteredOneIsMore() {
        assertThat(FormLabel.column(TableKind.APPLICATIONS, "社会公益")
                        .orElseThrow()
                        .drift())
                .isEqualTo(Drift.SLIGHT);
        assertThat(FormLabel.column(TableKind.APPLICATIONS, "社会公盖组织")
                        .orElseThrow()
                        .drift())
                .isEqualTo(Drift.ALTERED);
    }

    @Test
    void threeLabelsMakeATable() {
        assertThat(TableSorter.sort(table("自然人", "商业企业", "科研机构"))).containsOnlyKeys(TableKind.APPLICATIONS);
        assertThat(TableSorter.sort(table("自然人", "商业企业", "本单位"))).isEmpty();
    }

    private static Table table(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(new Cell(0, cells.size(), text, Place.UNKNOWN));
        }
        return new Table(cells, Place.UNKNOWN);
    }
}
