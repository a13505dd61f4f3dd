package io.github.gouji.reader.page;

import io.github.gouji.text.RaisedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Small digits set above the line, right behind a larger character: marks of notes, which a reader of the page never takes
 * for a part of the number. They are put on the line of what they stand behind, as the raised characters that they are.
 */
final class RaisedMarks {

    /** Word processors set raised text at 58 to 66 % of the size, browsers at 83, style sheets at 90. */
    private static final double LARGEST = 0.95;
    /** Smaller than half of it, a digit has nothing to do with the character in front. */
    private static final double SMALLEST = 0.45;
    /** Raised by less, in ems of what it stands behind, a digit stands on the line. */
    private static final double LEAST_RAISE = 0.2;
    /** Raised by more it stands in another line: the tops of raised digits keep near the top of the line. */
    private static final double MOST_RAISE = 0.75;
    /** How far behind the larger character it may begin, in ems of that: closer than a blank. */
    private static final double GAP = 0.25;

    /** What stands on one baseline: the size of its largest character and that of its smallest digit. */
    private record Level(double baseline, double largest, double smallestDigit) {

        /** Whether, as far as heights and sizes tell, one of its digits may be raised behind a character of another. */
        boolean mayBeRaisedAbove(Level other) {
            double raise = other.baseline - baseline;
            return smallestDigit <= LARGEST * other.largest
                    && raise / smallestDigit >= LEAST_RAISE
                    && raise / other.largest <= MOST_RAISE;
        }
    }

    private RaisedMarks() {}

    /** The characters, which are in reading order, the raised ones on their lines. */
    static List<Glyph> placed(List<Glyph> glyphs) {
        double largest = glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
        if (!mayBeRaised(glyphs, largest)) {
            return glyphs;
        }
        List<Glyph> byEnd = new ArrayList<>(glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .sorted(Comparator.comparingDouble(Glyph::right))
                .toList());
        List<Glyph> placed = new ArrayList<>(glyphs.size());
        List<Glyph> inOrder =
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::left)).toList();
        List<Glyph> marks = new ArrayList<>();
        for (Glyph glyph : inOrder) {
            Glyph base = glyph.isDigit() ? base(glyph, byEnd, marks, largest) : null;
            if (base == null) {
                placed.add(glyph);
            } else {
                Glyph mark = new Glyph(
                        RaisedText.of(glyph.text()), glyph.left(), base.baseline(), glyph.width(), base.size());
                marks.add(mark);
                placed.add(mark);
            }
        }
        return Glyph.sorted(placed, Glyph.IN_READING_ORDER);
    }

    /** Whether a digit may stand above the line of something larger; on most pages none does. */
    private static boolean mayBeRaised(List<Glyph> glyphs, double largest) {
        List<Level> levels = levels(glyphs);
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            double highest = MOST_RAISE * Math.min(largest, level.largest / SMALLEST);
            for (int j = i + 1; j < levels.size() && levels.get(j).baseline - level.baseline <= highest; j++) {
                if (level.mayBeRaisedAbove(levels.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Level> levels(List<Glyph> glyphs) {
        List<Level> levels = new ArrayList<>();
        double largest = 0;
        double smallestDigit = Double.POSITIVE_INFINITY;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (!glyph.isBlank()) {
                largest = Math.max(largest, glyph.size());
            }
            if (glyph.isDigit()) {
                smallestDigit = Math.min(smallestDigit, glyph.size());
            }
            if (i + 1 == glyphs.size() || glyphs.get(i + 1).baseline() != glyph.baseline()) {
                levels.add(new Level(glyph.baseline(), largest, smallestDigit));
                largest = 0;
                smallestDigit = Double.POSITIVE_INFINITY;
            }
        }
        return levels;
    }

    /** Whether a line of a cell is a mark that found no room behind the number above: digits in smaller type. */
    static boolean isMark(TextLine line, TextLine above) {
        return line.size() <= LARGEST * above.size()
                && line.segments().stream()
                        .flatMap(segment -> segment.glyphs().stream())
                        .allMatch(Glyph::isDigit);
    }

    /** The larger character, or the mark behind it, right behind which the digit is raised. */
    private static @Nullable Glyph base(Glyph digit, List<Glyph> byEnd, List<Glyph> marks, double largest) {
        for (int i = marks.size() - 1; i >= 0 && marks.get(i).right() > digit.left() - GAP * largest; i--) {
            if (isRaisedBehind(digit, marks.get(i))) {
                return marks.get(i);
            }
        }
        for (int i = firstEnding(byEnd, digit.left() - GAP * largest);
                i < byEnd.size() && byEnd.get(i).right() <= digit.left() + GAP * digit.size();
                i++) {
            if (isRaisedBehind(digit, byEnd.get(i))) {
                return byEnd.get(i);
            }
        }
        return null;
    }

    private static boolean isRaisedBehind(Glyph digit, Glyph base) {
        double raise = (base.baseline() - digit.baseline()) / base.size();
        double gap = digit.left() - base.right();
        return digit.size() <= LARGEST * base.size()
                && digit.size() >= SMALLEST * base.size()
                && raise >= LEAST_RAISE
                && raise <= MOST_RAISE
                && gap <= GAP * base.size()
                && gap >= -GAP * digit.size();
    }

    private static int firstEnding(List<Glyph> byEnd, double from) {
        int low = 0;
        int high = byEnd.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byEnd.get(middle).right() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
