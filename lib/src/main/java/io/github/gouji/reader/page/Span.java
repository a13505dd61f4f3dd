package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.List;

/**
 * From where to where something stands across the page.
 *
 * @param from x of its left
 * @param to x of its right
 */
record Span(double from, double to) {

    static Span of(Segment segment) {
        return new Span(segment.left(), segment.right());
    }

    /** Spans from where each begins and ends, one after the other. */
    static List<Span> of(List<Double> ends) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i + 1 < ends.size(); i += 2) {
            spans.add(new Span(ends.get(i), ends.get(i + 1)));
        }
        return spans;
    }

    boolean meets(Span other) {
        return other.from < to && other.to > from;
    }

    boolean meets(Segment segment) {
        return meets(of(segment));
    }

    Span union(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }

    double centre() {
        return (from + to) / 2;
    }
}
