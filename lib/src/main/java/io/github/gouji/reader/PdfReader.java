package io.github.gouji.reader;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.page.PageCanvas;
import io.github.gouji.reader.page.PageRecogniser;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Internal: reads PDF. */
public final class PdfReader implements DocumentReader {

    /** For {@link java.util.ServiceLoader}. */
    public PdfReader() {}

    @Override
    public String fileType() {
        return "pdf";
    }

    @Override
    public boolean accepts(FileContent content) {
        return content.head().indexOf("%PDF-") >= 0;
    }

    @Override
    public SourceDocument read(FileContent content, Limits limits) throws UnreadableException {
        try (PDDocument pdf = Loader.loadPDF(content.bytes())) {
            PageRecogniser recogniser = new PageRecogniser();
            PdfFonts fonts = new PdfFonts();
            int number = 0;
            for (PDPage page : pdf.getPages()) {
                number++;
                PageCanvas canvas = new PdfDrawing(page, number, fonts).draw();
                recogniser.add(canvas);
            }
            return new SourceDocument(fileType(), recogniser.blocks());
        } catch (InvalidPasswordException encrypted) {
            throw new UnreadableException(Problem.ENCRYPTED, "", "", encrypted);
        } catch (IOException damaged) {
            throw new UnreadableException(Problem.DAMAGED, "", "", damaged);
        }
    }
}
