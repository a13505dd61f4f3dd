package io.github.gouji.report;

import java.math.BigDecimal;
import java.util.ArrayList;
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
        List<CellKey> unusable = new ArrayList<>();
        BigDecimal left = sum(table, equation.left(), unusable);
        BigDecimal right = sum(table, equation.right(), unusable);
        return unusable.isEmpty()
                ? new EquationResult(equation, left, right, List.of())
                : new EquationResult(equation, BigDecimal.ZERO, BigDecimal.ZERO, List.copyOf(unusable));
    }

    private static BigDecimal sum(@Nullable ReportTable table, List<CellKey> cells, List<CellKey> unusable) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellKey cell : cells) {
            Figure figure = table == null ? null : table.at(cell);
            if (figure == null || figure.isUnreadable()) {
                unusable.add(cell);
            } else if (figure.value() != null) {
                sum = sum.add(figure.value());
            }
        }
        return sum;
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
