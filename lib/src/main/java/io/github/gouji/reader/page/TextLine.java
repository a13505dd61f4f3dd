package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Characters on one baseline, from left to right.
 *
 * @param segments its parts, with gaps between them as between columns; at least one
 */
public record TextLine(List<Segment> segments) {

    /** Between two columns of a line, in its text. */
    private static final String COLUMN_GAP = "   ";

    private static final double SAME_BASELINE = 0.45;
    private static final double COLUMN = 1.0;
    /** Gaps that differ no more than so, in a line of so many, are a title's letter-spacing, however wide. */
    private static final double EVEN = 0.5;

    private static final int FEWEST_EVEN = 4;
    /** No number has a gap as wide as this. */
    private static final double DIGITS_APART = 0.45;

    /** The lines that characters form, from top to bottom; blanks alone form none. */
    public static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = glyphs.stream()
                .sorted(Comparator.comparingDouble(Glyph::baseline))
                .toList();
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
        for (Glyph glyph : baseline.stream()
                .sorted(Comparator.comparingDouble(Glyph::left))
                .toList()) {
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
            double column = glyph.isDigit() && next.isDigit() ? DIGITS_APART : COLUMN;
            return Segment.gap(glyph, next) > usual + column;
        }));
    }

    /** The gap, in ems, that letter-spaced text has everywhere; 0 where there is none or too little text to tell. */
    private static double usualGap(List<Glyph> glyphs) {
        if (glyphs.size() < 3) {
            return 0;
        }
        double[] gaps = new double[glyphs.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = Segment.gap(glyphs.get(i), glyphs.get(i + 1));
        }
        Arrays.sort(gaps);
        double low = gaps[gaps.length / 4];
        return low > 0 && low <= COLUMN ? low : 0;
    }

    /** This line or, if wide gaps stand evenly between all its characters, the title in one piece that it is. */
    TextLine withoutSpacing() {
        List<Glyph> glyphs =
                segments.stream().flatMap(segment -> segment.glyphs().stream()).toList();
        double narrowest = Double.POSITIVE_INFINITY;
        double widest = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            double gap = Segment.gap(glyphs.get(i - 1), glyphs.get(i));
            narrowest = Math.min(narrowest, gap);
            widest = Math.max(widest, gap);
        }
        boolean even = glyphs.size() >= FEWEST_EVEN && narrowest > EVEN * widest;
        boolean chinese = glyphs.stream().filter(Glyph::isWide).count() * 2 > glyphs.size();
        return even && chinese ? new TextLine(List.of(new Segment(glyphs, widest))) : this;
    }

    /** This line, cut also between characters that a rule parts. */
    TextLine cut(BiPredicate<Glyph, Glyph> parted) {
        return new TextLine(segments.stream()
                .flatMap(segment -> segment.cut(parted).stream())
                .toList());
    }

    String text() {
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
        double[] sizes = segments.stream()
                .flatMap(segment -> segment.glyphs().stream())
                .mapToDouble(Glyph::size)
                .sorted()
                .toArray();
        return sizes[sizes.length / 2];
    }

    /** The width of its first characters that no line break parts: a word, or a character and what closes it. */
    double opening() {
        return segments.get(0).opening();
    }

    Box box() {
        return new Box(left(), baseline() - size(), right(), baseline() + size() / 4);
    }
}
