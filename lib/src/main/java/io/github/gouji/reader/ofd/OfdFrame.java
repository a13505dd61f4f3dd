package io.github.gouji.reader.ofd;

/** From the coordinates inside a graphic object of OFD to points on the page: six numbers, as in the format's matrices. */
final class OfdFrame {

    private static final int NUMBERS = 6;

    private final double[] matrix;

    private OfdFrame(double... matrix) {
        this.matrix = matrix;
    }

    /**
     * The frame of a page.
     *
     * @param page x, y, width and height of the page
     * @param unit points per unit
     */
    static OfdFrame ofPage(double[] page, double unit) {
        return new OfdFrame(unit, 0, 0, unit, -page[0] * unit, -page[1] * unit);
    }

    /**
     * The frame of an object in this one.
     *
     * @param boundary x, y, width and height of the object; at the origin if these are not four numbers
     * @param own its own transformation; none if these are not six numbers
     */
    OfdFrame of(double[] boundary, double[] own) {
        double left = boundary.length == 4 ? boundary[0] : 0;
        double top = boundary.length == 4 ? boundary[1] : 0;
        OfdFrame placed = within(1, 0, 0, 1, left, top);
        return own.length == NUMBERS ? placed.within(own) : placed;
    }

    private OfdFrame within(double... own) {
        return new OfdFrame(
                matrix[0] * own[0] + matrix[2] * own[1],
                matrix[1] * own[0] + matrix[3] * own[1],
                matrix[0] * own[2] + matrix[2] * own[3],
                matrix[1] * own[2] + matrix[3] * own[3],
                x(own[4], own[5]),
                y(own[4], own[5]));
    }

    double x(double x, double y) {
        return matrix[0] * x + matrix[2] * y + matrix[4];
    }

    double y(double x, double y) {
        return matrix[1] * x + matrix[3] * y + matrix[5];
    }

    /** Points per unit along the object's own x. */
    double scale() {
        return Math.hypot(matrix[0], matrix[1]);
    }

    /** Points per unit along the object's own y. */
    double heightScale() {
        return Math.hypot(matrix[2], matrix[3]);
    }
}
