package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the pieces that one printed line is drawn in: cell by cell, dash by dash, twice over. */
final class RulingMerger {

    /** Pieces no further apart across than this, in points, are one line: about as thick as lines of tables are. */
    private static final double SAME_LINE = 1.2;
    /** Pieces of a line no further apart along it than this, in points, are one: borders leave out the corner (up to 6 some 360 reports
     * read alike, at 2 one does not). */
    private static final double GAP = 3;
    /** A line is dashed if half of its pieces are no longer than this, in points, and … */
    private static final double LONGEST_DASH = 12;
    /** … there are as many: fewer are the sides of narrow cells. */
    private static final int FEWEST_DASHES = 6;
    /** The gaps of a dashed line are no longer than this many dashes. */
    private static final int GAP_IN_DASHES = 2;
    /** A line shorter than this, in points, bounds no cell: it is a stroke of a character or a tick. */
    private static final double SHORTEST_KEPT = 4;

    private static final Comparator<Ruling> BY_PLACE =
            Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from);

    private RulingMerger() {}

    static List<Ruling> merge(List<Ruling> rulings) {
        List<Ruling> merged = new ArrayList<>();
        for (boolean horizontal : new boolean[] {true, false}) {
            List<Ruling> sorted = rulings.stream()
                    .filter(ruling -> ruling.horizontal() == horizontal)
                    .sorted(BY_PLACE)
                    .toList();
            int start = 0;
            for (int i = 1; i <= sorted.size(); i++) {
                if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > SAME_LINE) {
                    mergeLine(sorted.subList(start, i), merged);
                    start = i;
                }
            }
        }
        return merged;
    }

    private static void mergeLine(List<Ruling> sameLine, List<Ruling> merged) {
        if (sameLine.size() == 1) {
            keep(sameLine.get(0), merged);
            return;
        }
        List<Ruling> pieces = sameLine.stream()
                .sorted(Comparator.comparingDouble(Ruling::from))
                .toList();
        double gap = largestGap(pieces);
        double at = pieces.stream().mapToDouble(Ruling::at).average().orElseThrow();
        double from = pieces.get(0).from();
        double to = pieces.get(0).to();
        for (Ruling piece : pieces) {
            if (piece.from() > to + gap) {
                keep(new Ruling(piece.horizontal(), at, from, to), merged);
                from = piece.from();
            }
            to = Math.max(to, piece.to());
        }
        keep(new Ruling(pieces.get(0).horizontal(), at, from, to), merged);
    }

    private static void keep(Ruling ruling, List<Ruling> merged) {
        if (ruling.length() >= SHORTEST_KEPT) {
            merged.add(ruling);
        }
    }

    /** How far apart two pieces of one line may be: further where the line is dashed. */
    private static double largestGap(List<Ruling> pieces) {
        double[] lengths = pieces.stream().mapToDouble(Ruling::length).sorted().toArray();
        double median = lengths[lengths.length / 2];
        boolean dashed = pieces.size() >= FEWEST_DASHES && median <= LONGEST_DASH;
        return dashed ? Math.max(GAP, GAP_IN_DASHES * median) : GAP;
    }
}
