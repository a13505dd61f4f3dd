package io.github.gouji.reader.flow;

import org.jspecify.annotations.Nullable;

/** Where one list stands, on each of its levels. Counting on a level makes deeper ones begin anew. */
public final class LevelCounters {

    /** The number last given on each level; {@code null} before the first. */
    private final @Nullable Integer[] numbers;

    /** Whether a deeper level begins anew when one above it counts. */
    @FunctionalInterface
    public interface Restart {

        /** Whether this level does. */
        boolean applies(int level);
    }

    /** Nothing counted yet on so many levels. */
    public LevelCounters(int levels) {
        numbers = new Integer[levels];
    }

    /** Counts on: the first number of a level is its start. */
    public void next(int level, int start) {
        next(level, start, deeper -> true);
    }

    /** Counts on; of the deeper levels only those begin anew for which it holds. */
    public void next(int level, int start, Restart restart) {
        set(level, numbers[level] == null ? start : numbers[level] + 1, restart);
    }

    /** Counts on from this number. */
    public void set(int level, int number) {
        set(level, number, deeper -> true);
    }

    private void set(int level, int number, Restart restart) {
        numbers[level] = number;
        for (int deeper = level + 1; deeper < numbers.length; deeper++) {
            if (restart.applies(deeper)) {
                numbers[deeper] = null;
            }
        }
    }

    /** Makes a level begin anew. */
    public void reset(int level) {
        numbers[level] = null;
    }

    /** The number that a level stands at; its start where nothing was counted. */
    public int number(int level, int start) {
        return numbers[level] == null ? start : numbers[level];
    }
}
