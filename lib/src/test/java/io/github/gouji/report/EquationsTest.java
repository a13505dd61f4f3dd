package io.github.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Place;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The equations of a variant follow from its rows; an equation is told of what can be read alone. */
class EquationsTest {

    private static final CellKey TOTAL = CellKey.parse("applications.granted.total");
    private static final CellKey PERSON = CellKey.parse("applications.granted.naturalPerson");
    private static final CellKey BUSINESS = CellKey.parse("applications.granted.business");
    private static final Equation SUM =
            new Equation(FormEquations.ROW_TOTAL, ApplicationRow.GRANTED, List.of(TOTAL), List.of(PERSON, BUSINESS));

    private static List<Equation> equations(ReportFormat format) {
        return FormEquations.of(format.table(TableKind.APPLICATIONS), format.table(TableKind.REVIEW));
    }

    private static List<Equation> of(ReportFormat format, String rule) {
        return equations(format).stream()
                .filter(equation -> equation.rule().equals(rule))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("io.github.gouji.report.ReportFormat#all")
    void everyRowOfTableThreeHasATotal(ReportFormat format) {
        List<FormRow> rows = format.table(TableKind.APPLICATIONS).rows();

        assertThat(of(format, FormEquations.ROW_TOTAL)).hasSameSizeAs(rows).allMatch(Equation::isTotal);
        assertThat(of(format, FormEquations.ROW_TOTAL))
                .extracting(Equation::line)
                .containsExactlyElementsOf(rows.stream().map(FormRow::key).toList());
    }

    @ParameterizedTest
    @MethodSource("io.github.gouji.report.ReportFormat#all")
    void whatCameInIsWhatBecameOfItInEveryColumn(ReportFormat format) {
        List<Equation> balances = of(format, FormEquations.BALANCE);

        assertThat(balances).hasSameSizeAs(format.table(TableKind.APPLICATIONS).columns());
        assertThat(balances).noneMatch(Equation::isTotal);
        assertThat(balances.get(0).left())
                .extracting(CellKey::row)
                .containsExactly(ApplicationRow.RECEIVED, ApplicationRow.CARRIED_OVER);
        assertThat(balances.get(0).right())
                .extracting(CellKey::row)
                .containsExactly(ApplicationRow.RESULT_TOTAL, ApplicationRow.CARRIED_FORWARD);
    }

    @ParameterizedTest
    @MethodSource("io.github.gouji.report.ReportFormat#all")
    void theResultsAddUpToTheirTotalWhichIsNoneOfThem(ReportFormat format) {
        Equation results = of(format, FormEquations.RESULT_TOTAL_RULE).get(0);

        assertThat(results.left()).extracting(CellKey::row).containsExactly(ApplicationRow.RESULT_TOTAL);
        assertThat(results.right())
                .extracting(CellKey::row)
                .contains(ApplicationRow.GRANTED, ApplicationRow.REJECTED_PETITION)
                .doesNotContain(
                        ApplicationRow.RECEIVED,
                        ApplicationRow.CARRIED_OVER,
                        ApplicationRow.RESULT_TOTAL,
                        ApplicationRow.CARRIED_FORWARD);
    }

    @ParameterizedTest
    @MethodSource("io.github.gouji.report.ReportFormat#all")
    void theColumnOfTotalsFollowsFromTheOthers(ReportFormat format) {
        List<Equation> implied = equations(format).stream()
                .filter(equation -> !equation.isBase())
                .toList();

        assertThat(implied)
                .extracting(Equation::rule)
                .containsExactly(FormEquations.RESULT_TOTAL_RULE, FormEquations.BALANCE);
        assertThat(implied).extracting(Equation::line).containsOnly(ApplicantType.TOTAL);
        assertThat(implied.get(1).impliedBy())
                .filteredOn(base -> base.rule().equals(FormEquations.ROW_TOTAL))
                .extracting(Equation::line)
                .containsExactly(
                        ApplicationRow.RECEIVED,
                        ApplicationRow.CARRIED_OVER,
                        ApplicationRow.RESULT_TOTAL,
                        ApplicationRow.CARRIED_FORWARD);
        assertThat(implied.get(1).impliedBy())
                .filteredOn(base -> base.rule().equals(FormEquations.BALANCE))
                .hasSize(format.table(TableKind.APPLICATIONS).columns().size() - 1);
    }

    @ParameterizedTest
    @MethodSource("io.github.gouji.report.ReportFormat#all")
    void everyBlockOfTableFourHasATotal(ReportFormat format) {
        assertThat(of(format, FormEquations.REVIEW_TOTAL))
                .extracting(Equation::line)
                .containsExactly(
                        ReviewBlock.RECONSIDERATION,
                        ReviewBlock.DIRECT_LITIGATION,
                        ReviewBlock.LITIGATION_AFTER_RECONSIDERATION);
        assertThat(of(format, FormEquations.REVIEW_TOTAL))
                .extracting(Equation::table)
                .containsOnly(TableKind.REVIEW);
    }

    @Test
    void rowsTakenForOthersAreTakenSoInWhatItFollowsFromToo() {
        Equation implied = new Equation("r", ApplicantType.TOTAL, List.of(TOTAL), List.of(PERSON), List.of(SUM));

        Equation replaced = implied.replacing(
                Set.of(ApplicationRow.GRANTED), List.of(ApplicationRow.OTHER, ApplicationRow.OTHER_FEE_UNPAID));

        assertThat(replaced.left())
                .containsExactly(
                        CellKey.of(ApplicationRow.OTHER, ApplicantType.TOTAL),
                        CellKey.of(ApplicationRow.OTHER_FEE_UNPAID, ApplicantType.TOTAL));
        assertThat(replaced.impliedBy().get(0).right()).hasSize(4);
        assertThat(implied.replacing(Set.of(ApplicationRow.OTHER), List.of())).isEqualTo(implied);
    }

    private static ReportTable table(String total, String person, String business) {
        return ReportTable.builder(TableKind.APPLICATIONS)
                .figure(TOTAL, Figure.read(total, Place.UNKNOWN))
                .figure(PERSON, Figure.read(person, Place.UNKNOWN))
                .figure(BUSINESS, Figure.read(business, Place.UNKNOWN))
                .build();
    }

    @Test
    void blanksCountAsNothing() {
        EquationResult holds = EquationResult.of(SUM, table("3", "3", ""));

        assertThat(holds.isEvaluable()).isTrue();
        assertThat(holds.isFailed()).isFalse();
        assertThat(holds.right()).isEqualByComparingTo("3");
        assertThat(EquationResult.of(SUM, table("", "3", "")).isFailed()).isTrue();
    }

    @Test
    void whatDoesNotAddUpFailsWithBothSums() {
        EquationResult fails = EquationResult.of(SUM, table("9", "3", "4.0"));

        assertThat(fails.isFailed()).isTrue();
        assertThat(fails.left()).isEqualByComparingTo("9");
        assertThat(fails.right()).isEqualByComparingTo("7");
        assertThat(EquationResult.of(SUM, table("7", "3", "4.0")).isFailed()).isFalse();
    }

    @Test
    void overWhatCannotBeReadNothingIsTold() {
        EquationResult unread = EquationResult.of(SUM, table("9", "x", "4"));

        assertThat(unread.isEvaluable()).isFalse();
        assertThat(unread.isFailed()).isFalse();
        assertThat(unread.unusable()).containsExactly(PERSON);
        assertThat(unread.left()).isZero();
    }

    @Test
    void overATableThatIsNotThereNothingIsTold() {
        assertThat(EquationResult.of(SUM, null).unusable()).containsExactly(TOTAL, PERSON, BUSINESS);
    }
}
