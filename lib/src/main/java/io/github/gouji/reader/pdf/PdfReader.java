package io.github.gouji.reader.pdf;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.DocumentReader;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.page.PageRecogniser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF. Internal: found by {@link java.util.ServiceLoader}.
 *
 * <p>PDFBox keeps everything in memory here and writes nothing; its font programs are not loaded (see {@link
 * PrintedFont}), which also spares the tens of thousands of warnings about them. A file that only its owner's password
 * restricts opens; one that asks the reader for a password does not.
 */
public final class PdfReader implements DocumentReader {

    private static final String MAGIC = "%PDF-";
    /** The header may have this much in front of it, says the reference. */
    private static final int HEADER_WITHIN = 1024;

    private static final int TRAILER_WITHIN = 2048;

    /** For {@link java.util.ServiceLoader}. */
    public PdfReader() {}

    @Override
    public String fileType() {
        return "pdf";
    }

    @Override
    public boolean accepts(FileContent content) {
        int header = content.head().indexOf(MAGIC);
        return header == 0 || header > 0 && header < HEADER_WITHIN && isWhole(content.bytes());
    }

    private static boolean isWhole(byte[] bytes) {
        int from = Math.max(0, bytes.length - TRAILER_WITHIN);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        return tail.contains("startxref");
    }

    @Override
    public SourceDocument read(FileContent content, Limits limits) throws UnreadableException {
        return read(content, limits, (pdf, pages) -> new SourceDocument(fileType(), pages.blocks()));
    }

    /** What becomes of a document that was read. */
    interface Use<T> {
        T of(PDDocument pdf, PageRecogniser pages) throws UnreadableException;
    }

    static <T> T read(FileContent content, Limits limits, Use<T> use) throws UnreadableException {
        if (!isWhole(content.bytes())) {
            // PDFBox would make do with the objects that are there, and lose the rest without a word
            throw new UnreadableException(Problem.DAMAGED, "文件不完整，缺少结尾", "the file is incomplete: its end is missing");
        }
        PdfStreams streams = new PdfStreams(limits);
        streams.checkStructure(content.bytes());
        try (PDDocument pdf = Loader.loadPDF(content.bytes())) {
            return use.of(pdf, read(pdf, streams, limits));
        } catch (InvalidPasswordException | NoClassDefFoundError encrypted) {
            // the latter: encrypted for the owners of certificates, which would need Bouncy Castle
            throw new UnreadableException(
                    Problem.ENCRYPTED, "文件设有密码，请解密后提交", "the file is protected by a password", encrypted);
        } catch (IOException damaged) {
            throw streams.isExceeded()
                    ? XmlCursor.tooLarge(limits)
                    : new UnreadableException(
                            Problem.DAMAGED, "PDF结构损坏", "the structure of the PDF is damaged", damaged);
        }
    }

    private static PageRecogniser read(PDDocument pdf, PdfStreams streams, Limits limits)
            throws UnreadableException, IOException {
        if (pdf.getNumberOfPages() > limits.maxPages()) {
            throw PageRecogniser.tooManyPages(limits);
        }
        PageRecogniser recogniser = new PageRecogniser(limits);
        PdfFonts fonts = new PdfFonts(streams);
        PdfFields fields = PdfFields.of(pdf);
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            if (++number > limits.maxPages()) {
                throw PageRecogniser.tooManyPages(limits);
            }
            try {
                recogniser.add(new PdfDrawing(page, number, fonts, streams, fields).draw());
            } catch (PdfDrawing.FullPageException full) {
                throw PageRecogniser.fullPage(number);
            }
        }
        if (number < pdf.getNumberOfPages()) {
            throw new UnreadableException(
                    Problem.DAMAGED,
                    "应有" + pdf.getNumberOfPages() + "页，只找到" + number + "页",
                    "only " + number + " of " + pdf.getNumberOfPages() + " pages are there");
        }
        return recogniser;
    }
}
