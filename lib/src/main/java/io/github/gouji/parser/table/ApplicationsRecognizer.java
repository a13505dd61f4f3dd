package io.github.gouji.parser.table;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Place;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.ExtraLine;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.LabelReading;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recognises table 三: rows by their labels, the values in a row by their order and the header. */
public final class ApplicationsRecognizer {

    private static final TableKind KIND = TableKind.APPLICATIONS;
    /** Leading cells that may name a row: its groups', the label, and what a bad merge repeats. */
    private static final int MOST_LABELS = 5;

    private final ReportFormat format;
    private final ReportTable.Builder table = ReportTable.builder(KIND);
    private final Map<FormKey, List<Figure>> found = new LinkedHashMap<>();
    private final List<UnknownRow> unknown = new ArrayList<>();
    private final ApplicantColumns columns;
    private @Nullable LabelReading pending;

    /**
     * A row whose label names no row of the form.
     *
     * @param label its label
     * @param values what follows the label
     * @param after the last known row before it; {@code null} if there is none
     */
    private record UnknownRow(
            Cell label, List<Cell> values, @Nullable FormKey after) {}

    /**
     * A row as printed.
     *
     * @param cells its cells
     * @param header whether it is one of the header
     * @param label the last of the leading cells that names a row; -1 if none does or the row is one of the header
     */
    private record PrintedRow(List<Cell> cells, boolean header, int label) {

        static PrintedRow of(List<Cell> cells) {
            boolean header = ApplicantColumns.isHeader(cells);
            return new PrintedRow(cells, header, header ? -1 : lastLabel(cells));
        }

        /** What stands behind the label; nothing if it has none. */
        List<Cell> values() {
            return label < 0 ? List.of() : cells.subList(label + 1, cells.size());
        }
    }

    private ApplicationsRecognizer(ReportFormat format, List<PrintedRow> rows) {
        this.format = format;
        columns = new ApplicantColumns(
                format.table(KIND).columnKeys(),
                rows.stream().map(PrintedRow::values).toList());
    }

    /**
     * The table.
     *
     * @param rows its rows
     * @param format the variant to compare labels with
     */
    public static ReportTable recognize(List<List<Cell>> rows, ReportFormat format) {
        List<PrintedRow> printed = rows.stream().map(PrintedRow::of).toList();
        ApplicationsRecognizer recognizer = new ApplicationsRecognizer(format, printed);
        recognizer.table.place(
                rows.get(0).isEmpty() ? Place.UNKNOWN : rows.get(0).get(0).place());
        printed.forEach(recognizer::row);
        recognizer.flushLabel();
        recognizer.resolveUnknown();
        return recognizer.table.build();
    }

    private void row(PrintedRow printed) {
        List<Cell> cells = printed.cells();
        int label = printed.label();
        if (label < 0) {
            if (found.isEmpty() || printed.header()) {
                columns.readHeader(cells, this::heading);
            } else {
                unlabelled(cells);
            }
            return;
        }
        FormKey row = rowOf(cells.get(label)).orElseThrow();
        List<Cell> values = printed.values();
        List<Figure> figures = values.isEmpty()
                ? Collections.nCopies(
                        columns.columns().size(), Figure.blank(cells.get(label).place()))
                : columns.figures(values);
        if (found.containsKey(row)) {
            if (pending != null && pending.key() == row && isEmpty(figures)) {
                continueLabel(pending, cells.get(label));
                return;
            }
            if (isEmpty(Objects.requireNonNull(found.get(row)))) {
                add(row, figures);
            } else {
                repeated(row, cells.get(label), figures);
            }
            return;
        }
        flushLabel();
        add(row, figures);
        pending = FormLabel.row(format, row, KIND)
                .map(official -> reading(
                        row, cells.get(label).text(), official, cells.get(label).place()))
                .orElseThrow();
    }

    private static LabelReading reading(FormKey key, String text, FormLabel official, Place place) {
        return new LabelReading(
                key,
                LabelText.compact(text),
                official.official(),
                official.drift(text).orElse(Drift.ALTERED),
                place);
    }

    private static int lastLabel(List<Cell> cells) {
        int last = -1;
        for (int i = 0; i < Math.min(cells.size(), MOST_LABELS); i++) {
            if (rowOf(cells.get(i)).isPresent()) {
                last = i;
            }
        }
        return last;
    }

    private static Optional<FormKey> rowOf(Cell cell) {
        return LabelText.core(cell.text()).equals("合计")
                ? Optional.of(ApplicationRow.RESULT_TOTAL)
                : FormLabel.row(KIND, cell.text()).map(FormLabel.Match::key);
    }

