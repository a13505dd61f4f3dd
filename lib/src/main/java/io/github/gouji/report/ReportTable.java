package io.github.gouji.report;

import io.github.gouji.document.Place;
import io.github.gouji.document.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One of the three tables as a report has it: its figures, its labels, and what is in it beyond the form. */
public final class ReportTable {

    private final TableKind kind;
    private final Place place;
    private final SortedMap<CellKey, Figure> figures;
    /** The figures by their cells' numbers: they are asked for far more often than anything else. */
    private final @Nullable Figure[] byIndex;

    private final Set<FormKey> rows;
    private final Set<FormKey> columns;
    private final List<LabelReading> labels;
    private final List<ExtraLine> extraLines;
    private final boolean onlyCarriedOver;

    private ReportTable(Builder builder) {
        kind = builder.kind;
        place = builder.place;
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(builder.figures));
        byIndex = new Figure[figures.isEmpty() ? 0 : figures.lastKey().index() + 1];
        Set<FormKey> foundRows = new LinkedHashSet<>();
        Set<FormKey> foundColumns = new LinkedHashSet<>();
        figures.forEach((cell, figure) -> {
            byIndex[cell.index()] = figure;
            foundRows.add(cell.row());
            foundColumns.add(cell.column());
        });
        rows = Collections.unmodifiableSet(foundRows);
        columns = Collections.unmodifiableSet(foundColumns);
        labels = List.copyOf(builder.labels);
        extraLines = List.copyOf(builder.extraLines);
        onlyCarriedOver = holdOnlyCarriedOver(figures);
    }

    /** An empty table to fill. */
    public static Builder builder(TableKind kind) {
        return new Builder(kind);
    }

    /** Which of the three tables it is. */
    public TableKind kind() {
        return kind;
    }

    /** Where it stands. */
    public Place place() {
        return place;
    }

    /** All figures in the form's order. A row or column that the report lacks has none; a blank cell has one. */
    public SortedMap<CellKey, Figure> figures() {
        return figures;
    }

    /**
     * Whether nothing was filled in but what last year carried forward, which a form to fill in may bring; totals that add
     * up by themselves are 0 then.
     */
    public boolean holdsOnlyCarriedOver() {
        return onlyCarriedOver;
    }

    private static boolean holdOnlyCarriedOver(SortedMap<CellKey, Figure> figures) {
        boolean carried = false;
        boolean blank = false;
        for (Map.Entry<CellKey, Figure> entry : figures.entrySet()) {
            Figure figure = entry.getValue();
            boolean zero = figure.value() != null && figure.value().signum() == 0;
            if (entry.getKey().row() == ApplicationRow.CARRIED_OVER) {
                carried |= !figure.isBlank() && !zero;
            } else if (figure.isBlank()) {
                blank = true;
            } else if (!zero || !isTotal(entry.getKey())) {
                return false;
            }
        }
        return carried && blank;
    }

    private static boolean isTotal(CellKey cell) {
        return cell.row() == ApplicationRow.RESULT_TOTAL || cell.column() == ApplicantType.TOTAL;
    }

    /** The figure of a cell; empty if the report has no such cell. */
    public Optional<Figure> figure(CellKey cell) {
        return Optional.ofNullable(at(cell));
    }

    /** The number in a cell; empty if the cell is absent, blank or no number. */
    public Optional<BigDecimal> number(CellKey cell) {
        return figure(cell).flatMap(Figure::number);
    }

    @Nullable
    Figure at(CellKey cell) {
        return cell.index() < byIndex.length ? byIndex[cell.index()] : null;
    }

    /** The rows (of table 四 the blocks) that the report has, of whichever variant, in the form's order. */
    public Set<FormKey> rows() {
        return rows;
    }

    /** The columns that the report has, of whichever variant. */
    public Set<FormKey> columns() {
        return columns;
    }

    /** The labels of rows and columns as printed; empty if the report came as data. */
    public List<LabelReading> labels() {
        return labels;
    }

    /** Rows and columns that the form does not have there. */
    public List<ExtraLine> extraLines() {
        return extraLines;
    }

    /**
     * Its figures as data, by the keys of row and column: a number, {@code null} where it is blank; beside an amount its
     * unit.
     *
     * @param unreadable what to say where text is no number
     */
    public Map<String, Map<String, @Nullable Object>> toJson(UnaryOperator<String> unreadable) {
        Map<String, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        figures().forEach((cell, figure) -> {
            String column = cell.column().key();
            Map<String, @Nullable Object> row = rows.computeIfAbsent(cell.row().key(), key -> new LinkedHashMap<>());
            row.put(column, figure.isUnreadable() ? unreadable.apply(figure.text()) : figure.value());
            if (!figure.unit().isEmpty()) {
                row.put(column + "Unit", figure.unit());
            }
        });
        return rows;
    }

    /**
     * This table, its figures read from pictures as is told of their place, or of its page.
     *
     * @param readings by places of cells and pages
     */
    public ReportTable seen(Map<Place, Reading> readings) {
        Builder builder = builder(kind).place(place);
        figures.forEach((cell, figure) -> builder.figure(cell, seen(figure, readings)));
        labels.forEach(builder::label);
        extraLines.forEach(builder::extraLine);
        return builder.build();
    }

    private static Figure seen(Figure figure, Map<Place, Reading> readings) {
        Integer page = figure.place().page();
        Reading reading = readings.get(figure.place());
        if (reading == null && page != null) {
            reading = readings.get(Place.page(page));
        }
        return reading == null ? figure : figure.seen(reading);
    }

    /** Fills a table. */
    public static final class Builder {

        private final TableKind kind;
        private Place place = Place.UNKNOWN;
        private final SortedMap<CellKey, Figure> figures = new TreeMap<>();
        private final List<LabelReading> labels = new ArrayList<>();
        private final List<ExtraLine> extraLines = new ArrayList<>();

        private Builder(TableKind kind) {
            this.kind = Objects.requireNonNull(kind);
        }

        /** Where the table stands. */
        public Builder place(Place newPlace) {
            place = Objects.requireNonNull(newPlace);
            return this;
        }

        /** Sets a figure; the last one counts. */
        public Builder figure(CellKey cell, Figure figure) {
            if (cell.table() != kind) {
                throw new IllegalArgumentException(cell + " is not in " + kind.key());
            }
            figures.put(cell, Objects.requireNonNull(figure));
            return this;
        }

        /** Adds a label as printed. */
        public Builder label(LabelReading label) {
            labels.add(label);
            return this;
        }

        /** Adds a line that the form does not have there. */
        public Builder extraLine(ExtraLine line) {
            extraLines.add(line);
            return this;
        }

        /** The figures set so far. */
        public SortedMap<CellKey, Figure> figures() {
            return Collections.unmodifiableSortedMap(figures);
        }

        /** The table. */
        public ReportTable build() {
            return new ReportTable(this);
        }
    }
}
