package io.github.gouji.example.scans;

import io.github.gouji.example.scans.Blots.Blot;
import io.github.gouji.reader.picture.PictureReader;
import io.github.gouji.reader.picture.SeenLine;
import io.github.gouji.reader.picture.SeenPage;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Reads scans with the models of PP-OCRv4: the page is set upright, ruling lines tell the cells, and each line of text
 * is read by itself; figures twice.
 */
public final class ScanReader implements PictureReader {

    /** Half a pixel over half a line of A4 in 200 dpi, in radians: turning would only blur. */
    private static final double STRAIGHT = 0.0008;

    /** Sides of whole characters differ by less than this share. */
    private static final double SQUARE = 0.25;
    /** Of ink that is square so many are no larger than a character: the lower half are parts of one. */
    private static final double MOST = 0.7;

    /** For {@link java.util.ServiceLoader}. */
    public ScanReader() {}

    @Override
    public SeenPage read(BufferedImage picture) {
        Greyscale grey = Greyscale.of(picture);
        double skew = Skew.of(grey);
        Greyscale page = Math.abs(skew) < STRAIGHT ? grey : grey.turned(skew);
        List<RuledLines.Line> lines = RuledLines.of(page);
        Blots blots = new Blots(page, lines);
        PageText text = new PageText(blots);
        List<Area> cells = Cells.of(page, lines);
        int[] cellOf = new int[page.width * page.height];
        for (int i = 0; i < cells.size(); i++) {
            Area cell = cells.get(i);
            for (int y = cell.top(); y < cell.bottom(); y++) {
                Arrays.fill(cellOf, y * page.width + cell.left(), y * page.width + cell.right(), i + 1);
            }
        }
        List<List<Blot>> inks = new ArrayList<>();
        for (int i = 0; i <= cells.size(); i++) {
            inks.add(new ArrayList<>());
        }
        for (Blot blot : blots.all) {
            int x = (blot.box().left() + blot.box().right()) / 2;
            int y = (blot.box().top() + blot.box().bottom()) / 2;
            inks.get(cellOf[y * page.width + x]).add(blot);
        }
        double running = em(inks.get(0), page.width);
        double inTables = em(
                inks.subList(1, inks.size()).stream().flatMap(List::stream).toList(), page.width);
        for (int i = 0; i <= cells.size(); i++) {
            double em = i == 0 ? running : inTables;
            List<Blot> ink = inks.get(i);
            if (ink.isEmpty() && i > 0 && blots.isPaleIn(cells.get(i - 1))) {
                text.addDoubt(cells.get(i - 1));
            }
            if (!ink.isEmpty() && i == 0) {
                text.add(TextLines.of(ink, em), em);
            } else if (!ink.isEmpty()) {
                text.addCell(TextLines.of(ink, em), em);
            }
        }
        List<SeenLine> seen = lines.stream()
                .map(line -> line.horizontal()
                        ? new SeenLine(line.from(), line.at(), line.to(), line.at())
                        : new SeenLine(line.at(), line.from(), line.at(), line.to()))
                .toList();
        return new SeenPage(page.width, page.height, text.read(), seen, upright(picture, skew));
    }

    private static BufferedImage upright(BufferedImage picture, double skew) {
        if (Math.abs(skew) < STRAIGHT) {
            return picture;
        }
        BufferedImage upright =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(-skew, picture.getWidth() / 2.0, picture.getHeight() / 2.0);
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return upright;
    }

    /** How high characters are: as most ink is that is as wide as high, whole characters and not strokes or pairs of them. */
    private static double em(List<Blot> blots, int width) {
        double usual = width / 595.0 * 12;
        List<Integer> heights = blots.stream()
                .filter(blot -> Math.abs(blot.box().height() - blot.box().width())
                        < SQUARE * Math.max(blot.box().height(), blot.box().width()))
                .map(blot -> Math.max(blot.box().height(), blot.box().width()))
                .filter(height -> height > usual / 2 && height < usual * 2)
                .sorted(Comparator.naturalOrder())
                .toList();
        return heights.isEmpty() ? usual : heights.get((int) (heights.size() * MOST)) * 1.08;
    }
}
