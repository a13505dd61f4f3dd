package io.github.gouji.document;

import java.util.Objects;

/**
 * How something was read from a picture.
 *
 * @param confidence how sure the reading is, from 0 to 1
 * @param picture for a figure in doubt what it looks like, a small PNG in Base64; else empty
 */
public record Reading(double confidence, String picture) {

    /**
     * What was read with less than this is in doubt. Of the figures of rendered scans, those misread had less (see
     * examples/scans).
     */
    public static final double CERTAIN = 0.9;

    public Reading {
        Objects.requireNonNull(picture);
    }

    /** A reading that shows no picture. */
    public Reading(double confidence) {
        this(confidence, "");
    }

    /** Whether it may well be another figure that stands there. */
    public boolean isDoubtful() {
        return confidence < CERTAIN;
    }
}
