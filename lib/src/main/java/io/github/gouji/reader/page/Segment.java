package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** A part of a line without wide gaps. */
final class Segment {

    /** A wider gap, in ems, is a blank: fonts' blanks are a quarter of an em and more, justified text stretches less. */
    private static final double BLANK = 0.18;
    /** Word processors leave a quarter of an em between Chinese and Latin characters that nobody typed, and stretch it. */
    private static final double SCRIPTS_APART = 0.45;

    private static final String CLOSING = "，。、；：！？）》〉」』】〕”’,.;:!?)]}%％";
    private static final String OPENING = "（《〈「『【〔“‘([{";

    private final List<Glyph> glyphs;
    private final double usualGap;
    private @Nullable String text;

    /**
     * A part of a line.
     *
     * @param glyphs its characters, from left to right; at least one, none blank
     * @param usualGap the gap between any two characters of the line, in ems; more than 0 where it is letter-spaced
     */
    Segment(List<Glyph> glyphs, double usualGap) {
        this.glyphs = glyphs;
        this.usualGap = usualGap;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    double usualGap() {
        return usualGap;
    }

    /** The gap between two characters, in ems. */
    static double gap(Glyph glyph, Glyph next) {
        return (next.left() - glyph.right()) / Math.max(glyph.size(), next.size());
    }

    /** The parts of this one, cut between characters that a rule parts. */
    List<Segment> cut(BiPredicate<Glyph, Glyph> parted) {
        List<Segment> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || parted.test(glyphs.get(i - 1), glyphs.get(i))) {
                parts.add(i - start == glyphs.size() ? this : new Segment(glyphs.subList(start, i), usualGap));
                start = i;
            }
        }
        return parts;
    }

    /** This part and the next in one. */
    Segment joined(Segment next) {
        List<Glyph> all = new ArrayList<>(glyphs);
        all.addAll(next.glyphs);
        return new Segment(all, usualGap);
    }

    /** Whether two neighbouring characters are further apart than the rest of the line, be it ever so little. */
    boolean isApart(Glyph glyph, Glyph next) {
        return next.afterBlank() || gap(glyph, next) > usualGap + BLANK;
    }

    /** Whether a blank stands between two neighbouring characters. */
    boolean isBlankBetween(Glyph glyph, Glyph next) {
        if (!isApart(glyph, next)) {
            return false;
        }
        boolean mixed = glyph.isWide() != next.isWide();
        return !mixed || next.afterBlank() || gap(glyph, next) > usualGap + SCRIPTS_APART;
    }

    String text() {
        if (text == null) {
            text = written();
        }
        return text;
    }

    private String written() {
        StringBuilder text = new StringBuilder(first().text());
        for (int i = 1; i < glyphs.size(); i++) {
            if (isBlankBetween(glyphs.get(i - 1), glyphs.get(i))) {
                text.append(' ');
            }
            text.append(glyphs.get(i).text());
        }
        return text.toString();
    }

    Glyph first() {
        return glyphs.get(0);
    }

    double left() {
        return first().left();
    }

    double right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    double centre() {
        return (left() + right()) / 2;
    }

    /** The middle of its height. */
    double middle() {
        return first().centreY();
    }

    /** The width of its first characters that no line break parts: a word, or a character and what closes it. */
    double opening() {
        int end = 1;
        while (end < glyphs.size() && staysWith(glyphs.get(end - 1), glyphs.get(end))) {
            end++;
        }
        return glyphs.get(end - 1).right() - left();
    }

    private boolean staysWith(Glyph glyph, Glyph next) {
        boolean word = isWordPart(glyph) && isWordPart(next) && !isBlankBetween(glyph, next);
        return word || CLOSING.contains(next.text()) || OPENING.contains(glyph.text());
    }

    private static boolean isWordPart(Glyph glyph) {
        char character = glyph.text().charAt(0);
        return character > ' ' && character < '\u2E80';
    }
}
