package io.github.gouji.parser.stream;

import io.github.gouji.parser.stream.StreamToken.Extent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which heading each column of values stands under, from left to right, some headings having no values: the way in
 * which values and headings are nearest in all, if every other way is clearly worse. Programs that lay out text push
 * headings aside where these stand close together, so that no column is looked at alone.
 */
final class ColumnAssignment {

    /** How much further, in characters, values and headings are in any other way: one column may be off by chance. */
    private static final int CLEARLY = 3;

    private final List<Extent> columns;
    private final List<Extent> headings;
    private final int[] chosen;
    private int[] best = {};
    private int least = Integer.MAX_VALUE;
    private int second = Integer.MAX_VALUE;

    private ColumnAssignment(List<Extent> columns, List<Extent> headings) {
        this.columns = columns;
        this.headings = headings;
        this.chosen = new int[columns.size()];
    }

    /** The heading of each column of values. */
    static Optional<int[]> of(List<Extent> columns, List<Extent> headings) {
        if (columns.size() > headings.size()) {
            return Optional.empty();
        }
        ColumnAssignment assignment = new ColumnAssignment(columns, headings);
        assignment.search(0, 0, 0);
        return assignment.second - assignment.least >= CLEARLY ? Optional.of(assignment.best) : Optional.empty();
    }

    /** Whether half of the columns of values or more meet their heading. */
    static boolean areBelow(List<Extent> columns, List<Extent> headings, int[] assigned) {
        long met = IntStream.range(0, assigned.length)
                .filter(i -> columns.get(i).meets(headings.get(assigned[i])))
                .count();
        return 2 * met >= assigned.length;
    }

    private void search(int column, int from, int cost) {
        if (cost >= second) {
            return;
        }
        if (column == columns.size()) {
            if (cost < least) {
                second = least;
                least = cost;
                best = Arrays.copyOf(chosen, chosen.length);
            } else {
                second = cost;
            }
            return;
        }
        int left = columns.size() - column - 1;
        for (int heading = from; heading + left < headings.size(); heading++) {
            chosen[column] = heading;
            search(
                    column + 1,
                    heading + 1,
                    cost + Math.max(0, columns.get(column).distance(headings.get(heading))));
        }
    }
}
