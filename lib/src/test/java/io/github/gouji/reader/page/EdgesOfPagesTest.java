package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands at the edges of pages, and where their text has its margins. */
class EdgesOfPagesTest {

    private static final Box PAGE = new Box(0, 0, 600, 1000);

    private static PageItem.Line line(int page, double left, double right, double y, int column, String text) {
        return new PageItem.Line(page, new Box(left, y - 10, right, y), column, 10, 10, 1, text);
    }

    private static PageItem.Line text(int page, double y, String text) {
        return line(page, 100, 500, y, 0, text);
    }

    private static List<List<String>> left(List<List<PageItem>> pages) {
        List<PageContent> contents = new ArrayList<>();
        for (List<PageItem> items : pages) {
            contents.add(new PageContent(contents.size() + 1, PAGE, items));
        }
        return RunningLines.removedFrom(contents).stream()
                .map(page -> page.items().stream()
                        .filter(PageItem.Line.class::isInstance)
                        .map(item -> ((PageItem.Line) item).text())
                        .toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "- 3 -", "第3页", "第 3 页 共 12 页", "3/12", "第3页/共12页", "— 12 —", "·3·", "3 页"})
    void pageNumberAtTheFootIsLeftOut(String number) {
        assertThat(left(List.of(List.of(text(1, 500, "正文"), text(1, 950, number)))))
                .containsExactly(List.of("正文"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"第三页", "12件", "12345", "20210101", "表3", "3.5"})
    void otherTextAtTheFootIsKept(String text) {
        assertThat(left(List.of(List.of(text(1, 500, "正文"), text(1, 950, text)))))
                .containsExactly(List.of("正文", text));
    }

    @Test
    void numberInTheMidstOfThePageIsText() {
        assertThat(left(List.of(List.of(text(1, 300, "3"), text(1, 500, "正文"), text(1, 700, "4")))))
                .containsExactly(List.of("3", "正文", "4"));
    }

    @ParameterizedTest
    @CsvSource({"140, 869, false, true", "141, 870, true, false"})
    void edgesAreAnEighthOfThePageAndALittle(double top, double bottom, boolean above, boolean below) {
        // lines are as high as their type: 10
        List<String> kept = left(List.of(List.of(text(1, top, "1"), text(1, 500, "正文"), text(1, bottom, "2"))))
                .get(0);

        assertThat(kept.contains("1")).isEqualTo(above);
        assertThat(kept.contains("2")).isEqualTo(below);
    }

    @Test
    void headerAboveAPageNumberIsLeftOutToo() {
        assertThat(left(List.of(
                        List.of(text(1, 30, "1"), text(1, 60, "某县公报"), text(1, 500, "甲段")),
                        List.of(text(2, 30, "2"), text(2, 60, "某县公报"), text(2, 500, "乙段")))))
                .containsExactly(List.of("甲段"), List.of("乙段"));
    }

    @Test
    void footersThatDifferInTheirNumbersOnlyAreRepeated() {
        assertThat(left(List.of(
                        List.of(text(1, 500, "甲段"), text(1, 950, "某县公报2021年1")),
                        List.of(text(2, 500, "乙段"), text(2, 950, "某县公报2021年2")))))
                .containsExactly(List.of("甲段"), List.of("乙段"));
    }

    @Test
    void pictureAtTheEdgeHidesNoPageNumber() {
        assertThat(left(List.of(List.of(
                        new PageItem.Image(1, new Box(0, 0, 600, 20)),
                        text(1, 40, "- 1 -"),
                        text(1, 500, "正文"),
                        text(1, 950, "2"),
                        new PageItem.Image(1, new Box(0, 980, 600, 990))))))
                .containsExactly(List.of("正文"));
    }

    private static Margins margins(List<PageItem> items) {
        PageContent page = new PageContent(1, PAGE, items);
        return new Margins.Book(List.of(page)).of(page, (PageItem.Line) items.get(0));
    }

    @Test
    void marginsAreWhereLinesBeginAndEndTogether() {
        List<PageItem> items = new ArrayList<>();
        items.add(line(1, 80, 420, 90, 0, "甲"));
        for (int i = 0; i < 8; i++) {
            items.add(line(1, 100 + i % 2, 500 - i % 2, 100 + 15 * i, 0, "文"));
        }

        assertThat(margins(items)).isEqualTo(new Margins(100, 500));
    }

    @Test
    void marginsOfALoneLineAreItsEnds() {
        assertThat(margins(List.of(line(1, 80, 420, 90, 0, "甲")))).isEqualTo(new Margins(80, 420));
    }

    @Test
    void noMoreThanAQuarterOfTheLinesReachesBeyondAMargin() {
        assertThat(margins(ends(2, 6)).left()).isEqualTo(100);
        assertThat(margins(ends(3, 6)).left()).isEqualTo(10);
    }

    /** Lines that begin far from each other, left of others that begin at 100. */
    private static List<PageItem> ends(int apart, int together) {
        List<PageItem> items = new ArrayList<>();
        for (int i = 0; i < apart; i++) {
            items.add(line(1, 10 + 20 * i, 500, 100 + 15 * i, 0, "文"));
        }
        for (int i = 0; i < together; i++) {
            items.add(line(1, 100, 500, 300 + 15 * i, 0, "文"));
        }
        return items;
    }

    @Test
    void tenthOfTheLinesMakesAMargin() {
        List<PageItem> items = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            items.add(line(1, 50, 500, 100 + 15 * i, 0, "文"));
        }
        for (int i = 0; i < 18; i++) {
            items.add(line(1, 100, 500, 200 + 15 * i, 0, "文"));
        }
        assertThat(margins(items).left()).isEqualTo(50);

        items.add(line(1, 100, 500, 600, 0, "文"));
        assertThat(margins(items).left()).isEqualTo(100);
    }

