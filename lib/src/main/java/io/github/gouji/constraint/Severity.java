package io.github.gouji.constraint;

import java.util.Locale;

/** How severe a fault is, mildest first. */
public enum Severity {
    /** Worth a look. */
    INFO,
    /** A reviewer would send the report back. */
    WARNING,
    /** The report contradicts itself or the national format. */
    ERROR;

    /** The name in findings, JSON and settings, such as {@code warning}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The severity with this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Severity of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
