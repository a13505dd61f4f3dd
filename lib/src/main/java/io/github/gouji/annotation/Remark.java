package io.github.gouji.annotation;

import io.github.gouji.document.Place;
import java.util.List;
import java.util.Objects;

/**
 * What is to be said at one place of a file.
 *
 * @param place where, as the reader of the file tells places; one that is unknown or cannot be found stands for the
 *     start of the file
 * @param lines what, a paragraph each, free of control characters; the first one is the heading
 */
public record Remark(Place place, List<String> lines) {

    public Remark {
        Objects.requireNonNull(place);
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("nothing to say");
        }
    }
}
