package io.github.gouji.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of the national form in one variant. */
public final class FormTable {

    private final TableKind kind;
    private final Map<FormKey, FormRow> rows = new LinkedHashMap<>();
    private final Map<FormKey, FormColumn> columns = new LinkedHashMap<>();

    FormTable(TableKind kind, List<FormRow> rows, List<FormColumn> columns) {
        this.kind = kind;
        rows.forEach(row -> this.rows.put(row.key(), row));
        columns.forEach(column -> this.columns.put(column.key(), column));
    }

    /** Which of the three it is. */
    public TableKind kind() {
        return kind;
    }

    /** Its rows in the form's order; of table 四 its blocks. */
    public List<FormRow> rows() {
        return List.copyOf(rows.values());
    }

    /** Its columns in the form's order; of table 二 those of all its parts. */
    public List<FormColumn> columns() {
        return List.copyOf(columns.values());
    }

    /** What names its rows, in the form's order. */
    public List<FormKey> rowKeys() {
        return List.copyOf(rows.keySet());
    }

    /** What names its columns, in the form's order. */
    public List<FormKey> columnKeys() {
        return List.copyOf(columns.keySet());
    }

    /** Every figure that the table has, in the form's order. */
    public List<CellKey> cells() {
        List<CellKey> cells = new ArrayList<>();
        rows.values().forEach(row -> row.columns().forEach(column -> cells.add(new CellKey(kind, row.key(), column))));
        return cells;
    }

    /** The row with this key, if this variant has it. */
    public Optional<FormRow> row(FormKey key) {
        return Optional.ofNullable(rows.get(key));
    }

    /** The column with this key, if this variant has it. */
    public Optional<FormColumn> column(FormKey key) {
        return Optional.ofNullable(columns.get(key));
    }

    /** The rows that have a figure in each of these columns. */
    public List<FormKey> rowsWith(FormKey... those) {
        return rows.values().stream()
                .filter(row -> row.columns().containsAll(List.of(those)))
                .map(FormRow::key)
                .toList();
    }
}
