package io.github.gouji.example.scans;

import io.github.gouji.example.scans.RuledLines.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The cells of the tables of a page: what lines enclose. */
final class Cells {

    /** Smaller, in pixels, there is no room for a figure. */
    private static final int SMALLEST = 12;
    /** What is enclosed fills its rectangle by more than this share, else it is a table's shape and no cell. */
    private static final double FULL = 0.85;
    /** Ends of lines no further apart, as a share of the page's width, are at the same height: 1.5 mm. */
    private static final double TOGETHER = 0.007;
    /** So many lines end together where a page's end cuts a table. */
    private static final int FEWEST_CUT = 3;

    private Cells() {}

    static List<Area> of(Greyscale page, List<Line> lines) {
        boolean[] wall = new boolean[page.width * page.height];
        List<Line> walls = new ArrayList<>(lines);
        addCut(page, lines, false, walls);
        addCut(page, lines, true, walls);
        for (Line line : walls) {
            for (int along = line.from(); along <= line.to(); along++) {
                int x = line.horizontal() ? along : line.at();
                int y = line.horizontal() ? line.at() : along;
                wall[Math.min(page.height - 1, y) * page.width + Math.min(page.width - 1, x)] = true;
            }
        }
        List<Area> cells = new ArrayList<>();
        int[] stack = new int[page.width * page.height];
        for (int start = 0; start < wall.length; start++) {
            if (!wall[start]) {
                Area area = fill(start, wall, stack, page.width, page.height);
                if (area != null) {
                    cells.add(area);
                }
            }
        }
        return cells;
    }

    /** Where a page's end cuts a table, its vertical lines end at the same height and no line closes its cells. */
    private static void addCut(Greyscale page, List<Line> lines, boolean bottom, List<Line> walls) {
        int reach = (int) (TOGETHER * page.width);
        List<Line> down = lines.stream()
                .filter(line -> !line.horizontal())
                .sorted(Comparator.comparingInt(line -> end(line, bottom)))
                .toList();
        int first = 0;
        for (int i = 1; i <= down.size(); i++) {
            if (i == down.size() || end(down.get(i), bottom) - end(down.get(i - 1), bottom) > reach) {
                List<Line> together = down.subList(first, i);
                int at = end(together.get(bottom ? 0 : together.size() - 1), bottom);
                int from = together.stream().mapToInt(Line::at).min().orElse(0);
                int to = together.stream().mapToInt(Line::at).max().orElse(0);
                boolean closed = lines.stream()
                        .anyMatch(line -> line.horizontal()
                                && Math.abs(line.at() - at) <= reach
                                && line.from() < to
                                && from < line.to());
                if (together.size() >= FEWEST_CUT && !closed) {
                    walls.add(new Line(true, at, from, to, 1));
                }
                first = i;
            }
        }
    }

    private static int end(Line line, boolean bottom) {
        return bottom ? line.to() : line.from();
    }

    private static Area fill(int start, boolean[] wall, int[] stack, int width, int height) {
        int left = width;
        int right = 0;
        int top = height;
        int bottom = 0;
        int count = 0;
        int depth = 0;
        stack[depth++] = start;
        wall[start] = true;
        while (depth > 0) {
            int pixel = stack[--depth];
            int x = pixel % width;
            int y = pixel / width;
            left = Math.min(left, x);
            right = Math.max(right, x + 1);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y + 1);
            count++;
            if (x > 0 && !wall[pixel - 1]) {
                wall[pixel - 1] = true;
                stack[depth++] = pixel - 1;
            }
            if (x + 1 < width && !wall[pixel + 1]) {
                wall[pixel + 1] = true;
                stack[depth++] = pixel + 1;
            }
            if (y > 0 && !wall[pixel - width]) {
                wall[pixel - width] = true;
                stack[depth++] = pixel - width;
            }
            if (y + 1 < height && !wall[pixel + width]) {
                wall[pixel + width] = true;
                stack[depth++] = pixel + width;
            }
        }
        boolean open = left == 0 || top == 0 || right == width || bottom == height;
        Area area = new Area(left, top, right, bottom);
        boolean small = area.width() < SMALLEST || area.height() < SMALLEST;
        return open || small || count < FULL * area.width() * area.height() ? null : area;
    }
}
