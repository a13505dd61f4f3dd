package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a header names columns: what stands lowest in each place, with the other lines of the same name above it. What
 * stands above several names is the name of a group of columns.
 */
final class ColumnNames {

    /** Names are further apart than this, in ems: narrow cells still have margins, and type within a name is set solid. */
    private static final double APART = 0.4;
    /** Two single characters no further apart than this, in ems, are one name, written 其　他 to look as wide as others. */
    private static final double SPACED = 1.5;

    private ColumnNames() {}

    /**
     * The places of the names.
     *
     * @param header its lines, from top to bottom
     * @param labelsEnd where the labels of rows end, whose own heading names no column
     */
    static List<Span> of(List<TextLine> header, double labelsEnd) {
        List<Span> names = new ArrayList<>();
        for (int i = header.size() - 1; i >= 0; i--) {
            List<Span> below = List.copyOf(names);
            for (Segment word : words(header.get(i))) {
                if (word.left() >= labelsEnd && !Values.beginsWithOrdinal(word.text())) {
                    add(Span.of(word), below, names);
                }
            }
        }
        return names;
    }

    private static void add(Span word, List<Span> below, List<Span> names) {
        List<Span> met = below.stream().filter(word::meets).toList();
        if (met.isEmpty()) {
            names.add(word);
        } else if (met.size() == 1) {
            Span whole = met.get(0).union(word);
            List<Span> near = names.stream().filter(whole::meets).toList();
            // a group's name above the middle one of its columns is wider than that
            if (near.size() == 1) {
                // another word of the same line may have widened it
                names.set(names.indexOf(near.get(0)), near.get(0).union(word));
            }
        }
    }

    /** The words of a line that may be names of different columns. */
    static List<Segment> words(TextLine line) {
        List<Segment> words = new ArrayList<>();
        for (Segment segment : line.segments()) {
            for (Segment word : segment.cut((glyph, next) -> Segment.gap(glyph, next) > segment.usualGap() + APART)) {
                Segment last = words.isEmpty() ? word : words.get(words.size() - 1);
                if (last != word && isSpaced(last, word)) {
                    words.set(words.size() - 1, last.joined(word));
                } else {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static boolean isSpaced(Segment word, Segment next) {
        return word.glyphs().size() == 1
                && next.glyphs().size() == 1
                && Segment.gap(word.first(), next.first()) <= SPACED;
    }
}
