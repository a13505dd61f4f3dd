package io.github.gouji.example.scans;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Makes scans of PDFs: rendered, shaded, turned, noisy, sealed, compressed; the same for the same seed.
 *
 * <p>{@code ScanMaker DPI SEED QUALITY OUT.pdf IN.pdf}: a quality below 1 is JPEG's.
 */
final class ScanMaker {

    private final int dpi;
    private final Random random;
    private final float quality;

    ScanMaker(int dpi, long seed, float quality) {
        this.dpi = dpi;
        this.random = new Random(seed);
        this.quality = quality;
    }

    public static void main(String[] arguments) throws IOException {
        ScanMaker maker = new ScanMaker(
                Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]), Float.parseFloat(arguments[2]));
        Files.write(
                Path.of(arguments[3]), maker.pdf(maker.pages(Files.readAllBytes(Path.of(arguments[4])))));
    }

    /** The pages of a PDF, scanned. */
    List<BufferedImage> pages(byte[] pdf) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(scanned(renderer.renderImageWithDPI(i, dpi, ImageType.RGB)));
            }
        }
        return pages;
    }

    /** A page as a scanner sees it. */
    BufferedImage scanned(BufferedImage page) throws IOException {
        BufferedImage paper = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        double angle = Math.toRadians(random.nextDouble() * 4 - 2);
        graphics.drawImage(
                page,
                AffineTransform.getRotateInstance(angle, page.getWidth() / 2.0, page.getHeight() / 2.0),
                null);
        graphics.dispose();
        seal(paper);
        double shade = random.nextDouble() * 40;
        double noise = 4 + random.nextDouble() * 8;
        for (int y = 0; y < paper.getHeight(); y++) {
            for (int x = 0; x < paper.getWidth(); x++) {
                double dark = shade * x / paper.getWidth() + random.nextGaussian() * noise + 8;
                int colour = paper.getRGB(x, y);
                int red = value((colour >> 16 & 0xFF) - dark);
                int green = value((colour >> 8 & 0xFF) - dark);
                paper.setRGB(x, y, red << 16 | green << 8 | value((colour & 0xFF) - dark));
            }
        }
        return quality < 1 ? ImageIO.read(new ByteArrayInputStream(jpeg(paper))) : paper;
    }

    private static int value(double value) {
        return (int) Math.max(0, Math.min(255, value));
    }

    /** A round seal of 42 mm with a star, somewhere on the page: red ink, through which black shows. */
    private void seal(BufferedImage paper) {
        BufferedImage ink = new BufferedImage(paper.getWidth(), paper.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = ink.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, ink.getWidth(), ink.getHeight());
        int side = (int) (42 / 25.4 * dpi);
        int x = random.nextInt(paper.getWidth() - side);
        int y = random.nextInt(paper.getHeight() - side);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(235, 95, 100));
        graphics.setStroke(new BasicStroke(dpi / 25f));
        graphics.drawOval(x, y, side, side);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, side / 3));
        graphics.drawString("★", x + side / 3, y + side * 3 / 5);
        graphics.dispose();
        for (int row = y - 20; row < Math.min(paper.getHeight(), y + side + 20); row++) {
            for (int column = x - 20; column < Math.min(paper.getWidth(), x + side + 20); column++) {
                if (row >= 0 && column >= 0) {
                    Color below = new Color(paper.getRGB(column, row));
                    Color red = new Color(ink.getRGB(column, row));
                    Color both = new Color(
                            below.getRed() * red.getRed() / 255,
                            below.getGreen() * red.getGreen() / 255,
                            below.getBlue() * red.getBlue() / 255);
                    paper.setRGB(column, row, both.getRGB());
                }
            }
        }
    }

    byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(Math.min(quality, 0.95f));
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A PDF of nothing but these pictures. */
    byte[] pdf(List<BufferedImage> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (BufferedImage picture : pages) {
                float points = 72f / dpi;
                PDPage page = new PDPage(new PDRectangle(picture.getWidth() * points, picture.getHeight() * points));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            JPEGFactory.createFromByteArray(document, jpeg(picture)),
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight());
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
