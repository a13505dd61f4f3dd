package io.github.gouji.rule.narrative;

import java.util.List;

/**
 * A passage of prose.
 *
 * @param sentences its sentences in order
 * @param startsWithMark whether it starts with a list mark, such as {@code （二）}
 */
record ProsePassage(List<Sentence> sentences, boolean startsWithMark) {

    ProsePassage {
        sentences = List.copyOf(sentences);
    }

    /** Its numbers in order. */
    List<Mention> mentions() {
        return sentences.stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .toList();
    }
}
