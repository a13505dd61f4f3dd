package io.github.gouji.example.scans;

import io.github.gouji.example.scans.Blots.Blot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines of text among pieces of ink: what is side by side at the same height. */
final class TextLines {

    /**
     * A line of text, or what of it stands together.
     *
     * @param box around its ink
     * @param blots its ink, from left to right
     */
    record Line(Area box, List<Blot> blots) {}

    /** Ink of one line is no higher than this, in ems: brackets and commas reach over. */
    private static final double HIGHEST = 1.2;
    /** Headings are set larger than the rest, and are no higher than this, in ems. */
    private static final double HEADING = 2.2;
    /** A wider gap, in ems, parts what stands in one line: columns of text, figures without ruling. */
    private static final double GAP = 2.5;

    private TextLines() {}

    /**
     * The lines.
     *
     * @param em how high a character is
     */
    static List<Line> of(List<Blot> blots, double em) {
        List<Blot> byTop = blots.stream()
                .sorted(Comparator.comparingInt(blot -> blot.box().top() + blot.box().bottom()))
                .toList();
        List<List<Blot>> bands = new ArrayList<>();
        Area band = null;
        for (Blot blot : byTop) {
            if (band != null && belongs(blot.box(), band, em)) {
                band = band.union(blot.box());
                bands.get(bands.size() - 1).add(blot);
            } else {
                band = blot.box();
                bands.add(new ArrayList<>(List.of(blot)));
            }
        }
        List<Line> lines = new ArrayList<>();
        bands.forEach(together -> addParts(together, em, lines));
        return lines;
    }

    /** Whether ink belongs to the line above it, or is the first of the next one. */
    private static boolean belongs(Area ink, Area band, double em) {
        int overlap = Math.min(ink.bottom(), band.bottom()) - Math.max(ink.top(), band.top());
        int height = band.union(ink).height();
        return height <= HIGHEST * em
                || height <= HEADING * em && overlap * 2 >= Math.min(ink.height(), band.height());
    }

    private static void addParts(List<Blot> together, double em, List<Line> lines) {
        together.sort(Comparator.comparingInt(blot -> blot.box().left()));
        Area box = null;
        List<Blot> part = new ArrayList<>();
        for (Blot blot : together) {
            if (box != null && blot.box().left() - box.right() > GAP * em) {
                lines.add(new Line(box, List.copyOf(part)));
                part.clear();
                box = null;
            }
            box = box == null ? blot.box() : box.union(blot.box());
            part.add(blot);
        }
        lines.add(new Line(box, List.copyOf(part)));
    }
}
