package io.github.gouji.rule.narrative;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.FormNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a report's tables as numbers of the prose are held against them. */
final class TableFigures {

    private final Map<CellSum, List<BigDecimal>> known = new HashMap<>();
    private final AnnualReport report;
    private final FormNames names;

    TableFigures(AnnualReport report) {
        this.report = report;
        this.names = FormNames.of(report);
    }

    /** Whether the table is there and states anything. */
    boolean states(TableKind kind) {
        return report.table(kind).stream()
                .flatMap(table -> table.figures().values().stream())
                .anyMatch(Figure::isNumber);
    }

    /**
     * What a reading amounts to: as the totals are printed, and as their addends make it where that is something else.
     * Empty if a cell holds no number or the report has none of the cells.
     */
    List<BigDecimal> values(CellSum reading) {
        return known.computeIfAbsent(reading, this::workOut);
    }

    private List<BigDecimal> workOut(CellSum reading) {
        List<BigDecimal> values = new ArrayList<>();
        printed(reading).ifPresent(values::add);
        amount(reading, this::addends).filter(value -> !values.contains(value)).ifPresent(values::add);
        return values;
    }

    /** What a reading amounts to as printed; for a blank total its addends count. */
    Optional<BigDecimal> printed(CellSum reading) {
        return amount(reading, this::total);
    }

    /** The cells of a reading that the report has. */
    List<CellKey> cells(CellSum reading) {
        List<CellKey> cells = new ArrayList<>(reading.plus());
        cells.addAll(reading.minus());
        cells.removeIf(cell -> report.figure(cell).isEmpty());
        return cells;
    }

    /** A reading worked out, such as {@code 272+3=275}. */
    String arithmetic(CellSum reading) {
        String plus = addends(reading.plus(), "+");
        String minus = addends(reading.minus(), "-");
        String sum = plus + (minus.isEmpty() ? "" : "-" + minus);
        boolean single = reading.plus().size() == 1 && reading.minus().isEmpty();
        return single
                ? sum
                : sum + "=" + printed(reading).map(BigDecimal::toPlainString).orElse("");
    }

    /** What applications can be shares of: those answered, received, and received with those carried over. */
    List<BigDecimal> wholes() {
        return Stream.of(Measure.ANSWERED, Measure.HANDLED)
                .flatMap(measure -> measure.readings().stream())
                .flatMap(reading -> values(reading).stream())
                .toList();
    }

    private String addends(List<CellKey> cells, String sign) {
        return cells.stream()
                .filter(this::isPresent)
                .map(cell -> total(cell).map(BigDecimal::toPlainString).orElse("?"))
                .collect(Collectors.joining(sign));
    }

    private Optional<BigDecimal> amount(CellSum reading, Function<CellKey, Optional<BigDecimal>> value) {
        Optional<BigDecimal> plus = sum(reading.plus(), value);
        Optional<BigDecimal> minus =
                reading.minus().isEmpty() ? Optional.of(BigDecimal.ZERO) : sum(reading.minus(), value);
        return plus.flatMap(more -> minus.map(more::subtract)).map(BigDecimal::stripTrailingZeros);
    }

    /** The sum over those of the cells that the report has. */
    private Optional<BigDecimal> sum(List<CellKey> cells, Function<CellKey, Optional<BigDecimal>> value) {
        List<CellKey> present = cells.stream().filter(this::isPresent).toList();
        BigDecimal sum = BigDecimal.ZERO;
        for (CellKey cell : present) {
            Optional<BigDecimal> addend = value.apply(cell);
            if (addend.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(addend.get());
        }
        return present.isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    private boolean isPresent(CellKey cell) {
        return report.table(cell.table())
                .map(ReportTable::rows)
                .filter(rows -> rows.contains(cell.row()))
                .isPresent();
    }

    private Optional<BigDecimal> total(CellKey cell) {
        Optional<Figure> figure = report.figure(cell);
        boolean stated = figure.filter(written -> !written.isBlank()).isPresent();
        return stated || !isTotal(cell) ? figure.flatMap(Figure::addend) : addends(cell);
    }

    private Optional<BigDecimal> addends(CellKey cell) {
        if (!isTotal(cell)) {
            return report.figure(cell).flatMap(Figure::addend);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (FormKey column : names.formRow(cell.table(), cell.row()).addends()) {
            Optional<Figure> figure = report.figure(new CellKey(cell.table(), cell.row(), column));
            Optional<BigDecimal> addend = figure.flatMap(Figure::addend);
            if (addend.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(addend.get());
        }
        return Optional.of(sum);
    }

    private static boolean isTotal(CellKey cell) {
        return cell.table() == TableKind.APPLICATIONS && cell.column() == ApplicantType.TOTAL;
    }
}
