package io.github.gouji.rule.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.rule.narrative.lexicon.LexiconLines;
import io.github.gouji.rule.narrative.lexicon.LexiconLines.Example;
import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.text.ChineseText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that stand in the lexicon beside its classes. */
class LexiconExamplesTest {

    static List<Example> examples() {
        return LexiconLines.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReadAsTheLexiconSays(Example example) {
        assertThat(Reading.of(example.sentence())).as(example.toString()).isEqualTo(example.reading());
    }

    @ParameterizedTest
    @EnumSource
    void eachClassHasAnExampleWithOneOfItsWords(WordClass words) {
        assertThat(examples())
                .anyMatch(example ->
                        example.of().equals(words.name()) && words.isIn(ChineseText.halfWidth(example.sentence())));
    }
}