    private void heading(FormKey column, Cell cell) {
        FormLabel.column(format, column, KIND)
                .ifPresent(official -> table.label(reading(column, cell.text(), official, cell.place())));
    }

    /** What stands in no row of the form: the rest of a label cut by a page break, or a line of the region's own. */
    private void unlabelled(List<Cell> cells) {
        List<Cell> written = cells.stream()
                .filter(cell -> !LabelText.core(cell.text()).isEmpty()
                        || !Figure.read(cell.text(), cell.place()).isBlank())
                .toList();
        if (written.isEmpty()) {
            return;
        }
        List<Cell> labels = written.stream()
                .filter(cell -> !Figure.read(cell.text(), cell.place()).isNumber())
                .toList();
        if (labels.size() == written.size()) {
            if (pending != null && labels.size() == 1) {
                continueLabel(pending, labels.get(0));
            }
            return;
        }
        if (!labels.isEmpty()) {
            Cell label = labels.get(labels.size() - 1);
            unknown.add(new UnknownRow(label, cells.subList(cells.indexOf(label) + 1, cells.size()), lastFound()));
        }
    }

    private @Nullable FormKey lastFound() {
        FormKey last = null;
        for (FormKey row : found.keySet()) {
            last = row;
        }
        return last;
    }

    /**
     * A row whose label says nothing known is the form's only missing row between its neighbours if it bears that row's
     * number; any other is the region's own.
     */
    private void resolveUnknown() {
        for (UnknownRow row : unknown) {
            FormKey missing = missingAfter(row.after());
            boolean alone = unknown.stream()
                            .filter(other -> other.after() == row.after())
                            .count()
                    == 1;
            FormLabel official = missing == null
                    ? null
                    : FormLabel.row(format, missing, KIND).orElseThrow();
            String ordinal = LabelText.ordinal(row.label().text());
            if (alone
                    && missing != null
                    && official != null
                    && !ordinal.isEmpty()
                    && ordinal.equals(LabelText.ordinal(official.official()))) {
                add(missing, columns.figures(row.values()));
                table.label(new LabelReading(
                        missing,
                        LabelText.compact(row.label().text()),
                        official.official(),
                        Drift.SLIGHT,
                        row.label().place()));
            } else {
                table.extraLine(new ExtraLine(
                        true,
                        LabelText.compact(row.label().text()),
                        row.values().stream().map(value -> value.text().strip()).toList(),
                        null,
                        row.label().place()));
            }
        }
    }

    /** The only row of the form between this one and the next that the report has; {@code null} if there is not one. */
    private @Nullable FormKey missingAfter(@Nullable FormKey row) {
        List<FormKey> keys = format.table(KIND).rowKeys();
        int next = keys.indexOf(row) + 1;
        boolean one = next > 0
                && next + 1 < keys.size()
                && !found.containsKey(keys.get(next))
                && found.containsKey(keys.get(next + 1));
        return one ? keys.get(next) : null;
    }

    private void add(FormKey row, List<Figure> figures) {
        found.put(row, figures);
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i) != null) {
                table.figure(new CellKey(KIND, row, columns.columns().get(i)), figures.get(i));
            }
        }
    }

    private void continueLabel(LabelReading begun, Cell rest) {
        FormLabel official = FormLabel.row(format, begun.key(), KIND).orElseThrow();
        String whole = begun.text() + LabelText.compact(rest.text());
        Drift drift = official.drift(whole).orElse(Drift.ALTERED);
        if (drift.compareTo(begun.drift()) < 0) {
            pending = new LabelReading(begun.key(), whole, begun.official(), drift, begun.place());
        }
    }

    private void flushLabel() {
        if (pending != null) {
            table.label(pending);
            pending = null;
        }
    }

    /** Struck figures leave a row of blanks, and those that hold stand in a row of their own. */
    private static boolean isEmpty(List<Figure> figures) {
        return figures.stream()
                .allMatch(figure -> figure == null || figure.text().isEmpty());
    }

    /** A known row once more: the same figures are a page break's doing, others are told. */
    private void repeated(FormKey row, Cell label, List<Figure> figures) {
        List<String> now = texts(figures);
        if (!now.equals(texts(Objects.requireNonNull(found.get(row))))
                && figures.stream().anyMatch(f -> f != null && f.isNumber())) {
            table.extraLine(new ExtraLine(true, LabelText.compact(label.text()), now, row, label.place()));
        }
    }

    private static List<String> texts(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure == null ? "" : figure.text())
                .toList();
    }
}
