package io.github.gouji.parser.stream;

import io.github.gouji.document.Cell;
import io.github.gouji.parser.stream.StreamToken.Extent;
import io.github.gouji.parser.table.FormLabel;
import io.github.gouji.parser.table.LabelText;
import io.github.gouji.parser.table.Undivided;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.FormRow;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Table 二 as a stream: labels, each followed by its values. Where rows do not stand in lines, they are read only if
 * every label has as many values as its row, and no value is left over.
 */
final class StreamDisclosure {

    private static final TableKind KIND = TableKind.DISCLOSURE;
    /** Fewer rows are words of prose: 行政许可 and 行政处罚 stand in many a sentence. */
    private static final int FEWEST_ROWS = 3;
    /** Fewer values begin right where headings do by chance, with a width of characters that the text has not. */
    private static final int FEWEST_BEGINNINGS = 4;

    /**
     * A label and the values behind it.
     *
     * @param label its first piece
     * @param last its last piece
     * @param text the label
     * @param header the header above it
     * @param headings where its columns stand, if the lines tell
     * @param values what follows
     */
    private record Row(
            StreamToken label,
            StreamToken last,
            String text,
            List<Cell> header,
            List<StreamHeadings> headings,
            List<StreamToken> values) {

        boolean isFull() {
            return values.size() == header.size();
        }

        boolean isLine() {
            return values.stream().allMatch(label::besides);
        }

        /** The values below their headings, if that is where they stand, however wide a character is taken to be. */
        Optional<List<Cell>> placed(Optional<Function<StreamToken, Extent>> width) {
            if (isFull()
                    || values.isEmpty()
                    || !isLine()
                    || width.isEmpty() && !StreamHeadings.areSpread(last, values)) {
                return Optional.empty();
            }
            List<Optional<List<Cell>>> found = headings.stream()
                    .filter(heading -> width.isEmpty() || heading.extent() == width.get())
                    .map(heading -> heading.columnsOf(values)
                            .map(columns -> StreamTables.placed(values, columns, header.size())))
                    .distinct()
                    .toList();
            return found.size() == 1 ? found.get(0) : Optional.empty();
        }
    }

    private final ReportFormat format;
    private final List<Row> rows = new ArrayList<>();
    private boolean regular = true;

