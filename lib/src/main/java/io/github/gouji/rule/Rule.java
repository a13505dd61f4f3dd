package io.github.gouji.rule;

import io.github.gouji.constraint.CustomRule;
import io.github.gouji.constraint.Severity;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A rule: one of the catalogue, the id of which is stable once released, or a user's own. */
public final class Rule {

    private final String id;
    private final Severity severity;
    private final String basis;
    private final @Nullable Words custom;

    private Rule(String id, Severity severity, String basis, @Nullable Words custom) {
        this.id = Objects.requireNonNull(id);
        this.severity = Objects.requireNonNull(severity);
        this.basis = Objects.requireNonNull(basis);
        this.custom = custom;
    }

    /**
     * A rule whose texts are in the message bundle under {@code gouji.<id>}.
     *
     * @param id such as {@code applications.balance}
     * @param severity of its findings unless a finding or a setting says otherwise
     * @param basis where it comes from: a notice, an article, the form itself, or convention (惯例)
     */
    public static Rule of(String id, Severity severity, String basis) {
        return new Rule(id, severity, basis, null);
    }

    /** The rule that a user's own constraint is described as. */
    public static Rule of(CustomRule description) {
        return new Rule(
                description.id(),
                description.severity(),
                description.basis(),
                new Words(description.zh(), description.en()));
    }

    /** What it is called in settings and by programs, such as {@code applications.balance}. */
    public String id() {
        return id;
    }

    /** How severe its findings are unless a finding or a setting says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** Where it comes from: a notice, an article, the form itself, or convention (惯例). */
    public String basis() {
        return basis;
    }

    /** What people call it, in a few words; a user's own rule is called by what it says. */
    public String name(Locale locale) {
        return custom != null
                ? custom.in(locale)
                : Message.of("gouji." + id + ".name").in(locale);
    }

    /** What it says, in one sentence. */
    public String statement(Locale locale) {
        return custom != null
                ? custom.in(locale)
                : Message.of("gouji." + id + ".statement").in(locale);
    }

    /** Why it is checked, how, and what to do about a finding. */
    public String explanation(Locale locale) {
        return custom != null
                ? custom.in(locale)
                : FormHistory.tell(Message.of("gouji." + id + ".explanation")).in(locale);
    }

    /** The chapter of the catalogue that it belongs to: the part of its id before the dot. */
    public String family() {
        return id.substring(0, id.indexOf('.'));
    }

    /** What a user's own rule says; {@code null} for a rule of the catalogue. */
    @Nullable
    Words custom() {
        return custom;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule rule && rule.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
