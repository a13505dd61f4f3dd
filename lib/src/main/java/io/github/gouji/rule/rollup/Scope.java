package io.github.gouji.rule.rollup;

import io.github.gouji.report.FormKey;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Part of the form in which differences may have one cause: the form, a table, a row, a cell.
 *
 * @param table the table; {@code null} for the form
 * @param row the row; {@code null} for the form or a table
 * @param differences what is compared in it
 */
record Scope(@Nullable TableKind table, @Nullable FormKey row, List<CellDifference> differences) {

    /** Those among these that lie in it. */
    List<CellDifference> of(List<CellDifference> causes) {
        return causes.stream().filter(differences::contains).toList();
    }

    /** What it is made of: its tables, rows or cells. */
    List<Scope> parts() {
        Map<Object, List<CellDifference>> parts = new LinkedHashMap<>();
        for (CellDifference each : differences) {
            Object part = table == null
                    ? each.cell().table()
                    : row == null ? each.cell().row() : each.cell();
            parts.computeIfAbsent(part, any -> new ArrayList<>()).add(each);
        }
        return parts.values().stream().map(this::part).toList();
    }

    private Scope part(List<CellDifference> within) {
        TableKind kind = within.get(0).cell().table();
        return new Scope(kind, table == null ? null : within.get(0).cell().row(), within);
    }
}
