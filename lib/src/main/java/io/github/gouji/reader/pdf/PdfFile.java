package io.github.gouji.reader.pdf;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.container.RefusedException;
import io.github.gouji.reader.page.PageCanvas;
import io.github.gouji.reader.page.PageRecogniser;
import io.github.gouji.reader.picture.PictureReader;
import io.github.gouji.reader.picture.PictureReaders;
import java.io.IOException;
import java.util.Optional;
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

    static <T> T read(FileContent content, Budget budget, Use<T> use) throws UnreadableException {
        return read(content, budget, PictureReaders.installed(), use);
    }

    static <T> T read(FileContent content, Budget budget, Optional<PictureReader> plugin, Use<T> use)
            throws UnreadableException {
        PdfParts parts = null;
        try {
            parts = new PdfParts(content.bytes(), budget);
            try (PDDocument pdf = parts.parse()) {
                return use.of(pdf, read(pdf, budget, plugin));
            }
        } catch (InvalidPasswordException encrypted) {
            throw encrypted(encrypted);
        } catch (RefusedException refused) {
            throw refused.reason();
        } catch (IOException | NoClassDefFoundError damaged) {
            // for what is encrypted for the owners of certificates PDFBox would need Bouncy Castle
            if (parts != null && parts.isEncryptedForOthers()) {
                throw encrypted(damaged);
            }
            if (damaged instanceof NoClassDefFoundError missing) {
                throw missing;
            }
            throw new UnreadableException(Problem.DAMAGED, "PDF结构损坏", "the structure of the PDF is damaged", damaged);
        }
    }

    private static UnreadableException encrypted(Throwable cause) {
        return new UnreadableException(
                Problem.ENCRYPTED, "文件设有密码，请解密后提交", "the file is protected by a password", cause);
    }

    private static PageRecogniser read(PDDocument pdf, Budget budget, Optional<PictureReader> plugin)
            throws UnreadableException, IOException {
        budget.pages(pdf.getNumberOfPages());
        PageRecogniser recogniser = new PageRecogniser(budget);
        PdfFonts fonts = new PdfFonts(budget);
        PdfFields fields = PdfFields.of(pdf);
        PdfScans scans = plugin.map(reader -> new PdfScans(reader, budget)).orElse(null);
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            budget.pages(++number);
            PdfDrawing drawing = new PdfDrawing(page, number, fonts, budget, fields);
            PageCanvas canvas = drawing.draw();
            if (scans != null && canvas.isScan()) {
                scans.read(drawing.pictures(), canvas);
            }
            recogniser.add(canvas);
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
