package io.github.gouji.document;

import org.jspecify.annotations.Nullable;

/**
 * A picture; it may hold a table that a person sees and no program reads.
 *
 * @param place where it stands
 * @param file the picture itself, kept only where something may read it
 */
public record Picture(Place place, @Nullable FileContent file) implements Block {

    /** A picture that nobody reads. */
    public Picture(Place place) {
        this(place, null);
    }
}
