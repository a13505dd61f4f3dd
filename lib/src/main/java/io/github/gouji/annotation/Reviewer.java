package io.github.gouji.annotation;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom programs show as the author of comments, and when they were made.
 *
 * @param name the author
 * @param date the day; {@code null} if comments should not tell it, so that they are the same on any day
 */
public record Reviewer(String name, @Nullable LocalDate date) {

    public Reviewer {
        Objects.requireNonNull(name);
    }
}
