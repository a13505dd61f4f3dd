package io.github.gouji.parser.table;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Place;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.ExtraLine;
import io.github.gouji.report.Figure;
import io.github.gouji.report.LabelReading;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recognises table 四: fifteen numbers in one row, under three blocks of five columns. */
public final class ReviewRecognizer {

    private static final TableKind KIND = TableKind.REVIEW;

    private final ReportFormat format;
    private final List<CellKey> formCells;
    private final ReportTable.Builder table = ReportTable.builder(KIND);
    private final List<Cell> outcomes = new ArrayList<>();
    private @Nullable List<Figure> figures;

    private ReviewRecognizer(ReportFormat format) {
        this.format = format;
        this.formCells = format.table(KIND).cells();
    }

    /**
     * The table.
     *
     * @param rows its rows
     * @param format the variant to compare labels with
     */
    public static ReportTable recognize(List<List<Cell>> rows, ReportFormat format) {
        ReviewRecognizer recognizer = new ReviewRecognizer(format);
        recognizer.table.place(
                rows.get(0).isEmpty() ? Place.UNKNOWN : rows.get(0).get(0).place());
        rows.forEach(recognizer::row);
        recognizer.fillBlank();
        return recognizer.table.build();
    }

    /** Headings with nothing below them: a row of blanks, of which a printer left no trace. */
    private void fillBlank() {
        if (figures == null && outcomes.size() == formCells.size()) {
            fill(outcomes.stream().map(heading -> Figure.blank(heading.place())).toList());
        }
    }

    private void row(List<Cell> cells) {
        List<Cell> labels = cells.stream().filter(ReviewRecognizer::isLabel).toList();
        if (!labels.isEmpty()) {
            if (figures == null) {
                labels.forEach(cell -> label(FormLabel.heading(KIND, cell)));
            }
            return;
        }
        if (outcomes.isEmpty()) {
            return;
        }
        List<Cell> values = withoutRowLabel(own(cells));
        List<Figure> texts = values.stream()
                .map(cell -> Figure.read(cell.text(), cell.place()))
                .toList();
        boolean written = texts.stream().anyMatch(figure -> !figure.text().isEmpty());
        boolean wordsOnly = written
                && texts.stream()
                        .allMatch(
                                figure -> figure.isUnreadable() || figure.text().isEmpty());
        if (!written && values.size() < formCells.size() || wordsOnly && !Undivided.is(values)) {
            return;
        }
        List<Figure> read = new ValueAligner(headerInOrder(), formCells.size()).align(values, this::addsUp);
        if (numbersColumns(read)) {
            return;
        }
        if (figures == null) {
            fill(read);
        } else if (written) {
            oneMore(values, read);
        }
    }

    private List<Cell> own(List<Cell> cells) {
        HeadedGrid headings = new HeadedGrid(headerInOrder());
        return headings.isWhole(formCells.size()) ? headings.own(cells) : cells;
    }

    /** A row 1 to 15 numbers the columns of the form, as other forms' columns are. */
    private static boolean numbersColumns(List<Figure> read) {
        return IntStream.range(0, read.size())
                .allMatch(i -> read.get(i) != null
                        && read.get(i)
                                .number()
                                .filter(number -> number.compareTo(BigDecimal.valueOf(i + 1L)) == 0)
                                .isPresent());
    }

    /** Of two rows of numbers the one that adds up is the report's; if both do, or neither, nobody can tell. */
    private void oneMore(List<Cell> values, List<Figure> read) {
        List<Figure> before = Objects.requireNonNull(figures);
        boolean same = texts(before).equals(texts(read));
        if (!same && before.stream().allMatch(Objects::nonNull)) {
            boolean second = addsUp(read);
            if (second == addsUp(before)) {
                fill(Undivided.figures(
                        Undivided.cell(
                                Stream.concat(before.stream(), read.stream())
                                        .map(figure -> figure == null ? "" : figure.text())
                                        .toList(),
                                values.get(0).place()),
                        formCells.size()));
            } else if (second) {
                fill(read);
            }
        }
        table.extraLine(new ExtraLine(
                true,
                "",
                values.stream().map(cell -> cell.text().strip()).toList(),
                null,
                values.get(0).place()));
    }

    private static List<String> texts(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure == null ? "" : figure.text())
                .toList();
    }

    private static boolean isLabel(Cell cell) {
        return LabelText.core(cell.text()).equals("行政诉讼")
                || FormLabel.row(KIND, cell.text()).isPresent()
                || FormLabel.column(KIND, cell.text()).isPresent();
    }

    private void label(Cell cell) {
        FormLabel.row(KIND, cell.text())
                .filter(match -> !FormLabel.column(KIND, cell.text())
                        .filter(column -> column.drift() == Drift.NONE)
                        .isPresent())
                .ifPresentOrElse(
                        match -> FormLabel.row(format, match.key(), KIND)
                                .ifPresent(official -> read(cell, match, official)),
                        () -> FormLabel.column(KIND, cell.text()).ifPresent(match -> {
                            if (outcomes.stream().noneMatch(above -> isRepeatedIn(above, cell))) {
                                outcomes.add(cell);
                            }
                            FormLabel.column(format, match.key(), KIND)
                                    .ifPresent(official -> read(cell, match, official));
                        }));
    }

    /** A heading over two rows that lost its merging stands in both. */
    private static boolean isRepeatedIn(Cell above, Cell cell) {
        return above.row() < cell.row()
                && above.column() == cell.column()
                && LabelText.core(above.text()).equals(LabelText.core(cell.text()));
    }

    private void read(Cell cell, FormLabel.Match match, FormLabel official) {
        table.label(new LabelReading(
                match.key(), LabelText.compact(cell.text()), official.official(), match.drift(), cell.place()));
    }

    /** Some offices write 数量 or the like in front of the figures. */
    private List<Cell> withoutRowLabel(List<Cell> row) {
        return row.size() > formCells.size()
                        && Figure.read(row.get(0).text(), row.get(0).place()).isUnreadable()
                ? row.subList(1, row.size())
                : row;
    }

    /** The fifteen headings by their place in the grid; none if the grid tells nothing. */
    private List<Cell> headerInOrder() {
        boolean grid = outcomes.size() == formCells.size()
                && outcomes.stream().mapToInt(Cell::column).distinct().count() == formCells.size();
        return grid
                ? outcomes.stream()
                        .sorted(Comparator.comparingInt(Cell::column))
                        .toList()
                : List.of();
    }

    private void fill(List<Figure> read) {
        figures = read;
        for (int i = 0; i < formCells.size(); i++) {
            Figure figure = read.get(i);
            if (figure != null) {
                table.figure(formCells.get(i), figure);
            }
        }
    }

    private boolean addsUp(List<Figure> figures) {
        if (figures.stream().anyMatch(Objects::isNull)
                || figures.stream().anyMatch(figure -> figure.addend().isEmpty())) {
            return false;
        }
        int width = format.table(KIND).columns().size();
        for (int block = 0; block < formCells.size(); block += width) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = block; i < block + width - 1; i++) {
                sum = sum.add(figures.get(i).addend().orElseThrow());
            }
            if (sum.compareTo(figures.get(block + width - 1).addend().orElseThrow()) != 0) {
                return false;
            }
        }
        return true;
    }
}
