package io.github.gouji.report;

import io.github.gouji.document.Place;
import java.util.Objects;

/**
 * A row's or column's label as a report prints it.
 *
 * @param key the row or column that it stands for
 * @param text as written, without white space
 * @param official as the form has it
 * @param drift how far it is from the form's
 * @param place where it stands
 */
public record LabelReading(FormKey key, String text, String official, Drift drift, Place place) {

    /** How far a label is from the form's. */
    public enum Drift {
        /** The same, but for white space, width and punctuation. */
        NONE,
        /** Shortened or numbered otherwise, but unmistakable. */
        SLIGHT,
        /** Another word, or characters lost inside. */
        ALTERED
    }

    public LabelReading {
        Objects.requireNonNull(key);
        Objects.requireNonNull(text);
        Objects.requireNonNull(official);
        Objects.requireNonNull(drift);
        Objects.requireNonNull(place);
    }
}
