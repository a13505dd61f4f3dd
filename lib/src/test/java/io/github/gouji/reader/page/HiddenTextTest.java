package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Characters that nobody sees: painted over, white on white, or not painted at all. */
class HiddenTextTest {

    private static final Box PATCH = new Box(108, 90, 132, 104);

    /** Four characters from 100 to 140 on the baseline 100, that a patch covers in part. */
    private static List<String> patched(Box patch) throws UnreadableException {
        DrawnPages pages = new DrawnPages().text(100, 100, "甲乙丙丁").text(100, 300, "其他");
        pages.canvas().cover(patch, Ink.PALE);
        return pages.text(100, 400, "完").paragraphs();
    }

    @Test
    void charactersBelowAPatchAreNotRead() throws UnreadableException {
        assertThat(patched(PATCH)).containsExactly("甲   丁", "其他", "完");
    }

    @Test
    void patchBesideTheTextHidesNothing() throws UnreadableException {
        assertThat(patched(new Box(108, 110, 122, 130))).startsWith("甲乙丙丁");
        assertThat(patched(new Box(108, 60, 122, 90))).startsWith("甲乙丙丁");
        assertThat(patched(new Box(300, 90, 320, 104))).startsWith("甲乙丙丁");
    }

    @ParameterizedTest
    @CsvSource({"96.3, 104, true", "96.5, 104, false", "90, 96.5, true", "90, 96.3, false"})
    void characterIsHiddenIfItsMiddleIs(double top, double bottom, boolean hidden) throws UnreadableException {
        assertThat(patched(new Box(100, top, 140, bottom)).contains("甲乙丙丁")).isNotEqualTo(hidden);
    }

    @Test
    void textPrintedOnAPatchIsRead() throws UnreadableException {
        DrawnPages pages = new DrawnPages().text(100, 100, "旧旧");
        pages.canvas().cover(new Box(95, 88, 125, 105), Ink.PALE);

        assertThat(pages.text(100, 100, "新文").paragraphs()).containsExactly("新文");
    }

    @Test
    void groundOfACellHidesNothing() throws UnreadableException {
        DrawnPages pages = new DrawnPages().text(100, 100, "甲乙");
        pages.canvas().fill(new Box(95, 88, 125, 105), Ink.PALE);

        assertThat(pages.paragraphs()).containsExactly("甲乙");
    }

    @Test
    void patchesHideWhateverTheOrderOfDrawing() throws UnreadableException {
        DrawnPages pages = new DrawnPages();
        for (int line = 9; line >= 0; line--) {
            pages.text(100, 100 + 20 * line, "一二三四五六七八九十".charAt(line) + "行");
        }
        pages.canvas().cover(new Box(95, 148, 125, 165), Ink.PALE);

        assertThat(pages.paragraphs()).hasSize(9).doesNotContain("四行").contains("三行", "五行");
    }

    @Test
    void whiteTextIsReadOnDarkGroundOnly() throws UnreadableException {
        DrawnPages pages = new DrawnPages().text(100, 100, "正文");
        pages.canvas().fill(new Box(90, 180, 300, 210), Ink.PALE);
        pages.canvas().glyph("题", 100, 200, Direction.RIGHT, 10, 10, Ink.PALE);

        assertThat(pages.paragraphs()).containsExactly("正文");
    }

    /** Hidden text at 100, 60, ten points high, over an outline. */
    private static boolean isShown(Box outline) throws UnreadableException {
        DrawnPages pages = new DrawnPages().text(100, 300, "正文");
        pages.canvas().glyph("标", 100, 60, Direction.RIGHT, 10, 10, Ink.NONE);
        pages.canvas().outline(outline);
        return pages.paragraphs().contains("标");
    }

    @Test
    void hiddenCharacterShowsThroughAnOutlineOfItsHeight() throws UnreadableException {
        assertThat(isShown(new Box(101, 51, 109, 61))).isTrue();
        assertThat(isShown(new Box(101, 45, 109, 65))).isTrue();
        assertThat(isShown(new Box(101, 44.9, 109, 65))).isFalse();
    }

    @Test
    void outlineLiesAroundTheMiddleOfItsCharacter() throws UnreadableException {
        assertThat(isShown(new Box(106, 51, 109, 61))).isTrue();
        assertThat(isShown(new Box(106.1, 51, 109, 61))).isFalse();
        assertThat(isShown(new Box(96, 51, 104, 61))).isTrue();
        assertThat(isShown(new Box(96, 51, 103.9, 61))).isFalse();
        assertThat(isShown(new Box(101, 30, 109, 40))).isFalse();
    }

    @Test
    void outlineIsFoundWhereverItBegins() throws UnreadableException {
        assertThat(isShown(new Box(101, 46, 109, 57))).isTrue();
        assertThat(isShown(new Box(101, 55, 109, 66))).isTrue();
        assertThat(isShown(new Box(101, 48, 109, 60))).isTrue();
    }
}
