package io.github.gouji.example.scans;

import io.github.gouji.example.scans.RuledLines.Line;
import java.util.ArrayList;
import java.util.List;

/** The cells of the tables of a page: what lines enclose. */
final class Cells {

    /** Smaller, in pixels, there is no room for a figure. */
    private static final int SMALLEST = 12;
    /** What is enclosed fills its rectangle by more than this share, else it is a table's shape and no cell. */
    private static final double FULL = 0.85;

    private Cells() {}

    static List<Area> of(Greyscale page, List<Line> lines) {
        boolean[] wall = new boolean[page.width * page.height];
        for (Line line : lines) {
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
