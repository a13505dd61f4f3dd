package io.github.gouji.rule.table;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Equation;
import io.github.gouji.report.EquationResult;
import io.github.gouji.report.ExtraLine;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.ReportTable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which failed equations of a report are findings of their own: one cause, one finding. */
final class EquationFailures {

    private final AnnualReport report;
    private final Set<CellKey> uncertain;

    EquationFailures(AnnualReport report) {
        this.report = report;
        this.uncertain = report.uncertainCells();
    }

    /** The failed equations to report, in the form's order. */
    List<EquationResult> all() {
        return report.equationResults().stream().filter(this::isReported).toList();
    }

    /** All cells of the equations to report. */
    Set<CellKey> cells() {
        Set<CellKey> cells = new HashSet<>();
        all().forEach(result -> cells.addAll(result.equation().cells()));
        return cells;
    }

    /** Whether lines that the form does not have, such as a region's own sub-row, make up the difference. */
    boolean isCompletedByExtraLines(EquationResult result) {
        return result.isFailed()
                && extraAddends(result.equation())
                        .map(extra -> extra.compareTo(result.left().subtract(result.right())) == 0)
                        .orElse(false);
    }

    /** Whether it fails over figures of which one may have been misread from a picture. */
    boolean isUncertain(EquationResult result) {
        return result.isFailed() && !Collections.disjoint(result.equation().cells(), uncertain);
    }

    private boolean isReported(EquationResult result) {
        if (!result.isFailed() || isUncertain(result) || isCompletedByExtraLines(result)) {
            return false;
        }
        return result.equation().isBase() || isNewInformation(result);
    }

    /**
     * Whether an implied equation tells more than the base equations that it follows from: one of these could not be
     * evaluated, and the difference is not the sum of theirs.
     */
    private boolean isNewInformation(EquationResult implied) {
        ReportTable table = report.table(implied.equation().table()).orElse(null);
        BigDecimal explained = BigDecimal.ZERO;
        boolean complete = true;
        for (Equation base : implied.equation().impliedBy()) {
            EquationResult result = EquationResult.of(base, table);
            complete &= result.isEvaluable();
            BigDecimal difference = result.left().subtract(result.right());
            boolean counter = implied.equation().right().contains(base.left().get(0));
            boolean sameRule = base.rule().equals(implied.equation().rule());
            explained = !sameRule && counter ? explained.subtract(difference) : explained.add(difference);
        }
        return !complete && explained.compareTo(implied.left().subtract(implied.right())) != 0;
    }

    private Optional<BigDecimal> extraAddends(Equation equation) {
        List<FormKey> columns =
                report.format().orElseThrow().table(equation.table()).columnKeys();
        int column = columns.indexOf(equation.line());
        if (column < 0 || !equation.isTotal()) {
            return Optional.empty();
        }
        return report.table(equation.table()).stream()
                .flatMap(table -> table.extraLines().stream())
                .filter(ExtraLine::row)
                .filter(line -> line.repeats() == null && line.values().size() == columns.size())
                .map(line ->
                        Figure.read(line.values().get(column), line.place()).addend())
                .flatMap(Optional::stream)
                .reduce(BigDecimal::add);
    }
}
