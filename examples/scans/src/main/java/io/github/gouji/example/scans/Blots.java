package io.github.gouji.example.scans;

import io.github.gouji.example.scans.RuledLines.Line;
import java.util.ArrayList;
import java.util.List;

/** The connected pieces of ink of a page without its ruling lines: characters, strokes, dots. Specks are none. */
final class Blots {

    /**
     * A piece of ink.
     *
     * @param box where it is
     * @param pixels how much of it is ink
     */
    record Blot(Area box, int pixels) {}

    /** Fewer pixels of ink are noise: the smallest full stop has 9. */
    private static final int SPECK = 7;

    /** So many pixels of a piece are dark, the rest may be pale: in 150 dpi a thin stroke breaks up else. */
    private static final int DARK = 3;
    /** So many pixels that are no noise are a piece even if none is dark: a thin digit in 150 dpi. */
    private static final int MANY = 15;

    /** Beside a line its own ink strays so far, in pixels. */
    private static final int BESIDE = 2;

    final List<Blot> all = new ArrayList<>();
    /** The page with lines wiped off. */
    final Greyscale bare;

    private final boolean[] ink;
    /** What was wiped off with lines: of a digit that touches one a stroke may be gone. */
    private final boolean[] wiped;
    private final int pale;

    Blots(Greyscale page, List<Line> lines) {
        byte[] values = page.values.clone();
        wiped = new boolean[values.length];
        for (Line line : lines) {
            int half = line.thick() / 2 + BESIDE;
            for (int along = Math.max(0, line.from() - BESIDE); along <= line.to() + BESIDE; along++) {
                for (int side = line.at() - half; side <= line.at() + half; side++) {
                    int x = line.horizontal() ? along : side;
                    int y = line.horizontal() ? side : along;
                    if (x >= 0 && y >= 0 && x < page.width && y < page.height) {
                        values[y * page.width + x] = (byte) 255;
                        wiped[y * page.width + x] = true;
                    }
                }
            }
        }
        bare = page.with(values);
        pale = page.pale();
        ink = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            ink[i] = (values[i] & 0xFF) < pale;
        }
        collect();
    }

    private void collect() {
        int width = bare.width;
        boolean[] seen = new boolean[ink.length];
        int[] stack = new int[ink.length];
        for (int start = 0; start < ink.length; start++) {
            if (!ink[start] || seen[start]) {
                continue;
            }
            int depth = 0;
            int pixels = 0;
            int dark = 0;
            stack[depth++] = start;
            seen[start] = true;
            Area box = new Area(start % width, start / width, start % width + 1, start / width + 1);
            while (depth > 0) {
                int pixel = stack[--depth];
                int x = pixel % width;
                int y = pixel / width;
                pixels++;
                dark += (bare.values[pixel] & 0xFF) < Greyscale.INK ? 1 : 0;
                box = x >= box.left() && x < box.right() && y >= box.top() && y < box.bottom()
                        ? box
                        : box.union(new Area(x, y, x + 1, y + 1));
                for (int v = Math.max(0, y - 1); v <= Math.min(bare.height - 1, y + 1); v++) {
                    for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
                        int next = v * width + u;
                        if (ink[next] && !seen[next]) {
                            seen[next] = true;
                            stack[depth++] = next;
                        }
                    }
                }
            }
            if (pixels >= SPECK && (dark >= DARK || pixels >= MANY)) {
                all.add(new Blot(box, pixels));
            }
        }
    }

    /** Whether a line that was wiped off runs along the left or right of a part of the page, or through it. */
    boolean touchesLine(Area part) {
        for (int y = part.top(); y < part.bottom(); y++) {
            for (int x = Math.max(0, part.left() - 1); x <= Math.min(bare.width - 1, part.right()); x++) {
                if (wiped[y * bare.width + x]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether something pale is left where there is no ink: what a seal covers, or a copy has lost. */
    boolean isPaleIn(Area area) {
        int count = 0;
        for (int y = Math.max(0, area.top() + BESIDE); y < Math.min(bare.height, area.bottom() - BESIDE); y++) {
            for (int x = Math.max(0, area.left() + BESIDE); x < Math.min(bare.width, area.right() - BESIDE); x++) {
                count += bare.at(x, y) < pale ? 1 : 0;
            }
        }
        return count >= SPECK;
    }

    /** How many holes the ink in an area has: 0, 6, 9 have one, 8 has two. */
    int holes(Area area) {
        int width = area.width() + 2;
        int height = area.height() + 2;
        boolean[] done = new boolean[width * height];
        int[] stack = new int[width * height];
        int holes = -1;
        for (int start = 0; start < done.length; start++) {
            if (done[start] || isInk(area, start % width, start / width)) {
                continue;
            }
            int depth = 0;
            int pixels = 0;
            stack[depth++] = start;
            done[start] = true;
            while (depth > 0) {
                int pixel = stack[--depth];
                pixels++;
                for (int next : new int[] {pixel - 1, pixel + 1, pixel - width, pixel + width}) {
                    boolean inside = next >= 0
                            && next < done.length
                            && Math.abs(next % width - pixel % width) <= 1;
                    if (inside && !done[next] && !isInk(area, next % width, next / width)) {
                        done[next] = true;
                        stack[depth++] = next;
                    }
                }
            }
            // a single pale pixel is noise in a stroke
            holes += holes < 0 || pixels > 1 ? 1 : 0;
        }
        return holes;
    }

    private boolean isInk(Area area, int x, int y) {
        int u = area.left() + x - 1;
        int v = area.top() + y - 1;
        return u >= area.left()
                && v >= area.top()
                && u < area.right()
                && v < area.bottom()
                && ink[v * bare.width + u];
    }
}
