package io.github.gouji.reader.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Bytes in one array for PDFBox to parse: it looks at nearly each byte before it reads it, which its own buffers answer
 * by searching anew for the piece that holds it.
 */
final class PdfBytes implements RandomAccessRead {

    private final byte[] bytes;
    private int position;
    private boolean closed;

    PdfBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** All that a source holds, which is closed then. */
    static PdfBytes of(RandomAccessRead source) throws IOException {
        try (source) {
            if (source.length() > Integer.MAX_VALUE) {
                throw new IOException("more bytes than fit in an array: " + source.length());
            }
            byte[] bytes = new byte[(int) source.length()];
            int length = 0;
            while (length < bytes.length) {
                int read = source.read(bytes, length, bytes.length - length);
                if (read <= 0) {
                    return new PdfBytes(Arrays.copyOf(bytes, length));
                }
                length += read;
            }
            return new PdfBytes(bytes);
        }
    }

    @Override
    public int read() {
        return position < bytes.length ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int peek() {
        return position < bytes.length ? bytes[position] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int read = Math.min(length, bytes.length - position);
        if (read <= 0) {
            return isEOF() ? -1 : 0;
        }
        System.arraycopy(bytes, position, target, offset, read);
        position += read;
        return read;
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long to) throws IOException {
        if (to < 0) {
            throw new IOException("before the first byte: " + to);
        }
        position = (int) Math.min(to, bytes.length);
    }

    @Override
    public void rewind(int count) throws IOException {
        seek((long) position - count);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isEOF() {
        return position >= bytes.length;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(new PdfBytes(bytes), start, length);
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
