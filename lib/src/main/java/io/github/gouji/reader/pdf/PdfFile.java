package io.github.gouji.reader.pdf;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.page.PageCanvas;
import io.github.gouji.reader.page.PageRecogniser;
import io.github.gouji.reader.picture.PictureReader;
import io.github.gouji.reader.picture.PictureReaders;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A whole PDF, open.
 *
 * <p>PDFBox keeps everything in memory here and writes nothing; its font programs are not loaded (see {@link
 * PrintedFont}), which also spares the tens of thousands of warnings about them. A file that only its owner's password
 * restricts opens; one that asks the reader for a password does not.
 */
final class PdfFile {

    private PdfFile() {}

    /** What becomes of a document that was read. */
    interface Use<T> {
        T of(PDDocument pdf, PageRecogniser pages) throws UnreadableException;
    }

    static <T> T read(FileContent content, Limits limits, Use<T> use) throws UnreadableException {
        return read(content, limits, PictureReaders.installed(), use);
    }

    static <T> T read(FileContent content, Limits limits, Optional<PictureReader> plugin, Use<T> use)
            throws UnreadableException {
        PdfStreams streams = new PdfStreams(limits);
        streams.checkStructure(content.bytes());
        try (PDDocument pdf = Loader.loadPDF(content.bytes())) {
            return use.of(pdf, read(pdf, streams, limits, plugin));
        } catch (InvalidPasswordException encrypted) {
            throw encrypted(encrypted);
        } catch (NoClassDefFoundError missing) {
            // encrypted for the owners of certificates, which would need Bouncy Castle
            if (String.valueOf(missing.getMessage()).contains("bouncycastle")) {
                throw encrypted(missing);
            }
            throw missing;
        } catch (IOException damaged) {
            throw streams.isExceeded()
                    ? XmlCursor.tooLarge(limits)
                    : new UnreadableException(
                            Problem.DAMAGED, "PDF结构损坏", "the structure of the PDF is damaged", damaged);
        }
    }

    private static UnreadableException encrypted(Throwable cause) {
        return new UnreadableException(
                Problem.ENCRYPTED, "文件设有密码，请解密后提交", "the file is protected by a password", cause);
    }

    private static PageRecogniser read(
            PDDocument pdf, PdfStreams streams, Limits limits, Optional<PictureReader> plugin)
            throws UnreadableException, IOException {
        if (pdf.getNumberOfPages() > limits.maxPages()) {
            throw PageRecogniser.tooManyPages(limits);
        }
        PageRecogniser recogniser = new PageRecogniser(limits);
        PdfFonts fonts = new PdfFonts(streams);
        PdfFields fields = PdfFields.of(pdf);
        PdfScans scans =
                plugin.map(reader -> new PdfScans(pdf, reader, streams)).orElse(null);
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            if (++number > limits.maxPages()) {
                throw PageRecogniser.tooManyPages(limits);
            }
            try {
                PageCanvas drawn = new PdfDrawing(page, number, fonts, streams, fields).draw();
                recogniser.add(scans != null && drawn.isScan() ? scans.read(drawn) : drawn);
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