    @Test
    void columnsAndPagesOfOtherWidthHaveMarginsOfTheirOwn() {
        PageItem.Line left = line(1, 100, 280, 100, 1, "左");
        PageItem.Line right = line(1, 320, 500, 100, 2, "右");
        PageItem.Line broad = line(2, 100, 900, 100, 1, "宽");
        PageContent page = new PageContent(1, PAGE, List.of(left, right));
        PageContent wide = new PageContent(2, new Box(0, 0, 1000, 600), List.of(broad));
        Margins.Book book = new Margins.Book(List.of(page, wide));

        assertThat(book.of(page, left)).isEqualTo(new Margins(100, 280));
        assertThat(book.of(page, right)).isEqualTo(new Margins(320, 500));
        assertThat(book.of(wide, broad)).isEqualTo(new Margins(100, 900));
    }

    private static String joined(String first, String second) {
        ParagraphBuilder builder = new ParagraphBuilder(text(7, 100, first));
        builder.add(text(8, 115, second));
        assertThat(builder.page()).isEqualTo(7);
        return builder.text();
    }

    @Test
    void wordsOfALatinScriptKeepApartOverLines() {
        assertThat(joined("open", "data")).isEqualTo("open data");
        assertThat(joined("open", "数据")).isEqualTo("open数据");
        assertThat(joined("公开", "data")).isEqualTo("公开data");
        assertThat(joined("12", "34")).isEqualTo("1234");
    }

    @Test
    void lineOnTheNextPageOrInTheNextColumnMayStandHigher() {
        Margins margins = new Margins(100, 500);

        assertThat(new ParagraphBuilder(text(1, 900, "文")).isContinuedBy(text(2, 100, "文"), margins))
                .isTrue();
        assertThat(new ParagraphBuilder(text(1, 100, "文")).isContinuedBy(text(2, 200, "文"), margins))
                .isTrue();
        assertThat(new ParagraphBuilder(text(1, 100, "文")).isContinuedBy(line(1, 100, 500, 200, 1, "文"), margins))
                .isTrue();
        assertThat(new ParagraphBuilder(text(1, 100, "文")).isContinuedBy(text(1, 200, "文"), margins))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"一、总体情况, false", "（一）公开, false", "1.许可, true", "第一部分 概述, false", "一是公开, true", "十分重视, true"})
    void headingBeginsAnotherParagraph(String line, boolean goesOn) {
        assertThat(new ParagraphBuilder(text(1, 100, "文")).isContinuedBy(text(1, 115, line), new Margins(100, 500)))
                .isEqualTo(goesOn);
    }

    @Test
    void paragraphsOfWholePagesKeepTheirPage() throws UnreadableException {
        assertThat(new DrawnPages()
                        .text(100, 400, "甲。")
                        .page()
                        .text(100, 400, "乙。")
                        .blocks())
                .extracting(block -> block.place().toString())
                .containsExactly("第1页", "第2页");
    }
}
