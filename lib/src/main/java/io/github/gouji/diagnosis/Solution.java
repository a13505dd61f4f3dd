package io.github.gouji.diagnosis;

import java.util.Arrays;

/**
 * Counts that satisfy all relations, together with the cells that were changed for it.
 *
 * @param cells the changed cells, ascending
 * @param counts all counts after the change
 * @param undetermined changed cells whose count the relations leave open; ascending
 * @param weight the weight of the changed cells, by which the lightest are found
 */
record Solution(int[] cells, long[] counts, int[] undetermined, int weight) {

    boolean isDetermined(int cell) {
        return Arrays.binarySearch(undetermined, cell) < 0;
    }

    /** Whether it tells the count that belongs in any cell. */
    boolean isOfUse() {
        return undetermined.length < cells.length;
    }
}
