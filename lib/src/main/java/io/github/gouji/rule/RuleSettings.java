package io.github.gouji.rule;

import io.github.gouji.constraint.Severity;
import java.util.Map;
import java.util.Set;

/**
 * What a user set otherwise than the catalogue: rules switched off, severities changed.
 *
 * @param disabled ids of rules that are switched off
 * @param severities ids of rules with the severity that all their findings get
 */
public record RuleSettings(Set<String> disabled, Map<String, Severity> severities) {

    private static final RuleSettings DEFAULTS = new RuleSettings(Set.of(), Map.of());

    public RuleSettings {
        disabled = Set.copyOf(disabled);
        severities = Map.copyOf(severities);
        disabled.forEach(Rule::of);
        severities.keySet().forEach(Rule::of);
    }

    /** The catalogue as it is. */
    public static RuleSettings defaults() {
        return DEFAULTS;
    }

    /** Whether the rule is switched on. */
    public boolean isEnabled(Rule rule) {
        return !disabled.contains(rule.id());
    }

    /** The fault with the severity that was set for its rule, if one was. */
    public Fault adjust(Fault fault) {
        Severity severity = severities.get(fault.rule().id());
        return severity == null ? fault : fault.severity(severity);
    }
}
