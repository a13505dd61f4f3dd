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
 * @param verbose whether the text of several files tells all findings, not errors alone
 * @param order of reports in outputs that people read from the top
 */
public record OutputSettings(Locale locale, Severity failOn, boolean colour, boolean verbose, ReportOrder order) {

    public OutputSettings {
        Objects.requireNonNull(locale);
        Objects.requireNonNull(failOn);
        Objects.requireNonNull(order);
    }

    /** Errors alone where there are several files, those reports first that need a person. */
    public OutputSettings(Locale locale, Severity failOn, boolean colour) {
        this(locale, failOn, colour, false, ReportOrder.NEED);
    }

    /** Chinese, failed on errors, no colours. */
    public static OutputSettings defaults() {
        return new OutputSettings(Locale.CHINESE, Severity.ERROR, false);
    }

    /** These, with or without colours. */
    public OutputSettings coloured(boolean coloured) {
        return new OutputSettings(locale, failOn, coloured, verbose, order);
    }
}
