package io.github.gouji.output;

import io.github.gouji.constraint.Severity;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * How results are written.
 *
 * @param locale language of texts: English for English locales, else Chinese
 * @param failOn the mildest severity that counts as failed
 * @param colour whether the text goes to a terminal that shows colours
 * @param verbose whether the text of several files tells all findings, not errors alone
 * @param order of reports in outputs that people read from the top
 * @param date the date of the check, for outputs that say it; empty if they should not, so that the same results give
 *     the same bytes on any day
 * @param copies where the annotated copy of a file is, seen from the output, if there is one
 */
public record OutputSettings(
        Locale locale,
        Severity failOn,
        boolean colour,
        boolean verbose,
        ReportOrder order,
        Optional<LocalDate> date,
        Function<String, Optional<String>> copies) {

    public OutputSettings {
        Objects.requireNonNull(locale);
        Objects.requireNonNull(failOn);
        Objects.requireNonNull(order);
        Objects.requireNonNull(date);
        Objects.requireNonNull(copies);
    }

    /**
     * Errors alone where there are several files, those reports first that need a person; without a date, and without
     * copies to link to.
     */
    public OutputSettings(Locale locale, Severity failOn, boolean colour) {
        this(locale, failOn, colour, false, ReportOrder.NEED, Optional.empty(), file -> Optional.empty());
    }

    /** Chinese, failed on errors, no colours. */
    public static OutputSettings defaults() {
        return new OutputSettings(Locale.CHINESE, Severity.ERROR, false);
    }

    /** The same for what is no terminal. */
    public OutputSettings withoutColour() {
        return new OutputSettings(locale, failOn, false, verbose, order, date, copies);
    }

    /** The same with all findings told, or errors alone. */
    public OutputSettings verbose(boolean all) {
        return new OutputSettings(locale, failOn, colour, all, order, date, copies);
    }

    /** The same with reports in this order. */
    public OutputSettings inOrderOf(ReportOrder reports) {
        return new OutputSettings(locale, failOn, colour, verbose, reports, date, copies);
    }

    /** The same with a date of the check. */
    public OutputSettings on(LocalDate day) {
        return new OutputSettings(locale, failOn, colour, verbose, order, Optional.of(day), copies);
    }

    /** The same with links to annotated copies. */
    public OutputSettings linking(Function<String, Optional<String>> links) {
        return new OutputSettings(locale, failOn, colour, verbose, order, date, links);
    }
}
