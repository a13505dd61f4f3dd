package io.github.gouji.reader.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** A stream that reports what is read and, at its end, verifies the checksum: a flipped bit may be a digit of a figure. */
final class VerifiedStream extends FilterInputStream {

    /** Told of every piece read; throws when it was too much. */
    interface Meter {
        void take(int bytes) throws IOException;
    }

    private final CRC32 actual = new CRC32();
    private final long expected;
    private final Meter meter;

    VerifiedStream(InputStream in, long expected, Meter meter) {
        super(in);
        this.expected = expected;
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            meter.take(count);
            actual.update(buffer, offset, count);
        } else if (count < 0 && actual.getValue() != expected) {
            throw new IOException("checksum does not match");
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
