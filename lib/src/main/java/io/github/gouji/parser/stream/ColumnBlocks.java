package io.github.gouji.parser.stream;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Values in the order in which {@code pdftotext} writes the cells of a table: some rows one after the other, others as a
 * block, the block's columns one after the other. Where a block begins and ends nothing says but the rows, which must add
 * up.
 */
final class ColumnBlocks {

    /** So many readings in which all rows add up, and the values prove nothing; of real tables there are one or two. */
    private static final int MOST_READINGS = 64;

    private final List<StreamToken> values;
    private final int rows;
    private final int width;
    private final Predicate<List<StreamToken>> addsUp;

    private ColumnBlocks(List<StreamToken> values, int rows, int width, Predicate<List<StreamToken>> addsUp) {
        this.values = values;
        this.rows = rows;
        this.width = width;
        this.addsUp = addsUp;
    }

    /**
     * The values row by row in every way in which all rows add up, those alike once; none if there are too many.
     *
     * @param values as many as the rows have cells
     * @param addsUp whether the values can be a row
     */
    static Collection<List<StreamToken>> readings(
            List<StreamToken> values, int rows, int width, Predicate<List<StreamToken>> addsUp) {
        return new ColumnBlocks(values, rows, width, addsUp).read();
    }

    private Collection<List<StreamToken>> read() {
        List<Map<List<String>, List<StreamToken>>> from = new ArrayList<>();
        IntStream.rangeClosed(0, rows).forEach(row -> from.add(new LinkedHashMap<>()));
        from.get(rows).put(List.of(), List.of());
        for (int row = rows - 1; row >= 0; row--) {
            for (int height = 1; row + height <= rows; height++) {
                if (!from.get(row + height).isEmpty()) {
                    List<StreamToken> block = block(row, height);
                    if (rowsAddUp(block)) {
                        add(block, from.get(row + height).values(), from.get(row));
                    }
                }
            }
            if (from.get(row).size() > MOST_READINGS) {
                return List.of();
            }
        }
        return from.get(0).values();
    }

    /** The rows of a block whose columns follow each other. */
    private List<StreamToken> block(int row, int height) {
        return IntStream.range(0, height * width)
                .mapToObj(i -> values.get(row * width + i % width * height + i / width))
                .toList();
    }

    private boolean rowsAddUp(List<StreamToken> block) {
        return IntStream.range(0, block.size() / width)
                .mapToObj(row -> block.subList(row * width, (row + 1) * width))
                .allMatch(addsUp);
    }

    private static void add(
            List<StreamToken> block,
            Collection<List<StreamToken>> followers,
            Map<List<String>, List<StreamToken>> readings) {
        for (List<StreamToken> follower : followers) {
            List<StreamToken> reading = new ArrayList<>(block);
            reading.addAll(follower);
            readings.putIfAbsent(reading.stream().map(StreamToken::text).toList(), reading);
        }
    }
}
