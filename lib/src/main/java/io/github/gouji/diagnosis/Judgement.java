package io.github.gouji.diagnosis;

import io.github.gouji.report.ApplicationRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Weighs solutions by how well slips of the pen explain them. The numbers are estimates of how often people err in
 * which cell and how; what matters is their order of magnitude, and the confidence made of them is calibrated.
 */
final class Judgement {

    /**
     * Costs of an error in a cell, whatever it is: the logarithm of how rare it is, so that 4.6 is one total in 100. Sums
     * go wrong most often.
     */
    private static final double TOTAL = 4.6;
    /** A count of the balance (二、四) comes from another year or is a rest: one in 150. */
    private static final double BALANCED = 5.0;

    /** What was received is counted as it comes in: one in 400. */
    private static final double REGISTERED = 6.0;

    /** Any other count: one in 300. */
    private static final double LEAF = 5.7;

    /** A leaf in one relation only: nothing else could confirm that it is wrong, and sums go wrong more often. */
    private static final double LONE_LEAF = 7.5;

    /** A total computed from a wrong count costs this beside it: one in five sums is computed, not counted. */
    private static final double FOLLOWED = 1.6;

    /** Costs of what two cells have in common, beside that of an error in one of them: neighbours change places. */
    private static final double EXCHANGED_WITH_NEIGHBOUR = 1.5;
    /** Cells of one line further apart do so more rarely, by an order of magnitude. */
    private static final double EXCHANGED_IN_LINE = 4;
    /** A number runs into the next cell a little more rarely than neighbours change places. */
    private static final double SPLIT = 2;

    private final CountTable table;
    private final Suspicion suspicion;
    private final Evidence evidence;
    private final Expectation expectation;

    Judgement(CountTable table, Suspicion suspicion, Evidence evidence) {
        this.table = table;
        this.suspicion = suspicion;
        this.evidence = evidence;
        this.expectation = new Expectation(table);
    }

    /** The likeliest way in which a solution may have come about. */
    Explanation explain(Solution solution) {
        List<Slip> slips = new ArrayList<>();
        List<Integer> follows = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        double cost = evidence.against(solution);
        for (int cell : solution.cells()) {
            if (table.isUnknown(cell)) {
                slips.add(new Slip(cell, solution.isDetermined(cell) ? "unreadable" : "undetermined"));
            } else if (hasFollowed(cell, solution)) {
                follows.add(cell);
                cost += FOLLOWED;
            } else {
                open.add(cell);
            }
        }
        while (!open.isEmpty()) {
            cost += explainNext(open, solution, slips);
        }
        slips.sort(Comparator.comparingInt(Slip::cell));
        return new Explanation(solution, cost, List.copyOf(slips), List.copyOf(follows));
    }

    /** Explains the first cell, and with it another one if that is likelier. */
    private double explainNext(List<Integer> open, Solution solution, List<Slip> slips) {
        int cell = open.remove(0);
        Slip slip = single(cell, solution);
        double cost = cost(cell, solution);
        Integer partner = null;
        double saved = 0;
        for (int other : open) {
            String joint = joint(cell, other, solution);
            if (joint != null) {
                double alone = cost + cost(other, solution);
                double together = location(cell) + jointCost(joint, cell, other);
                if (alone - together > saved) {
                    saved = alone - together;
                    partner = other;
                    slip = new Slip(cell, joint, other);
                }
            }
        }
        slips.add(slip);
        if (partner != null) {
            open.remove(partner);
            slips.add(new Slip(partner, slip.kind(), cell));
            cost += cost(partner, solution) - saved;
        }
        return cost;
    }

    /** A total that agreed with its wrong addends was computed from them. */
    private boolean hasFollowed(int cell, Solution solution) {
        return !table.figure(cell).isBlank()
                && table.totalsOf(cell).stream()
                        .anyMatch(total -> total.difference(table.counts()) == 0
                                && total.cells().noneMatch(table::isUnknown)
                                && Arrays.stream(total.right())
                                        .anyMatch(addend -> Arrays.binarySearch(solution.cells(), addend) >= 0));
    }

    private Slip single(int cell, Solution solution) {
        Correction correction = new Correction(table, solution, cell);
        WritingError likeliest = Arrays.stream(WritingError.values())
                .max(Comparator.comparingDouble(error -> likelihood(error, correction)))
                .orElseThrow();
        return new Slip(cell, likeliest.name().toLowerCase(Locale.ROOT));
    }

    private double cost(int cell, Solution solution) {
        Correction correction = new Correction(table, solution, cell);
        double likelihood = Arrays.stream(WritingError.values())
                .mapToDouble(error -> likelihood(error, correction))
                .sum();
        return location(cell)
                - StrictMath.log(likelihood)
                + StrictMath.log(suspicion.usualness(cell))
                + (table.isTotal(cell)
                        ? 0
                        : expectation.of(table.counts()[cell]) - expectation.of(solution.counts()[cell]));
    }

    /** A wrong number happens to be 0, and 0 happens to be written as a blank. */
    private double likelihood(WritingError error, Correction correction) {
        double written = error == WritingError.OMITTED ? 1 : suspicion.usualness(correction.cell());
        return written * error.likelihood(correction);
    }

    private double location(int cell) {
        if (table.isTotal(cell)) {
            return TOTAL;
        }
        if (table.isBalanced(cell)) {
            return table.key(cell).row() == ApplicationRow.RECEIVED ? REGISTERED : BALANCED;
        }
        return table.isConfirmable(cell) ? LEAF : LONE_LEAF;
    }

    private @Nullable String joint(int first, int second, Solution solution) {
        long[] written = table.counts();
        long[] meant = solution.counts();
        if (written[first] == meant[second] && written[second] == meant[first] && table.areInLine(first, second)) {
            return "exchanged";
        }
        boolean joins = table.isBeside(first, second)
                && meant[second] == 0
                && String.valueOf(meant[first]).equals(written[first] + String.valueOf(written[second]));
        return joins ? "split" : null;
    }

    private double jointCost(String joint, int first, int second) {
        if (joint.equals("split")) {
            return SPLIT;
        }
        return table.areNeighbours(first, second) ? EXCHANGED_WITH_NEIGHBOUR : EXCHANGED_IN_LINE;
    }
}
