package io.github.gouji.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of the national form in one variant.
 *
 * @param kind which of the three
 * @param rows its rows in the form's order; of table 四 its blocks
 * @param columns its columns in the form's order; of table 二 those of all its parts
 */
public record FormTable(TableKind kind, List<FormRow> rows, List<FormColumn> columns) {

    public FormTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** Every figure that the table has, in the form's order. */
    public List<CellKey> cells() {
        List<CellKey> cells = new ArrayList<>();
        rows.forEach(row -> row.columns().forEach(column -> cells.add(new CellKey(kind, row.key(), column))));
        return cells;
    }

    /** The row with this key, if this variant has it. */
    public Optional<FormRow> row(FormKey key) {
        return rows.stream().filter(row -> row.key() == key).findFirst();
    }

    /** The column with this key, if this variant has it. */
    public Optional<FormColumn> column(FormKey key) {
        return columns.stream().filter(column -> column.key() == key).findFirst();
    }
}
