package io.github.gouji.rule.narrative;

import java.util.List;

/**
 * A passage of prose.
 *
 * @param sentences its sentences in order
 * @param mentions its numbers in order
 * @param startsWithMark whether it starts with a list mark, such as {@code （二）}
 */
record ProsePassage(List<Sentence> sentences, List<Mention> mentions, boolean startsWithMark) {

    ProsePassage(List<Sentence> sentences, boolean startsWithMark) {
        this(
                List.copyOf(sentences),
                sentences.stream()
                        .flatMap(sentence -> sentence.mentions().stream())
                        .toList(),
                startsWithMark);
    }
}
