package io.github.gouji.report;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A relation that the form demands of its figures: the sum of the left cells equals the sum of the right cells.
 *
 * @param rule the rule that it belongs to, such as {@code applications.balance}
 * @param line what it is about: the column of a balance or result total, the row (block) of a row total
 * @param left the cells of the left side: a total, or what came in
 * @param right the cells of the right side: the addends, or what became of it
 * @param impliedBy the base equations that it follows from; empty for a base equation
 */
public record Equation(String rule, FormKey line, List<CellKey> left, List<CellKey> right, List<Equation> impliedBy) {

    public Equation {
        left = List.copyOf(left);
        right = List.copyOf(right);
        impliedBy = List.copyOf(impliedBy);
    }

    /** A base equation: it follows from no others. */
    public Equation(String rule, FormKey line, List<CellKey> left, List<CellKey> right) {
        this(rule, line, left, right, List.of());
    }

    /** The table that it is about. */
    public TableKind table() {
        return left.get(0).table();
    }

    /** Whether it follows from no others. */
    public boolean isBase() {
        return impliedBy.isEmpty();
    }

    /** Whether it says that one figure is a total of others. */
    public boolean isTotal() {
        return left.size() == 1;
    }

    /** All cells, left then right. */
    public List<CellKey> cells() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    /** The same equation with some rows taken for others, where a report has those of another variant. */
    Equation replacing(Set<FormKey> rows, List<? extends FormKey> replacements) {
        UnaryOperator<List<CellKey>> replace = cells -> replaced(cells, rows, replacements);
        return new Equation(
                rule,
                line,
                replace.apply(left),
                replace.apply(right),
                impliedBy.stream()
                        .map(base -> base.replacing(rows, replacements))
                        .toList());
    }

    private static List<CellKey> replaced(
            List<CellKey> cells, Set<FormKey> rows, List<? extends FormKey> replacements) {
        return cells.stream()
                .flatMap(cell -> rows.contains(cell.row())
                        ? replacements.stream().map(row -> new CellKey(cell.table(), row, cell.column()))
                        : Stream.of(cell))
                .distinct()
                .toList();
    }
}
