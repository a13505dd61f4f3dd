package io.github.gouji.reader.pdf;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * A picture placed on a page. It is decoded only for a plug-in that reads pictures, and only after a look at its size.
 *
 * @param image its stream
 * @param square where on the page, in points, it puts the unit square, y downwards
 */
record PdfPicture(COSStream image, AffineTransform square) {

    /** Bytes of a pixel, four inks in 16 bits being the most. */
    private static final int MOST_BYTES = 8;

    static PdfPicture placed(COSStream image, Matrix matrix, PdfPageFrame frame) {
        Point2D origin = seen(matrix, frame, 0, 1);
        Point2D right = seen(matrix, frame, 1, 1);
        Point2D below = seen(matrix, frame, 0, 0);
        return new PdfPicture(
                image,
                new AffineTransform(
                        right.getX() - origin.getX(),
                        right.getY() - origin.getY(),
                        below.getX() - origin.getX(),
                        below.getY() - origin.getY(),
                        origin.getX(),
                        origin.getY()));
    }

    private static Point2D seen(Matrix matrix, PdfPageFrame frame, float right, float up) {
        Point2D.Float at = matrix.transformPoint(right, up);
        return new Point2D.Double(frame.x(at.x, at.y), frame.y(at.x, at.y));
    }

    /** The picture, its masks applied. */
    BufferedImage decoded(Budget budget) throws IOException, UnreadableException {
        admit(image, budget);
        for (COSName mask : new COSName[] {COSName.SMASK, COSName.MASK}) {
            if (image.getDictionaryObject(mask) instanceof COSStream stream) {
                admit(stream, budget);
            }
        }
        PDImageXObject object = new PDImageXObject(new PDStream(image), null);
        return object.isStencil() ? object.getStencilImage(Color.BLACK) : object.getImage();
    }

    private static void admit(COSStream stream, Budget budget) throws IOException, UnreadableException {
        long width = stream.getInt(COSName.WIDTH);
        long height = stream.getInt(COSName.HEIGHT);
        budget.picture(width, height);
        COSBase filters = stream.getFilters();
        COSBase last =
                filters instanceof COSArray names && names.size() > 0 ? names.getObject(names.size() - 1) : filters;
        // what the decoder will go by counts, whatever the picture says of itself beside it
        if (COSName.DCT_DECODE.equals(last) && last == filters) {
            admitJpeg(stream, budget);
        } else if (COSName.CCITTFAX_DECODE.equals(last) && parameters(stream) instanceof COSDictionary fax) {
            budget.picture(fax.getInt(COSName.COLUMNS, 1728), Math.max(height, fax.getInt(COSName.ROWS, 0)));
        } else if (last != null && !COSName.FLATE_DECODE.equals(last)) {
            throw new IOException("pictures are not decoded with " + last);
        }
        if (stream instanceof PdfStream bounded) {
            bounded.admit(width * height * MOST_BYTES);
        }
    }

    private static COSBase parameters(COSStream stream) {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS);
        return parameters instanceof COSArray all && all.size() > 0 ? all.getObject(all.size() - 1) : parameters;
    }

    private static void admitJpeg(COSStream stream, Budget budget) throws IOException, UnreadableException {
        try (InputStream encoded = stream.createRawInputStream();
                MemoryCacheImageInputStream bytes = new MemoryCacheImageInputStream(encoded)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            if (!readers.hasNext()) {
                throw new IOException("no JPEG");
            }
            ImageReader jpeg = readers.next();
            try {
                jpeg.setInput(bytes);
                budget.picture(jpeg.getWidth(0), jpeg.getHeight(0));
            } finally {
                jpeg.dispose();
            }
        }
    }
}
