package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the next line goes on with the paragraph, where a text's margins are, and what stands at a page's edge. */
class ParagraphsTest {

    private static final Margins MARGINS = new Margins(100, 500);

    /** A line of 10 points' size with an opening of one character. */
    private static PageItem.Line line(double left, double right, double y, double size, int segments) {
        return new PageItem.Line(1, new Box(left, y - size, right, y), 0, size, 10, segments, "文字");
    }

    private static PageItem.Line full(double y) {
        return line(100, 500, y, 10, 1);
    }

    private static boolean goesOn(PageItem.Line above, PageItem.Line line) {
        return goesOn(above, line, MARGINS);
    }

    private static boolean goesOn(PageItem.Line above, PageItem.Line line, Margins margins) {
        ParagraphBuilder builder = new ParagraphBuilder(above);
        return builder.isContinuedBy(line, margins);
    }

    @Test
    void lineIsFullWhereTheNextWordDidNotFit() {
        assertThat(goesOn(line(100, 482.1, 100, 10, 1), full(115))).isTrue();
        assertThat(goesOn(line(100, 482.0, 100, 10, 1), full(115))).isFalse();
    }

    @Test
    void lineFurtherInThanACharacterBeginsAnother() {
        assertThat(goesOn(full(100), line(112, 500, 115, 10, 1))).isTrue();
        assertThat(goesOn(full(100), line(112.1, 500, 115, 10, 1))).isFalse();
    }

    @Test
    void lineMuchFurtherDownBeginsAnother() {
        assertThat(goesOn(full(100), full(126))).isTrue();
        assertThat(goesOn(full(100), full(126.1))).isFalse();
    }

    @Test
    void lineInTheMidstOfASentenceMayBeStretchedByAFifth() {
        assertThat(goesOn(full(100), line(100, 500, 115, 12, 1))).isTrue();
        assertThat(goesOn(full(100), line(100, 500, 115, 12.1, 1))).isFalse();
    }

    @Test
    void behindASentenceTheNextSizeOfTypeBeginsAnother() {
        PageItem.Line sentence = new PageItem.Line(1, new Box(100, 90, 500, 100), 0, 10, 10, 1, "文字。");

        assertThat(goesOn(sentence, line(100, 500, 115, 11.2, 1))).isTrue();
        assertThat(goesOn(sentence, line(100, 500, 115, 11.3, 1))).isFalse();
    }

    @Test
    void rowOfThreePartsIsNoSentence() {
        assertThat(goesOn(full(100), line(100, 500, 115, 10, 2))).isTrue();
        assertThat(goesOn(full(100), line(100, 500, 115, 10, 3))).isFalse();
    }

    @Test
    void whereAllLinesAreShortNoneIsFull() {
        assertThat(goesOn(line(100, 200, 100, 10, 1), line(100, 200, 115, 10, 1), new Margins(99.9, 200)))
                .isTrue();
        assertThat(goesOn(line(100, 200, 100, 10, 1), line(100, 200, 115, 10, 1), new Margins(100, 200)))
                .isFalse();
    }

    @Test
    void indentedParagraphHangsWhereItsLastLineBegan() {
        assertThat(hangs(120 + 4.9)).isTrue();
        assertThat(hangs(120 + 5)).isFalse();
    }

    private static boolean hangs(double left) {
        ParagraphBuilder builder = new ParagraphBuilder(line(120, 500, 100, 10, 1));
        builder.add(line(120, 500, 115, 10, 1));
        return builder.isContinuedBy(line(left, 500, 130, 10, 1), MARGINS);
    }

    @Test
    void restOfATitleStandsInTheMiddle() {
        assertThat(goesOn(line(110, 490, 100, 10, 1), line(254.9, 354.9, 115, 10, 1)))
                .isTrue();
        assertThat(goesOn(line(110, 490, 100, 10, 1), line(255, 355, 115, 10, 1)))
                .isFalse();
    }

    @Test
    void firstLineOfATitleStandsInTheMiddleToo() {
        assertThat(goesOn(line(114.9, 494.9, 100, 10, 1), line(250, 350, 115, 10, 1)))
                .isTrue();
        assertThat(goesOn(line(105.1, 485.1, 100, 10, 1), line(250, 350, 115, 10, 1)))
                .isTrue();
        assertThat(goesOn(line(104.9, 481.9, 100, 10, 1), line(250, 350, 115, 10, 1)))
                .isFalse();
    }

