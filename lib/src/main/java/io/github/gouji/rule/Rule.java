package io.github.gouji.rule;

import io.github.gouji.constraint.CustomRule;
import io.github.gouji.constraint.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule of the catalogue. Its id is stable once released.
 *
 * @param id such as {@code applications.balance}
 * @param severity of its findings unless a finding or a setting says otherwise
 * @param basis where it comes from: a notice, an article, the form itself, or convention (惯例)
 * @param custom what a user's own rule says; {@code null} for a rule of the catalogue
 */
public record Rule(String id, Severity severity, String basis, Words custom) {

    public Rule {
        Objects.requireNonNull(id);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(basis);
    }

    /** A rule of the catalogue; its texts are in the message bundle. */
    Rule(String id, Severity severity, String basis) {
        this(id, severity, basis, null);
    }

    /** The rule that a user's own constraint is described as. */
    public static Rule of(CustomRule description) {
        return new Rule(
                description.id(),
                description.severity(),
                description.basis(),
                new Words(description.zh(), description.en()));
    }

    /** Every rule of the catalogue, in the catalogue's order. */
    public static List<Rule> all() {
        return RuleCatalog.RULES;
    }

    /** The rule with this id, if there is one. */
    public static Optional<Rule> find(String id) {
        return Optional.ofNullable(RuleCatalog.BY_ID.get(id));
    }

    /**
     * The rule with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Rule of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no rule " + id));
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

    /** A passing and a failing example, if it has one. */
    public Optional<RuleExample> example() {
        return Optional.ofNullable(RuleExamples.BY_RULE.get(id));
    }

    /** The family that it belongs to: the part of its id before the dot. */
    public String family() {
        return id.substring(0, id.indexOf('.'));
    }
}
