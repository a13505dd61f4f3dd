package io.github.gouji.parser.stream;

import io.github.gouji.document.Cell;
import io.github.gouji.parser.table.FormLabel;
import io.github.gouji.parser.table.Undivided;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.FormRow;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Table 二 as a stream: labels, each followed by its values. Where rows do not stand in lines, they are read only if
 * every label has as many values as its row, and no value is left over.
 */
final class StreamDisclosure {

    private static final TableKind KIND = TableKind.DISCLOSURE;
    /** Fewer rows are words of prose: 行政许可 and 行政处罚 stand in many a sentence. */
    private static final int FEWEST_ROWS = 3;

    /**
     * A label and the values behind it.
     *
     * @param label its first piece
     * @param text the label
     * @param header the header above it
     * @param values what follows
     */
    private record Row(StreamToken label, String text, List<Cell> header, List<StreamToken> values) {

        boolean isFull() {
            return values.size() == header.size();
        }

        boolean isLine() {
            return values.stream().allMatch(label::besides);
        }
    }

    private final ReportFormat format;
    private final List<Row> rows = new ArrayList<>();
    private boolean regular = true;

    private StreamDisclosure(List<StreamToken> tokens) {
        this.format = formatOf(tokens);
        List<Cell> header = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            StreamToken token = tokens.get(i);
            int length = StreamTables.labelLength(tokens, i, KIND);
            if (token.value() || length == 0) {
                regular &= !token.value() || token.isBlank();
                i++;
                continue;
            }
            String label = StreamRun.text(tokens.subList(i, i + length));
            i += length;
            if (FormLabel.column(KIND, label).isPresent()) {
                header.add(new Cell(0, header.size(), label, token.place()));
                continue;
            }
            List<StreamToken> values = tokens.subList(i, StreamRun.end(tokens, i, true));
            i += values.size();
            List<Cell> columns = columns(label, header, token);
            while (values.size() > columns.size()
                    && values.get(values.size() - 1).isBlank()) {
                values = values.subList(0, values.size() - 1);
            }
            rows.add(new Row(token, label, columns, values));
            header = new ArrayList<>(columns);
        }
    }

    static List<List<Cell>> rows(List<StreamToken> tokens) {
        return new StreamDisclosure(tokens).read();
    }

    private List<List<Cell>> read() {
        if (rows.size() < FEWEST_ROWS
                && rows.stream().allMatch(row -> row.values().isEmpty())) {
            return List.of();
        }
        boolean lines = rows.stream().anyMatch(row -> row.values().size() > 1 && row.isLine());
        boolean whole = regular && rows.stream().allMatch(Row::isFull);
        if (!lines && !whole) {
            return undivided();
        }
        List<List<Cell>> read = new ArrayList<>();
        for (Row row : rows) {
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell(0, 0, row.text(), row.label().place()));
            if (row.isFull() && (whole || row.isLine())) {
                cells.addAll(StreamTables.cells(row.values()));
            } else {
                cells.add(undivided(row.values(), row.label()));
            }
            read.add(row.header());
            read.add(cells);
        }
        return read;
    }

    /** The form's rows, none of which can be told. */
    private List<List<Cell>> undivided() {
        List<List<Cell>> read = new ArrayList<>();
        for (FormRow row :
                rows.isEmpty() ? List.<FormRow>of() : format.table(KIND).rows()) {
            StreamToken at = rows.get(0).label();
            List<StreamToken> values = rows.stream()
                    .filter(found -> FormLabel.row(KIND, found.text())
                            .filter(match -> match.key() == row.key())
                            .isPresent())
                    .findFirst()
                    .map(Row::values)
                    .orElse(List.of());
            read.add(columns(row.label(), List.of(), at));
            read.add(List.of(new Cell(0, 0, row.printedLabel(), at.place()), undivided(values, at)));
        }
        return read;
    }

    private static Cell undivided(List<StreamToken> values, StreamToken label) {
        return values.isEmpty() ? Undivided.cell(List.of(), label.place()) : StreamTables.undivided(values);
    }

    /** The header over a row as it stands, if that is as many columns as the form has there; else as the form has it. */
    private List<Cell> columns(String label, List<Cell> header, StreamToken token) {
        FormTable form = format.table(KIND);
        FormKey key = FormLabel.row(KIND, label).orElseThrow().key();
        List<FormKey> own = form.row(key).map(FormRow::columns).orElse(List.of());
        if (own.isEmpty() || own.size() == header.size()) {
            return List.copyOf(header);
        }
        return own.stream()
                .map(column -> new Cell(0, 0, form.column(column).orElseThrow().label(), token.place()))
                .toList();
    }

    private static ReportFormat formatOf(List<StreamToken> tokens) {
        String text = StreamRun.text(tokens);
        return ReportFormat.all().stream()
                .filter(variant -> variant.marks().stream().anyMatch(text::contains))
                .reduce((older, newer) -> newer)
                .orElse(ReportFormat.newest());
    }
}
