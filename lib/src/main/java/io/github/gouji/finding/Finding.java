package io.github.gouji.finding;

import io.github.gouji.constraint.Severity;
import io.github.gouji.document.Place;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** One thing that is wrong with a report, or with a file. Its text is rendered late, in Chinese or English. */
public final class Finding {

    private final Fault fault;
    private final String fingerprint;
    private final boolean known;

    Finding(Fault fault, String subject) {
        this(Objects.requireNonNull(fault), Fingerprint.of(fault, subject), false);
    }

    private Finding(Fault fault, String fingerprint, boolean known) {
        this.fault = fault;
        this.fingerprint = fingerprint;
        this.known = known;
    }

    /** This finding as one that a baseline lists: told, but no reason to fail. */
    public Finding asKnown() {
        return new Finding(fault, fingerprint, true);
    }

    /** Whether a baseline lists it. */
    public boolean isKnown() {
        return known;
    }

    /** The rule. */
    public Rule rule() {
        return fault.rule();
    }

    /** How severe it is. */
    public Severity severity() {
        return fault.severity();
    }

    /** What is wrong and why, in Chinese; for the log line. */
    public String message() {
        return message(Locale.CHINESE);
    }

    /** What is wrong and why: English for English locales, else Chinese. */
    public String message(Locale locale) {
        return fault.message().in(locale);
    }

    /** The table that it is about. */
    public Optional<TableKind> table() {
        return Optional.ofNullable(fault.table());
    }

    /** The row (of table 四 the block) that it is about. */
    public Optional<FormKey> row() {
        return Optional.ofNullable(fault.row());
    }

    /** The column that it is about. */
    public Optional<FormKey> column() {
        return Optional.ofNullable(fault.column());
    }

    /** Every cell involved, in the form's order where the rule has none. */
    public List<CellKey> cells() {
        return fault.cells();
    }

    /** Where a person finds it in the file. */
    public Place place() {
        return fault.place();
    }

    /** What should be there, a number or text. */
    public Optional<Object> expected() {
        return Optional.ofNullable(fault.expected());
    }

    /** What is there, a number or text. */
    public Optional<Object> actual() {
        return Optional.ofNullable(fault.actual());
    }

    /**
     * Identifies the finding over re-runs: the same for the same fault in a renamed file, another one when numbers
     * change.
     */
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public String toString() {
        return severity().key() + " " + rule().id() + ": " + message();
    }
}
