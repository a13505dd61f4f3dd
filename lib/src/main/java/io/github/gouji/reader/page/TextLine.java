package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Characters on one baseline, from left to right.
 *
 * @param segments its parts, with gaps between them as between columns; at least one
 */
public record TextLine(List<Segment> segments) {

    /** Between two columns of a line, in its text. */
    private static final String COLUMN_GAP = "   ";

    /**
     * Type of which one is larger than the other by no more than this is of one size: the steps between the sizes of
     * Chinese type (10.5, 12, 14, 16 points …) are a seventh and more.
     */
    static final double SAME_SIZE = 1.12;

    /** Baselines no further apart than this, in ems, are one line: raised marks keep to it, lines never stand so close. */
    private static final double SAME_BASELINE = 0.45;
    /** A gap wider than this, in ems, stands between columns; within a sentence one blank is the most. */
    private static final double COLUMN_APART = 1.0;
    /** A title is letter-spaced, however widely, if its narrowest gap is more than this share of its widest. */
    private static final double EVEN = 0.5;
    /** In fewer characters than this, even gaps are chance: two or three values of a row stand evenly, too. */
    private static final int FEWEST_EVEN = 4;
    /** Digits further apart than this, in ems, are two numbers: a digit is half an em wide, so nearly another fits. */
    private static final double DIGITS_APART = 0.45;
    /** A gap is usual if three quarters of all gaps are as wide: letter-spacing, whatever a few columns add. */
    private static final int QUARTER = 4;
    /** Two characters have one gap, which tells nothing of what is usual. */
    private static final int FEWEST_SPACED = 3;

    /** The lines that characters form, from top to bottom; blanks alone form none. */
    public static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = Glyph.sorted(glyphs, Glyph.BY_BASELINE);
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || isBelow(sorted.get(i), sorted.get(start))) {
                List<Glyph> printed = printed(sorted.subList(start, i));
                if (!printed.isEmpty()) {
                    lines.add(line(printed));
                }
                start = i;
            }
        }
        return lines;
    }

    private static boolean isBelow(Glyph glyph, Glyph first) {
        return glyph.baseline() - first.baseline() > SAME_BASELINE * Math.min(glyph.size(), first.size());
    }

    /** The characters of a line from left to right without the blanks, but knowing of them. */
    private static List<Glyph> printed(List<Glyph> baseline) {
        List<Glyph> printed = new ArrayList<>();
        boolean blank = false;
        for (Glyph glyph : Glyph.sorted(baseline, Glyph.BY_LEFT)) {
            if (!glyph.isBlank()) {
                printed.add(blank ? glyph.blankBefore() : glyph);
            }
            blank = glyph.isBlank();
        }
        return printed;
    }

    private static TextLine line(List<Glyph> glyphs) {
        double usual = usualGap(glyphs);
        Segment whole = new Segment(glyphs, usual);
        return new TextLine(whole.cut((glyph, next) -> {
            double gap = Segment.gap(glyph, next);
            return gap > usual + COLUMN_APART || gap > usual + DIGITS_APART && glyph.isDigit() && next.isDigit();
        }));
    }

    /** The gap, in ems, that letter-spaced text has everywhere; 0 where there is none or too little text to tell. */
    private static double usualGap(List<Glyph> glyphs) {
        if (glyphs.size() < FEWEST_SPACED) {
            return 0;
        }
        double[] gaps = new double[glyphs.size() - 1];
        int none = 0;
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = Segment.gap(glyphs.get(i), glyphs.get(i + 1));
            none += gaps[i] <= 0 ? 1 : 0;
        }
        if (none > gaps.length / QUARTER) {
            return 0;
        }
        Arrays.sort(gaps);
        double low = gaps[gaps.length / QUARTER];
        return low > 0 && low <= COLUMN_APART ? low : 0;
    }

    /** This line or, if wide gaps stand evenly between all its characters, the title in one piece that it is. */
    TextLine withoutSpacing() {
        List<Glyph> glyphs = glyphs();
        double narrowest = Double.POSITIVE_INFINITY;
        double widest = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            double gap = Segment.gap(glyphs.get(i - 1), glyphs.get(i));
            narrowest = Math.min(narrowest, gap);
            widest = Math.max(widest, gap);
        }
        boolean even = glyphs.size() >= FEWEST_EVEN && narrowest > EVEN * widest;
        return even && isChinese(glyphs) ? new TextLine(List.of(new Segment(glyphs, widest))) : this;
    }

    private List<Glyph> glyphs() {
        if (segments.size() == 1) {
            return segments.get(0).glyphs();
        }
        List<Glyph> glyphs = new ArrayList<>();
        segments.forEach(segment -> glyphs.addAll(segment.glyphs()));
        return glyphs;
    }

    private static boolean isChinese(List<Glyph> glyphs) {
        return glyphs.stream().filter(Glyph::isWide).count() * 2 > glyphs.size();
    }

    /** This line, cut also between characters that a rule parts. */
    TextLine cut(BiPredicate<Glyph, Glyph> parted) {
        return new TextLine(segments.stream()
                .flatMap(segment -> segment.cut(parted).stream())
                .toList());
    }

    /** This line and another, side by side. */
    TextLine beside(TextLine other) {
        return new TextLine(Stream.of(segments, other.segments)
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble(Segment::left))
                .toList());
    }

    String text() {
        if (segments.size() == 1) {
            return segments.get(0).text();
        }
        return String.join(COLUMN_GAP, segments.stream().map(Segment::text).toList());
    }

    /** Its first character. */
    Glyph first() {
        return segments.get(0).first();
    }

    double left() {
        return segments.get(0).left();
    }

    double right() {
        return segments.get(segments.size() - 1).right();
    }

    double baseline() {
        return first().baseline();
    }

    double width() {
        return right() - left();
    }

    /** The size of most of its characters. */
    double size() {
        List<Glyph> glyphs = glyphs();
        double first = first().size();
        int same = 0;
        for (Glyph glyph : glyphs) {
            same += glyph.size() == first ? 1 : 0;
        }
        if (same * 2 > glyphs.size()) {
            return first;
        }
        return glyphs.stream().mapToDouble(Glyph::size).sorted().toArray()[glyphs.size() / 2];
    }

    /** The width of its first characters that no line break parts: a word, or a character and what closes it. */
    double opening() {
        return segments.get(0).opening();
    }

    Box box() {
        double size = size();
        return new Box(left(), baseline() - size, right(), baseline() + size / 4);
    }
}
