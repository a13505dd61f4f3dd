package io.github.gouji.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLineTest {

    @Test
    void noLineIsWiderThanEightyColumnsAndLaterOnesHang() {
        String text = TextLine.of("第三表“自然人”列：新收6＋上年结转5＝11，办理总计6＋结转0＝6，相差5。".repeat(5), 4, 6);
        assertThat(text.lines())
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> assertThat(TextLine.width(line)).isLessThanOrEqualTo(80));
        assertThat(text.lines().findFirst().orElseThrow()).startsWith("    第三表");
        assertThat(text.lines().skip(1)).allSatisfy(line -> assertThat(line).matches(" {6}\\S.*"));
    }

    @Test
    void aChineseCharacterTakesTwoColumnsAndAColourNone() {
        assertThat(TextLine.width("勾稽A1")).isEqualTo(6);
        assertThat(TextLine.width("“→·”")).isEqualTo(8);
        String coloured = new Ink(true).paint(Ink.Style.BAD, "错".repeat(40));
        assertThat(TextLine.of(coloured, 0, 6)).isEqualTo(coloured + "\n");
    }

    @Test
    void wordsAndNumbersStayWholeAndNoLineBeginsWithAComma() {
        String text = TextLine.of("合".repeat(38) + "123456789，计", 0, 2);
        assertThat(text).isEqualTo("合".repeat(38) + "\n  123456789，计\n");
        assertThat(TextLine.of("合".repeat(40) + "，计", 0, 2)).isEqualTo("合".repeat(39) + "\n  合，计\n");
    }

    @Test
    void aPathLongerThanALineIsBrokenAnywhere() {
        String path = "/folder".repeat(30);
        String text = TextLine.of(path, 0, 6);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(text.replace("\n", "").replace(" ", "")).isEqualTo(path);
    }

    @Test
    void foreignTextShowsNothingInvisible() {
        assertThat(PlainText.of("甲\u200B镇\uFEFF政\u00AD府\u2066\u3164\u034F\u001B[2J"))
                .isEqualTo("甲镇政府 [2J");
    }
}
