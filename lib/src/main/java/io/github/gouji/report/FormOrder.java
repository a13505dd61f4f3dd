package io.github.gouji.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows and columns of a table in one order that is that of each variant: a line that only a later variant has stands
 * before the line that it precedes there. By it every figure has a number, of which sorting and look-ups live.
 */
final class FormOrder {

    private static final Map<TableKind, FormOrder> TABLES = new EnumMap<>(TableKind.class);
    private static final Map<Outcome, List<FormKey>> OUTCOMES = new EnumMap<>(Outcome.class);
    private static final int CELLS;

    static {
        int cells = 0;
        for (TableKind kind : TableKind.values()) {
            FormOrder order = new FormOrder(kind, cells);
            TABLES.put(kind, order);
            cells += order.rows.size() * order.columns.size();
        }
        CELLS = cells;
        for (Outcome outcome : Outcome.values()) {
            OUTCOMES.put(outcome, rows(outcome));
        }
    }

    private final int first;
    private final List<FormKey> rows;
    private final List<FormKey> columns;
    private final Map<FormKey, Integer> rowPlaces;
    private final Map<FormKey, Integer> columnPlaces;

    private FormOrder(TableKind kind, int first) {
        this.first = first;
        rows = merged(tables(kind).map(FormTable::rowKeys).toList());
        columns = merged(tables(kind).map(FormTable::columnKeys).toList());
        rowPlaces = places(rows);
        columnPlaces = places(columns);
    }

    static FormOrder of(TableKind kind) {
        return Objects.requireNonNull(TABLES.get(kind));
    }

    /** How many figures have a number; some of them stand in no variant. */
    static int cells() {
        return CELLS;
    }

    /** The rows of all variants under an outcome. */
    static List<FormKey> rowsUnder(Outcome outcome) {
        return Objects.requireNonNull(OUTCOMES.get(outcome));
    }

    List<FormKey> rows() {
        return rows;
    }

    List<FormKey> columns() {
        return columns;
    }

    /**
     * The number of a figure.
     *
     * @throws IllegalArgumentException if the table has no such row or column in any variant
     */
    int index(FormKey row, FormKey column) {
        return first + place(rowPlaces, row) * columns.size() + place(columnPlaces, column);
    }

    private static int place(Map<FormKey, Integer> places, FormKey key) {
        Integer place = places.get(key);
        if (place == null) {
            throw new IllegalArgumentException("no " + key.key() + " in this table");
        }
        return place;
    }

    private static Stream<FormTable> tables(TableKind kind) {
        return FormDefinition.ALL.stream().map(form -> form.tables().get(kind.ordinal()));
    }

    private static List<FormKey> rows(Outcome outcome) {
        return of(TableKind.APPLICATIONS).rows.stream()
                .filter(key -> tables(TableKind.APPLICATIONS)
                        .map(table -> table.row(key))
                        .flatMap(Optional::stream)
                        .anyMatch(row -> row.outcome() == outcome))
                .toList();
    }

    private static List<FormKey> merged(List<List<FormKey>> variants) {
        List<FormKey> merged = new ArrayList<>();
        for (List<FormKey> variant : variants) {
            int next = merged.size();
            for (int i = variant.size() - 1; i >= 0; i--) {
                int known = merged.indexOf(variant.get(i));
                if (known < 0) {
                    merged.add(next, variant.get(i));
                } else {
                    next = known;
                }
            }
        }
        return List.copyOf(merged);
    }

    private static Map<FormKey, Integer> places(List<FormKey> keys) {
        Map<FormKey, Integer> places = new HashMap<>();
        keys.forEach(key -> places.put(key, places.size()));
        return places;
    }
}
