package io.github.gouji.parser.stream;

import io.github.gouji.parser.stream.StreamToken.Extent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Where the columns of values stand in the lines of one page, told by the values themselves. Programs differ in how wide
 * they take a Han character to be, so that both widths are tried: with the right one the values stand below each other.
 */
final class StreamColumns {

    /** Rows that tell where the columns are: two may agree by chance. */
    private static final int FEWEST_ROWS = 3;
    /** What the columns' headings begin with, however they are broken over lines. */
    private static final List<String> HEADINGS = List.of("自然", "商业", "科研", "社会", "法律", "其", "总");

    private final Function<StreamToken, Extent> extent;
    private final List<Extent> spans;
    private final boolean sure;

    private StreamColumns(Function<StreamToken, Extent> extent, List<Extent> spans, boolean sure) {
        this.extent = extent;
        this.spans = spans;
        this.sure = sure;
    }

    /**
     * The columns, if they can be told.
     *
     * @param rows runs of values, each in one line
     * @param count how many columns there are
     */
    static Optional<StreamColumns> of(List<StreamRun> rows, int count) {
        List<List<StreamToken>> values = rows.stream().map(StreamRun::values).toList();
        if (!areSpread(values)) {
            return Optional.empty();
        }
        return StreamHeadings.WIDTHS.stream()
                .flatMap(extent -> of(rows, values, count, extent).stream())
                .min(Comparator.comparing(StreamColumns::areSure).reversed().thenComparingInt(StreamColumns::width));
    }

    /** Whether blanks place the values: where one blank parts them all, they only follow each other. */
    private static boolean areSpread(List<List<StreamToken>> rows) {
        int wide = 0;
        int all = 0;
        for (List<StreamToken> row : rows) {
            for (int i = 1; i < row.size(); i++) {
                wide += row.get(i - 1).characters().distance(row.get(i).characters()) > 1 ? 1 : 0;
                all++;
            }
        }
        return 2 * wide > all;
    }

    private static Optional<StreamColumns> of(
            List<StreamRun> rows, List<List<StreamToken>> values, int count, Function<StreamToken, Extent> extent) {
        List<List<StreamToken>> full =
                values.stream().filter(row -> row.size() == count).toList();
        if (full.size() < FEWEST_ROWS) {
            return belowHeadings(clusters(values, extent), headings(rows.get(0).near(), extent), count, extent);
        }
        List<Extent> spans = IntStream.range(0, count)
                .mapToObj(column -> full.stream()
                        .map(row -> extent.apply(row.get(column)))
                        .reduce(Extent::union)
                        .orElseThrow())
                .toList();
        return apart(spans, count, extent, true);
    }

    /** The columns of values and, where there are headings, those that have a heading only. */
    private static Optional<StreamColumns> belowHeadings(
            List<Extent> clusters, List<Extent> headings, int count, Function<StreamToken, Extent> extent) {
        Optional<int[]> assigned = headings.isEmpty() ? Optional.empty() : ColumnAssignment.of(clusters, headings);
        if (assigned.isEmpty()) {
            return apart(clusters, count, extent, false);
        }
        int[] columns = assigned.get();
        List<Extent> spans = new ArrayList<>(headings);
        for (int i = 0; i < columns.length; i++) {
            spans.set(columns[i], clusters.get(i));
        }
        return apart(spans, count, extent, ColumnAssignment.areBelow(clusters, headings, columns));
    }

    private static Optional<StreamColumns> apart(
            List<Extent> spans, int count, Function<StreamToken, Extent> extent, boolean sure) {
        return spans.size() == count && areApart(spans)
                ? Optional.of(new StreamColumns(extent, spans, sure))
                : Optional.empty();
    }

    /** Whether these words hold a heading for each column. */
    static boolean areHeaded(List<StreamToken> words) {
        return !headings(words, StreamToken::characters).isEmpty();
    }

    private static List<Extent> headings(List<StreamToken> words, Function<StreamToken, Extent> extent) {
        List<Extent> headings = new ArrayList<>();
        for (String heading : HEADINGS) {
            List<Extent> found = words.stream()
                    .filter(word -> word.text().startsWith(heading))
                    .map(extent)
                    .toList();
            if (found.size() != 1) {
                return List.of();
            }
            headings.add(found.get(0));
        }
        return headings;
    }

    private static List<Extent> clusters(List<List<StreamToken>> rows, Function<StreamToken, Extent> extent) {
        List<Extent> clusters = new ArrayList<>();
        for (List<StreamToken> row : rows) {
            for (StreamToken value : row) {
                Extent whole = extent.apply(value);
                for (Extent cluster : List.copyOf(clusters)) {
                    if (cluster.meets(whole)) {
                        clusters.remove(cluster);
                        whole = whole.union(cluster);
                    }
                }
                clusters.add(whole);
            }
        }
        clusters.sort(Comparator.comparingInt(Extent::from));
        return clusters;
    }

    private static boolean areApart(List<Extent> spans) {
        return IntStream.range(1, spans.size())
                .noneMatch(i -> spans.get(i - 1).to() >= spans.get(i).from());
    }

    /** Whether full rows tell where the columns are, or headings that most columns of values stand under. */
    boolean areSure() {
        return sure;
    }

    private int width() {
        return spans.stream().mapToInt(span -> span.to() - span.from()).sum();
    }

    /** The column of each value of a row; empty if it is not sure. */
    Optional<int[]> columnsOf(List<StreamToken> values) {
        int[] columns = values.stream()
                .mapToInt(value -> StreamHeadings.nearest(extent.apply(value), spans))
                .toArray();
        return StreamHeadings.areAscending(columns) ? Optional.of(columns) : Optional.empty();
    }
}
