package io.github.gouji.reader.pdf;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.page.PageCanvas;
import io.github.gouji.reader.picture.PictureReader;
import io.github.gouji.reader.picture.SeenPage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Pages of a PDF that are pictures, read by a plug-in. Only for these, pictures are decoded; nothing else is painted. */
final class PdfScans {

    /** Offices scan in 150 to 300 dpi; beyond 200 nothing is read better, and all of it slower. */
    private static final double DPI = 200;

    private static final double POINTS_PER_INCH = 72;

    private final PictureReader reader;
    private final Budget budget;

    PdfScans(PictureReader reader, Budget budget) {
        this.reader = reader;
        this.budget = budget;
    }

    /** Draws what the pictures of a page show; the page stays as it is if they cannot be decoded or show no text. */
    void read(List<PdfPicture> pictures, PageCanvas page) throws UnreadableException {
        try {
            SeenPage seen = reader.read(painted(pictures, page));
            if (!seen.glyphs().isEmpty()) {
                page.draw(seen);
            }
        } catch (IOException undecodable) {
            LoggerFactory.getLogger(PdfScans.class)
                    .debug("pictures of page {} could not be decoded", page.number(), undecodable);
        }
    }

    private BufferedImage painted(List<PdfPicture> pictures, PageCanvas page) throws IOException, UnreadableException {
        int width = (int) Math.ceil(page.width() * DPI / POINTS_PER_INCH);
        int height = (int) Math.ceil(page.height() * DPI / POINTS_PER_INCH);
        budget.picture(width, height);
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        // anything coarser loses hairlines where 150 dpi become 200
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.scale(DPI / POINTS_PER_INCH, DPI / POINTS_PER_INCH);
        for (PdfPicture picture : pictures) {
            AffineTransform square = picture.square();
            double across = Math.hypot(square.getScaleX(), square.getShearY()) * DPI / POINTS_PER_INCH;
            BufferedImage image = picture.decoded(budget);
            while (image.getWidth() >= 2 * across && Math.min(image.getWidth(), image.getHeight()) > 1) {
                image = halved(image);
            }
            AffineTransform place = new AffineTransform(square);
            place.scale(1.0 / image.getWidth(), 1.0 / image.getHeight());
            graphics.drawImage(image, place, null);
        }
        graphics.dispose();
        return paper;
    }

    /** Each pixel the mean of four: what is drawn much smaller would else lose thin strokes. */
    private static BufferedImage halved(BufferedImage image) {
        BufferedImage half =
                new BufferedImage(image.getWidth() / 2, image.getHeight() / 2, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = half.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, half.getWidth(), half.getHeight(), null);
        graphics.dispose();
        return half;
    }
}
