package io.github.gouji.report;

import static io.github.gouji.report.ApplicationRow.OTHER;
import static io.github.gouji.report.ApplicationRow.OTHER_FEE_UNPAID;
import static io.github.gouji.report.ApplicationRow.OTHER_MISCELLANEOUS;
import static io.github.gouji.report.ApplicationRow.OTHER_NOT_SUPPLEMENTED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * （六）其他处理 is one row in one variant and three in the other. A report that has the other variant's is summed over what
 * it has.
 */
final class MixedRows {

    private static final List<ApplicationRow> ONE = List.of(OTHER);
    private static final List<ApplicationRow> THREE =
            List.of(OTHER_NOT_SUPPLEMENTED, OTHER_FEE_UNPAID, OTHER_MISCELLANEOUS);

    private MixedRows() {}

    static List<Equation> adapt(ReportFormat format, Set<FormKey> present) {
        boolean formHasOne = format.table(TableKind.APPLICATIONS).row(OTHER).isPresent();
        List<ApplicationRow> own = formHasOne ? ONE : THREE;
        List<ApplicationRow> foreign =
                (formHasOne ? THREE : ONE).stream().filter(present::contains).toList();
        if (foreign.isEmpty()) {
            return format.equations();
        }
        boolean instead = own.stream().noneMatch(present::contains);
        List<Equation> equations = new ArrayList<>();
        for (Equation equation : format.equations()) {
            if (instead && own.contains(equation.line())) {
                continue;
            }
            equations.add(instead ? equation.replacing(Set.copyOf(own), foreign) : equation);
        }
        foreign.forEach(row -> equations.add(FormEquations.rowTotal(row)));
        return equations;
    }
}
