package io.github.gouji.annotation;

import io.github.gouji.document.Place;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said or shown at one place of a file.
 *
 * @param place where, as the reader of the file tells places; text whose place is unknown or cannot be found stands at
 *     the start of the file
 * @param text what, free of control characters; empty if the place is only shaded
 * @param shade how the cell stands out that the place is; {@code null} if it does not
 * @param urgent whether it is an error: a file opens at the first that is
 */
public record Remark(Place place, String text, @Nullable Shade shade, boolean urgent) {

    public Remark {
        Objects.requireNonNull(place);
        Objects.requireNonNull(text);
        if (text.isEmpty() && shade == null) {
            throw new IllegalArgumentException("nothing to say or to show");
        }
    }

    /** A comment without a shade that is no error. */
    public static Remark note(Place place, String text) {
        return new Remark(place, text, null, false);
    }

    /** A shade without a comment. */
    public static Remark shade(Place place, Shade shade, boolean urgent) {
        return new Remark(place, "", shade, urgent);
    }
}
