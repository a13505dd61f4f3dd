package io.github.gouji.rule;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.TableKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/** The figures of a report without their texts and places, small enough to keep those of ten thousand reports. */
public final class KnownFigures {

    private final BigDecimal[] numbers = new BigDecimal[CellKey.indexes()];
    private final BitSet blanks = new BitSet();

    private KnownFigures() {}

    /** The figures of a report; one that may have been misread from a picture is not known. */
    public static KnownFigures of(AnnualReport report) {
        KnownFigures known = new KnownFigures();
        Set<CellKey> uncertain = report.uncertainCells();
        for (TableKind kind : TableKind.values()) {
            report.table(kind)
                    .ifPresent(table -> table.figures().forEach((cell, figure) -> {
                        if (!uncertain.contains(cell)) {
                            known.add(cell, figure);
                        }
                    }));
        }
        return known;
    }

    private void add(CellKey cell, Figure figure) {
        int index = cell.index();
        if (figure.isBlank()) {
            blanks.set(index);
        } else {
            numbers[index] = isInYuan(figure)
                    ? null
                    : figure.number().map(KnownFigures::small).orElse(null);
        }
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
        return Optional.ofNullable(numbers[cell.index()]);
    }

    /** The value in a sum, in which a blank counts as 0; empty if the cell is absent or unreadable. */
    public Optional<BigDecimal> addend(CellKey cell) {
        return blanks.get(cell.index()) ? Optional.of(BigDecimal.ZERO) : number(cell);
    }

    /** Whether both hold the same numbers; a blank is as good as a 0. */
    public boolean isSame(KnownFigures other) {
        for (int i = 0; i < numbers.length; i++) {
            BigDecimal one = numbers[i] == null ? BigDecimal.ZERO : numbers[i];
            BigDecimal two = other.numbers[i] == null ? BigDecimal.ZERO : other.numbers[i];
            if (one.compareTo(two) != 0) {
                return false;
            }
        }
        return true;
    }
}
