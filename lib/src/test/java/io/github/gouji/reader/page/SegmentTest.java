package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of lines: where they stand, what of them keeps together, and the lines that they make up. */
class SegmentTest {

    /** Characters of 10 points one behind the other from 100 on; blanks are printed. */
    private static List<Glyph> glyphs(String text) {
        return glyphs(text, 100, 100, 10);
    }

    private static List<Glyph> glyphs(String text, double x, double baseline, double size) {
        List<Glyph> glyphs = new ArrayList<>();
        double at = x;
        for (String character : text.split("")) {
            double width = DrawnPages.widthOf(character, size);
            glyphs.add(new Glyph(character, at, baseline, width, size));
            at += width;
        }
        return glyphs;
    }

    private static TextLine line(String text) {
        return TextLine.of(glyphs(text)).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "政府信息, 10",
        "政，府信息, 20",
        "政）。府, 30",
        "（政府, 20",
        "（一）政府, 30",
        "2021年, 20",
        "PDF文件, 15",
        "12.5%的, 25",
        "政12, 10",
        "12政, 10",
        "政, 10",
        "a 1, 5"
    })
    void openingIsWhatNoLineBreakParts(String text, double width) {
        assertThat(line(text).opening()).isEqualTo(width);
    }

    @Test
    void partKnowsWhereItStands() {
        Segment segment = new Segment(glyphs("政府12", 100, 200, 10), 0);

        assertThat(segment.left()).isEqualTo(100);
        assertThat(segment.right()).isEqualTo(130);
        assertThat(segment.centre()).isEqualTo(115);
        assertThat(segment.middle()).isEqualTo(196.4);
        assertThat(segment.text()).isEqualTo("政府12");
    }

    @Test
    void printedBlankIsABlankHoweverNarrow() {
        List<Glyph> glyphs = glyphs("甲乙");
        glyphs.add(new Glyph(" ", 120, 100, 1, 10));
        glyphs.add(new Glyph("1", 121, 100, 5, 10));

        assertThat(TextLine.of(glyphs).get(0).text()).isEqualTo("甲乙 1");
    }

    @Test
    void cutPartsAndJoinedOnesAreTheSameText() {
        Segment segment = new Segment(glyphs("甲乙丙丁"), 0.1);

        List<Segment> parts = segment.cut((glyph, next) -> next.text().equals("丙"));

        assertThat(parts).extracting(Segment::text).containsExactly("甲乙", "丙丁");
        assertThat(parts).extracting(Segment::usualGap).containsOnly(0.1);
        assertThat(parts.get(0).joined(parts.get(1)).text()).isEqualTo("甲乙丙丁");
        assertThat(parts.get(0).joined(parts.get(1)).usualGap()).isEqualTo(0.1);
        assertThat(segment.cut((glyph, next) -> false)).containsExactly(segment);
    }

    @Test
    void gapIsMeasuredByTheLargerType() {
        assertThat(Segment.gap(new Glyph("甲", 100, 100, 10, 10), new Glyph("乙", 120, 100, 20, 20)))
                .isEqualTo(0.5);
        assertThat(Segment.gap(new Glyph("乙", 100, 100, 20, 20), new Glyph("甲", 130, 100, 10, 10)))
                .isEqualTo(0.5);
    }

    @Test
    void blanksAloneFormNoLine() {
        assertThat(TextLine.of(glyphs("  　"))).isEmpty();
        assertThat(TextLine.of(List.of())).isEmpty();
    }

    @Test
    void linesComeFromTopToBottomAndFromLeftToRight() {
        List<Glyph> glyphs = new ArrayList<>(glyphs("下行", 100, 130, 10));
        glyphs.addAll(glyphs("右", 110, 100, 10));
        glyphs.addAll(glyphs("左", 100, 100, 10));

        assertThat(TextLine.of(glyphs)).extracting(TextLine::text).containsExactly("左右", "下行");
    }

    @Test
    void lineIsAroundItsParts() {
        List<Glyph> glyphs = new ArrayList<>(glyphs("标签", 100, 200, 10));
        glyphs.addAll(glyphs("12", 300, 200, 10));
        TextLine line = TextLine.of(glyphs).get(0);

        assertThat(line.text()).isEqualTo("标签   12");
        assertThat(line.left()).isEqualTo(100);
        assertThat(line.right()).isEqualTo(310);
        assertThat(line.width()).isEqualTo(210);
        assertThat(line.baseline()).isEqualTo(200);
        assertThat(line.box()).isEqualTo(new Box(100, 190, 310, 202.5));
    }

    @Test
    void sizeIsThatOfMostCharacters() {
        List<Glyph> glyphs = new ArrayList<>(glyphs("大", 100, 100, 20));
        glyphs.addAll(glyphs("小小小", 120, 100, 10));

        assertThat(TextLine.of(glyphs).get(0).size()).isEqualTo(10);
        assertThat(TextLine.of(glyphs("甲乙")).get(0).size()).isEqualTo(10);
    }

    @Test
    void linesSideBySideAreOneFromLeftToRight() {
        TextLine right = TextLine.of(glyphs("12", 300, 203, 10)).get(0);
        TextLine left = TextLine.of(glyphs("标签", 100, 200, 10)).get(0);

        assertThat(right.beside(left).text()).isEqualTo("标签   12");
    }

    @Test
    void titleOfLettersOrDigitsKeepsItsGaps() {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            glyphs.add(new Glyph(String.valueOf(i), 100 + 30 * i, 100, 5, 10));
        }
        TextLine digits = TextLine.of(glyphs).get(0);
        assertThat(digits.withoutSpacing().segments()).hasSize(4);

        glyphs.set(0, new Glyph("甲", 100, 100, 5, 10));
        glyphs.set(1, new Glyph("乙", 130, 100, 5, 10));
        assertThat(TextLine.of(glyphs).get(0).withoutSpacing().segments()).hasSize(4);

        glyphs.set(2, new Glyph("丙", 160, 100, 5, 10));
        assertThat(TextLine.of(glyphs).get(0).withoutSpacing().segments()).hasSize(1);
    }

    @Test
    void charactersKnowTheirMeasures() {
        Glyph glyph = new Glyph("8", 100, 200, 5, 10);

        assertThat(glyph.top()).isEqualTo(192.8);
        assertThat(glyph.centreX()).isEqualTo(102.5);
        assertThat(glyph.centreY()).isEqualTo(196.4);
        assertThat(glyph.afterBlank()).isFalse();
        assertThat(glyph.blankBefore().afterBlank()).isTrue();
        assertThat(glyph.blankBefore().right()).isEqualTo(105);
    }

    @ParameterizedTest
    @CsvSource({"8, true", "８, true", "甲, false", "88, false", "二, false", "., false"})
    void digitIsOneCharacter(String text, boolean digit) {
        assertThat(new Glyph(text, 0, 0, 5, 10).isDigit()).isEqualTo(digit);
    }

    @ParameterizedTest
    @CsvSource({"' ', true", "'　', true", "'\u00A0', true", "甲, false", "'a b', false"})
    void blanksOfAllKindsAreBlank(String text, boolean blank) {
        assertThat(new Glyph(text, 0, 0, 5, 10).isBlank()).isEqualTo(blank);
    }

    @Test
    void readingOrderIsByLineAndThenFromTheLeft() {
        Glyph first = new Glyph("一", 100, 100, 10, 10);
        Glyph second = new Glyph("二", 120, 100, 10, 10);
        Glyph third = new Glyph("三", 90, 120, 10, 10);

        assertThat(Glyph.sorted(List.of(third, second, first), Glyph.IN_READING_ORDER))
                .containsExactly(first, second, third);
        assertThat(Glyph.sorted(List.of(first, second, third), Glyph.IN_READING_ORDER))
                .containsExactly(first, second, third);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 0", "100.5, 1", "110, 1", "120, 2", "120.5, 3"})
    void firstCharacterFromAHeightOn(double y, int index) {
        List<Glyph> glyphs = List.of(
                new Glyph("一", 100, 100, 10, 10), new Glyph("二", 100, 110, 10, 10), new Glyph("三", 100, 120, 10, 10));

        assertThat(Glyph.firstFrom(y, glyphs)).isEqualTo(index);
    }
}
