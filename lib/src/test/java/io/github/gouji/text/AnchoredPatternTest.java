package io.github.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchoredPatternTest {

    @ParameterizedTest
    @CsvSource({
        "'(\\d{1,2}-)?\\d{1,2}[./]\\d{1,2}(?!\\d)', 0",
        "'(\\d{1,2}-)?\\d{1,2}[./]\\d{1,2}(?!\\d)', 1",
        "'\\d\\s{0,3}[./]\\s{0,3}\\d', 1",
        "'[年月]?\\d{2}[./]', 2",
        "'\\d*[./]|[./]\\d{1,3}', 0"
    })
    void findsWhatThePatternAloneFinds(String pattern, int numerals) {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(random.nextInt(60), 0, 8)
                    .mapToObj(sign -> "12.3/-年 ".substring(sign, sign + 1))
                    .reduce("", String::concat);
            assertThat(spans(new AnchoredPattern(pattern, "./", numerals, 60).in(text)))
                    .as(text)
                    .isEqualTo(spans(
                            Pattern.compile(pattern).matcher(text).results().toList()));
        }
    }

    @ParameterizedTest
    @CsvSource({"'(\\d{1,2}-)?\\d{1,2}[./]\\d{1,2}(?!\\d)', 1", "'[年月]?\\d{2}[./]', 2", "'\\d{0,5}[./]|[./]\\d{1,3}', 0"
    })
    void findsTheSameInTextsFarLongerThanAMatch(String pattern, int numerals) {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(random.nextInt(300), 0, 8 + i % 12)
                    .mapToObj(sign -> "12.3/-年            ".substring(sign, sign + 1))
                    .reduce("", String::concat);
            assertThat(spans(new AnchoredPattern(pattern, "./", numerals, 8).in(text)))
                    .as(text)
                    .isEqualTo(spans(
                            Pattern.compile(pattern).matcher(text).results().toList()));
        }
    }

    private static List<String> spans(List<MatchResult> found) {
        return found.stream().map(match -> match.start() + "–" + match.end()).toList();
    }
}