    @Test
    void titleWithRoomForItsRestIsWhole() {
        assertThat(goesOn(line(112.9, 487.1, 100, 10, 1), line(250, 350, 115, 10, 1)))
                .isTrue();
        assertThat(goesOn(line(113, 487, 100, 10, 1), line(250, 350, 115, 10, 1)))
                .isFalse();
    }

    /** The margin of ten lines that end at 500, and two that end further right. */
    private static double rightMargin(double first, double second) {
        List<PageItem> lines = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            lines.add(full(100 + 15 * i));
        }
        lines.add(line(100, first, 250, 10, 1));
        lines.add(line(100, second, 265, 10, 1));
        PageContent page = new PageContent(1, new Box(0, 0, 595, 842), lines);
        return new Margins.Book(List.of(page))
                .of(page, (PageItem.Line) lines.get(0))
                .right();
    }

    @Test
    void marginIsWhereTwoLinesEndTogether() {
        assertThat(rightMargin(540, 532)).isEqualTo(540);
        assertThat(rightMargin(540, 531.9)).isEqualTo(500);
    }

    private static final String WORDS = "公开目录重新梳理一遍过时的栏目合并内";

    /** So many lines side by side, the left ones of so many characters. */
    private static List<String> columns(int lines, int shortLines) throws UnreadableException {
        DrawnPages pages = new DrawnPages();
        for (int i = 0; i < lines; i++) {
            pages.text(100, 100 + 15 * i, i < shortLines ? WORDS.substring(0, 9) : WORDS)
                    .text(310, 100 + 15 * i, WORDS);
        }
        return pages.paragraphs();
    }

    @Test
    void columnsOfTextHaveSixFullLines() throws UnreadableException {
        assertThat(columns(6, 0)).containsExactly(WORDS.repeat(6), WORDS.repeat(6));
        assertThat(columns(5, 0)).isNotEqualTo(List.of(WORDS.repeat(5), WORDS.repeat(5)));
    }

    @Test
    void columnOfWhichHalfTheLinesAreShortIsNoText() throws UnreadableException {
        assertThat(columns(13, 6).get(0)).doesNotContain(WORDS + "   ");
        assertThat(columns(12, 6)).anyMatch(text -> text.contains("   "));
    }

    /** Whether a header is left out that stands on so many of the pages, so far from the top, and moves by so much. */
    private static boolean isLeftOut(int on, int pages, double y, double moved) throws UnreadableException {
        DrawnPages drawn = new DrawnPages();
        for (int page = 0; page < pages; page++) {
            if (page > 0) {
                drawn.page();
            }
            if (page < on) {
                drawn.text(200, y + (page % 2) * moved, "云岭镇政府信息公开");
            }
            drawn.text(100, 400, "一二三四五六七八九".charAt(page) + "段到此为止。");
        }
        return drawn.paragraphs().stream().noneMatch(text -> text.contains("云岭镇"));
    }

    @Test
    void headerStandsOnTwoPagesAtLeastAndOnOneInThree() throws UnreadableException {
        assertThat(isLeftOut(2, 6, 40, 0)).isTrue();
        assertThat(isLeftOut(1, 3, 40, 0)).isFalse();
        assertThat(isLeftOut(2, 7, 40, 0)).isFalse();
    }

    @Test
    void headerStandsAtTheSamePlaceOnEveryPage() throws UnreadableException {
        assertThat(isLeftOut(2, 3, 40, 4)).isTrue();
        assertThat(isLeftOut(2, 3, 40, 4.1)).isFalse();
    }

    @Test
    void headerStandsWithinTheMargin() throws UnreadableException {
        double edge = 0.14 * DrawnPages.HEIGHT;

        assertThat(isLeftOut(3, 3, edge - 2.6, 0)).isTrue();
        assertThat(isLeftOut(3, 3, edge - 2.4, 0)).isFalse();
    }

    @Test
    void shortLinesThatChanceToEndTogetherAreNoMargin() throws UnreadableException {
        DrawnPages pages = new DrawnPages().text(100, 100, "二、主动公开政府信息的情况");
        pages.text(100, 120, "五、存在的主要问题及情况").text(100, 140, "解读形式仍较单一，下一步将丰富解读的形式");
        pages.text(100, 160, "六、其他需要报告事项").text(100, 180, "本年度未收取信息处理费，没有其他的事项需要报告");
        pages.text(100, 200, "某县人民政府办公室关于");

        assertThat(pages.paragraphs()).contains("六、其他需要报告事项");
    }
}
