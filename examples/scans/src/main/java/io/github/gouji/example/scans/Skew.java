package io.github.gouji.example.scans;

import java.util.Arrays;

/** By how much a page lies askew: turned back, its ink falls into the fewest rows. */
final class Skew {

    /** A page put by hand onto glass, or through a feeder, lies no further askew, in degrees. */
    private static final double MOST = 3;

    private static final double STEP = 0.2;
    private static final double FINE_STEP = 0.02;
    /** Points of ink that tell the angle; more tell no other. */
    private static final int POINTS = 150_000;

    private final int[] xs;
    private final int[] ys;
    private final int height;

    private Skew(Greyscale page) {
        height = page.height;
        int ink = 0;
        for (byte value : page.values) {
            ink += (value & 0xFF) < Greyscale.INK ? 1 : 0;
        }
        int every = Math.max(1, ink / POINTS);
        xs = new int[ink / every + 1];
        ys = new int[xs.length];
        int seen = 0;
        for (int i = 0; i < page.values.length; i++) {
            if ((page.values[i] & 0xFF) < Greyscale.INK && seen++ % every == 0) {
                xs[seen / every] = i % page.width - page.width / 2;
                ys[seen / every] = i / page.width;
            }
        }
    }

    /** Radians. */
    static double of(Greyscale page) {
        Skew skew = new Skew(page);
        double coarse = skew.best(0, MOST, STEP);
        return Math.toRadians(skew.best(coarse, STEP, FINE_STEP));
    }

    private double best(double around, double most, double step) {
        double best = around;
        double highest = -1;
        for (int i = (int) -Math.round(most / step); i <= Math.round(most / step); i++) {
            double angle = around + i * step;
            double score = score(Math.toRadians(angle));
            if (score > highest) {
                highest = score;
                best = angle;
            }
        }
        return best;
    }

    private double score(double angle) {
        double tangent = Math.tan(angle);
        int[] rows = new int[3 * height];
        for (int i = 0; i < xs.length; i++) {
            int row = (int) Math.round(ys[i] - xs[i] * tangent) + height;
            if (row >= 0 && row < rows.length) {
                rows[row]++;
            }
        }
        return Arrays.stream(rows).asDoubleStream().map(count -> count * count).sum();
    }
}
