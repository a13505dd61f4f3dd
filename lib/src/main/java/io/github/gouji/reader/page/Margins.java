package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;

/**
 * Where lines of running text begin and end.
 *
 * @param left x where most of them begin
 * @param right x where full ones end
 */
record Margins(double left, double right) {

    /** A margin is where at least this share of the lines end together. */
    private static final double SHARE = 0.1;
    /** No more than this share of the lines reaches beyond a margin: short lines, too, may chance to end together. */
    private static final double BEYOND = 0.25;
    /** One line alone is no margin. */
    private static final int FEWEST_LINES = 2;
    /** Ends no further apart than this, in points, are together: full lines differ by less than a character. */
    private static final double TOGETHER = 8;

    /** The margins of all text of a document, by page size and column. */
    static final class Book {

        private record Kind(long width, int column) {}

        private final Map<Kind, Margins> margins = new HashMap<>();

        Book(List<PageContent> pages) {
            Map<Kind, List<PageItem.Line>> kinds = new HashMap<>();
            for (PageContent page : pages) {
                for (PageItem item : page.items()) {
                    if (item instanceof PageItem.Line line) {
                        kinds.computeIfAbsent(kind(page, line), kind -> new ArrayList<>())
                                .add(line);
                    }
                }
            }
            kinds.forEach((kind, lines) -> margins.put(kind, Margins.of(lines)));
        }

        Margins of(PageContent page, PageItem.Line line) {
            return Objects.requireNonNull(margins.get(kind(page, line)));
        }

        private static Kind kind(PageContent page, PageItem.Line line) {
            return new Kind(Math.round(page.size().width()), line.column());
        }
    }

    private static Margins of(List<PageItem.Line> lines) {
        double left = leftmost(lines.stream().mapToDouble(line -> line.box().left()));
        double right = -leftmost(lines.stream().mapToDouble(line -> -line.box().right()));
        return new Margins(left, right);
    }

    private static double leftmost(DoubleStream ends) {
        double[] sorted = ends.sorted().toArray();
        int needed = Math.max(FEWEST_LINES, (int) Math.ceil(SHARE * sorted.length));
        for (int i = 0; i + needed <= sorted.length && i <= BEYOND * sorted.length; i++) {
            if (sorted[i + needed - 1] - sorted[i] <= TOGETHER) {
                return sorted[i];
            }
        }
        return sorted[0];
    }
}
