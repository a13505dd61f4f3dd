package io.github.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @Test
    void eachSentenceKeepsItsEndAndTheRestIsOne() {
        assertThat(Sentences.of("收到2件；办结2件。\n未收费")).containsExactly("收到2件；", "办结2件。", "\n", "未收费");
        assertThat(Sentences.of("办结2件。")).containsExactly("办结2件。");
        assertThat(Sentences.of("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"办结。", "办结。” ", "如下：", "办结；\u3000", "（办结！）"})
    void suchALineCloses(String line) {
        assertThat(Sentences.closes(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "办结", "收到，", "。办结"})
    void suchALineGoesOn(String line) {
        assertThat(Sentences.closes(line)).isFalse();
    }

    @Test
    void aSemicolonIsNoFullStop() {
        assertThat(Sentences.endsWithFullStop("收到2件；")).isFalse();
        assertThat(Sentences.endsWithFullStop("收到2件。）")).isTrue();
    }
}
