package io.github.gouji.reader.web;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Cuts unbroken runs of base64 characters short, so that the pictures inside a page's own source are not held in
 * memory a second and a third time. No visible text has such runs.
 */
final class DataUriFilter extends FilterReader {

    private static final int LONGEST_RUN = 8192;

    private static final boolean[] BASE64 = new boolean[128];

    static {
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
                .chars()
                .forEach(c -> BASE64[c] = true);
    }

    private int run;

    DataUriFilter(Reader source) {
        super(source);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int read = super.read(buffer, offset, length);
            if (read <= 0 || isAllKept(buffer, offset, offset + read)) {
                return read;
            }
            for (int i = offset; i < offset + read; i++) {
                char c = buffer[i];
                run = isBase64(c) ? run + 1 : 0;
                if (run <= LONGEST_RUN) {
                    buffer[offset + kept++] = c;
                }
            }
        }
        return kept;
    }

    /**
     * Whether no run becomes too long here, and then how long the last one is: what is read at once is shorter than such a
     * run, so only those at its ends matter.
     */
    private boolean isAllKept(char[] buffer, int from, int to) {
        int first = from;
        while (first < to && isBase64(buffer[first])) {
            first++;
        }
        if (first == to || run + first - from > LONGEST_RUN || to - from > LONGEST_RUN) {
            return false;
        }
        int last = to;
        while (isBase64(buffer[last - 1])) {
            last--;
        }
        run = to - last;
        return true;
    }

    private static boolean isBase64(char c) {
        return c < BASE64.length && BASE64[c];
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }
}
