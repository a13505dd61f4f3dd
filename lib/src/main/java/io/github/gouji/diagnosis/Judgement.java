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

    /** A total computed from a wrong count costs this beside it: about one in three sums is computed, not counted. */
    private static final double FOLLOWED = 1.2;
    /** Where one sum is computed, the others mostly are. */
    private static final double ALSO_FOLLOWED = 0.4;

    /** Costs of what two cells have in common, beside that of an error in one of them: neighbours change places. */
    private static final double EXCHANGED_WITH_NEIGHBOUR = 1.5;
    /** Cells of one line further apart do so more rarely, by an order of magnitude. */
    private static final double EXCHANGED_IN_LINE = 4;
    /** A part of a count stands in the next cell: it takes a slip in classing, and any amount is as likely. */
    private static final double MISPLACED = 3.5;
    /** A number runs into the next cell a little more rarely than neighbours change places. */
    private static final double SPLIT = 2;

    /** A row typed one column off: as rare as one wrong count, however many cells it takes. */
    private static final double SHIFTED = 6;
    /** A line left out of all totals, by a formula that begins one cell late. */
    private static final double LINE_LEFT_OUT = 5;

    /** Where there is nothing to count, nobody writes a number: a count out of nothing is rarer than one that is off. */
    private static final double INVENTED = 2;

    /** A row not filled in at all: of 结转下年度 likelier than of an outcome, and of either than several wrong counts. */
    private static final double ROW_OMITTED = 6;

    /** What is open at the end of the year is easily forgotten where all else is filled in. */
    private static final double FORGOTTEN = 6;

    private final CountTable table;
    private final Suspicion suspicion;
    private final Expectation expectation;

    Judgement(CountTable table, Suspicion suspicion) {
        this.table = table;
        this.suspicion = suspicion;
        this.expectation = new Expectation(table);
    }

    /** How reluctant one is to call each cell wrong, before any value is proposed. */
    int[] weights() {
        return suspicion.weights();
    }

    /** The cost of one move by itself: the less, the likelier. */
    double cost(Move move, long amount) {
        if (table.isUnknown(move.cell())) {
            return 0;
        }
        long[] counts = table.counts().clone();
        move.apply(amount, counts);
        return cost(move, counts);
    }

    /** The likeliest way in which a solution may have come about. */
    Explanation explain(Solution solution, Evidence evidence) {
        List<Slip> slips = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        double cost = evidence.against(solution.counts());
        if (solution.displacement() != null) {
            cost += displaced(solution.displacement(), slips);
        }
        for (Move move : solution.moves()) {
            int cell = move.cell();
            if (table.isUnknown(cell)) {
                slips.add(new Slip(cell, solution.isDetermined(cell) ? "unreadable" : "undetermined"));
            } else if (move.isTransfer()) {
                String kind = isExchanged(move, solution.counts()) ? "exchanged" : "misplaced";
                slips.add(new Slip(cell, kind, move.other()));
                slips.add(new Slip(move.other(), kind, cell));
                cost += cost(move, solution.counts());
            } else if (move.follows().length > 0) {
                slips.add(single(cell, solution.counts()));
                cost += cost(move, solution.counts());
            } else {
                open.add(cell);
            }
        }
        while (!open.isEmpty()) {
            cost += explainNext(open, solution.counts(), slips);
        }
        slips.sort(Comparator.comparingInt(Slip::cell));
        return new Explanation(
                solution,
                cost,
                List.copyOf(slips),
                Arrays.stream(solution.follows()).boxed().toList());
    }

    private static double displaced(Displacement displacement, List<Slip> slips) {
        String kind = displacement.kind().key();
        Arrays.stream(displacement.cells()).forEach(cell -> slips.add(new Slip(cell, kind, displacement.line())));
        return switch (displacement.kind()) {
            case SHIFTED_RIGHT, SHIFTED_LEFT -> SHIFTED;
            case ROW_OMITTED -> ROW_OMITTED;
            case COLUMN_LEFT_OUT, ROW_LEFT_OUT -> LINE_LEFT_OUT;
        };
    }

    private double cost(Move move, long[] meant) {
        double follows = move.follows().length == 0 ? 0 : FOLLOWED + ALSO_FOLLOWED * (move.follows().length - 1);
        if (!move.isTransfer()) {
            return cost(move.cell(), meant) + follows;
        }
        double rarity = rarity(move.cell(), meant) + rarity(move.other(), meant);
        return location(move.cell()) + rarity + (isExchanged(move, meant) ? EXCHANGED_WITH_NEIGHBOUR : MISPLACED);
    }

    private boolean isExchanged(Move move, long[] meant) {
        long[] written = table.counts();
        return written[move.cell()] == meant[move.other()] && written[move.other()] == meant[move.cell()];
    }

    /** Explains the first cell, and with it another one if that is likelier. */
    private double explainNext(List<Integer> open, long[] meant, List<Slip> slips) {
        int cell = open.remove(0);
        Slip slip = single(cell, meant);
        double cost = cost(cell, meant);
        Integer partner = null;
        double saved = 0;
        for (int other : open) {
            String joint = joint(cell, other, meant);
            if (joint != null) {
                double alone = cost + cost(other, meant);
                double together = location(cell) + (joint.equals("split") ? SPLIT : EXCHANGED_IN_LINE);
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
            cost += cost(partner, meant) - saved;
        }
        return cost;
    }

    private Slip single(int cell, long[] meant) {
        Correction correction = new Correction(table, meant, cell);
        WritingError likeliest = Arrays.stream(WritingError.values())
                .max(Comparator.comparingDouble(error -> likelihood(error, correction)))
                .orElseThrow();
        return new Slip(cell, likeliest.name().toLowerCase(Locale.ROOT));
    }

    private double cost(int cell, long[] meant) {
        Correction correction = new Correction(table, meant, cell);
        double likelihood = Arrays.stream(WritingError.values())
                .mapToDouble(error -> likelihood(error, correction))
                .sum();
        double unusual = StrictMath.log(suspicion.usualness(cell));
        if (isForgotten(cell, meant)) {
            return FORGOTTEN + unusual + rarity(cell, meant);
        }
        boolean invented =
                meant[cell] == 0 && table.counts()[cell] > 0 && !table.isTotal(cell) && !table.isBalanced(cell);
        return location(cell) - StrictMath.log(likelihood) + unusual + rarity(cell, meant) + (invented ? INVENTED : 0);
    }

    /** 结转下年度继续办理 left at 0 although something is open. */
    private boolean isForgotten(int cell, long[] meant) {
        return table.key(cell).row() == ApplicationRow.CARRIED_FORWARD
                && !table.isTotal(cell)
                && table.counts()[cell] == 0
                && meant[cell] > 0;
    }

    /** How much rarer the meant count is than the written one. */
    private double rarity(int cell, long[] meant) {
        return table.isTotal(cell) ? 0 : expectation.of(cell, table.counts()[cell]) - expectation.of(cell, meant[cell]);
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

    private @Nullable String joint(int first, int second, long[] meant) {
        long[] written = table.counts();
        if (written[first] == meant[second] && written[second] == meant[first] && table.areInLine(first, second)) {
            return "exchanged";
        }
        boolean joins = table.isBeside(first, second)
                && meant[second] == 0
                && String.valueOf(meant[first]).equals(written[first] + String.valueOf(written[second]));
        return joins ? "split" : null;
    }
}
