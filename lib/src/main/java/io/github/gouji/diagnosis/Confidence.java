package io.github.gouji.diagnosis;

import java.util.Arrays;
import java.util.List;

/**
 * How likely each explanation of a table is right. Made of the explanations' costs, and bounded by what can be known at
 * all; calibrated on generated errors, see {@code docs/diagnosis.md}.
 */
final class Confidence {

    /**
     * Differences of cost count for less than their face value: they are estimates. This and the five below are set so
     * that of the repairs told with some confidence about that share is right, on generated errors.
     */
    private static final double TRUST_IN_COSTS = 0.7;

    /** Nothing is certain. */
    private static final double MOST = 0.99;

    /** For each further cell of an explanation that is not plainly left out: more errors may hide each other, so that fewer seem to explain them. */
    private static final double FURTHER_CELL = 0.96;

    /** For each cell of which only one equation speaks: any other cell of that equation may be the wrong one. */
    private static final double LONE_CELL = 0.8;

    /** For each cell whose total was computed from it: one equation speaks of it, and its row agrees with what is written. */
    private static final double FOLLOWED_CELL = 0.9;

    /** One slip over a whole line is a story: two slips may happen to look like it. */
    private static final double WHOLE_LINE = 0.94;

    /** Where not all explanations could be compared. */
    private static final double UNPROVEN = 0.7;

    private final CountTable table;

    Confidence(CountTable table) {
        this.table = table;
    }

    /**
     * The confidence in each explanation, in the same order, rounded to two decimals.
     *
     * @param explanations all that were found, the likeliest first
     * @param proven whether there are no others of this size
     */
    double[] of(List<Explanation> explanations, boolean proven) {
        if (explanations.isEmpty()) {
            return new double[0];
        }
        double[] shares = explanations.stream()
                .mapToDouble(explanation ->
                        StrictMath.exp(TRUST_IN_COSTS * (explanations.get(0).cost() - explanation.cost())))
                .toArray();
        double sum = Arrays.stream(shares).sum();
        double bounded = Math.min(shares[0] / sum, bound(explanations.get(0))) * (proven ? 1 : UNPROVEN);
        return Arrays.stream(shares)
                .map(share -> round(Math.min(share / sum, bounded)))
                .toArray();
    }

    private double bound(Explanation explanation) {
        double bound = explanation.solution().displacement() == null ? MOST : WHOLE_LINE;
        boolean further = false;
        for (Slip slip : explanation.slips()) {
            if (!table.isConfirmable(slip.cell())) {
                bound *= LONE_CELL;
            } else if (isFollowed(slip.cell(), explanation)) {
                bound *= FOLLOWED_CELL;
            } else if (further && !table.figure(slip.cell()).isBlank()) {
                bound *= FURTHER_CELL;
            }
            further = true;
        }
        return bound;
    }

    private boolean isFollowed(int cell, Explanation explanation) {
        return explanation.follows().stream()
                .flatMap(total -> table.totalsOf(total).stream())
                .anyMatch(total -> total.cells().anyMatch(addend -> addend == cell));
    }

    private static double round(double confidence) {
        return Math.round(confidence * 100) / 100.0;
    }
}
