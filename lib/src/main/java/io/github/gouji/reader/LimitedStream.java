package io.github.gouji.reader;

import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails once it has given more bytes than allowed: no bomb expands behind it. */
final class LimitedStream extends FilterInputStream {

    /** Carries the refusal through libraries that know only {@link IOException}. */
    static final class Exceeded extends IOException {

        private static final long serialVersionUID = 1L;

        Exceeded(UnreadableException refusal) {
            super(refusal);
        }
    }

    private final long limit;
    private long left;

    LimitedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) throws Exceeded {
        left -= bytes;
        if (left < 0) {
            throw new Exceeded(
                    Limits.exceeded("解压后大于" + (limit >> 20) + "MB", "expands to more than " + (limit >> 20) + " MB"));
        }
    }
}
