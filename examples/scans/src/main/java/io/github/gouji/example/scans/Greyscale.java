package io.github.gouji.example.scans;

import java.awt.image.BufferedImage;

/** A page in grey, 0 black to 255 white: seals are taken off, shadows and the paper's own grey evened out. */
final class Greyscale {

    /** Darker than this is ink: print is below 100, noise and JPEG's shadows around it are above. */
    static final int INK = 150;
    /** Darker than this is a line where the paper is noisy: thin ones are paler than print when scanned. */
    private static final int LINE = 212;
    /** … and where it is even, for a hairline between two rows of pixels; shadows beside print are no darker. */
    private static final int PALEST_LINE = 228;
    /** Noise strays from the paper's grey by four times its usual amount along a line at most. */
    private static final int STRAYS_ALONG = 4;

    /** Noise strays from the paper's grey by five times its usual amount at most. */
    private static final int STRAYS = 5;
    /** Strokes are never looked for below this grey, however even the paper is: JPEG leaves shadows beside print. */
    private static final int PALEST = 208;
    /** Print is darker than this however noisy the paper is. */
    private static final int LEAST_PALE = 175;

    /** By so much red outweighs green and blue in a seal, from its pale edges on. */
    private static final int SEAL = 28;
    /** … and by so much at its edges; black print strays less when it is compressed. */
    private static final int TINT = 14;
    /** A seal's own red, on paper evened to white, is above this; print below it is darker. */
    private static final int PRINT_BELOW_SEAL = 170;
    /** … and thin lines below it are darker than this; it strays so far, too, but not along a line. */
    private static final int LINE_BELOW_SEAL = 200;
    /** Paper is as bright as the brightest tenth of squares of this side, in pixels. */
    private static final int SQUARE = 48;

    private static final int BRIGHTEST = 10;
    /** Darker squares are covered with ink, and say nothing of the paper. */
    private static final int DARKEST_PAPER = 100;

    final int width;
    final int height;
    final byte[] values;
    /** Of each pixel how red a seal's ink is there; 0 where there is none. */
    private final byte[] seals;

    Greyscale(int width, int height, byte[] values, byte[] seals) {
        this.width = width;
        this.height = height;
        this.values = values;
        this.seals = seals;
    }

    /** The same page with other greys. */
    Greyscale with(byte[] others) {
        return new Greyscale(width, height, others, seals);
    }

