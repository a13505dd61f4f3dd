package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells that lines on a page enclose. Where a line between two places of the grid is missing, they are one merged
 * cell.
 */
final class Lattice {

    /** A cell of the grid: its first row and column, and how many it covers. */
    record Area(int row, int column, int rowSpan, int columnSpan) {}

    /**
     * An edge counts as drawn from this share on: lines are drawn from corner to corner or not at all, and one that
     * belongs to the next cell reaches over by little more than half: of some 360 reports none reads differently from
     * 0.6 to 0.8, at 0.55 two do.
     */
    private static final double DRAWN = 0.6;
    /** Lines that reach further than this beyond the outermost cross line, in points, enclose an open side (9 is too far). */
    private static final double OPEN_SIDE = 7;
    /** An edge so short, in points, is drawn or not as a whole: no division by nothing. */
    private static final double SHORTEST_EDGE = 0.1;

    /** More places than this, 400 rows of 500 columns, are a drawing, and would take memory. */
    private static final int MOST_PLACES = 200_000;

    private final Axis columns;
    private final Axis rows;
    private final Box box;
    private final double[][] drawnLeft;
    private final double[][] drawnAbove;
    private final int[][] areaAt;
    private final List<Area> areas = new ArrayList<>();

    private Lattice(List<Ruling> lines, List<Glyph> glyphs) {
        box = boxOf(lines);
        columns = Axis.through(
                places(lines, false, box.left(), box.right()),
                (from, to) -> glyphs.stream()
                        .noneMatch(glyph -> glyph.left() >= from && glyph.right() <= to && isInside(glyph)));
        rows = Axis.through(
                places(lines, true, box.top(), box.bottom()),
                (from, to) -> glyphs.stream()
                        .noneMatch(glyph -> glyph.top() >= from && glyph.baseline() <= to && isInside(glyph)));
        boolean sensible =
                columns.bands() > 0 && rows.bands() > 0 && (long) columns.bands() * rows.bands() <= MOST_PLACES;
        int width = sensible ? columns.bands() : 0;
        int height = sensible ? rows.bands() : 0;
        drawnLeft = new double[height][width];
        drawnAbove = new double[height][width];
        areaAt = new int[height][width];
        if (sensible) {
            lines.forEach(this::draw);
            findAreas();
        }
    }

    /** The cells between these lines, which belong together. */
    static Lattice of(List<Ruling> lines, List<Glyph> glyphs) {
        return new Lattice(lines, glyphs);
    }

    private boolean isInside(Glyph glyph) {
        return !glyph.isBlank() && box.contains(glyph.centreX(), glyph.centreY());
    }

    private static Box boxOf(List<Ruling> lines) {
        return lines.stream()
                .map(line -> line.horizontal()
                        ? new Box(line.from(), line.at(), line.to(), line.at())
                        : new Box(line.at(), line.from(), line.at(), line.to()))
                .reduce(Box::union)
                .orElseThrow();
    }

    private static double[] places(List<Ruling> lines, boolean horizontal, double from, double to) {
        double[] drawn = lines.stream()
                .filter(line -> line.horizontal() == horizontal)
                .mapToDouble(Ruling::at)
                .sorted()
                .toArray();
        List<Double> places = new ArrayList<>();
        if (drawn.length == 0 || drawn[0] - from > OPEN_SIDE) {
            places.add(from);
        }
        for (double place : drawn) {
            places.add(place);
        }
        if (drawn.length == 0 || to - drawn[drawn.length - 1] > OPEN_SIDE) {
            places.add(to);
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void draw(Ruling line) {
        Axis across = line.horizontal() ? rows : columns;
        Axis along = line.horizontal() ? columns : rows;
        int index = across.nearestBoundary(line.at());
        if (index >= across.bands()) {
            return;
        }
        for (int band = 0; band < along.bands(); band++) {
            double start = along.start(band);
            double end = along.end(band);
            double share =
                    (Math.min(end, line.to()) - Math.max(start, line.from())) / Math.max(end - start, SHORTEST_EDGE);
            if (share > 0) {
                if (line.horizontal()) {
                    drawnAbove[index][band] += share;
                } else {
                    drawnLeft[band][index] += share;
                }
            }
        }
    }

    private void findAreas() {
        for (int row = 0; row < rows.bands(); row++) {
            for (int column = 0; column < columns.bands(); column++) {
                if (areaAt[row][column] == 0) {
                    addArea(row, column);
                }
            }
        }
    }

    private void addArea(int row, int column) {
        int endColumn = column + 1;
        while (endColumn < columns.bands() && areaAt[row][endColumn] == 0 && drawnLeft[row][endColumn] < DRAWN) {
            endColumn++;
        }
        int endRow = row + 1;
        while (endRow < rows.bands() && isOpenAbove(endRow, column, endColumn)) {
            endRow++;
        }
        areas.add(new Area(row, column, endRow - row, endColumn - column));
        for (int r = row; r < endRow; r++) {
            for (int c = column; c < endColumn; c++) {
                areaAt[r][c] = areas.size();
            }
        }
    }

    private boolean isOpenAbove(int row, int from, int to) {
        for (int column = from; column < to; column++) {
            boolean divided = column > from && drawnLeft[row][column] >= DRAWN;
            if (drawnAbove[row][column] >= DRAWN || divided) {
                return false;
            }
        }
        return true;
    }

    Box box() {
        return box;
    }

    List<Area> areas() {
        return areas;
    }

    int columnCount() {
        return columns.bands();
    }

    int rowCount() {
        return rows.bands();
    }

    /** Index of the area at a place of the page. */
    int areaIndexAt(double x, double y) {
        return areaAt[rows.band(y)][columns.band(x)] - 1;
    }

    /** Where an area is on the page. */
    Box boxOf(Area area) {
        return new Box(
                columns.boundary(area.column()),
                rows.boundary(area.row()),
                columns.boundary(area.column() + area.columnSpan()),
                rows.boundary(area.row() + area.rowSpan()));
    }

    /** Where some of the rows are on the page, from one up to but not including another. */
    Box rowsBox(int from, int to) {
        return new Box(box.left(), rows.boundary(from), box.right(), rows.boundary(to));
    }

    /** The x of a column boundary. */
    double columnBoundary(int index) {
        return columns.boundary(index);
    }
}
