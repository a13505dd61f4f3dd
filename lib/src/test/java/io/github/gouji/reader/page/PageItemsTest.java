package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Block;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Picture;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In which order the text, the tables and the pictures of a page are read. */
class PageItemsTest {

    private final DrawnPages pages = new DrawnPages();

    private PageItemsTest text(double x, double y, String text) {
        pages.text(x, y, text);
        return this;
    }

    private PageItemsTest table(double left, double top) {
        pages.grid(new double[] {left, left + 60, left + 100}, new double[] {top, top + 20, top + 40})
                .text(left + 5, top + 14, "规章")
                .text(left + 65, top + 14, "1");
        return this;
    }

    private PageItemsTest frame(double left, double top, double right, double bottom) {
        pages.grid(new double[] {left, (left + right) / 2, right}, new double[] {top, bottom});
        return this;
    }

    private PageItemsTest picture(double left, double top) {
        pages.canvas().picture(new Box(left, top, left + 200, top + 150));
        return this;
    }

    private List<String> read() throws UnreadableException {
        return pages.blocks().stream().map(PageItemsTest::told).toList();
    }

    private static String told(Block block) {
        if (block instanceof Table table) {
            return "表" + table.cells().get(0).text();
        }
        return block instanceof Picture ? "图" : ((Paragraph) block).text();
    }

    @Test
    void pageIsReadFromTopToBottom() throws UnreadableException {
        text(100, 500, "四。").picture(100, 300).table(100, 150).text(100, 100, "一。");

        assertThat(read()).containsExactly("一。", "表规章", "图", "四。");
    }

    @Test
    void cellsOfAFrameAreReadOneAfterTheOtherBetweenTheTextAround() throws UnreadableException {
        text(60, 90, "上。")
                .frame(50, 100, 550, 400)
                .table(70, 150)
                .text(70, 130, "左一。")
                .text(70, 300, "左二。");
        text(320, 120, "右一。").text(320, 350, "右二。").text(60, 430, "下。");

        assertThat(read()).containsExactly("上。", "左一。", "表规章", "左二。", "右一。", "右二。", "下。");
    }

    @Test
    void pictureInAFrameIsReadThere() throws UnreadableException {
        frame(50, 100, 550, 500)
                .table(70, 150)
                .picture(320, 200)
                .text(320, 120, "右一。")
                .text(320, 400, "右二。");
        text(70, 300, "左。").text(60, 600, "下。");

        assertThat(read()).containsExactly("表规章", "左。", "右一。", "图", "右二。", "下。");
    }

    @Test
    void frameInAFrameIsReadOnce() throws UnreadableException {
        frame(20, 50, 580, 700).text(30, 70, "外。");
        frame(30, 100, 290, 500).table(45, 150).text(40, 120, "内左。").text(170, 120, "内右。");

        assertThat(read()).contains("外。", "内左。", "内右。", "表规章").doesNotHaveDuplicates();
    }

    @Test
    void framesAtThePagesEndAreReadLast() throws UnreadableException {
        text(60, 60, "上。").frame(50, 400, 550, 700).table(70, 450).text(320, 420, "右。");

        assertThat(read()).containsExactly("上。", "表规章", "右。");
    }

    @Test
    void paintedAreasPartRowsLikeLines() throws UnreadableException {
        for (double y : new double[] {85, 118}) {
            pages.canvas().fill(new Box(95, y, 450, y + 16), Ink.PALE);
        }
        text(100, 100, "规章").text(300, 100, "1").text(400, 100, "2");
        text(100, 112, "的件数").text(100, 124, "行政").text(100, 136, "处罚");
        text(300, 130, "3").text(400, 130, "4");

        assertThat(pages.rows())
                .containsExactly(List.of("规章", "1", "2"), List.of("的件数", "", ""), List.of("行政\n处罚", "3", "4"));
    }

    @Test
    void spacedTitleIsOneWord() throws UnreadableException {
        pages.spaced(100, 100, 20, "年度报告");

        assertThat(read()).containsExactly("年度报告");
    }

    @Test
    void columnsOfTextKeepToTheirOwnMargins() throws UnreadableException {
        String words = "公开目录重新梳理一遍过时的栏目合并内";
        for (int i = 0; i < 7; i++) {
            text(100, 100 + 15 * i, words).text(310, 100 + 15 * i, words);
        }
        pages.canvas().picture(new Box(310, 400, 500, 600));
        text(100, 85, "第一行自成一段。");

        assertThat(read()).containsExactly("第一行自成一段。", words.repeat(7), words.repeat(7), "图");
    }
}
