package io.github.gouji.reader.ofd;

import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.page.Direction;
import io.github.gouji.reader.page.Ink;
import io.github.gouji.reader.page.PageCanvas;
import io.github.gouji.text.CharacterWidth;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text object of OFD: characters that its codes place one by one. */
final class OfdText {

    /** A step longer than this many times the usual width leaves a gap: justified text stretches by less. */
    private static final double WIDEST = 1.3;
    /** So many steps tell the size of the characters; one may be a gap between columns. */
    private static final int FEWEST_STEPS = 2;
    /** Characters are no larger than this many times what is written: a larger step is letter-spacing. */
    private static final double LARGEST = 2.5;
    /** Width of digits and Latin letters, in ems, where no steps tell: half an em, and most fonts a little more. */
    private static final double USUAL_NARROW = 0.53;
    /** A narrower step, in ems, is no digit's: digits of text are about half an em wide. */
    private static final double NARROWEST = 0.4;

    /**
     * Where characters go.
     *
     * @param x of the first one
     * @param y baseline of the first one
     * @param deltaX steps to the following ones, as written; {@code null} if they are not
     * @param deltaY steps to the following ones, as written; {@code null} if they are not
     */
    record Code(
            double x,
            double y,
            @Nullable String deltaX,
            @Nullable String deltaY) {}

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
                xml.attribute("DeltaX"),
                xml.attribute("DeltaY"));
    }

    void draw(Code code, String characters, PageCanvas canvas) {
        x = code.x;
        y = code.y;
        int[] points = printed(characters);
        double[] deltaX = OfdNumbers.deltas(code.deltaX, points.length);
        double[] deltaY = OfdNumbers.deltas(code.deltaY, points.length);
        boolean[] wide = new boolean[points.length];
        for (int i = 0; i < points.length; i++) {
            wide[i] = CharacterWidth.isWideInChinese(points[i]);
        }
        double pitch = pitch(wide, deltaX);
        double narrow = narrowStep(wide, deltaX, pitch * widening);
        double scale = frame.scale();
        double printedSize = pitch * frame.heightScale();
        for (int i = 0; i < points.length; i++) {
            double em = wide[i] ? pitch * widening : narrow;
            double stepX = i < deltaX.length ? deltaX[i] : 0;
            double stepY = i < deltaY.length ? deltaY[i] : 0;
            if (deltaX.length == 0 && deltaY.length == 0) {
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
                    width * scale,
                    printedSize,
                    ink);
            x += stepX;
            y += stepY;
        }
    }

    /** The characters but for line breaks and tabulators. */
    private static int[] printed(String characters) {
        int[] points = new int[characters.length()];
        int count = 0;
        for (int i = 0; i < characters.length(); i += Character.charCount(characters.codePointAt(i))) {
            int point = characters.codePointAt(i);
            if (point != '\n' && point != '\r' && point != '\t') {
                points[count++] = point;
            }
        }
        return Arrays.copyOf(points, count);
    }

    /**
     * The size of the characters as their steps tell: some makers write one size for all text and leave it to the steps
     * to place larger characters.
     */
    private double pitch(boolean[] wide, double[] steps) {
        double[] between = steps(wide, steps, true);
        double median = between.length < FEWEST_STEPS ? size : between[between.length / 2] / widening;
        return median > size && median <= LARGEST * size ? median : size;
    }

    /** How wide a digit or Latin letter is, as steps between them tell. */
    private static double narrowStep(boolean[] wide, double[] steps, double em) {
        double[] narrow = steps(wide, steps, false);
        double median = narrow.length == 0 ? 0 : narrow[narrow.length / 2];
        return median >= NARROWEST * em && median <= em ? median : USUAL_NARROW * em;
    }

    /** The steps between two wide, or two narrow, characters, sorted. */
    private static double[] steps(boolean[] wide, double[] steps, boolean wanted) {
        double[] between = new double[steps.length];
        int count = 0;
        for (int i = 0; i < steps.length && i + 1 < wide.length; i++) {
            if (wide[i] == wanted && wide[i + 1] == wanted) {
                between[count++] = steps[i];
            }
        }
        double[] sorted = Arrays.copyOf(between, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
