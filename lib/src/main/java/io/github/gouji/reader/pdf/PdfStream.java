package io.github.gouji.reader.pdf;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.RefusedException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/**
 * A stream of a PDF whose bytes are taken from a budget while PDFBox decodes them, each time that it does. Pictures are
 * decoded only once they were admitted.
 */
final class PdfStream extends COSStream {

    private static final Set<COSName> OF_PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION,
            COSName.JBIG2_DECODE);

    private final RandomAccessStreamCache memory;
    private final Budget budget;
    /** Bytes of a picture that were paid for by its pixels. */
    private long admitted;

    PdfStream(RandomAccessStreamCache memory, RandomAccessReadView bytes, Budget budget) throws IOException {
        super(memory, bytes);
        this.memory = memory;
        this.budget = budget;
    }

    /** Lets it be decoded as a picture, of which so many bytes were paid for. */
    void admit(long bytes) {
        admitted = bytes;
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        RandomAccessRead view = decoded();
        if (COSName.XREF.equals(getCOSName(COSName.TYPE))) {
            takeEntries(view.length());
        }
        return view;
    }

    private RandomAccessRead decoded() throws IOException {
        List<Filter> filters = filters();
        if (filters.isEmpty()) {
            take(getLength());
            return PdfBytes.of(super.createView());
        }
        return PdfBytes.of(Filter.decode(createRawInputStream(), filters, this, DecodeOptions.DEFAULT, null));
    }

    /** Takes the entries of a cross-reference stream, which may be a byte each; of no width at all they would not end. */
    private void takeEntries(long length) throws IOException {
        COSArray widths = getCOSArray(COSName.W);
        long width = 0;
        for (int i = 0; widths != null && i < widths.size(); i++) {
            width += Math.max(0, widths.getInt(i, 0));
        }
        if (width == 0) {
            throw new IOException("a table of objects whose entries have no width");
        }
        PdfParts.spend(budget, PdfParts.OBJECT * (length / width));
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        COSStream decoded = new COSStream(memory);
        try (RandomAccessRead view = createView();
                OutputStream out = decoded.createOutputStream()) {
            byte[] buffer = new byte[8192];
            for (int read = view.read(buffer); read > 0; read = view.read(buffer)) {
                out.write(buffer, 0, read);
            }
        }
        return decoded.createInputStream();
    }

    private List<Filter> filters() throws IOException {
        COSBase told = getFilters();
        List<Filter> filters = new ArrayList<>();
        if (told instanceof COSName name) {
            filters.add(filter(name));
        } else if (told instanceof COSArray names) {
            for (int i = 0; i < names.size(); i++) {
                if (names.getObject(i) instanceof COSName name) {
                    filters.add(filter(name));
                }
            }
        }
        return filters;
    }

    private Filter filter(COSName name) throws IOException {
        if (OF_PICTURES.contains(name) && admitted == 0) {
            throw new IOException("a picture, where none belongs");
        }
        return new Taken(FilterFactory.INSTANCE.getFilter(name));
    }

    private void take(long bytes) {
        long paid = Math.min(admitted, bytes);
        admitted -= paid;
        try {
            budget.expanded((int) Math.min(bytes - paid, Integer.MAX_VALUE));
        } catch (UnreadableException refusal) {
            throw new RefusedException(refusal);
        }
    }

    /** A filter of PDFBox whose output is taken from the budget. */
    private final class Taken extends Filter {

        private final Filter filter;

        Taken(Filter filter) {
            this.filter = filter;
        }

        @Override
        public DecodeResult decode(InputStream encoded, OutputStream decoded, COSDictionary parameters, int index)
                throws IOException {
            return filter.decode(
                    encoded,
                    new FilterOutputStream(decoded) {
                        @Override
                        public void write(int value) throws IOException {
                            take(1);
                            out.write(value);
                        }

                        @Override
                        public void write(byte[] bytes, int offset, int length) throws IOException {
                            take(length);
                            out.write(bytes, offset, length);
                        }
                    },
                    parameters,
                    index);
        }

        @Override
        protected void encode(InputStream input, OutputStream encoded, COSDictionary parameters) {
            throw new UnsupportedOperationException("only read");
        }

        /** PDFBox drops a filter that is told twice. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Taken taken && taken.filter == filter;
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(filter);
        }
    }
}
