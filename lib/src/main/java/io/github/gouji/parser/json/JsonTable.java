package io.github.gouji.parser.json;

import io.github.gouji.document.UnreadableException;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.ExtraLine;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the three tables of a JSON report: row to column to number, text or null. */
final class JsonTable {

    /** Beside an amount: the unit printed with it. */
    private static final String UNIT = "Unit";

    private final TableKind kind;
    private final JsonValue table;
    private final ReportTable.Builder builder;
    private final Map<String, List<JsonValue>> unknownColumns = new LinkedHashMap<>();

    JsonTable(TableKind kind, JsonValue table) {
        this.kind = kind;
        this.table = table;
        this.builder = ReportTable.builder(kind).place(table.place());
    }

    ReportTable toTable() throws UnreadableException {
        for (String key : table.keys()) {
            JsonValue row = table.get(key);
            if (row.isAbsent()) {
                continue;
            }
            Optional<FormKey> known = find(kind.rowKeys(), key);
            if (known.isPresent()) {
                addRow(known.get(), row);
            } else {
                addUnknownRow(key, row);
            }
        }
        unknownColumns.forEach((label, values) -> builder.extraLine(
                new ExtraLine(false, label, texts(values), null, values.get(0).place())));
        return builder.build();
    }

    private void addRow(FormKey row, JsonValue values) throws UnreadableException {
        for (String key : values.keys()) {
            JsonValue value = values.get(key);
            Optional<CellKey> cell = find(kind.columnKeys(), key)
                    .map(column -> new CellKey(kind, row, column))
                    .filter(JsonTable::isOfTheForm);
            if (cell.isPresent()) {
                builder.figure(cell.get(), figure(value, unit(values, key)));
            } else if (!isUnitOfAmount(values, key)) {
                unknownColumns.computeIfAbsent(key, label -> new ArrayList<>()).add(value);
            }
        }
    }

    private static boolean isOfTheForm(CellKey cell) {
        return ReportFormat.all().stream().anyMatch(format -> format.has(cell));
    }

    private void addUnknownRow(String key, JsonValue row) throws UnreadableException {
        List<JsonValue> values = new ArrayList<>();
        for (String column : row.keys()) {
            values.add(row.get(column));
        }
        builder.extraLine(new ExtraLine(true, key, texts(values), null, row.place()));
    }

    private static Figure figure(JsonValue value, String unit) throws UnreadableException {
        if (value.node().isNull()) {
            return Figure.blank(value.place());
        }
        Optional<Figure> number = value.number()
                .map(exact -> unit.isEmpty()
                        ? Figure.of(exact, value.place())
                        : Figure.read(exact.toPlainString() + unit, value.place()));
        return number.orElseGet(() -> Figure.read(text(value), value.place()));
    }

    private static boolean isUnitOfAmount(JsonValue row, String key) {
        return key.endsWith(UNIT)
                && row.has(key.substring(0, key.length() - UNIT.length()))
                && row.get(key).node().isTextual();
    }

    private static String unit(JsonValue row, String column) {
        JsonValue unit = row.get(column + UNIT);
        return unit.node().isTextual() ? unit.node().textValue() : "";
    }

    private static Optional<FormKey> find(List<FormKey> keys, String key) {
        return keys.stream().filter(candidate -> candidate.key().equals(key)).findFirst();
    }

    private static List<String> texts(List<JsonValue> values) {
        return values.stream().map(JsonTable::text).toList();
    }

    /** What stands there, for a person: text and numbers as they are, anything else as JSON writes it. */
    private static String text(JsonValue value) {
        if (value.node().isNull()) {
            return "";
        }
        return value.node().isValueNode() ? value.node().asText() : value.node().toString();
    }
}
