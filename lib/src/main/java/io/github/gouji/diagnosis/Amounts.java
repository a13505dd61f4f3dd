package io.github.gouji.diagnosis;

/**
 * Amounts of groups of moves that satisfy all relations together.
 *
 * @param groups the groups, ascending
 * @param amounts the amount of each
 * @param undetermined of which the relations leave the amount open
 * @param weight the weight of the groups, by which the lightest are found
 */
record Amounts(int[] groups, long[] amounts, boolean[] undetermined, int weight) {}
