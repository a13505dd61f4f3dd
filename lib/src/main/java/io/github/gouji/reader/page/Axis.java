package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** The places of the lines of one direction in a table: its column or its row boundaries. */
final class Axis {

    /** A boundary: a single line, or several so near to each other that nothing stands between them. */
    private record Boundary(double from, double to) {

        double middle() {
            return (from + to) / 2;
        }
    }

    /** Lines no further apart than this, in points, are one boundary: the two of a double line, or one drawn twice. */
    private static final double SAME = 2;
    /**
     * A band narrower than this, in points, is a gap between cells if nothing is printed in it: the smallest print is
     * about as high. What is wider is a row or a column. Of some 360 reports none reads differently from 2 to 11.
     */
    private static final double GUTTER = 7;

    private final List<Boundary> boundaries;
    private final double[] middles;

    private Axis(List<Boundary> boundaries) {
        this.boundaries = boundaries;
        this.middles = boundaries.stream().mapToDouble(Boundary::middle).toArray();
    }

    /**
     * The axis through these places.
     *
     * @param places where the lines are
     * @param isEmpty whether nothing is printed between two places
     */
    static Axis through(double[] places, BiPredicate<Double, Double> isEmpty) {
        double[] sorted = places.clone();
        Arrays.sort(sorted);
        List<Boundary> found = new ArrayList<>();
        for (double place : sorted) {
            Boundary last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (last != null && (place - last.to <= SAME || place - last.to < GUTTER && isEmpty.test(last.to, place))) {
                found.set(found.size() - 1, new Boundary(last.from, place));
            } else {
                found.add(new Boundary(place, place));
            }
        }
        return new Axis(found);
    }

    /** Number of bands between the boundaries. */
    int bands() {
        return boundaries.size() - 1;
    }

    /** Where a band begins. */
    double start(int band) {
        return boundaries.get(band).to;
    }

    /** Where a band ends. */
    double end(int band) {
        return boundaries.get(band + 1).from;
    }

    /** The middle of a boundary. */
    double boundary(int index) {
        return middles[index];
    }

    /** The boundary nearest to a place. */
    int nearestBoundary(double place) {
        int nearest = 0;
        for (int i = 1; i < boundaries.size(); i++) {
            if (Math.abs(boundary(i) - place) < Math.abs(boundary(nearest) - place)) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** The band that a place is in; the first or last for places outside. */
    int band(double place) {
        int band = 0;
        while (band < bands() - 1 && place >= boundary(band + 1)) {
            band++;
        }
        return band;
    }
}
