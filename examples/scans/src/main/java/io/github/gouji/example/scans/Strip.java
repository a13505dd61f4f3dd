package io.github.gouji.example.scans;

/**
 * A line of text cut out of a page, as the model wants it.
 *
 * @param pixels one row after the other, from -1 black to 1 white
 * @param width of it; its height is {@link #HEIGHT}
 * @param left where it begins on the page
 * @param scale pixels of the page to one of its own
 */
record Strip(float[] pixels, int width, double left, double scale) {

    /** As high as the model was trained with. */
    static final int HEIGHT = 48;
    /** A longer line is squeezed: a line of A4 in the smallest print is half as long. */
    private static final int WIDEST = 3200;

    static Strip of(Greyscale page, double left, double top, double right, double bottom) {
        double scale = (bottom - top) / HEIGHT;
        int width = (int) Math.max(HEIGHT / 2, Math.min(WIDEST, Math.round((right - left) / scale)));
        double across = (right - left) / width;
        float[] pixels = new float[HEIGHT * width];
        // a page finer than the strip is averaged
        int samples = Math.max(1, (int) Math.round(scale));
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < width; x++) {
                double sum = 0;
                for (int j = 0; j < samples; j++) {
                    for (int i = 0; i < samples; i++) {
                        double u = left + (x + (i + 0.5) / samples) * across - 0.5;
                        double v = top + (y + (j + 0.5) / samples) * scale - 0.5;
                        sum += page.between(u, v);
                    }
                }
                pixels[y * width + x] = (float) (sum / (samples * samples) / 127.5 - 1);
            }
        }
        return new Strip(pixels, width, left, across);
    }
}
