package io.github.gouji.parser.table;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Place;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.ExtraLine;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.FormRow;
import io.github.gouji.report.LabelReading;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recognises table 二: parts by item of article 20, each with a header of its own and a few rows. */
public final class DisclosureRecognizer {

    private static final TableKind KIND = TableKind.DISCLOSURE;
    /** Leading cells that may name a row: the article, a number, the label. */
    private static final int MOST_LABELS = 3;
    /** A shorter text, in characters, that is only like a column's name is another word. */
    private static final int SHORTEST_ALTERED = 5;

    private final ReportFormat format;
    private final ReportTable.Builder table = ReportTable.builder(KIND);
    private final Set<FormKey> rows = new HashSet<>();
    private final Set<String> labelled = new HashSet<>();
    private List<FormKey> columns = List.of();
    private List<Cell> header = List.of();
    /** Where a heading stands again, as merged cells do that lost their merging, and where it stands first. */
    private Map<Integer, Integer> repeats = new HashMap<>();

    private DisclosureRecognizer(ReportFormat format) {
        this.format = format;
    }

    /**
     * The table.
     *
     * @param rows its rows
     * @param format the variant to compare labels with
     */
    public static ReportTable recognize(List<List<Cell>> rows, ReportFormat format) {
        DisclosureRecognizer recognizer = new DisclosureRecognizer(format);
        recognizer.table.place(
                rows.get(0).isEmpty() ? Place.UNKNOWN : rows.get(0).get(0).place());
        rows.forEach(recognizer::row);
        return recognizer.table.build();
    }

    private void row(List<Cell> cells) {
        if (cells.isEmpty()) {
            return;
        }
        List<Cell> heads =
                cells.stream().filter(cell -> columnOf(cell).isPresent()).toList();
        if (!heads.isEmpty()) {
            header(heads);
            return;
        }
        int label = labelIndex(cells);
        if (label >= 0) {
            figures(cells, label);
        } else {
            unknown(cells);
        }
    }

    private static Optional<FormLabel.Match> columnOf(Cell cell) {
        return FormLabel.column(KIND, cell.text())
                .filter(match -> match.drift() != Drift.ALTERED
                        || LabelText.core(cell.text()).length() >= SHORTEST_ALTERED);
    }

    private void header(List<Cell> heads) {
        List<FormKey> found = new ArrayList<>();
        List<Cell> places = new ArrayList<>();
        repeats = new HashMap<>();
        for (Cell head : heads) {
            FormLabel.Match match = columnOf(head).orElseThrow();
            FormKey column = match.key();
            if (found.contains(column)) {
                repeats.put(head.column(), places.get(found.indexOf(column)).column());
            } else {
                found.add(column);
                places.add(head);
                FormLabel official = FormLabel.column(format, column, KIND).orElse(match.label());
                boolean own = official.format() == format;
                read(column, head, official, own ? official.drift(head.text()).orElse(Drift.ALTERED) : match.drift());
            }
        }
        columns = found;
        header = places;
    }

    private static int labelIndex(List<Cell> cells) {
        for (int i = 0; i < Math.min(cells.size(), MOST_LABELS); i++) {
            Cell cell = cells.get(i);
            if (FormLabel.row(KIND, cell.text()).isPresent() || labelsOf(cell).size() > 1) {
                return i;
            }
        }
        return -1;
    }

