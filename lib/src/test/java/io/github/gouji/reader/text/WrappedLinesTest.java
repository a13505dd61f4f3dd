package io.github.gouji.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Budget;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a text is hard-wrapped: at which width, how many lines show it, and which lines go on. */
class WrappedLinesTest {

    /** A line of so many columns that ends no sentence. */
    private static String wide(int columns) {
        return "字".repeat(columns / 2) + (columns % 2 == 0 ? "" : "a");
    }

    private static List<TextLine> lines(List<String> texts) throws UnreadableException {
        return TextLine.of(String.join("\n", texts), new Budget(Limits.defaults()));
    }

    private static List<String> times(int count, String line) {
        return Collections.nCopies(count, line);
    }

    @SafeVarargs
    private static boolean isWrapped(List<String>... parts) throws UnreadableException {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return WrappedLines.prevail(lines(all));
    }

    @Test
    void fourFullLinesShowTheWidth() throws UnreadableException {
        assertThat(isWrapped(times(4, wide(60)))).isTrue();
        assertThat(isWrapped(times(3, wide(60)))).isFalse();
    }

    @Test
    void noPageIsNarrowerThanFortyColumns() throws UnreadableException {
        assertThat(isWrapped(times(8, wide(40)))).isTrue();
        assertThat(isWrapped(times(8, wide(39)))).isFalse();
    }

    @Test
    void oneLineInFourIsFull() throws UnreadableException {
        List<String> ragged = new ArrayList<>();
        for (int columns = 41; columns < 41 + 12 * 9; columns += 9) {
            ragged.add(wide(columns));
        }

        assertThat(isWrapped(times(4, wide(160)), ragged)).isTrue();
        assertThat(isWrapped(times(4, wide(160)), ragged, List.of(wide(150 - 9))))
                .isFalse();
    }

    @Test
    void oneLineInEightMayBeLonger() throws UnreadableException {
        assertThat(isWrapped(times(7, wide(60)), List.of(wide(80)))).isTrue();
        assertThat(isWrapped(times(6, wide(60)), List.of(wide(80)))).isFalse();
    }

    @Test
    void markMayHangOutAtTheEnd() throws UnreadableException {
        assertThat(isWrapped(times(6, wide(60)), times(5, wide(52)), times(2, wide(62))))
                .isTrue();
        assertThat(isWrapped(times(6, wide(60)), times(5, wide(52)), times(2, wide(63))))
                .isFalse();
    }

    @Test
    void halfOfTheFullLinesEndNoSentence() throws UnreadableException {
        String sentence = "字".repeat(29) + "。";

        assertThat(isWrapped(times(4, wide(60)), times(4, sentence))).isTrue();
        assertThat(isWrapped(times(3, wide(60)), times(4, sentence))).isFalse();
    }

    /** Paragraphs of five lines of 60 columns and one more line behind one of so many columns. */
    private static int paragraphs(int columns, String next) throws UnreadableException {
        List<String> texts = new ArrayList<>(times(5, wide(60)));
        texts.add(wide(columns));
        texts.add(next);
        List<TextLine> lines = lines(texts);
        return new WrappedLines(lines, false).paragraphs(lines).size();
    }

    @Test
    void lineEightColumnsShortIsStillFull() throws UnreadableException {
        assertThat(paragraphs(52, "完")).isEqualTo(1);
        assertThat(paragraphs(51, "完")).isEqualTo(2);
    }

    @Test
    void lineIndentedByACharacterBeginsAParagraph() throws UnreadableException {
        assertThat(paragraphs(60, " 完")).isEqualTo(1);
        assertThat(paragraphs(60, "  完")).isEqualTo(2);
    }

    @Test
    void threePiecesMakeARowOfFigures() {
        assertThat(TextLine.endsInFigures("规章 1 2")).isTrue();
        assertThat(TextLine.endsInFigures("规章 2")).isFalse();
        assertThat(TextLine.holdsSeveralFigures("1 2 3")).isTrue();
        assertThat(TextLine.holdsSeveralFigures("1 2")).isFalse();
    }
}
