package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Budget;
import io.github.gouji.document.Limits;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables that lie on their side. */
class TurnedPageTest {

    private static final double[] XS = {100, 200, 250};
    private static final double[] YS = {100, 120, 140};

    @ParameterizedTest
    @EnumSource(
            value = Direction.class,
            names = {"RIGHT", "DOWN", "LEFT", "UP"})
    void tableIsReadWhicheverWayItLies(Direction direction) throws UnreadableException {
        PageCanvas canvas = new PageCanvas(1, 800, 800);
        for (double x : XS) {
            line(canvas, direction, x, YS[0], x, YS[2]);
        }
        for (double y : YS) {
            line(canvas, direction, XS[0], y, XS[2], y);
        }
        text(canvas, direction, 105, 114, "规章");
        text(canvas, direction, 220, 114, "12");
        text(canvas, direction, 105, 134, "许可");
        text(canvas, direction, 220, 134, "34");
        PageRecogniser recogniser = new PageRecogniser(new Budget(Limits.defaults()));
        recogniser.add(canvas);

        List<List<String>> rows = ((Table) recogniser.blocks().get(0))
                .rows().stream()
                        .map(row -> row.stream().map(cell -> cell.text()).toList())
                        .toList();

        assertThat(rows).containsExactly(List.of("规章", "12"), List.of("许可", "34"));
    }

    private static double x(Direction direction, double x, double y) {
        return switch (direction) {
            case DOWN -> 800 - y;
            case LEFT -> 800 - x;
            case UP -> y;
            default -> x;
        };
    }

    private static double y(Direction direction, double x, double y) {
        return switch (direction) {
            case DOWN -> x;
            case LEFT -> 800 - y;
            case UP -> 800 - x;
            default -> y;
        };
    }

    private static void line(PageCanvas canvas, Direction direction, double x1, double y1, double x2, double y2) {
        canvas.line(x(direction, x1, y1), y(direction, x1, y1), x(direction, x2, y2), y(direction, x2, y2));
    }

    private static void text(PageCanvas canvas, Direction direction, double x, double y, String text) {
        double at = x;
        for (String character : text.split("")) {
            double width = DrawnPages.widthOf(character, 10);
            canvas.glyph(character, x(direction, at, y), y(direction, at, y), direction, width, 10, Ink.DARK);
            at += width;
        }
    }
}
