package io.github.gouji.rule.years;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Reports;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NarrativeSketchTest {

    /** A text of random Han characters: two of different seeds share no run of five. */
    private static String text(int seed, int length) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('一' + random.nextInt(20_000)));
        }
        return text.toString();
    }

    private static NarrativeSketch sketch(String text) {
        return NarrativeSketch.of(Reports.sound(2023).section(1, text).build(), DuplicateRule.OVERVIEW);
    }

    private static double likeness(String one, String other) {
        return sketch(one).likeness(sketch(other));
    }

    @Test
    void shortTextsAreExactToThePiece() {
        String text = text(1, 304);
        assertThat(likeness(text, text)).isEqualTo(1);
        assertThat(likeness(text, text(2, 304))).isZero();
        // 300 pieces and the first 150 of them
        assertThat(likeness(text, text.substring(0, 154))).isEqualTo(0.5);
    }

    @Test
    void longTextsAreEstimatedToAFewPercent() {
        String common = text(3, 8_500);
        double likeness = likeness(common + text(4, 750), common + text(5, 750));
        assertThat(likeness).isCloseTo(0.85, Offset.offset(0.06));
    }

    @Test
    void neitherHugeTextsNorSmallOnesAreAlikeByChance() {
        assertThat(likeness(text(6, 150_000), text(7, 150_000))).isLessThan(0.1);
        assertThat(likeness(text(6, 150), text(7, 150_000))).isLessThan(0.1);
    }

    @Test
    void numbersAndSignsAreLeftOut() {
        String text = text(8, 200);
        assertThat(likeness("2023年，" + text, "2022年：" + text)).isEqualTo(1);
    }

    @Test
    void formulaIsTooShortToCompare() {
        assertThat(sketch(text(9, 149)).isLongEnough()).isFalse();
        assertThat(sketch(text(9, 150)).isLongEnough()).isTrue();
    }
}