    static Greyscale of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] values = new byte[width * height];
        byte[] seals = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                values[y * width + x] = (byte) grey(row[x]);
                seals[y * width + x] = (byte) (isRed(row[x], SEAL) ? row[x] >> 16 : 0);
            }
        }
        return new Greyscale(width, height, values, seals).evened();
    }

    /** Whether red outweighs green and blue by so much. */
    private static boolean isRed(int rgb, int by) {
        int red = rgb >> 16 & 0xFF;
        return red - (rgb >> 8 & 0xFF) > by && red - (rgb & 0xFF) > by;
    }

    private static int grey(int rgb) {
        int red = rgb >> 16 & 0xFF;
        // at a seal's edge, where compression smears its colour, red light tells it from print as well
        return isRed(rgb, TINT) ? red : (red * 299 + (rgb >> 8 & 0xFF) * 587 + (rgb & 0xFF) * 114) / 1000;
    }

    /** Whether it may be a point of a line that is darker than this grey; below a seal lines are paler than print. */
    boolean isLine(int x, int y, int grey) {
        int seal = seals[y * width + x] & 0xFF;
        return seal == 0 ? at(x, y) < grey : seal < LINE_BELOW_SEAL;
    }

    /** Whether a seal lies on a part of the page. */
    boolean isSealed(Area part) {
        for (int y = Math.max(0, part.top()); y < Math.min(height, part.bottom()); y++) {
            for (int x = Math.max(0, part.left()); x < Math.min(width, part.right()); x++) {
                if (seals[y * width + x] != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    int at(int x, int y) {
        return values[y * width + x] & 0xFF;
    }

    /** What is darker than this is no noise of the paper, but something on it. */
    int pale() {
        return Math.max(LEAST_PALE, Math.min(PALEST, paper(2) - STRAYS * noise()));
    }

    /** What is darker than this may be a line. */
    int line() {
        return Math.max(LINE, Math.min(PALEST_LINE, paper(2) - STRAYS_ALONG * noise()));
    }

    /** By how much the grey of the paper usually strays. */
    private int noise() {
        // one in six is darker by the usual amount
        return paper(2) - paper(6);
    }

    /** The grey that one in so many pixels of the paper is darker than; of 2, the usual one. */
    private int paper(int oneIn) {
        int[] counts = new int[256];
        long paper = 0;
        for (byte value : values) {
            counts[value & 0xFF]++;
            paper += (value & 0xFF) >= LEAST_PALE ? 1 : 0;
        }
        long seen = 0;
        int value = LEAST_PALE;
        while (value < 255 && (seen += counts[value]) * oneIn < paper) {
            value++;
        }
        return value;
    }

    private Greyscale evened() {
        int columns = (width + SQUARE - 1) / SQUARE;
        int rows = (height + SQUARE - 1) / SQUARE;
        int[][] paper = new int[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                paper[row][column] = paper(column * SQUARE, row * SQUARE);
            }
        }
        byte[] even = new byte[values.length];
        byte[] evenSeals = new byte[values.length];
        for (int y = 0; y < height; y++) {
            double v = Math.max(0, Math.min(rows - 1, (y + 0.5) / SQUARE - 0.5));
            int top = (int) v;
            int below = Math.min(rows - 1, top + 1);
            for (int x = 0; x < width; x++) {
                double u = Math.max(0, Math.min(columns - 1, (x + 0.5) / SQUARE - 0.5));
                int left = (int) u;
                int right = Math.min(columns - 1, left + 1);
                double bright = (paper[top][left] * (1 - u + left) + paper[top][right] * (u - left)) * (1 - v + top)
                        + (paper[below][left] * (1 - u + left) + paper[below][right] * (u - left)) * (v - top);
                int value = (int) Math.min(255, at(x, y) * 255 / bright);
                boolean seal = seals[y * width + x] != 0;
                even[y * width + x] = (byte) (seal ? belowSeal(value) : value);
                evenSeals[y * width + x] = (byte) (seal ? Math.max(1, value) : 0);
            }
        }
        return new Greyscale(width, height, even, evenSeals);
    }

    /** Of a red seal's ink red light tells only what is printed below it. */
    private static int belowSeal(int red) {
        return red < PRINT_BELOW_SEAL ? red / 2 : 255;
    }

    private int paper(int left, int top) {
        int[] counts = new int[256];
        int all = 0;
        for (int y = top; y < Math.min(height, top + SQUARE); y++) {
            for (int x = left; x < Math.min(width, left + SQUARE); x++) {
                counts[at(x, y)]++;
                all++;
            }
        }
        int seen = 0;
        for (int value = 255; value > DARKEST_PAPER; value--) {
            seen += counts[value];
            if (seen * BRIGHTEST > all) {
                return value;
            }
        }
        return 255;
    }

    /** Turned about its middle. */
    Greyscale turned(double radians) {
        byte[] turned = new byte[values.length];
        byte[] turnedSeals = new byte[values.length];
        double sine = Math.sin(radians);
        double cosine = Math.cos(radians);
        double middleX = width / 2.0;
        double middleY = height / 2.0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double u = cosine * (x - middleX) - sine * (y - middleY) + middleX;
                double v = sine * (x - middleX) + cosine * (y - middleY) + middleY;
                turned[y * width + x] = (byte) Math.round(between(u, v));
                int nearX = (int) Math.round(u);
                int nearY = (int) Math.round(v);
                boolean inside = nearX >= 0 && nearY >= 0 && nearX < width && nearY < height;
                turnedSeals[y * width + x] = inside ? seals[nearY * width + nearX] : 0;
            }
        }
        return new Greyscale(width, height, turned, turnedSeals);
    }

    /** The grey between pixels; paper outside. */
    double between(double u, double v) {
        int x = (int) Math.floor(u);
        int y = (int) Math.floor(v);
        double across = u - x;
        double down = v - y;
        return (valueOr(x, y) * (1 - across) + valueOr(x + 1, y) * across) * (1 - down)
                + (valueOr(x, y + 1) * (1 - across) + valueOr(x + 1, y + 1) * across) * down;
    }

    private int valueOr(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 255 : at(x, y);
    }
}
