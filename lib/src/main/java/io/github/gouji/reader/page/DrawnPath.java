package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.List;

/** A path that a page is drawing, in the canvas' coordinates: straight pieces, and curves as bends without length. */
public final class DrawnPath {

    /** A point no further than this from a corner, in points, is at it, and a piece no wider than this is straight. */
    private static final double CORNER = 0.5;

    private static final Box NOTHING = new Box(0, 0, -1, -1);

    private record Point(double x, double y) {}

    private static final class Part {
        private final List<Point> points = new ArrayList<>();
        private boolean curved;

        private Box box() {
            Box box = NOTHING;
            for (Point point : points) {
                Box dot = new Box(point.x, point.y, point.x, point.y);
                box = box.isEmpty() ? dot : box.union(dot);
            }
            return box;
        }

        private boolean isRectangle(Box box) {
            return !curved && points.stream().allMatch(point -> isAtCorner(point, box));
        }

        private static boolean isAtCorner(Point point, Box box) {
            return Math.min(Math.abs(point.x - box.left()), Math.abs(point.x - box.right())) <= CORNER
                    && Math.min(Math.abs(point.y - box.top()), Math.abs(point.y - box.bottom())) <= CORNER;
        }
    }

    private final List<Part> parts = new ArrayList<>();

    /** Begins a new part. */
    public void moveTo(double x, double y) {
        Part part = new Part();
        part.points.add(new Point(x, y));
        parts.add(part);
    }

    /** A straight piece to a point. */
    public void lineTo(double x, double y) {
        if (parts.isEmpty()) {
            moveTo(x, y);
        } else {
            current().points.add(new Point(x, y));
        }
    }

    /** A curve to a point, its control points left out. */
    public void curveTo(double x, double y) {
        lineTo(x, y);
        current().curved = true;
    }

    /** A straight piece back to where the part began. */
    public void close() {
        if (!parts.isEmpty()) {
            Point start = current().points.get(0);
            lineTo(start.x, start.y);
        }
    }

    /** Whether nothing was drawn since the beginning or the last {@link #clear()}. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Forgets all of it. */
    public void clear() {
        parts.clear();
    }

    private Part current() {
        return parts.get(parts.size() - 1);
    }

    /** The box around all of it; empty for an empty path. */
    public Box box() {
        return parts.stream().map(Part::box).reduce(Box::union).orElse(NOTHING);
    }

    /** Draws the outline. */
    public void stroke(PageCanvas canvas, Box clip, double width) {
        for (Part part : parts) {
            for (int i = 1; i < part.points.size(); i++) {
                Point from = part.points.get(i - 1);
                Point to = part.points.get(i);
                if (!part.curved) {
                    stroke(canvas, Box.around(from.x, from.y, to.x, to.y), clip, width);
                }
            }
        }
    }

    private static void stroke(PageCanvas canvas, Box line, Box clip, double width) {
        Box seen = line.intersection(clip);
        boolean straight = Math.min(line.width(), line.height()) <= CORNER;
        if (seen.isEmpty() || !straight) {
            return;
        }
        if (width > PageCanvas.THICKEST_LINE) {
            boolean flat = line.width() > line.height();
            double dx = flat ? 0 : width / 2;
            double dy = flat ? width / 2 : 0;
            Box area = new Box(line.left() - dx, line.top() - dy, line.right() + dx, line.bottom() + dy);
            canvas.fill(area.intersection(clip), Ink.DARK);
        } else {
            canvas.line(seen.left(), seen.top(), seen.right(), seen.bottom());
        }
    }

    /** Whether it is one rectangle and nothing else. */
    public boolean isRectangle() {
        return parts.size() == 1 && parts.get(0).isRectangle(box());
    }

    /** Paints the inside of one rectangle so that it hides what is below. */
    public void cover(PageCanvas canvas, Box clip, Ink ink) {
        canvas.cover(box().intersection(clip), ink);
    }

    /** Paints the inside of what may be a character: some part of it is no rectangle. */
    public void outline(PageCanvas canvas, Box clip) {
        if (parts.stream().anyMatch(part -> !part.isRectangle(part.box()))) {
            canvas.outline(box().intersection(clip));
        }
    }

    /** Paints the inside; of shapes other than rectangles only bars as thin as a line count. */
    public void fill(PageCanvas canvas, Box clip, Ink ink) {
        for (Part part : parts) {
            Box box = part.box();
            Box seen = box.intersection(clip);
            boolean thin = Math.min(seen.width(), seen.height()) <= PageCanvas.THICKEST_LINE;
            if (thin || part.isRectangle(box)) {
                canvas.fill(seen, ink);
            }
        }
    }
}
