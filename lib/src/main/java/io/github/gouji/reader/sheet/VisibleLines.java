package io.github.gouji.reader.sheet;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The rows, or the columns, of a sheet that a person sees, numbered among themselves. Kept as the runs of hidden ones
 * between them: a sheet of one cell may have it in the millionth row, and a file thousands of such sheets.
 */
final class VisibleLines {

    private final int count;

    /** For each run of hidden lines the first of them, the first behind them, and how many visible ones come before. */
    private final int[] starts;

    private final int[] ends;
    private final int[] before;

    /** Of so many lines all but the hidden ones; the last is the one behind the content, and always visible. */
    VisibleLines(BitSet hidden, int count) {
        this.count = count;
        starts = IntStream.iterate(
                        hidden.nextSetBit(0),
                        start -> start >= 0 && start < count - 1,
                        start -> hidden.nextSetBit(hidden.nextClearBit(start)))
                .toArray();
        ends = IntStream.of(starts)
                .map(start -> Math.min(hidden.nextClearBit(start), count - 1))
                .toArray();
        before = new int[starts.length];
        int seen = 0;
        for (int i = 0; i < starts.length; i++) {
            seen += starts[i] - (i == 0 ? 0 : ends[i - 1]);
            before[i] = seen;
        }
    }

    /** The last line, behind the content. */
    int last() {
        return count - 1;
    }

    /** How many visible lines come before this one of the file. */
    int before(int line) {
        int run = lastUpTo(starts, line);
        return run < 0 ? line : before[run] + Math.max(0, line - ends[run]);
    }

    /** The line of the file that is this visible one; behind hidden lines at the end, the first of these. */
    int original(int visible) {
        int run = lastUpTo(before, visible);
        if (run >= 0 && ends[run] == last()) {
            run--;
        }
        return run < 0 ? visible : ends[run] + visible - before[run];
    }

    private static int lastUpTo(int[] ascending, int value) {
        int found = Arrays.binarySearch(ascending, value);
        return found >= 0 ? found : -found - 2;
    }
}
