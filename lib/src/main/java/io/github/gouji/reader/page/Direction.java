package io.github.gouji.reader.page;

/** Which way a line of text runs on the page. */
public enum Direction {
    /** As usual. */
    RIGHT,
    /** Turned a quarter clockwise. */
    DOWN,
    /** Upside down. */
    LEFT,
    /** Turned a quarter counter-clockwise. */
    UP,
    /** At another angle: a watermark. */
    SLANTED;

    /** Text turned further than this from upright, in degrees, is slanted: scans lie askew by less, watermarks by more. */
    private static final double TOLERANCE_DEGREES = 8;

    private static final Direction[] ALL = values();

    /** The direction of a vector, y growing downwards. */
    public static Direction of(double dx, double dy) {
        if (dy == 0 && dx > 0) {
            return RIGHT;
        }
        double quarters = Math.toDegrees(Math.atan2(dy, dx)) / 90;
        long nearest = Math.round(quarters);
        if (Math.abs(quarters - nearest) * 90 > TOLERANCE_DEGREES) {
            return SLANTED;
        }
        return ALL[(int) Math.floorMod(nearest, 4L)];
    }

    /** This direction after the page was turned back by {@code quarters} clockwise quarters. */
    Direction turnedBack(int quarters) {
        return this == SLANTED ? this : ALL[Math.floorMod(ordinal() - quarters, 4)];
    }
}
