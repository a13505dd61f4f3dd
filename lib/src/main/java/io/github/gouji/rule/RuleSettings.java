package io.github.gouji.rule;

import io.github.gouji.constraint.Severity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a user set otherwise than the catalogue: rules switched off, severities and thresholds changed.
 *
 * @param disabled ids of rules that are switched off
 * @param severities ids of rules with the severity that all their findings get
 * @param thresholds thresholds with their values
 */
public record RuleSettings(
        Set<String> disabled, Map<String, Severity> severities, Map<Threshold, BigDecimal> thresholds) {

    private static final RuleSettings DEFAULTS = new RuleSettings(Set.of(), Map.of(), Map.of());

    /**
     * Settings.
     *
     * @throws IllegalArgumentException if a rule that cannot be switched off is, or a threshold is not above 0
     */
    public RuleSettings {
        disabled = Set.copyOf(disabled);
        severities = Map.copyOf(severities);
        thresholds = Map.copyOf(thresholds);
        disabled.forEach(RuleSettings::requireSwitchable);
        thresholds.forEach(RuleSettings::requirePositive);
    }

    /**
     * Refuses rules that do not exist.
     *
     * @throws IllegalArgumentException if one of the rules named here is not known
     */
    public void requireKnown(Predicate<String> known) {
        Stream.concat(disabled.stream(), severities.keySet().stream())
                .filter(known.negate())
                .sorted()
                .findFirst()
                .ifPresent(rule -> {
                    throw new IllegalArgumentException(
                            "没有规则“" + rule + "”，全部规则见gouji rules / no rule " + rule + ", see gouji rules");
                });
    }

    /** The catalogue as it is. */
    public static RuleSettings defaults() {
        return DEFAULTS;
    }

    /** These settings with those of another on top. */
    public RuleSettings with(RuleSettings more) {
        Set<String> off = new HashSet<>(disabled);
        off.removeAll(more.severities.keySet());
        off.addAll(more.disabled);
        Map<String, Severity> levels = new HashMap<>(severities);
        levels.putAll(more.severities);
        Map<Threshold, BigDecimal> values = new HashMap<>(thresholds);
        values.putAll(more.thresholds);
        return new RuleSettings(off, levels, values);
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

    /** The value of a threshold. */
    public BigDecimal threshold(Threshold threshold) {
        return thresholds.getOrDefault(threshold, threshold.standard());
    }

    private static void requireSwitchable(String rule) {
        if (!FileRules.isSwitchable(rule)) {
            throw new IllegalArgumentException("规则“" + rule + "”不能关闭 / the rule " + rule + " cannot be switched off");
        }
    }

    private static void requirePositive(Threshold threshold, BigDecimal value) {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("阈值“" + threshold.key() + "”应大于0，实为" + value.toPlainString()
                    + " / the threshold " + threshold.key() + " must be above 0, but is " + value.toPlainString());
        }
    }
}
