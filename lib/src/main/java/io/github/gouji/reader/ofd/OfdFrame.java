package io.github.gouji.reader.ofd;

/** From the coordinates inside a graphic object of OFD to points on the page. */
final class OfdFrame {

    private static final double[] IDENTITY = {1, 0, 0, 1, 0, 0};

    private final double left;
    private final double top;
    private final double[] matrix;
    private final double unit;

    /**
     * A frame.
     *
     * @param boundary x, y, width and height of the object on the page
     * @param matrix its own transformation; identity if these are not six numbers
     * @param page x, y, width and height of the page
     * @param unit points per unit
     */
    OfdFrame(double[] boundary, double[] matrix, double[] page, double unit) {
        this.left = (boundary.length == 4 ? boundary[0] : 0) - page[0];
        this.top = (boundary.length == 4 ? boundary[1] : 0) - page[1];
        this.matrix = matrix.length == 6 ? matrix : IDENTITY;
        this.unit = unit;
    }

    double x(double x, double y) {
        return (left + matrix[0] * x + matrix[2] * y + matrix[4]) * unit;
    }

    double y(double x, double y) {
        return (top + matrix[1] * x + matrix[3] * y + matrix[5]) * unit;
    }

    /** Points per unit along the object's own x. */
    double scale() {
        return Math.hypot(matrix[0], matrix[1]) * unit;
    }

    /** Points per unit along the object's own y. */
    double heightScale() {
        return Math.hypot(matrix[2], matrix[3]) * unit;
    }
}