    private void figures(List<Cell> cells, int label) {
        Cell head = cells.get(label);
        List<Cell> labels = labelsOf(head);
        if (labels.size() > 1) {
            // one of the rows is blank, but which?
            List<String> values = cells.stream().skip(label + 1).map(Cell::text).toList();
            labels.forEach(each -> figures(List.of(each, Undivided.cell(values, each.place())), 0));
            return;
        }
        FormLabel.Match match = FormLabel.row(KIND, head.text()).orElseThrow();
        FormKey row = match.key();
        List<FormKey> own = columns.isEmpty() ? formColumns(row) : columns;
        HeadedGrid headings = new HeadedGrid(header);
        List<Cell> written = withoutRepeats(cells.subList(label + 1, cells.size()));
        List<Cell> values = repeats.isEmpty() && headings.isWhole(own.size()) ? headings.own(written) : written;
        if (values.isEmpty() || own.isEmpty()) {
            return;
        }
        boolean grid = header.stream().anyMatch(cell -> cell.columnSpan() > 1 || cell.rowSpan() > 1)
                || values.stream().anyMatch(cell -> cell.columnSpan() > 1);
        boolean below = headings.isWhole(own.size()) && headings.isReachedBy(values) && headings.fits(values);
        ValueAligner aligner =
                below ? ValueAligner.below(header) : new ValueAligner(grid ? header : List.of(), own.size());
        List<Figure> figures = aligner.align(values, any -> isInOrder(values, own.size()));
        if (!rows.add(row)) {
            repeated(row, head, own, figures);
            return;
        }
        FormLabel official = FormLabel.row(format, row, KIND).orElse(match.label());
        read(row, head, official, official.drift(head.text()).orElse(match.drift()));
        for (int i = 0; i < own.size(); i++) {
            if (figures.get(i) != null) {
                table.figure(new CellKey(KIND, row, own.get(i)), figures.get(i));
            }
        }
    }

    /** The values without those under a repeated heading that repeat what stands under the first. */
    private List<Cell> withoutRepeats(List<Cell> values) {
        Map<Integer, String> texts = new HashMap<>();
        values.forEach(value -> texts.put(value.column(), value.text().strip()));
        return values.stream()
                .filter(value -> {
                    Integer first = repeats.get(value.column());
                    return first == null || !value.text().strip().equals(texts.get(first));
                })
                .toList();
    }

    /** The labels of several rows that stand in lines of one cell. */
    private static List<Cell> labelsOf(Cell head) {
        List<Cell> labels = head.text()
                .lines()
                .map(line -> new Cell(0, 0, line, head.place()))
                .toList();
        boolean rows = labels.stream()
                .allMatch(line -> FormLabel.row(KIND, line.text())
                        .filter(match -> match.drift() == Drift.NONE)
                        .isPresent());
        return rows ? labels : List.of(head);
    }

    /** Fewer values than columns are the first ones where cells tell so, but not where blanks do not show. */
    private static boolean isInOrder(List<Cell> values, int columns) {
        Place place = values.get(0).place();
        return values.size() < columns && place.line() == null && place.page() == null;
    }

    private List<FormKey> formColumns(FormKey row) {
        return format.table(KIND).row(row).map(FormRow::columns).orElse(List.of());
    }

    private void repeated(FormKey row, Cell head, List<FormKey> own, List<Figure> figures) {
        List<String> now = new ArrayList<>();
        boolean same = true;
        for (int i = 0; i < own.size(); i++) {
            String text = figures.get(i) == null ? "" : figures.get(i).text();
            Figure before = table.figures().get(new CellKey(KIND, row, own.get(i)));
            same &= before != null && before.text().equals(text);
            now.add(text);
        }
        if (!same) {
            table.extraLine(new ExtraLine(true, LabelText.compact(head.text()), now, row, head.place()));
        }
    }

    private void unknown(List<Cell> cells) {
        Cell head = cells.get(0);
        String core = LabelText.core(head.text());
        boolean partHead = core.startsWith("第二十条") || core.equals("信息内容");
        List<String> values = cells.stream()
                .skip(1)
                .map(cell -> Figure.read(cell.text(), cell.place()))
                .filter(Figure::isNumber)
                .map(Figure::text)
                .toList();
        if (!core.isEmpty() && !partHead && !values.isEmpty()) {
            table.extraLine(new ExtraLine(true, LabelText.compact(head.text()), values, null, head.place()));
        }
    }

    private void read(FormKey key, Cell cell, FormLabel official, Drift drift) {
        String text = LabelText.compact(cell.text());
        if (labelled.add(key + text)) {
            table.label(new LabelReading(key, text, official.official(), drift, cell.place()));
        }
    }
}
