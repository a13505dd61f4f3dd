package io.github.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.text.WordFinder.Hit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFinderTest {

    private static final WordFinder FINDER = new WordFinder("公开", "公开信息", "信息", "开信", "不予公开", "");

    @ParameterizedTest
    @CsvSource({
        "公开, 公开0-2",
        "主动公开。, 公开2-4",
        "不予公开信息, 不予公开0-4 信息4-6",
        "公开信息公开, 公开信息0-4 公开4-6",
        "公开公开, 公开0-2 公开2-4",
        "主动公, ''",
        "'', ''"
    })
    void atEachPlaceTheLongestWordIsFoundAndNoneInsideAnother(String text, String found) {
        assertThat(FINDER.in(text).stream()
                        .map(hit -> hit.word() + hit.start() + "-" + hit.end())
                        .toList())
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found.split(" ")));
        assertThat(FINDER.isIn(text)).isEqualTo(!found.isEmpty());
    }

    @Test
    void theWordThatStartsAtAPlaceIsTheLongest() {
        assertThat(FINDER.at("主动公开信息", 2)).isEqualTo("公开信息");
        assertThat(FINDER.at("主动公开信息", 3)).isEqualTo("开信");
        assertThat(FINDER.at("主动公开信息", 0)).isNull();
        assertThat(FINDER.at("主动公", 2)).isNull();
    }

    @Test
    void aFinderWithoutWordsFindsNothing() {
        assertThat(new WordFinder(List.of("")).in("公开")).isEmpty();
        assertThat(new WordFinder().isIn("公开")).isFalse();
    }

    /** However their first characters lie in the finder's table, and whatever stands between them. */
    @Test
    void eachOfManyWordsIsFound() {
        for (int count = 1; count < 40; count++) {
            for (int step : new int[] {1, 64, 97, 256}) {
                int apart = step;
                List<String> words = IntStream.range(0, count)
                        .mapToObj(i -> (char) ('一' + i * apart) + "件")
                        .toList();
                assertThat(new WordFinder(words).in(String.join("，鿿件", words)))
                        .extracting(Hit::word)
                        .isEqualTo(words);
            }
        }
    }
}
