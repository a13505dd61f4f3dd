package io.github.gouji.rule;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.TableKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The figures of a report without their texts and places, small enough to keep those of ten thousand reports. */
public final class KnownFigures {

    /** The numbers of the cells that have one other than 0, in the form's order; most cells of a report have 0. */
    private final short[] cells;

    private final BigDecimal[] numbers;
    private final BitSet zeros = new BitSet();
    private final BitSet blanks = new BitSet();

    private KnownFigures(AnnualReport report) {
        List<Short> found = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        Set<CellKey> uncertain = report.uncertainCells();
        for (TableKind kind : TableKind.values()) {
            report.table(kind)
                    .ifPresent(table -> table.figures().forEach((cell, figure) -> {
                        BigDecimal number = isInYuan(figure) ? null : figure.value();
                        if (uncertain.contains(cell)) {
                            return;
                        }
                        if (figure.isBlank()) {
                            blanks.set(cell.index());
                        } else if (number != null && number.signum() == 0) {
                            zeros.set(cell.index());
                        } else if (number != null) {
                            found.add((short) cell.index());
                            values.add(small(number));
                        }
                    }));
        }
        numbers = values.toArray(BigDecimal[]::new);
        cells = new short[found.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = found.get(i);
        }
    }

    /** The figures of a report; one that may have been misread from a picture is not known. */
    public static KnownFigures of(AnnualReport report) {
        return new KnownFigures(report);
    }

    /** Amounts are in 万元; one in another unit cannot be compared, and a rule of its own tells it. */
    private static boolean isInYuan(Figure figure) {
        return figure.unit().equals("元");
    }

    /** Java keeps one copy of each of the smallest numbers, which most figures are. */
    private static BigDecimal small(BigDecimal number) {
        return number.scale() == 0 && number.precision() < 10
                ? BigDecimal.valueOf(
                        number.setScale(0, RoundingMode.UNNECESSARY).longValueExact())
                : number;
    }

    /** The number in a cell; empty if the cell is absent, blank or no number. */
    public Optional<BigDecimal> number(CellKey cell) {
        if (zeros.get(cell.index())) {
            return Optional.of(BigDecimal.ZERO);
        }
        int place = Arrays.binarySearch(cells, (short) cell.index());
        return place < 0 ? Optional.empty() : Optional.of(numbers[place]);
    }

    /** The value in a sum, in which a blank counts as 0; empty if the cell is absent or unreadable. */
    public Optional<BigDecimal> addend(CellKey cell) {
        return blanks.get(cell.index()) ? Optional.of(BigDecimal.ZERO) : number(cell);
    }

    /** Whether both hold the same numbers; a blank is as good as a 0. */
    public boolean isSame(KnownFigures other) {
        if (!Arrays.equals(cells, other.cells)) {
            return false;
        }
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i].compareTo(other.numbers[i]) != 0) {
                return false;
            }
        }
        return true;
    }
}
