package io.github.gouji.output;

import io.github.gouji.constraint.Severity;
import java.util.Locale;
import java.util.Objects;

/**
 * How results are written.
 *
 * @param locale language of texts: English for English locales, else Chinese
 * @param failOn the mildest severity that counts as failed
 * @param colour whether the text goes to a terminal that shows colours
 */
public record OutputSettings(Locale locale, Severity failOn, boolean colour) {

    public OutputSettings {
        Objects.requireNonNull(locale);
        Objects.requireNonNull(failOn);
    }

    /** Chinese, failed on errors, no colours. */
    public static OutputSettings defaults() {
        return new OutputSettings(Locale.CHINESE, Severity.ERROR, false);
    }
}
