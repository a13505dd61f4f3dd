package io.github.gouji.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of the national form in one variant. */
public final class FormTable {

    private final TableKind kind;
    private final List<FormRow> rows;
    private final List<FormColumn> columns;
    private final Map<FormKey, FormRow> rowsByKey = new LinkedHashMap<>();
    private final Map<FormKey, FormColumn> columnsByKey = new LinkedHashMap<>();
    private final List<FormKey> rowKeys;
    private final List<FormKey> columnKeys;

    FormTable(TableKind kind, List<FormRow> rows, List<FormColumn> columns) {
        this.kind = kind;
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        rows.forEach(row -> rowsByKey.put(row.key(), row));
        columns.forEach(column -> columnsByKey.put(column.key(), column));
        rowKeys = List.copyOf(rowsByKey.keySet());
        columnKeys = List.copyOf(columnsByKey.keySet());
    }

    /** Which of the three it is. */
    public TableKind kind() {
        return kind;
    }

    /** Its rows in the form's order; of table 四 its blocks. */
    public List<FormRow> rows() {
        return rows;
    }

    /** Its columns in the form's order; of table 二 those of all its parts. */
    public List<FormColumn> columns() {
        return columns;
    }

    /** What names its rows, in the form's order. */
    public List<FormKey> rowKeys() {
        return rowKeys;
    }

    /** What names its columns, in the form's order. */
    public List<FormKey> columnKeys() {
        return columnKeys;
    }

    /** Every figure that the table has, in the form's order. */
    public List<CellKey> cells() {
        List<CellKey> cells = new ArrayList<>();
        rows.forEach(row -> row.columns().forEach(column -> cells.add(new CellKey(kind, row.key(), column))));
        return cells;
    }

    /** The row with this key, if this variant has it. */
    public Optional<FormRow> row(FormKey key) {
        return Optional.ofNullable(rowsByKey.get(key));
    }

    /** The column with this key, if this variant has it. */
    public Optional<FormColumn> column(FormKey key) {
        return Optional.ofNullable(columnsByKey.get(key));
    }

    /** The rows that have a figure in each of these columns. */
    public List<FormKey> rowsWith(FormKey... those) {
        return rows.stream()
                .filter(row -> row.columns().containsAll(List.of(those)))
                .map(FormRow::key)
                .toList();
    }
}
