package io.github.gouji.report;

import io.github.gouji.document.Place;
import java.util.Objects;

/**
 * A piece of a report's running text.
 *
 * @param text as written
 * @param place where it stands
 */
public record Passage(String text, Place place) {

    public Passage {
        Objects.requireNonNull(text);
        Objects.requireNonNull(place);
    }
}
