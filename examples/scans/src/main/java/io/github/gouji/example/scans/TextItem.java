package io.github.gouji.example.scans;

import io.github.gouji.example.scans.Blots.Blot;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of text, or what of it stands together, as it is to be read.
 *
 * @param line its ink
 * @param cell whether it stands in a cell
 * @param em how high characters are there
 * @param specked whether specks beside it were left out
 */
record TextItem(TextLines.Line line, boolean cell, double em, boolean specked) {

    /** No figure of a report has more digits and points. */
    private static final int LONGEST = 14;
    /** Flatter, against its width, is a dash. */
    private static final double FLAT = 0.4;
    /** A digit is at least so high, in ems; lower ink beside digits is a point or a comma, or a speck. */
    private static final double DIGIT_HEIGHT = 0.45;
    /** Low ink further from a digit than this, in ems, is no point of it. */
    private static final double APART = 0.25;

    Area box() {
        return line.box();
    }

    /** Ink as high as digits; pieces one above the other are one digit, a thin stroke of which is lost. */
    List<Area> high() {
        List<Area> digits = new ArrayList<>();
        for (Blot blot : line.blots()) {
            Area box = blot.box();
            Area before = digits.isEmpty() ? null : digits.get(digits.size() - 1);
            if (before != null
                    && (before.right() - box.left()) * 2 > Math.min(before.width(), box.width())) {
                digits.set(digits.size() - 1, before.union(box));
            } else {
                digits.add(box);
            }
        }
        return digits.stream()
                .filter(digit -> digit.height() >= DIGIT_HEIGHT * em)
                .toList();
    }

    /** Whether, by its ink, it may be a figure. */
    boolean mayBeFigure() {
        return cell
                && line.blots().size() <= LONGEST
                && box().height() <= em
                && high().stream()
                        .allMatch(digit -> digit.width() < digit.height());
    }

    /** Without low ink around the digits that is no point, comma or minus of theirs. */
    TextItem core() {
        List<Area> high = high();
        List<Blot> kept = line.blots().stream()
                .filter(blot -> high.stream().anyMatch(digit -> isPartOf(digit, blot.box())))
                .toList();
        if (high.isEmpty() || kept.size() == line.blots().size()) {
            return this;
        }
        Area box = kept.stream().map(Blot::box).reduce(Area::union).orElseThrow();
        return new TextItem(new TextLines.Line(box, kept), cell, em, true);
    }

    /** Whether ink is the digit, or piece of it, a point or comma at its foot, or a dash before it. */
    private boolean isPartOf(Area digit, Area ink) {
        double apart = APART * em;
        boolean beside = ink.left() - digit.right() < apart && digit.left() - ink.right() < apart;
        boolean within = digit.left() <= ink.left() && ink.right() <= digit.right() && ink.top() < digit.bottom();
        boolean below = ink.top() + ink.bottom() > digit.top() + digit.bottom() && ink.top() < digit.bottom();
        return within || beside && (below || isFlat(ink));
    }

    /** Whether it is nothing but specks. */
    boolean isSpeck() {
        return line.blots().stream()
                .map(Blot::box)
                .allMatch(ink -> ink.height() < DIGIT_HEIGHT * em && ink.width() < DIGIT_HEIGHT * em);
    }

    TextItem withSpecks() {
        return new TextItem(line, cell, em, true);
    }

    private static boolean isFlat(Area ink) {
        return ink.height() < FLAT * ink.width();
    }

    boolean isDash() {
        return cell
                && line.blots().size() == 1
                && isFlat(box())
                && box().height() < 0.3 * em;
    }
}
