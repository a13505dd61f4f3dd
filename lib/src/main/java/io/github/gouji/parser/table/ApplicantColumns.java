package io.github.gouji.parser.table;

import io.github.gouji.document.Cell;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The columns of table 三: which applicants its header names, and which of a row's values belongs to which. */
final class ApplicantColumns {

    private static final TableKind KIND = TableKind.APPLICATIONS;
    /** A header of which fewer of the seven columns can be read names none for sure: the form's own are taken. */
    private static final int FEWEST_KNOWN = 4;
    /** A row that names as many columns is one of the header; */
    private static final int FEWEST_NAMES = 2;
    /** one name will do in a row of so few cells, none a number: the first row of the form's header has three. */
    private static final int FEW_CELLS = 3;

    private final Map<FormKey, Cell> header = new TreeMap<>(Comparator.comparingInt(KIND.columnKeys()::indexOf));
    private final List<FormKey> form;
    /** What stands behind the label of each row. */
    private final List<List<Cell>> rows;

    private List<FormKey> columns = List.of();
    /** Whether the header's places in the grid tell where the values belong. */
    private boolean placed;

    private @Nullable ValueAligner aligner;

    /**
     * Columns of a table.
     *
     * @param form the form's
     * @param rows what stands behind the label of each row
     */
    ApplicantColumns(List<FormKey> form, List<List<Cell>> rows) {
        this.form = form;
        this.rows = rows;
    }

    /** A row of the header names several kinds of applicant. */
    static boolean isHeader(List<Cell> cells) {
        if (cells.size() > 1 && Undivided.is(cells.subList(1, cells.size()))) {
            return false;
        }
        long names = cells.stream()
                .map(cell -> LabelText.core(cell.text()))
                .filter(core -> core.equals("申请人情况")
                        || core.equals("法人或其他组织")
                        || FormLabel.column(KIND, core)
                                .filter(match -> match.drift() == Drift.NONE)
                                .isPresent())
                // a merged cell that lost its merging repeats its text: （七）总计 twice is no header
                .distinct()
                .count();
        return names >= FEWEST_NAMES
                || names == 1
                        && cells.size() <= FEW_CELLS
                        && cells.stream()
                                .noneMatch(cell ->
                                        Figure.read(cell.text(), cell.place()).isNumber());
    }

    /** Reads a row of the header, and tells each heading that is new. */
    void readHeader(List<Cell> cells, BiConsumer<FormKey, Cell> heading) {
        for (Cell printed : cells) {
            Cell cell = FormLabel.heading(KIND, printed);
            FormLabel.column(KIND, cell.text()).ifPresent(match -> {
                FormKey column = match.key();
                if (header.putIfAbsent(column, cell) == null) {
                    heading.accept(column, cell);
                }
            });
        }
    }

    /** The columns in the order of the values; settled by the first call. */
    List<FormKey> columns() {
        aligner();
        return columns;
    }

    private ValueAligner aligner() {
        if (aligner == null) {
            aligner = settle();
        }
        return aligner;
    }

    private ValueAligner settle() {
        // a heading that cannot be read names a column all the same
        boolean known = header.size() >= FEWEST_KNOWN && !(header.size() < form.size() && areMostlyFull());
        columns = known ? List.copyOf(header.keySet()) : form;
        List<Cell> places = new ArrayList<>(header.values());
        boolean grid = places.stream().mapToInt(Cell::column).distinct().count() == places.size();
        if (known && grid && places.stream().anyMatch(cell -> cell.rowSpan() > 1 || cell.columnSpan() > 1)) {
            columns = header.entrySet().stream()
                    .sorted(Comparator.comparingInt(
                            heading -> heading.getValue().column()))
                    .map(Map.Entry::getKey)
                    .toList();
            places = columns.stream().map(header::get).toList();
            placed = true;
        } else if (areAbove(new HeadedGrid(places))) {
            placed = true;
            return ValueAligner.below(places);
        } else {
            places = List.of();
        }
        return new ValueAligner(places, columns.size());
    }

    private boolean areAbove(HeadedGrid headings) {
        List<List<Cell>> filled = rows.stream().filter(row -> !row.isEmpty()).toList();
        return headings.isWhole(form.size())
                && filled.stream().allMatch(headings::fits)
                && 2 * filled.stream().filter(headings::isReachedBy).count() > filled.size();
    }

    /** Whether most rows have a value for each column of the form. */
    private boolean areMostlyFull() {
        return 2 * rows.stream().filter(row -> row.size() == form.size()).count() > rows.size();
    }

    /** The figures of a row; where the header lacks a column, and no grid tells, they are sure only if they add up. */
    List<Figure> figures(List<Cell> values) {
        List<Figure> figures = aligner().align(own(values), this::addsUp);
        boolean unsure = !placed
                && columns.size() < form.size()
                && columns.contains(ApplicantType.TOTAL)
                && figures.stream()
                        .allMatch(figure -> figure != null && figure.addend().isPresent())
                && !addsUp(figures);
        return unsure ? ValueAligner.undivided(values, columns.size()) : figures;
    }

    /** The values less those beyond the header's last column, if its columns stand side by side and none is missing. */
    private List<Cell> own(List<Cell> values) {
        HeadedGrid headings = new HeadedGrid(
                columns.stream().map(header::get).filter(Objects::nonNull).toList());
        return headings.isWhole(form.size()) ? headings.own(values) : values;
    }

    /** Whether 总计 is the sum of the applicants. */
    private boolean addsUp(List<Figure> figures) {
        int total = columns.indexOf(ApplicantType.TOTAL);
        if (total < 0
                || figures.stream()
                        .anyMatch(figure -> figure == null || figure.addend().isEmpty())) {
            return false;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < figures.size(); i++) {
            if (i != total) {
                sum = sum.add(figures.get(i).addend().orElseThrow());
            }
        }
        return sum.compareTo(figures.get(total).addend().orElseThrow()) == 0;
    }
}
