package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Picture;
import io.github.gouji.document.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paragraphs from lines, and what is left out around them. */
class RunningTextTest {

    /** Forty characters: a full line between margins of 97.5 points. */
    private static final String FULL = "全镇坚持把群众看得见找得到用得上作为公开的尺子公开目录重新梳理一遍过时的栏目合并";

    private static final double LEFT = 97.5;

    private static DrawnPages full(DrawnPages pages, double y) {
        return pages.text(LEFT, y, FULL);
    }

    @Test
    void linesThatReachTheMarginGoOn() throws UnreadableException {
        DrawnPages pages = full(new DrawnPages(), 100);
        full(pages, 115).text(LEFT, 130, "内容按月更换。");

        assertThat(pages.paragraphs()).containsExactly(FULL + FULL + "内容按月更换。");
    }

    @Test
    void indentBeginsAParagraph() throws UnreadableException {
        DrawnPages pages = full(new DrawnPages(), 100);
        full(pages, 115).text(LEFT + 20, 130, FULL.substring(2)).text(LEFT, 145, "完。");

        assertThat(pages.paragraphs()).containsExactly(FULL + FULL, FULL.substring(2) + "完。");
    }

    @Test
    void headingStaysAlone() throws UnreadableException {
        DrawnPages pages = full(new DrawnPages(), 100);
        full(pages, 115).text(LEFT, 130, "六、其他需要报告的事项").text(LEFT, 145, "无。");

        assertThat(pages.paragraphs()).containsExactly(FULL + FULL, "六、其他需要报告的事项", "无。");
    }

    @Test
    void paragraphGoesOnOverThePage() throws UnreadableException {
        DrawnPages pages = full(new DrawnPages(), 750);
        full(pages, 765).text(290, 800, "- 1 -");
        full(pages.page(), 100).text(LEFT, 115, "完。").text(290, 800, "- 2 -");

        assertThat(pages.paragraphs()).containsExactly(FULL + FULL + FULL + "完。");
    }

    @Test
    void titleOnTwoLinesIsOne() throws UnreadableException {
        DrawnPages pages = full(full(new DrawnPages(), 200), 215);
        pages.size(20).centred(LEFT, LEFT + 400, 100, "清河县云岭镇人民政府二〇二一年政府信息").centred(LEFT, LEFT + 400, 130, "公开工作年度报告");

        assertThat(pages.paragraphs()).first().isEqualTo("清河县云岭镇人民政府二〇二一年政府信息公开工作年度报告");
    }

    @Test
    void spacedLettersAreOneWord() throws UnreadableException {
        assertThat(new DrawnPages().spaced(100, 100, 18, "云岭镇政府文件").paragraphs())
                .containsExactly("云岭镇政府文件");
        assertThat(new DrawnPages().spaced(100, 100, 3, "云岭镇政府文件").paragraphs()).containsExactly("云岭镇政府文件");
    }

    @Test
    void gapBetweenChineseAndDigitsIsNoBlank() throws UnreadableException {
        DrawnPages pages =
                new DrawnPages().text(100, 100, "截至").text(122.5, 100, "2021").text(145, 100, "年");

        assertThat(pages.paragraphs()).containsExactly("截至2021年");
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() throws UnreadableException {
        DrawnPages pages = new DrawnPages();
        for (int i = 0; i < 8; i++) {
            pages.text(100, 100 + 15 * i, FULL.substring(0, 18)).text(310, 104 + 15 * i, FULL.substring(20, 38));
        }
        pages.text(100, 220, "左完。").text(310, 224, "右完。");

        assertThat(pages.paragraphs())
                .containsExactly(
                        FULL.substring(0, 18).repeat(8) + "左完。",
                        FULL.substring(20, 38).repeat(8) + "右完。");
    }

    @Test
    void pageNumbersAndRunningHeadersAreLeftOut() throws UnreadableException {
        for (String number : List.of("- %d -", "— %d —", "第%d页", "%d", "第 %d 页 共 3 页", "%d/3")) {
            DrawnPages pages = new DrawnPages();
            for (int page = 1; page <= 3; page++) {
                if (page > 1) {
                    pages.page();
                }
                pages.text(200, 40, "云岭镇政府信息公开")
                        .text(100, 100, "一二三".charAt(page - 1) + FULL.substring(1))
                        .text(100, 115, "第" + "一二三".charAt(page - 1) + "段。")
                        .text(280, 810, number.formatted(page));
            }
            assertThat(pages.paragraphs())
                    .as(number)
                    .containsExactly(
                            "一" + FULL.substring(1) + "第一段。",
                            "二" + FULL.substring(1) + "第二段。",
                            "三" + FULL.substring(1) + "第三段。");
        }
    }

    @Test
    void charactersPrintedTwiceCountOnce() throws UnreadableException {
        DrawnPages pages = new DrawnPages().text(100, 100, "总计110").text(100.4, 100, "总计110");

        assertThat(pages.paragraphs()).containsExactly("总计110");
    }

    @Test
    void radicalsAreTheCharactersThatTheyLookLike() throws UnreadableException {
        assertThat(new DrawnPages().text(100, 100, "⼀、⼈⺠政府⻓").paragraphs()).containsExactly("一、人民政府长");
    }

    @Test
    void watermarkAcrossThePageIsLeftOut() throws UnreadableException {
        DrawnPages pages = new DrawnPages().text(100, 100, "正文。");
        pages.canvas().glyph("样", 200, 400, Direction.of(1, -1), 40, 40, Ink.DARK);

        assertThat(pages.paragraphs()).containsExactly("正文。");
    }

    @Test
    void whiteTextOnWhiteIsLeftOutAndOnColourRead() throws UnreadableException {
        DrawnPages pages = new DrawnPages().text(100, 100, "正文。");
        pages.canvas().glyph("9", 200, 100, Direction.RIGHT, 5, 10, Ink.PALE);
        pages.canvas().fill(new Box(90, 180, 300, 210), Ink.DARK);
        pages.canvas().glyph("题", 100, 200, Direction.RIGHT, 10, 10, Ink.PALE);

        assertThat(pages.paragraphs()).containsExactly("正文。", "题");
    }

    @Test
    void textUnderAScanIsReadIfThereIsNoOther() throws UnreadableException {
        DrawnPages pages = new DrawnPages();
        pages.canvas().picture(new Box(0, 0, DrawnPages.WIDTH, DrawnPages.HEIGHT));
        pages.canvas().glyph("文", 100, 100, Direction.RIGHT, 10, 10, Ink.NONE);

        assertThat(pages.paragraphs()).containsExactly("文");
        assertThat(pages.text(100, 200, "可见的正文").paragraphs()).containsExactly("可见的正文");
    }

    @Test
    void largePictureIsToldAndASealIsNot() throws UnreadableException {
        DrawnPages pages = new DrawnPages().text(100, 100, "附表：");
        pages.canvas().picture(new Box(100, 200, 500, 400));
        pages.canvas().picture(new Box(400, 700, 500, 800));

        assertThat(pages.blocks().stream().filter(Picture.class::isInstance)).hasSize(1);
    }
}
