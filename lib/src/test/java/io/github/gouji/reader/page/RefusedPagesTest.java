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
                () -> new DrawnPages().text(100, 100, "报告\uFFFD\uFFFD\uFFFD").blocks(), Problem.UNSUPPORTED);
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
