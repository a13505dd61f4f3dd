package io.github.gouji.diagnosis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A solution and how it may have come about.
 *
 * @param solution the solution
 * @param cost how unlikely that is: the negative logarithm of a likelihood that is comparable within one table
 * @param slips why each wrong cell is wrong, in the order of the cells
 * @param follows changed totals that are no errors of their own, ascending
 */
record Explanation(Solution solution, double cost, List<Slip> slips, List<Integer> follows) {

    /** The likeliest first; among equals the one whose cells the form prints first. */
    static final Comparator<Explanation> LIKELIEST_FIRST = Comparator.comparingDouble(Explanation::cost)
            .thenComparing(
                    (a, b) -> Arrays.compare(a.solution().cells(), b.solution().cells()));
}
