package io.github.gouji.reader.picture;

import io.github.gouji.document.Reading;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** How sure parts of a picture were read, and what those in doubt look like. Internal. */
public final class PictureReadings {

    /** Parts in doubt of which pictures are kept: two rows of table 三; of more, the page as a whole is to be looked at. */
    private static final int MOST_PICTURES = 16;
    /** A picture of a part is no wider and no higher than this, in pixels: enough for a figure in 200 dpi. */
    private static final int WIDEST = 200;

    private static final int HIGHEST = 60;

    private final SeenPage page;
    private final double scale;
    private int pictures;

    /**
     * Of a picture.
     *
     * @param scale how many lengths of the parts that are asked for are a pixel
     */
    public PictureReadings(SeenPage page, double scale) {
        this.page = page;
        this.scale = scale;
    }

    /** As sure as the least sure character there; where there is none, nothing is in doubt. */
    public Reading of(Rectangle2D part) {
        return new Reading(page.glyphs().stream()
                .filter(glyph -> part.contains(
                        (glyph.left() + glyph.right()) / 2 * scale, (glyph.top() + glyph.bottom()) / 2 * scale))
                .mapToDouble(SeenGlyph::confidence)
                .min()
                .orElse(1));
    }

    /** The same, with a picture if it is in doubt. */
    public Reading shown(Rectangle2D part) {
        Reading reading = of(part);
        BufferedImage picture = page.picture();
        if (picture == null || !reading.isDoubtful() || pictures >= MOST_PICTURES) {
            return reading;
        }
        pictures++;
        return new Reading(reading.confidence(), png(picture, part));
    }

    private String png(BufferedImage picture, Rectangle2D part) {
        double pixels = picture.getWidth() / (page.width() * scale);
        Rectangle2D shown = new Rectangle2D.Double(0, 0, picture.getWidth(), picture.getHeight())
                .createIntersection(AffineTransform.getScaleInstance(pixels, pixels)
                        .createTransformedShape(part)
                        .getBounds2D());
        double smaller = Math.min(1, Math.min(WIDEST / shown.getWidth(), HIGHEST / shown.getHeight()));
        BufferedImage small = new BufferedImage(
                Math.max(1, (int) (shown.getWidth() * smaller)),
                Math.max(1, (int) (shown.getHeight() * smaller)),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.scale(smaller, smaller);
        graphics.drawImage(picture, -(int) shown.getX(), -(int) shown.getY(), null);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // the cache in memory, as nothing is written to disk
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(small, "png", stream);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
