package io.github.gouji.reader.pdf;

import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.XmlCursor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/** Refuses streams that expand to more than is allowed, before PDFBox expands them in memory without asking. */
final class PdfStreams {

    /** Deflate cannot make more than this many bytes of one. */
    private static final int MOST_EXPANSION = 1032;
    /** An object's dictionary is no longer than this, where its keyword {@code stream} is looked for. */
    private static final int DICTIONARY = 1024;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final String[] STRUCTURE = {"/ObjStm", "/XRef"};

    private final Limits limits;
    private boolean exceeded;

    PdfStreams(Limits limits) {
        this.limits = limits;
    }

    /** Whether a stream was refused. */
    boolean isExceeded() {
        return exceeded;
    }

    /**
     * Checks the streams that PDFBox expands while it opens a file: those that hold objects and cross-references.
     *
     * @throws UnreadableException if one expands to more than is allowed
     */
    void checkStructure(byte[] file) throws UnreadableException {
        if (file.length < limits.maxExpandedSize() / MOST_EXPANSION) {
            return;
        }
        for (int at = indexOf(file, STREAM, 0); at >= 0; at = indexOf(file, STREAM, at + STREAM.length)) {
            int from = Math.max(0, at - DICTIONARY);
            String before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
            String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
            boolean structure = dictionary.contains(STRUCTURE[0]) || dictionary.contains(STRUCTURE[1]);
            if (structure && inflatesTooFar(file, at + STREAM.length)) {
                throw XmlCursor.tooLarge(limits);
            }
        }
    }

    private static int indexOf(byte[] file, byte[] word, int from) {
        for (int i = from; i <= file.length - word.length; i++) {
            int k = 0;
            while (k < word.length && file[i + k] == word[k]) {
                k++;
            }
            if (k == word.length) {
                return i;
            }
        }
        return -1;
    }

    private boolean inflatesTooFar(byte[] file, int from) {
        int start = from;
        while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
            start++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, start, file.length - start);
            byte[] buffer = new byte[1 << 16];
            int read = inflater.inflate(buffer);
            while (read > 0 && inflater.getBytesWritten() <= limits.maxExpandedSize()) {
                read = inflater.inflate(buffer);
            }
        } catch (DataFormatException notDeflated) {
            // some other filter, or damaged: PDFBox will tell
        }
        long size = inflater.getBytesWritten();
        inflater.end();
        return size > limits.maxExpandedSize();
    }

    /**
     * Checks a stream that is about to be read.
     *
     * @throws IOException if it expands to more than is allowed, or is damaged
     */
    void check(COSStream stream) throws IOException {
        List<Filter> filters = filters(stream);
        if (stream.getLength() < limits.maxExpandedSize() / MOST_EXPANSION && filters.size() <= 1) {
            return;
        }
        InputStream in = stream.createRawInputStream();
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            filters.get(i).decode(in, new Bounded(last ? OutputStream.nullOutputStream() : kept), stream, i);
            in = new ByteArrayInputStream(kept.toByteArray());
        }
    }

    private static List<Filter> filters(COSStream stream) throws IOException {
        COSBase told = stream.getFilters();
        List<Filter> filters = new ArrayList<>();
        if (told instanceof COSName name) {
            filters.add(FilterFactory.INSTANCE.getFilter(name));
        } else if (told instanceof COSArray names) {
            for (int i = 0; i < names.size(); i++) {
                if (names.getObject(i) instanceof COSName name) {
                    filters.add(FilterFactory.INSTANCE.getFilter(name));
                }
            }
        }
        return filters;
    }

    /** Passes bytes on until they are too many. */
    private final class Bounded extends OutputStream {

        private final OutputStream target;
        private long size;

        Bounded(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            size += length;
            if (size > limits.maxExpandedSize()) {
                exceeded = true;
                throw new IOException("a stream expands too far");
            }
            target.write(bytes, offset, length);
        }
    }
}
