package io.github.gouji.diagnosis;

import java.util.function.ToDoubleFunction;

/**
 * How a wrong count comes about. Each kind has a share of all errors in totals and in other cells, and a chance to turn
 * the meant count into the written one.
 */
enum WritingError {
    /** Nothing was written, or the 0 of a template was left. */
    OMITTED(0.15, 0.12, cell -> cell.isBlank() ? 1 : cell.written() == 0 ? 0.25 : 0),
    /** Two neighbouring digits are swapped. */
    SWAPPED(0.18, 0.10, cell -> cell.digits().swapped()),
    /** A zero too many or too few at the end. */
    SHIFTED(0.05, 0.03, cell -> cell.digits().shifted()),
    /** A digit was lost. */
    DROPPED(0.08, 0.05, cell -> cell.digits().dropped()),
    /** A digit was written twice. */
    DOUBLED(0.05, 0.03, cell -> cell.digits().doubled()),
    /** A digit slipped in. */
    INSERTED(0.03, 0.02, cell -> cell.digits().inserted()),
    /** One digit is another. */
    MISTYPED(0.18, 0.12, cell -> cell.digits().mistyped()),
    /** A sum leaves out one of its addends. */
    LEFT_OUT(0, 0.08, Correction::leftOut),
    /** A sum counts one of its addends twice. */
    COUNTED_TWICE(0, 0.03, Correction::countedTwice),
    /** A sum includes itself. */
    INCLUDES_TOTAL(0, 0.03, Correction::includesTotal),
    /** The count of a cell beside it was written. */
    COPIED(0.04, 0.02, Correction::copied),
    /** A slip in counting or adding up. */
    MISCOUNTED(0.12, 0.30, Correction::miscounted),
    /** No kind of slip explains it. */
    UNEXPLAINED(0.12, 0.07, Correction::anything);

    private final double shareInLeaves;
    private final double shareInTotals;
    private final ToDoubleFunction<Correction> chance;

    WritingError(double shareInLeaves, double shareInTotals, ToDoubleFunction<Correction> chance) {
        this.shareInLeaves = shareInLeaves;
        this.shareInTotals = shareInTotals;
        this.chance = chance;
    }

    /** How likely an error in this cell is of this kind and makes of the meant count what is written. */
    double likelihood(Correction correction) {
        double share = correction.table().isTotal(correction.cell()) ? shareInTotals : shareInLeaves;
        return share == 0 ? 0 : share * chance.applyAsDouble(correction);
    }
}
