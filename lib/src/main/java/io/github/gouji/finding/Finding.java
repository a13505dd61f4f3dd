package io.github.gouji.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gouji.constraint.Severity;
import io.github.gouji.document.Place;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a report, or with a file. Its text is rendered late, in Chinese or English. */
public final class Finding {

    private final Fault fault;
    private final String fingerprint;
    private final boolean known;
    private final Locale locale;

    Finding(Fault fault, String subject) {
        this(Objects.requireNonNull(fault), Fingerprint.of(fault, subject), false, Locale.CHINESE);
    }

    private Finding(Fault fault, String fingerprint, boolean known, Locale locale) {
        this.fault = fault;
        this.fingerprint = fingerprint;
        this.known = known;
        this.locale = locale;
    }

    /** This finding as one that a baseline lists: told, but no reason to fail. */
    public Finding asKnown() {
        return new Finding(fault, fingerprint, true, locale);
    }

    /** This finding told in another language: English for English locales, else Chinese. */
    public Finding in(Locale language) {
        return new Finding(fault, fingerprint, known, Objects.requireNonNull(language));
    }

    Fault fault() {
        return fault;
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

    /** What is wrong and why, in the language of the validator that found it. */
    public String message() {
        return message(locale);
    }

    /** What is wrong and why: English for English locales, else Chinese. */
    public String message(Locale language) {
        return fault.message().in(language);
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

    /** What the JSON output says of it; mappers of Jackson 2 and 3 write it so. */
    @JsonValue
    public Map<String, @Nullable Object> toJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("rule", rule().id());
        json.put("severity", severity().key());
        json.put("message", message());
        json.put("basis", rule().basis());
        table().ifPresent(table -> json.put("table", table.key()));
        row().ifPresent(row -> json.put("row", row.key()));
        column().ifPresent(column -> json.put("column", column.key()));
        json.put("place", place().describe(locale));
        expected().ifPresent(expected -> json.put("expected", numberOrText(expected)));
        actual().ifPresent(actual -> json.put("actual", numberOrText(actual)));
        json.put("cells", cells().stream().map(CellKey::toString).toList());
        json.put("fingerprint", fingerprint);
        if (known) {
            json.put("known", true);
        }
        return json;
    }

    private Object numberOrText(Object value) {
        return value instanceof Number ? value : Message.text(value, locale);
    }

    @Override
    public String toString() {
        return severity().key() + " " + rule().id() + ": " + message();
    }
}
