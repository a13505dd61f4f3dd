package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Upright rectangles, stretches across the page and straight lines: where they are and what they share. */
class BoxTest {

    private static final Box BOX = new Box(10, 20, 40, 60);

    @ParameterizedTest
    @CsvSource({"10, 20, 40, 60", "40, 60, 10, 20", "40, 20, 10, 60", "10, 60, 40, 20"})
    void cornersMayBeGivenInAnyOrder(double x1, double y1, double x2, double y2) {
        assertThat(Box.around(x1, y1, x2, y2)).isEqualTo(BOX);
    }

    @Test
    void boxIsMeasuredInPoints() {
        assertThat(BOX.width()).isEqualTo(30);
        assertThat(BOX.height()).isEqualTo(40);
        assertThat(BOX.area()).isEqualTo(1200);
        assertThat(BOX.centreX()).isEqualTo(25);
        assertThat(BOX.centreY()).isEqualTo(40);
        assertThat(BOX.area2D()).isEqualTo(new Rectangle2D.Double(10, 20, 30, 40));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 20, true",
        "40, 60, true",
        "25, 40, true",
        "9.9, 40, false",
        "40.1, 40, false",
        "25, 19.9, false",
        "25, 60.1, false"
    })
    void edgesBelongToTheBox(double x, double y, boolean inside) {
        assertThat(BOX.contains(x, y)).isEqualTo(inside);
    }

    @Test
    void whatTwoBoxesShareAndCover() {
        Box other = new Box(30, 10, 50, 30);

        assertThat(BOX.intersection(other)).isEqualTo(new Box(30, 20, 40, 30));
        assertThat(BOX.union(other)).isEqualTo(new Box(10, 10, 50, 60));
        assertThat(BOX.grown(2)).isEqualTo(new Box(8, 18, 42, 62));
    }

    @Test
    void boxesApartShareNothing() {
        assertThat(BOX.intersection(new Box(41, 20, 50, 60)).isEmpty()).isTrue();
        assertThat(BOX.intersection(new Box(10, 61, 40, 70)).isEmpty()).isTrue();
        assertThat(BOX.intersection(new Box(40, 20, 50, 60)).isEmpty()).isFalse();
        assertThat(BOX.intersection(new Box(10, 60, 40, 70)).isEmpty()).isFalse();
    }

    @Test
    void spansThatOnlyTouchDoNotMeet() {
        Span span = new Span(10, 20);

        assertThat(span.meets(new Span(19, 30))).isTrue();
        assertThat(span.meets(new Span(0, 11))).isTrue();
        assertThat(span.meets(new Span(20, 30))).isFalse();
        assertThat(span.meets(new Span(0, 10))).isFalse();
    }

    @Test
    void spansAreMadeOfTheirEnds() {
        assertThat(Span.of(List.of(1.0, 2.0, 5.0, 9.0))).containsExactly(new Span(1, 2), new Span(5, 9));
        assertThat(new Span(1, 2).union(new Span(5, 9))).isEqualTo(new Span(1, 9));
        assertThat(new Span(5, 9).centre()).isEqualTo(7);
    }

    @Test
    void lineBeginsAtItsUpperEnd() {
        assertThat(new Ruling(true, 7, 10, 30).top()).isEqualTo(7);
        assertThat(new Ruling(false, 7, 10, 30).top()).isEqualTo(10);
        assertThat(new Ruling(false, 7, 10, 30).length()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "true, 20, 10, 40, true",
        "true, 60, 10, 40, true",
        "true, 19.9, 10, 40, false",
        "true, 60.1, 10, 40, false",
        "true, 30, 9.9, 40, false",
        "true, 30, 10, 40.1, false",
        "false, 10, 20, 60, true",
        "false, 40, 20, 60, true",
        "false, 9.9, 20, 60, false",
        "false, 40.1, 20, 60, false",
        "false, 30, 19.9, 60, false",
        "false, 30, 20, 60.1, false"
    })
    void lineKeepsWithinABox(boolean horizontal, double at, double from, double to, boolean within) {
        assertThat(new Ruling(horizontal, at, from, to).isWithin(BOX)).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"32, 40, true", "32.1, 40, false", "0, 8, true", "0, 7.9, false", "15, 20, true"})
    void linesShareAStretchWithinTheTolerance(double from, double to, boolean shared) {
        assertThat(new Ruling(true, 0, 10, 30).overlaps(from, to, 2)).isEqualTo(shared);
    }

    @ParameterizedTest
    @CsvSource({
        "20, 40, 60, true",
        "8, 40, 60, true",
        "7.9, 40, 60, false",
        "32, 40, 60, true",
        "32.1, 40, 60, false",
        "20, 52, 60, true",
        "20, 52.1, 60, false",
        "20, 40, 48, true",
        "20, 40, 47.9, false"
    })
    void linesOfBothDirectionsMeetWithinTheTolerance(double at, double from, double to, boolean meeting) {
        assertThat(new Ruling(true, 50, 10, 30).meets(new Ruling(false, at, from, to), 2))
                .isEqualTo(meeting);
    }
}
