package io.github.gouji.diagnosis;

/** Sets of groups of moves as bits; a plain array is several times as fast here as {@link java.util.BitSet}. */
final class Bits {

    private Bits() {}

    static int words(int size) {
        return (size + 63) / 64;
    }

    static void add(long[] set, int group) {
        set[group >> 6] |= 1L << group;
    }

    static boolean contains(long[] set, int group) {
        return (set[group >> 6] >>> group & 1) != 0;
    }

    /** How many groups are in the first set and not in the second. */
    static int countWithout(long[] set, long[] excluded) {
        int count = 0;
        for (int i = 0; i < set.length; i++) {
            count += Long.bitCount(set[i] & ~excluded[i]);
        }
        return count;
    }

    /** The groups in the first set and not in the second, ascending. */
    static int[] without(long[] set, long[] excluded) {
        int[] groups = new int[countWithout(set, excluded)];
        int next = 0;
        for (int i = 0; i < set.length; i++) {
            for (long rest = set[i] & ~excluded[i]; rest != 0; rest &= rest - 1) {
                groups[next++] = i * 64 + Long.numberOfTrailingZeros(rest);
            }
        }
        return groups;
    }

    /** The groups in the first and the second set and not in the third, ascending. */
    static int[] common(long[] first, long[] second, long[] excluded) {
        long[] common = new long[first.length];
        for (int i = 0; i < common.length; i++) {
            common[i] = first[i] & second[i];
        }
        return without(common, excluded);
    }

    /** Whether the sets have a group in common that is not in the third. */
    static boolean meet(long[] first, long[] second, long[] excluded) {
        for (int i = 0; i < first.length; i++) {
            if ((first[i] & second[i] & ~excluded[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds the groups of the second set to the first. */
    static void addAll(long[] set, long[] more) {
        for (int i = 0; i < set.length; i++) {
            set[i] |= more[i];
        }
    }
}
