package io.github.gouji.reader;

import io.github.gouji.reader.page.Direction;
import io.github.gouji.reader.page.Ink;
import io.github.gouji.reader.page.PageCanvas;

/** A text object of OFD: characters that its codes place one by one. */
final class OfdText {

    /** The first character that fonts set as wide as high, roughly: where Chinese, Japanese and Korean begin. */
    private static final int FIRST_WIDE = 0x2E80;
    /** A step longer than this many times the usual width leaves a gap. */
    private static final double WIDEST = 1.4;

    /**
     * Where characters go.
     *
     * @param x of the first one
     * @param y baseline of the first one
     * @param deltaX steps to the following ones
     * @param deltaY steps to the following ones
     */
    record Code(double x, double y, double[] deltaX, double[] deltaY) {}

    private final OfdFrame frame;
    private final double size;
    private final double widening;
    private final boolean downwards;
    private final Direction direction;
    private Ink ink = Ink.DARK;
    private double x;
    private double y;

    OfdText(OfdFrame frame, XmlCursor xml) {
        this.frame = frame;
        this.size = OfdNumbers.number(xml.attribute("Size"), 0);
        this.widening = OfdNumbers.number(xml.attribute("HScale"), 1);
        this.downwards = "90".equals(xml.attribute("ReadDirection"));
        int turned = (int) Math.round(OfdNumbers.number(xml.attribute("CharDirection"), 0) / 90);
        double towardsX = turned % 2 == 0 ? 1 - turned % 4 : 0;
        double towardsY = turned % 2 == 0 ? 0 : 2 - turned % 4;
        this.direction =
                Direction.of(frame.x(towardsX, towardsY) - frame.x(0, 0), frame.y(towardsX, towardsY) - frame.y(0, 0));
    }

    void ink(Ink colour) {
        ink = colour;
    }

    /** The places that the element which starts here gives; a missing start is where the text before ended. */
    Code code(XmlCursor xml) {
        return new Code(
                OfdNumbers.number(xml.attribute("X"), x),
                OfdNumbers.number(xml.attribute("Y"), y),
                OfdNumbers.deltas(xml.attribute("DeltaX")),
                OfdNumbers.deltas(xml.attribute("DeltaY")));
    }

    void draw(Code code, String characters, PageCanvas canvas) {
        x = code.x;
        y = code.y;
        int[] points = characters
                .codePoints()
                .filter(point -> point != '\n' && point != '\r' && point != '\t')
                .toArray();
        for (int i = 0; i < points.length; i++) {
            double em = size * widening * (isWide(points[i]) ? 1 : 0.5);
            double stepX = i < code.deltaX.length ? code.deltaX[i] : 0;
            double stepY = i < code.deltaY.length ? code.deltaY[i] : 0;
            if (code.deltaX.length == 0 && code.deltaY.length == 0) {
                stepX = downwards ? 0 : em;
                stepY = downwards ? size : 0;
            }
            // fonts are not read: the step tells the width, unless it leads to another column
            double width = stepX > 0 && stepX <= WIDEST * em ? stepX : em;
            canvas.glyph(
                    Character.toString(points[i]),
                    frame.x(x, y),
                    frame.y(x, y),
                    direction,
                    width * frame.scale(),
                    size * frame.heightScale(),
                    ink);
            x += stepX;
            y += stepY;
        }
    }

    private static boolean isWide(int point) {
        return point >= FIRST_WIDE || point == '“' || point == '”' || point == '—' || point == '…';
    }
}
