package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Characters on one baseline, from left to right.
 *
 * @param segments its parts, with gaps between them as between columns; at least one
 */
record TextLine(List<Segment> segments) {

    /** A part of a line without wide gaps. */
    record Segment(List<Glyph> glyphs, String text) {

        double left() {
            return glyphs.get(0).left();
        }

        double right() {
            return glyphs.get(glyphs.size() - 1).right();
        }

        double centre() {
            return (left() + right()) / 2;
        }

        double width() {
            return right() - left();
        }
    }

    /** Between two columns of a line, in its text. */
    private static final String COLUMN_GAP = "   ";

    private static final String CLOSING = "，。、；：！？）》〉」』】〕”’,.;:!?)]}%％";
    private static final String OPENING = "（《〈「『【〔“‘([{";

    private static final double SAME_BASELINE = 0.45;
    private static final double BLANK = 0.3;
    private static final double COLUMN = 1.0;

    /** The lines that characters form, from top to bottom; blanks alone form none. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = glyphs.stream()
                .sorted(Comparator.comparingDouble(Glyph::baseline))
                .toList();
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || isBelow(sorted.get(i), sorted.get(start))) {
                List<Segment> segments = segments(sorted.subList(start, i));
                if (!segments.isEmpty()) {
                    lines.add(new TextLine(segments));
                }
                start = i;
            }
        }
        return lines;
    }

    private static boolean isBelow(Glyph glyph, Glyph first) {
        return glyph.baseline() - first.baseline() > SAME_BASELINE * Math.min(glyph.size(), first.size());
    }

    private static List<Segment> segments(List<Glyph> baseline) {
        List<Glyph> sorted = baseline.stream()
                .sorted(Comparator.comparingDouble(Glyph::left))
                .toList();
        List<Glyph> printed =
                sorted.stream().filter(glyph -> !glyph.isBlank()).toList();
        double usual = usualGap(printed);
        List<Segment> segments = new ArrayList<>();
        List<Glyph> current = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean blank = false;
        for (Glyph glyph : sorted) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            if (!current.isEmpty()) {
                Glyph previous = current.get(current.size() - 1);
                double gap = (glyph.left() - previous.right()) / Math.max(glyph.size(), previous.size());
                if (gap > Math.max(COLUMN, usual + COLUMN)) {
                    segments.add(new Segment(List.copyOf(current), text.toString()));
                    current.clear();
                    text.setLength(0);
                } else if (blank || gap > usual + BLANK) {
                    text.append(' ');
                }
            }
            blank = false;
            current.add(glyph);
            text.append(glyph.text());
        }
        if (!current.isEmpty()) {
            segments.add(new Segment(List.copyOf(current), text.toString()));
        }
        return segments;
    }

    /** The gap, in ems, that letter-spaced text has everywhere; 0 where there is none or too little text to tell. */
    private static double usualGap(List<Glyph> printed) {
        if (printed.size() < 3) {
            return 0;
        }
        double[] gaps = new double[printed.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            Glyph next = printed.get(i + 1);
            gaps[i] = (next.left() - printed.get(i).right()) / next.size();
        }
        Arrays.sort(gaps);
        double low = gaps[gaps.length / 4];
        return low > 0 && low <= COLUMN ? low : 0;
    }

    String text() {
        return String.join(COLUMN_GAP, segments.stream().map(Segment::text).toList());
    }

    /** Its first character. */
    Glyph first() {
        return segments.get(0).glyphs().get(0);
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
        List<Glyph> glyphs = segments.get(0).glyphs();
        int end = 1;
        while (end < glyphs.size() && staysWith(glyphs.get(end - 1), glyphs.get(end))) {
            end++;
        }
        return glyphs.get(end - 1).right() - glyphs.get(0).left();
    }

    private static boolean staysWith(Glyph glyph, Glyph next) {
        boolean word = isWordPart(glyph) && isWordPart(next) && next.left() - glyph.right() < BLANK * next.size();
        return word || CLOSING.contains(next.text()) || OPENING.contains(glyph.text());
    }

    private static boolean isWordPart(Glyph glyph) {
        char character = glyph.text().charAt(0);
        return character > ' ' && character < '\u2E80';
    }

    Box box() {
        return new Box(left(), baseline() - size(), right(), baseline() + size() / 4);
    }
}
