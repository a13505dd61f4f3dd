package io.github.gouji.reader.pdf;

import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.page.PageCanvas;
import io.github.gouji.reader.picture.PictureReader;
import io.github.gouji.reader.picture.PictureReaders;
import io.github.gouji.reader.picture.SeenPage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.slf4j.LoggerFactory;

/** Pages of a PDF that are pictures, read by a plug-in. Only for these, pictures are decoded. */
final class PdfScans {

    /** Offices scan in 150 to 300 dpi; beyond 200 nothing is read better, and all of it slower. */
    private static final float DPI = 200;

    private static final float POINTS_PER_INCH = 72;

    private final PDFRenderer renderer;
    private final PictureReader reader;
    private final PdfStreams streams;

    PdfScans(PDDocument pdf, PictureReader reader, PdfStreams streams) {
        this.renderer = new BoundedRenderer(pdf);
        this.reader = reader;
        this.streams = streams;
    }

    /** A picture in the page that is larger than any scan; unchecked, as PDFBox goes on after any other. */
    private static final class TooLargeException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final UnreadableException why;

        TooLargeException(UnreadableException why) {
            super(why);
            this.why = why;
        }
    }

    /** What a page shows, in place of its picture; the page as it is if the picture cannot be decoded or shows no text. */
    PageCanvas read(PageCanvas page) throws UnreadableException {
        PageCanvas seen = page.empty();
        PictureReaders.checkSize(pixels(seen.width()), pixels(seen.height()));
        try {
            BufferedImage picture = renderer.renderImageWithDPI(page.number() - 1, DPI, ImageType.RGB);
            SeenPage shown = reader.read(picture);
            seen.draw(shown);
            return shown.glyphs().isEmpty() ? page : seen;
        } catch (TooLargeException large) {
            throw large.why;
        } catch (IOException undecodable) {
            LoggerFactory.getLogger(PdfScans.class).debug("page {} could not be rendered", page.number(), undecodable);
            return page;
        }
    }

    private static long pixels(double points) {
        return (long) Math.ceil(points * DPI / POINTS_PER_INCH);
    }

    private final class BoundedRenderer extends PDFRenderer {

        BoundedRenderer(PDDocument pdf) {
            super(pdf);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new BoundedDrawer(parameters);
        }
    }

    /** Looks at a picture's size before it is decoded. */
    private final class BoundedDrawer extends PageDrawer {

        BoundedDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            try {
                PictureReaders.checkSize(image.getWidth(), image.getHeight());
                if (image instanceof PDImageXObject object) {
                    checkContent(object);
                }
            } catch (UnreadableException large) {
                throw new TooLargeException(large);
            }
            super.drawImage(image);
        }

        private void checkContent(PDImageXObject image) throws IOException, UnreadableException {
            if (!image.getStream().getFilters().contains(COSName.DCT_DECODE)) {
                streams.check(image.getCOSObject());
                return;
            }
            // what the JPEG says of itself counts, whatever the PDF says of it
            try (InputStream encoded = image.getCOSObject().createRawInputStream();
                    MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(encoded)) {
                Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
                if (readers.hasNext()) {
                    ImageReader jpeg = readers.next();
                    jpeg.setInput(stream);
                    PictureReaders.checkSize(jpeg.getWidth(0), jpeg.getHeight(0));
                    jpeg.dispose();
                }
            }
        }
    }
}
