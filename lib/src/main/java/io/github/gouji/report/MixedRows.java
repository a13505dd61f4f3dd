package io.github.gouji.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A report that has rows of another variant is summed over what it has. An outcome is one row in one variant and several
 * in another, as （六）其他处理 is, or has one ground more: the rows of the other variant stand in for those of its own that
 * the report lacks. Where it has both, a row for all of the outcome beside rows for its parts is no addend.
 */
final class MixedRows {

    private MixedRows() {}

    static List<Equation> adapt(ReportFormat format, Set<FormKey> present) {
        FormTable form = format.table(TableKind.APPLICATIONS);
        if (present.stream().allMatch(row -> form.row(row).isPresent())) {
            return format.equations();
        }
        List<Equation> equations = format.equations();
        for (Outcome outcome : Outcome.values()) {
            List<FormRow> own =
                    form.rows().stream().filter(row -> row.outcome() == outcome).toList();
            List<FormRow> foreign = outcome.rows().stream()
                    .filter(row -> present.contains(row) && form.row(row).isEmpty())
                    .map(MixedRows::elsewhere)
                    .toList();
            if (!foreign.isEmpty()) {
                equations = adapt(equations, own, foreign, present);
            }
        }
        return equations;
    }

    private static List<Equation> adapt(
            List<Equation> equations, List<FormRow> own, List<FormRow> foreign, Set<FormKey> present) {
        List<FormKey> rows = own.stream().map(FormRow::key).toList();
        List<FormKey> others = foreign.stream().map(FormRow::key).toList();
        boolean instead = rows.stream().noneMatch(present::contains);
        List<Equation> adapted = new ArrayList<>();
        for (Equation equation : equations) {
            boolean ofOneRow = rows.contains(equation.line());
            if (instead && !ofOneRow) {
                adapted.add(equation.replacing(Set.copyOf(rows), others));
            } else if (!instead) {
                adapted.add(addsParts(own, foreign) && !ofOneRow ? beside(equation, rows, others) : equation);
            }
        }
        foreign.forEach(row -> adapted.add(FormEquations.rowTotal(row)));
        return adapted;
    }

    private static Equation beside(Equation equation, List<FormKey> rows, List<FormKey> others) {
        FormKey last = rows.get(rows.size() - 1);
        List<FormKey> more = new ArrayList<>(List.of(last));
        more.addAll(others);
        return equation.replacing(Set.of(last), more);
    }

    private static boolean addsParts(List<FormRow> own, List<FormRow> foreign) {
        return own.stream().allMatch(FormRow::isPartOfOutcome)
                && foreign.stream().allMatch(FormRow::isPartOfOutcome);
    }

    /** A row as a variant that has it prints it. */
    private static FormRow elsewhere(FormKey row) {
        return ReportFormat.all().stream()
                .map(format -> format.table(TableKind.APPLICATIONS).row(row))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
