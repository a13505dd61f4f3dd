package io.github.gouji.rule.rollup;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Equation;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormColumn;
import io.github.gouji.report.FormColumn.Nature;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.FormNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The units' figures added up, cell by cell, beside those of the parent. */
final class Sums {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final AnnualReport parent;
    private final FormNames names;
    private final List<Unit> units;
    private final Map<CellKey, CellDifference> compared = new LinkedHashMap<>();
    private final Uncompared uncompared = new Uncompared();

    Sums(AnnualReport parent, List<Unit> units) {
        this.parent = parent;
        this.names = FormNames.of(parent);
        this.units = units;
        Stream.of(TableKind.values())
                .flatMap(kind -> parent.table(kind).stream())
                .flatMap(table -> table.figures().keySet().stream())
                .filter(this::isAdded)
                .forEach(this::compare);
    }

    private boolean isAdded(CellKey cell) {
        return column(cell).isAdditive();
    }

    private FormColumn column(CellKey cell) {
        return names.formColumn(cell.table(), cell.column());
    }

    private void compare(CellKey cell) {
        Optional<BigDecimal> actual =
                parent.figure(cell).filter(figure -> !figure.unit().equals("元")).flatMap(Figure::addend);
        if (actual.isEmpty()) {
            uncompared.addParent(cell);
            return;
        }
        List<Unit> unknown =
                units.stream().filter(unit -> unit.addend(cell).isEmpty()).toList();
        CellDifference difference = difference(cell, actual.get());
        // what is unknown can only add to a sum that is already too large
        if (unknown.isEmpty() || difference.differs() && !difference.isTooMuch()) {
            compared.put(cell, difference);
        } else {
            unknown.forEach(unit -> uncompared.add(unit, cell));
        }
    }

    private CellDifference difference(CellKey cell, BigDecimal actual) {
        List<BigDecimal> addends =
                units.stream().flatMap(unit -> unit.addend(cell).stream()).toList();
        BigDecimal tolerance = column(cell).nature() == Nature.AMOUNT
                ? addends.stream().map(Sums::rounding).reduce(rounding(actual), BigDecimal::add)
                : BigDecimal.ZERO;
        return new CellDifference(
                cell,
                actual,
                addends.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                tolerance,
                units.stream().filter(unit -> unit.isBlank(cell)).toList());
    }

    /** How far a printed amount may be from the true one: half of its last decimal. */
    private static BigDecimal rounding(BigDecimal printed) {
        return printed.signum() == 0 ? BigDecimal.ZERO : HALF.movePointLeft(Math.max(0, printed.scale()));
    }

    /** The cells that could be compared, in the form's order. */
    List<CellDifference> compared() {
        return List.copyOf(compared.values());
    }

    /** The cells that could not. */
    Uncompared uncompared() {
        return uncompared;
    }

    /** The cells that differ and do not follow from others, as a total does that is as far off as its addends are. */
    List<CellDifference> causes() {
        return causes(compared);
    }

    /** Those that would still differ, and not follow from others, but for a miscount. */
    List<CellDifference> causesBeside(Miscount miscount) {
        Map<CellKey, CellDifference> rest = new LinkedHashMap<>();
        compared.forEach((cell, each) ->
                rest.put(cell, miscount.effect(cell).map(each::plus).orElse(each)));
        return causes(rest).stream().map(each -> compared.get(each.cell())).toList();
    }

    private List<CellDifference> causes(Map<CellKey, CellDifference> differences) {
        List<CellDifference> causes = new ArrayList<>();
        for (CellDifference each : differences.values()) {
            boolean follows = parent.equations().stream()
                    .filter(equation ->
                            equation.isTotal() && equation.left().get(0).equals(each.cell()))
                    .anyMatch(equation -> follows(each, equation, differences));
            if (each.differs() && !follows) {
                causes.add(each);
            }
        }
        return causes;
    }

    private static boolean follows(CellDifference total, Equation equation, Map<CellKey, CellDifference> differences) {
        BigDecimal together = BigDecimal.ZERO;
        for (CellKey addend : equation.right()) {
            if (!differences.containsKey(addend)) {
                return false;
            }
            together = together.add(differences.get(addend).difference());
        }
        return together.compareTo(total.difference()) == 0;
    }
}