    private StreamDisclosure(List<StreamToken> tokens) {
        this.format = formatOf(tokens);
        List<Cell> header = new ArrayList<>();
        List<StreamHeadings> headings = List.of();
        int above = 0;
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
            List<StreamToken> pieces = tokens.subList(above, i - length);
            List<StreamToken> values = tokens.subList(i, StreamRun.end(tokens, i, true));
            i += values.size();
            above = i;
            StreamToken lastPiece = tokens.get(i - values.size() - 1);
            List<Cell> columns = columns(label, header, token);
            List<StreamHeadings> own = headings(pieces, columns.size());
            if (!own.isEmpty()) {
                columns = cells(own.get(0), pieces.get(0));
            }
            headings = own.isEmpty() && pieces.isEmpty() && columns.equals(header) ? headings : own;
            while (values.size() > columns.size()
                    && values.get(values.size() - 1).isBlank()) {
                values = values.subList(0, values.size() - 1);
            }
            rows.add(new Row(token, lastPiece, label, columns, headings, values));
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
        Optional<Function<StreamToken, Extent>> width = width();
        List<List<Cell>> read = new ArrayList<>();
        for (Row row : rows) {
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell(0, 0, row.text(), row.label().place()));
            Optional<List<Cell>> placed = row.placed(width);
            if (placed.isPresent()) {
                cells.addAll(placed.get());
            } else if (row.values().isEmpty() && width.isPresent() && regular) {
                cells.addAll(
                        StreamTables.blanks(row.header().size(), row.label().place()));
            } else if (row.isFull() && (whole || row.isLine()) && isInOrder(row)) {
                cells.addAll(StreamTables.cells(row.values()));
            } else {
                cells.add(undivided(row.values(), row.label()));
            }
            read.add(aboveValues(row.header()));
            read.add(cells);
        }
        return read;
    }

    /** The width of characters by which all values of the table begin right where headings do, if only one does. */
    private Optional<Function<StreamToken, Extent>> width() {
        List<Row> headed = rows.stream()
                .filter(row -> !row.headings().isEmpty() && !row.values().isEmpty())
                .toList();
        if (headed.stream().mapToInt(row -> row.values().size()).sum() < FEWEST_BEGINNINGS) {
            return Optional.empty();
        }
        List<Function<StreamToken, Extent>> found = StreamHeadings.WIDTHS.stream()
                .filter(width -> headed.stream()
                        .allMatch(row -> row.isLine()
                                && row.headings().stream()
                                        .anyMatch(heading -> heading.extent() == width && heading.begin(row.values()))))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether the header's cells follow each other as they stand: in one line, or over lines as in the form. */
    private boolean isInOrder(Row row) {
        boolean oneLine = row.header().stream()
                        .map(head -> head.place().line())
                        .distinct()
                        .count()
                <= 1;
        List<FormKey> found = row.header().stream()
                .flatMap(head -> FormLabel.column(KIND, head.text()).stream())
                .map(FormLabel.Match::key)
                .toList();
        List<FormKey> form =
                formColumns(FormLabel.row(KIND, row.text()).orElseThrow().key());
        return oneLine || !row.headings().isEmpty() || found.equals(form) || !found.containsAll(form);
    }

    private List<StreamHeadings> headings(List<StreamToken> pieces, int columns) {
        List<StreamToken> words = pieces.stream()
                .filter(piece -> !piece.text().startsWith("第二十条")
                        && !LabelText.core(piece.text()).equals("信息内容"))
                .toList();
        return columns < 2
                ? List.of()
                : StreamHeadings.of(
                        words,
                        columns,
                        text -> FormLabel.column(KIND, text)
                                .filter(match -> match.drift() == Drift.NONE)
                                .isPresent());
    }

    private static List<Cell> cells(StreamHeadings headings, StreamToken first) {
        return IntStream.range(0, headings.texts().size())
                .mapToObj(i -> new Cell(0, i, headings.texts().get(i), first.place()))
                .toList();
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
            read.add(aboveValues(columns(row.label(), List.of(), at)));
            read.add(List.of(new Cell(0, 0, row.printedLabel(), at.place()), undivided(values, at)));
        }
        return read;
    }

    /** The headings in the columns in which the values stand, behind that of the labels. */
    private static List<Cell> aboveValues(List<Cell> header) {
        return IntStream.range(0, header.size())
                .mapToObj(i ->
                        new Cell(0, i + 1, header.get(i).text(), header.get(i).place()))
                .toList();
    }

    private static Cell undivided(List<StreamToken> values, StreamToken label) {
        return values.isEmpty() ? Undivided.cell(List.of(), label.place()) : StreamTables.undivided(values);
    }

    /** The header over a row as it stands, if that is as many columns as the form has there; else as the form has it. */
    private List<Cell> columns(String label, List<Cell> header, StreamToken token) {
        FormTable form = format.table(KIND);
        FormKey key = FormLabel.row(KIND, label).orElseThrow().key();
        List<FormKey> own = formColumns(key);
        if (own.isEmpty() || own.size() == header.size()) {
            return List.copyOf(header);
        }
        return own.stream()
                .map(column -> new Cell(0, 0, form.column(column).orElseThrow().label(), token.place()))
                .toList();
    }

    private List<FormKey> formColumns(FormKey row) {
        return format.table(KIND).row(row).map(FormRow::columns).orElse(List.of());
    }

    private static ReportFormat formatOf(List<StreamToken> tokens) {
        String text = StreamRun.text(tokens);
        return ReportFormat.all().stream()
                .filter(variant -> variant.marks().stream().anyMatch(text::contains))
                .reduce((older, newer) -> newer)
                .orElse(ReportFormat.newest());
    }
}
