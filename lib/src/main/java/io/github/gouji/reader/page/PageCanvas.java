package io.github.gouji.reader.page;

import io.github.gouji.reader.picture.PictureReadings;
import io.github.gouji.reader.picture.SeenGlyph;
import io.github.gouji.reader.picture.SeenLine;
import io.github.gouji.reader.picture.SeenPage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that a reader draws on: characters, lines, painted areas and pictures at the places where the file prints
 * them. It takes as much as any real page holds and then says that it is {@link #isFull() full}.
 */
public final class PageCanvas {

    /** No page holds more characters: A4 in print of 5 points has some 20,000. */
    private static final int MOST_GLYPHS = 200_000;
    /** No page of a report has more lines, areas or pictures: drawings do, and cost time. */
    private static final int MOST_SHAPES = 100_000;
    /** A painted bar or a stroke no thicker than this, in points, is a line: the thickest borders of offices are 3. */
    static final double THICKEST_LINE = 3.2;
    /** A stroke that strays no more than this from the horizontal or vertical, in points, is straight. */
    private static final double STRAIGHT = 0.6;

    /** A bar no longer than this many times its thickness is a dot. */
    private static final double DOT = 2;

    /** What is shorter, in points, is nothing that anybody sees; dots of dotted lines are no shorter than hairlines. */
    private static final double SHORTEST_LINE = 0.4;
    /** Smaller print, in points, is there for machines: watermarks and traces. */
    private static final double SMALLEST_TEXT = 1.5;

    /** How much of a Chinese character is below the line that it stands on, in ems. */
    private static final double BELOW_BASELINE = 0.12;

    /** A scan takes up more of its page than this; programs leave margins of 2.5 cm at most around it. */
    private static final double SCAN_SHARE = 0.6;
    /** Characters that stand beside a scan at most: a page number, the name of the program that scanned. */
    private static final int BESIDE_SCAN = 30;

    /** A character as drawn: where it begins on its baseline, and which way the text runs. */
    record Mark(String text, double x, double y, Direction direction, double width, double size, Ink ink) {}

    /** A painted area, which hides as many of the first characters of the page as stand in it. */
    record Fill(Box box, Ink ink, int below) {}

    private final int number;
    private final Box size;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Ruling> lines = new ArrayList<>();
    private final List<Fill> fills = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final List<Box> outlines = new ArrayList<>();
    private @Nullable PictureReadings readings;
    private boolean full;

    /** An empty page of this number (from 1) and size in points. */
    public PageCanvas(int number, double width, double height) {
        this.number = number;
        this.size = new Box(0, 0, width, height);
    }

    /** Whether it is a scan: a picture, and next to no text. */
    public boolean isScan() {
        double shown = pictures.stream().mapToDouble(Box::area).max().orElse(0);
        return shown >= SCAN_SHARE * size.area()
                && marks.stream().filter(mark -> !mark.text().isBlank()).count() <= BESIDE_SCAN;
    }

    /** Draws, in place of the pictures, what all of them show. */
    public void draw(SeenPage shown) {
        pictures.clear();
        double scale = size.width() / shown.width();
        readings = new PictureReadings(shown, scale);
        for (SeenLine line : shown.lines()) {
            line(line.x1() * scale, line.y1() * scale, line.x2() * scale, line.y2() * scale);
        }
        for (SeenGlyph glyph : shown.glyphs()) {
            double fontSize = (glyph.bottom() - glyph.top()) * scale;
            double baseline = glyph.bottom() * scale - BELOW_BASELINE * fontSize;
            double width = (glyph.right() - glyph.left()) * scale;
            if (!glyph.text().isEmpty()) {
                glyph(glyph.text(), glyph.left() * scale, baseline, Direction.RIGHT, width, fontSize, Ink.DARK);
            }
        }
    }

    /**
     * Draws a character.
     *
     * @param text the character; {@code U+FFFD} where the file does not tell which it is
     * @param x where it begins
     * @param y its baseline
     * @param direction which way its line runs
     * @param width its advance along that direction
     * @param fontSize as printed, in points
     * @param ink how it shows
     */
    public void glyph(String text, double x, double y, Direction direction, double width, double fontSize, Ink ink) {
        if (marks.size() >= MOST_GLYPHS) {
            full = true;
        } else if (direction != Direction.SLANTED && fontSize >= SMALLEST_TEXT && size.contains(x, y)) {
            marks.add(new Mark(text, x, y, direction, width, fontSize, ink));
        }
    }

    /** Draws a line; only horizontal and vertical ones are kept. */
    public void line(double x1, double y1, double x2, double y2) {
        double width = Math.abs(x1 - x2);
        double height = Math.abs(y1 - y2);
        if (height <= STRAIGHT && width >= SHORTEST_LINE && width > height) {
            add(new Ruling(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        } else if (width <= STRAIGHT && height >= SHORTEST_LINE) {
            add(new Ruling(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
    }

    private void add(Ruling ruling) {
        if (lines.size() + fills.size() >= MOST_SHAPES) {
            full = true;
        } else {
            lines.add(ruling);
        }
    }

    /** Paints a rectangle; a thin one is a line. */
    public void fill(Box box, Ink ink) {
        fill(box, ink, 0);
    }

    /** Paints a rectangle that hides what is below it; a thin one is a line. */
    public void cover(Box box, Ink ink) {
        fill(box, ink, marks.size());
    }

    private void fill(Box box, Ink ink, int below) {
        if (box.isEmpty()) {
            return;
        }
        if (Math.min(box.width(), box.height()) <= THICKEST_LINE) {
            bar(box);
        } else if (fills.size() + lines.size() >= MOST_SHAPES) {
            full = true;
        } else {
            fills.add(new Fill(box, ink, below));
        }
    }

    /** A dot may belong to a dotted line of either direction. */
    private void bar(Box box) {
        if (box.width() >= box.height() / DOT) {
            line(box.left(), box.centreY(), box.right(), box.centreY());
        }
        if (box.height() >= box.width() / DOT) {
            line(box.centreX(), box.top(), box.centreX(), box.bottom());
        }
    }

    /** Paints a shape that is no rectangle: it may be a character. */
    public void outline(Box box) {
        if (!box.isEmpty() && outlines.size() < MOST_SHAPES) {
            outlines.add(box);
        }
    }

    /** Places a picture; one as thin as a line is a line. */
    public void picture(Box box) {
        Box visible = box.intersection(size);
        if (visible.isEmpty()) {
            return;
        }
        if (Math.min(visible.width(), visible.height()) <= THICKEST_LINE) {
            bar(visible);
        } else if (pictures.size() >= MOST_SHAPES) {
            full = true;
        } else {
            pictures.add(visible);
        }
    }

    /** Whether more was drawn than any real page holds; what came after that is not on the page. */
    public boolean isFull() {
        return full;
    }

    /** The page's number, from 1. */
    public int number() {
        return number;
    }

    /** How what pictures show was read; absent if nothing was. */
    @Nullable
    PictureReadings readings() {
        return readings;
    }

    /** Its width in points. */
    public double width() {
        return size.width();
    }

    /** Its height in points. */
    public double height() {
        return size.height();
    }

    Box size() {
        return size;
    }

    List<Mark> marks() {
        return marks;
    }

    List<Ruling> lines() {
        return lines;
    }

    List<Fill> fills() {
        return fills;
    }

    List<Box> outlines() {
        return outlines;
    }

    List<Box> pictures() {
        return pictures;
    }
}
