package io.github.gouji.parser.stream;

import io.github.gouji.parser.stream.StreamToken.Extent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Headings whose pieces stand below each other in lines with columns, each where its heading is: 本年新 and, two lines
 * below, 制作数量. Programs differ in how wide they take a Han character to be, so that both widths are tried.
 *
 * @param texts the headings from left to right
 * @param spans where each stands
 * @param extent by which width
 */
record StreamHeadings(List<String> texts, List<Extent> spans, Function<StreamToken, Extent> extent) {

    /** How wide programs take characters to be: all alike, or Han characters twice as wide as others. */
    static final List<Function<StreamToken, Extent>> WIDTHS = List.of(StreamToken::characters, StreamToken::columns);

    /** A value is of the nearest heading only if the next one is more than this many times as far. */
    private static final int CLEARLY = 2;
    /** A value that touches one heading and stands but a character from the next was pushed: programs round to whole characters. */
    private static final int APART = 2;

    /** Pieces that stand over or under each other. */
    private record Group(String text, Extent span, int line) {

        Group with(StreamToken piece, Extent own) {
            return new Group(text + piece.text(), span.union(own), piece.line());
        }
    }

    /**
     * The headings that some pieces make, if all of them do, by each width by which they do.
     *
     * @param pieces in the order of the lines
     * @param count how many headings there are
     * @param heading what is one
     */
    static List<StreamHeadings> of(List<StreamToken> pieces, int count, Predicate<String> heading) {
        return WIDTHS.stream()
                .map(extent -> of(pieces, extent))
                .filter(found ->
                        found.texts().size() == count && found.texts().stream().allMatch(heading) && found.areApart())
                .toList();
    }

    /** Whether blanks place the values, rather than part them from each other and from the word before. */
    static boolean areSpread(StreamToken before, List<StreamToken> values) {
        StreamToken last = before;
        int wide = 0;
        for (StreamToken value : values) {
            wide += !value.besides(last) || last.characters().distance(value.characters()) > 1 ? 1 : 0;
            last = value;
        }
        return 2 * wide > values.size();
    }

    private static StreamHeadings of(List<StreamToken> pieces, Function<StreamToken, Extent> extent) {
        List<Group> groups = new ArrayList<>();
        for (StreamToken piece : pieces) {
            Extent own = extent.apply(piece);
            int above = IntStream.range(0, groups.size())
                    .filter(i -> groups.get(i).line() < piece.line()
                            && groups.get(i).span().meets(own))
                    .findFirst()
                    .orElse(-1);
            if (above < 0) {
                groups.add(new Group(piece.text(), own, piece.line()));
            } else {
                groups.set(above, groups.get(above).with(piece, own));
            }
        }
        groups.sort(Comparator.comparingInt(group -> group.span().from()));
        return new StreamHeadings(
                groups.stream().map(Group::text).toList(),
                groups.stream().map(Group::span).toList(),
                extent);
    }

    private boolean areApart() {
        return IntStream.range(1, spans.size())
                .noneMatch(i -> spans.get(i - 1).to() > spans.get(i).from());
    }

    /** Under which heading each of some values stands; empty if that is not clear. */
    Optional<int[]> columnsOf(List<StreamToken> values) {
        int[] columns = values.stream()
                .mapToInt(value -> nearest(extent.apply(value), spans))
                .toArray();
        return areAscending(columns) ? Optional.of(columns) : Optional.empty();
    }

    /** Whether each of some values begins right where a heading does. */
    boolean begin(List<StreamToken> values) {
        return values.stream()
                .allMatch(value -> spans.stream()
                        .anyMatch(span -> span.from() == extent.apply(value).from()));
    }

    /** Whether no value stands near two headings: where no sum tells blanks apart, the place must. */
    boolean standClear(List<StreamToken> values) {
        return values.stream()
                .allMatch(value -> spans.stream()
                                .filter(span -> extent.apply(value).distance(span) < APART)
                                .count()
                        <= 1);
    }

    static boolean areAscending(int[] columns) {
        return IntStream.range(0, columns.length)
                .allMatch(i -> columns[i] >= 0 && (i == 0 || columns[i] > columns[i - 1]));
    }

    /** The only span that something stands in or, between spans, is clearly nearer to than to others; else -1. */
    static int nearest(Extent own, List<Extent> spans) {
        int[] near = IntStream.range(0, spans.size())
                .boxed()
                .sorted(Comparator.comparingInt(column -> own.distance(spans.get(column))))
                .mapToInt(Integer::intValue)
                .toArray();
        int nearest = Math.max(0, own.distance(spans.get(near[0])));
        int second = near.length == 1 ? Integer.MAX_VALUE : own.distance(spans.get(near[1]));
        return second > CLEARLY * nearest && second > 0 ? near[0] : -1;
    }
}
