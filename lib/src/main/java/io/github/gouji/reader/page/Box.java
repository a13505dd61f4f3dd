package io.github.gouji.reader.page;

import java.awt.geom.Rectangle2D;

/** An upright rectangle on a page, in points. */
public record Box(double left, double top, double right, double bottom) {

    /** The box around two opposite corners, in any order. */
    public static Box around(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    /** From left to right. */
    public double width() {
        return right - left;
    }

    /** From top to bottom. */
    public double height() {
        return bottom - top;
    }

    double area() {
        return width() * height();
    }

    Rectangle2D area2D() {
        return new Rectangle2D.Double(left, top, width(), height());
    }

    double centreX() {
        return (left + right) / 2;
    }

    double centreY() {
        return (top + bottom) / 2;
    }

    boolean contains(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /** The part that this box and another share; it may be empty (negative width or height). */
    public Box intersection(Box other) {
        return new Box(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    /** Whether nothing is in it. */
    public boolean isEmpty() {
        return right < left || bottom < top;
    }

    /** The smallest box around this one and another. */
    Box union(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** This box, larger by a margin on every side. */
    Box grown(double margin) {
        return new Box(left - margin, top - margin, right + margin, bottom + margin);
    }
}
