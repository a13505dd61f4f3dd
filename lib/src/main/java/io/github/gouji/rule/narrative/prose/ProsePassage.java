package io.github.gouji.rule.narrative.prose;

import java.util.List;

/**
 * A passage of prose.
 *
 * @param sentences its sentences in order
 * @param mentions its numbers in order
 * @param startsWithMark whether it starts with a list mark, such as {@code （二）}
 */
public record ProsePassage(List<Sentence> sentences, List<Mention> mentions, boolean startsWithMark) {

    /** A passage of these sentences with the numbers in them. */
    public ProsePassage(List<Sentence> sentences, boolean startsWithMark) {
        this(
                List.copyOf(sentences),
                sentences.stream()
                        .flatMap(sentence -> sentence.mentions().stream())
                        .toList(),
                startsWithMark);
    }
}
