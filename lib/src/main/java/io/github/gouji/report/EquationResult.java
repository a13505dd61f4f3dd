package io.github.gouji.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an equation in one report.
 *
 * @param equation the equation
 * @param left sum of the left side, blanks as 0
 * @param right sum of the right side, blanks as 0
 * @param unusable cells that are absent or unreadable; the sums mean nothing if there are any
 */
public record EquationResult(Equation equation, BigDecimal left, BigDecimal right, List<CellKey> unusable) {

    /** Evaluates an equation over a table; {@code table} may be {@code null} if the report lacks it. */
    public static EquationResult of(Equation equation, @Nullable ReportTable table) {
        List<CellKey> unusable =
                equation.cells().stream().filter(cell -> !isUsable(table, cell)).toList();
        return table != null && unusable.isEmpty()
                ? new EquationResult(equation, sum(table, equation.left()), sum(table, equation.right()), unusable)
                : new EquationResult(equation, BigDecimal.ZERO, BigDecimal.ZERO, unusable);
    }

    private static boolean isUsable(@Nullable ReportTable table, CellKey cell) {
        return table != null && table.figure(cell).flatMap(Figure::addend).isPresent();
    }

    private static BigDecimal sum(ReportTable table, List<CellKey> cells) {
        return cells.stream()
                .map(cell -> table.figure(cell).flatMap(Figure::addend).orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether all its cells could be read. */
    public boolean isEvaluable() {
        return unusable.isEmpty();
    }

    /** Whether it could be evaluated and does not hold. */
    public boolean isFailed() {
        return isEvaluable() && left.compareTo(right) != 0;
    }
}
