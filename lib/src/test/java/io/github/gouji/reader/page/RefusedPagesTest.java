package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Pages that say nothing, or too much. */
class RefusedPagesTest {

    private static void assertRefused(ThrowingCallable reading, Problem problem) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    @Test
    void blankPagesAreEmpty() {
        assertRefused(() -> new DrawnPages().page().blocks(), Problem.EMPTY);
    }

    @Test
    void picturesAloneAreAScan() {
        DrawnPages pages = new DrawnPages();
        pages.canvas().picture(new Box(0, 0, 500, 800));

        assertRefused(pages::blocks, Problem.ONLY_PICTURES);
    }

    @Test
    void scanWithPageNumbersIsAScan() {
        DrawnPages pages = new DrawnPages().text(290, 810, "- 1 -");
        pages.canvas().picture(new Box(0, 0, 500, 800));

        assertRefused(pages::blocks, Problem.ONLY_PICTURES);
    }

    @Test
    void charactersThatTheFileDoesNotNameAreNotGuessed() {
        assertRefused(
                () -> new DrawnPages().text(100, 100, "报告\uFFFD\uFFFD\uFFFD").blocks(), Problem.NO_CHARACTERS);
    }

    private static DrawnPages lines(String text) {
        DrawnPages pages = new DrawnPages();
        for (int line = 0; line < 10; line++) {
            pages.text(50, 100 + 20 * line, text);
        }
        return pages;
    }

    @Test
    void fontsThatNameOtherCharactersThanTheyShowAreNotBelieved() throws UnreadableException {
        assertRefused(() -> lines("钑㱻頚㬊㧮鏅㩾㪰㺲鳵䌼㺲鳵䑌㽻嶨釱魧鋑䠫").blocks(), Problem.NO_CHARACTERS);
        assertRefused(() -> lines("钑檀頚櫆鏅妤鳵蓥鐉嶩魧鋑頠鵇釱錓醶鮯鱃颲").blocks(), Problem.NO_CHARACTERS);
        assertThat(lines("本机关全年主动公开政府信息四百余条䶮水河畔").blocks()).isNotEmpty();
    }

    @Test
    void textDrawnAsOutlinesIsNoText() {
        DrawnPages pages = new DrawnPages().text(290, 810, "- 1 -");
        for (int i = 0; i < 200; i++) {
            pages.canvas().outline(new Box(50 + i, 100, 60 + i, 110));
        }

        assertRefused(pages::blocks, Problem.NO_CHARACTERS);
    }

    @Test
    void hiddenTextOverItsOwnOutlinesIsRead() throws UnreadableException {
        DrawnPages pages = new DrawnPages().text(100, 100, "正文");
        for (int i = 0; i < 2; i++) {
            double x = 100 + 10 * i;
            pages.canvas().glyph("标题".substring(i, i + 1), x, 60, Direction.RIGHT, 10, 10, Ink.NONE);
            pages.canvas().glyph("暗记".substring(i, i + 1), x, 140, Direction.RIGHT, 10, 10, Ink.NONE);
        }
        pages.canvas().outline(new Box(100, 51, 120, 61));

        assertThat(pages.paragraphs()).containsExactly("标题", "正文");
    }

    @Test
    void pageOfTooManyLinesIsRefused() {
        DrawnPages pages = new DrawnPages().text(100, 100, "图");
        for (int i = 0; i <= 100_000; i++) {
            pages.line(0, i % 800, 50, i % 800);
        }

        assertRefused(pages::blocks, Problem.LIMIT);
    }
}
