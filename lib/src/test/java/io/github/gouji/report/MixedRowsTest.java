package io.github.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** （六）其他处理 is one row in one variant and three in the other: a report is summed over those that it has. */
class MixedRowsTest {

    private static final List<FormKey> THREE = List.of(
            ApplicationRow.OTHER_NOT_SUPPLEMENTED, ApplicationRow.OTHER_FEE_UNPAID, ApplicationRow.OTHER_MISCELLANEOUS);

    private static Set<FormKey> rows(ReportFormat format) {
        return new HashSet<>(format.table(TableKind.APPLICATIONS).rowKeys());
    }

    private static Set<FormKey> without(Set<FormKey> rows, List<? extends FormKey> less, FormKey... more) {
        Set<FormKey> changed = new HashSet<>(rows);
        less.forEach(changed::remove);
        changed.addAll(List.of(more));
        return changed;
    }

    /** What the first column of results adds up. */
    private static List<FormKey> addends(List<Equation> equations) {
        return equations.stream()
                .filter(equation -> equation.rule().equals(FormEquations.RESULT_TOTAL_RULE))
                .findFirst()
                .orElseThrow()
                .right()
                .stream()
                .map(CellKey::row)
                .toList();
    }

    private static List<FormKey> rowTotals(List<Equation> equations) {
        return equations.stream()
                .filter(equation -> equation.rule().equals(FormEquations.ROW_TOTAL))
                .map(Equation::line)
                .toList();
    }

    @Test
    void aReportWithTheRowsOfItsVariantHasItsEquations() {
        Stream.of(ReportFormat.FORMAT_2019, ReportFormat.FORMAT_2021)
                .forEach(format ->
                        assertThat(MixedRows.adapt(format, rows(format))).isSameAs(format.equations()));
        assertThat(MixedRows.adapt(ReportFormat.FORMAT_2021, Set.of())).isSameAs(ReportFormat.FORMAT_2021.equations());
    }

    @Test
    void rowsOfTheOtherVariantStandInForThoseThatAreNotThere() {
        List<Equation> equations = MixedRows.adapt(
                ReportFormat.FORMAT_2021, without(rows(ReportFormat.FORMAT_2021), THREE, ApplicationRow.OTHER));

        assertThat(addends(equations)).contains(ApplicationRow.OTHER).doesNotContainAnyElementsOf(THREE);
        assertThat(rowTotals(equations)).contains(ApplicationRow.OTHER).doesNotContainAnyElementsOf(THREE);
    }

    @Test
    void threeRowsStandInForOne() {
        List<Equation> equations = MixedRows.adapt(
                ReportFormat.FORMAT_2019,
                without(rows(ReportFormat.FORMAT_2019), List.of(ApplicationRow.OTHER), THREE.toArray(FormKey[]::new)));

        assertThat(addends(equations)).containsAll(THREE).doesNotContain(ApplicationRow.OTHER);
        assertThat(rowTotals(equations)).containsAll(THREE).doesNotContain(ApplicationRow.OTHER);
    }

    @Test
    void aRowForAllOfAnOutcomeBesideItsPartsIsNoAddend() {
        List<Equation> both = MixedRows.adapt(
                ReportFormat.FORMAT_2021, without(rows(ReportFormat.FORMAT_2021), List.of(), ApplicationRow.OTHER));

        assertThat(addends(both)).containsAll(THREE).doesNotContain(ApplicationRow.OTHER);
        assertThat(rowTotals(both)).containsAll(THREE).contains(ApplicationRow.OTHER);
    }

    @Test
    void rowsThatNoOutcomeOfAnotherVariantHasChangeNothing() {
        assertThat(MixedRows.adapt(
                        ReportFormat.FORMAT_2021,
                        without(rows(ReportFormat.FORMAT_2021), List.of(), DisclosureRow.FEES)))
                .isEqualTo(ReportFormat.FORMAT_2021.equations());
    }
}
